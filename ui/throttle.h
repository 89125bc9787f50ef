// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace docket
{

// Makes a call as often as an eye can follow: at once, and what is asked for within the interval all together
// at its end. For the GUI thread.
class Throttle
{
public:
    Throttle(std::chrono::milliseconds interval, std::function<void()> call) : m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (std::exchange(m_again, false))
                make();
        });
    }

    void ask()
    {
        if (m_timer.isActive())
            m_again = true;
        else
            make();
    }

private:
    void make()
    {
        m_timer.start();
        m_call();
    }

    std::function<void()> m_call;
    QTimer m_timer;
    bool m_again = false;
};

} // namespace docket
