// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace docket
{

// How many results the next transaction stores: so many that the cost of a transaction is spread, and so few
// that nobody else has to wait for long. Follows what the last ones took. A value; any thread.
class BatchSize
{
public:
    static constexpr qsizetype least = 60;
    static constexpr qsizetype most = 1000;

    [[nodiscard]] qsizetype count() const { return m_count; }
    void took(std::chrono::nanoseconds time)
    {
        using std::chrono::milliseconds;
        if (time > milliseconds{80})
            m_count = std::max(m_count / 2, least);
        else if (time < milliseconds{40})
            m_count = std::min(m_count * 2, most);
    }

private:
    qsizetype m_count = most / 2;
};

} // namespace docket
