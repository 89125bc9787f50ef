// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace docket
{

// Shows how far work has come on the program's button in the taskbar or dock, on desktops that follow
// com.canonical.Unity.LauncherEntry: KDE Plasma, Ubuntu's dock, Cinnamon and others. Speaks on a thread of
// its own, so that a session bus that does not answer holds up nobody; without a bus it does nothing. For the
// GUI thread.
class TaskbarProgress : public QObject
{
    Q_OBJECT

public:
    explicit TaskbarProgress(QObject *parent = nullptr);
    ~TaskbarProgress() override;

    // 0 to 1; none: no bar.
    void show(std::optional<double> share);

private:
    void send();

    std::unique_ptr<QThreadPool> m_thread;
    std::optional<double> m_shown;
    bool m_sending = false;
    bool m_again = false;
};

} // namespace docket
