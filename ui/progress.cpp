// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "progress.h"

#include "words.h"

#include <chrono>

namespace docket
{

namespace
{

using namespace std::chrono_literals;

constexpr qsizetype manyFiles = 100; // fewer are done before anyone could read how far they are

} // namespace

Progress::Progress(QObject *parent) : QObject(parent), m_say(100ms, [this] { Q_EMIT changed(); })
{
    m_clock.start();
    m_takesLong.setSingleShot(true);
    m_takesLong.setInterval(3s);
    connect(&m_takesLong, &QTimer::timeout, this, [this] { m_say.ask(); });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] { set(m_done, m_total, m_works); });
}

void Progress::set(qsizetype done, qsizetype total, bool works)
{
    const bool began = !m_works && works;
    const bool ended = m_works && !works;
    m_done = done;
    m_total = total;
    m_works = works;
    m_meter.update(done, total, m_clock.elapsed());
    if (began) {
        m_takesLong.start();
        m_tick.start();
    } else if (ended) {
        m_takesLong.stop();
        m_tick.stop();
    }
    m_say.ask();
}

bool Progress::isWorthSaying() const
{
    return m_works && (m_total >= manyFiles || !m_takesLong.isActive());
}

std::optional<double> Progress::share() const
{
    return m_total > 0 ? std::optional(double(m_done) / double(m_total)) : std::nullopt;
}

QString Progress::paceWords() const
{
    const qint64 now = m_clock.elapsed();
    const auto rate = m_meter.rate(now);
    if (!rate)
        return {};
    const auto left = m_meter.secondsLeft(now);
    const QString speed = words::rate(*rate);
    return left ? speed + QStringLiteral(" · ") + words::timeLeft(*left) : speed;
}

} // namespace docket
