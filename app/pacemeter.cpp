// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "pacemeter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace docket
{

namespace
{

constexpr qint64 settlingMs = 2000; // before which no figure means anything
constexpr qint64 stalledMs = 3000;
constexpr qint64 sampleMs = 500;
constexpr double memoryMs = 4000; // how long what was measured counts
// What was foreseen stands until it is this far off.
constexpr qint64 leastErrorMs = 2000;
constexpr double largestError = 0.25;

} // namespace

void PaceMeter::update(qsizetype done, qsizetype total, qint64 now)
{
    if (done >= total) {
        *this = {};
        return;
    }
    if (!std::exchange(m_running, true)) {
        m_began = m_totalChanged = m_moved = m_sampled = now;
        m_sampledDone = done;
    }
    if (total != m_total)
        m_totalChanged = now;
    if (done > m_done)
        m_moved = now;
    m_done = done;
    m_total = total;
    m_sampledDone = std::min(m_sampledDone, done); // a request that ended takes its files along
    const qint64 elapsed = now - m_sampled;
    if (elapsed < sampleMs)
        return;
    const double rate = double(done - m_sampledDone) * 1000.0 / double(elapsed);
    const double weight = m_rate > 0 ? 1.0 - std::exp(-double(elapsed) / memoryMs) : 1.0;
    m_rate += (rate - m_rate) * weight;
    m_sampled = now;
    m_sampledDone = done;
    foresee(now);
}

void PaceMeter::foresee(qint64 now)
{
    if (m_rate <= 0)
        return;
    constexpr double longestMs = 1e12; // 30 years; where all hangs, the rate falls towards nothing
    const auto left = qint64(std::min(double(m_total - m_done) * 1000.0 / m_rate, longestMs));
    const qint64 error = std::abs(now + left - m_end);
    if (error > std::max(leastErrorMs, qint64(double(left) * largestError)))
        m_end = now + left;
}

bool PaceMeter::isKnown(qint64 now) const
{
    return m_running && m_rate > 0 && now - m_began >= settlingMs && now - m_moved < stalledMs;
}

std::optional<double> PaceMeter::rate(qint64 now) const
{
    if (!isKnown(now))
        return {};
    return m_rate;
}

std::optional<qint64> PaceMeter::secondsLeft(qint64 now) const
{
    if (!isKnown(now) || now - m_totalChanged < settlingMs)
        return {};
    return std::max<qint64>(1, (m_end - now + 999) / 1000);
}

} // namespace docket
