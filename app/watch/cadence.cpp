// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "watch/cadence.h"

#include <algorithm>

namespace docket
{

namespace
{

constexpr std::chrono::seconds rest{1};
constexpr std::chrono::seconds between{3};
constexpr std::chrono::minutes cost{1};
constexpr auto credit = 99 * cost; // a hundred reports at once
// The last of the credit is for a file that has come to rest: that a download is complete is said at once.
constexpr auto restlessCredit = credit - cost;

} // namespace

void Cadence::noteChange(Time now)
{
    m_lastChange = now;
    if (!m_firstChange)
        m_firstChange = now;
}

void Cadence::noteReport(Time now)
{
    m_firstChange.reset();
    m_lastReport = now;
    m_paidUntil = std::max(m_paidUntil, now) + cost;
}

std::optional<Cadence::Time> Cadence::due() const
{
    if (!m_firstChange)
        return std::nullopt;
    const Time rested = std::max(m_lastChange + rest, m_paidUntil - credit);
    const Time restless = std::max(*m_firstChange + between, m_paidUntil - restlessCredit);
    const Time due = std::min(rested, restless);
    return m_lastReport ? std::max(due, *m_lastReport + between) : due;
}

} // namespace docket
