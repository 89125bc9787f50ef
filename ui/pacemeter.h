// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace docket
{

// How fast work goes, and how long it will take, in figures that do not jump. A value; its times are
// milliseconds of any steady clock.
class PaceMeter
{
public:
    // So much is done at that time; `total` may still grow.
    void update(qsizetype done, qsizetype total, qint64 now);

    // Files a second; none before it is known, and none while nothing comes back.
    [[nodiscard]] std::optional<double> rate(qint64 now) const;
    // None, too, while the total still changes.
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 now) const;

private:
    [[nodiscard]] bool isKnown(qint64 now) const;
    void foresee(qint64 now);

    qsizetype m_done = 0;
    qsizetype m_total = 0;
    bool m_running = false;
    qint64 m_began = 0;
    qint64 m_totalChanged = 0;
    qint64 m_moved = 0; // when something last came back
    qint64 m_sampled = 0;
    qsizetype m_sampledDone = 0;
    double m_rate = 0;
    qint64 m_end = 0; // foreseen; 0: not yet
};

} // namespace docket
