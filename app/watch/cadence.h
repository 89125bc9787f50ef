// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>

namespace docket
{

// When the changes of a file are to be reported: once it has rested for a second; while it does not rest,
// every three seconds; and after a few minutes of that once a minute, for each report is a result that is
// kept. A value, which is told what time it is.
class Cadence
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void noteChange(Time now);
    // All changes so far have been reported.
    void noteReport(Time now);
    // Nothing where there is nothing to report.
    [[nodiscard]] std::optional<Time> due() const;

private:
    std::optional<Time> m_firstChange; // not reported yet
    Time m_lastChange;
    std::optional<Time> m_lastReport;
    Time m_paidUntil; // each report costs a minute, and many may be owed
};

} // namespace docket
