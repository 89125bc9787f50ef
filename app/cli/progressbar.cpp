// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/progressbar.h"

#include "cli/standardstreams.h"
#include "columns.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::ProgressBar)
};

constexpr int firstMs = 500; // what is done sooner needs no bar
constexpr int tickMs = 200;
constexpr qsizetype shortestBar = 8;
constexpr qsizetype longestBar = 30;

// Of a figure that changes all the time, three digits are as much as can be read.
QString rateWords(double filesASecond)
{
    if (filesASecond < 10)
        return Words::tr("%1/s").arg(QLocale().toString(filesASecond, 'f', 1));
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(filesASecond)) - 2));
    return Words::tr("%1/s").arg(QLocale().toString(std::llround(filesASecond / unit) * std::llround(unit)));
}

QString leftWords(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < 2 * minute)
        return Words::tr("%1 s left").arg(seconds);
    if (seconds < 2 * hour)
        return Words::tr("%1 min left").arg((seconds + minute / 2) / minute);
    return Words::tr("%1 h left").arg((seconds + hour / 2) / hour);
}

// "[===>   ]"
QString bar(const ProgressFigures &figures, qsizetype length)
{
    const qsizetype full = figures.done * length / figures.total;
    const QString tip = full > 0 && full < length ? QStringLiteral(">") : QString();
    const QString filled = QString(full - tip.size(), QLatin1Char('=')) + tip;
    return QLatin1Char('[') + filled.leftJustified(length) + QStringLiteral("] ");
}

} // namespace

QString progressText(const ProgressFigures &figures, int columns)
{
    const qsizetype room = columns - 1; // a full line would move the cursor on to the next
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    if (figures.total <= 0) {
        const QString none = Words::tr("no files yet");
        return columnsOf(none) <= room ? none : QString();
    }
    const QString percent = QStringLiteral("%1%").arg(figures.done * 100 / figures.total, 3);
    const QString count = Words::tr("%1 of %2").arg(number(figures.done), number(figures.total));
    const QString rate =
        figures.filesASecond ? QStringLiteral(", ") + rateWords(*figures.filesASecond) : QString();
    const QString left =
        figures.secondsLeft ? QStringLiteral(", ") + leftWords(*figures.secondsLeft) : QString();
    const QString whole = percent + QStringLiteral("  ") + count;
    for (const QString &text : {QString(whole + rate + left), QString(whole + left), whole, count, percent}) {
        const qsizetype its = columnsOf(text);
        if (its > room)
            continue;
        const qsizetype length = std::min(longestBar, room - its - bar(figures, 0).size());
        return length < shortestBar || !text.startsWith(percent) ? text : bar(figures, length) + text;
    }
    return {};
}

ProgressBar::ProgressBar(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_tick.setInterval(firstMs);
    connect(&m_tick, &QTimer::timeout, this, &ProgressBar::draw);
    m_tick.start();
}

ProgressBar::~ProgressBar()
{
    showStatus({});
}

void ProgressBar::set(qsizetype done, qsizetype total)
{
    m_figures.done = done;
    m_figures.total = total;
    m_meter.update(done, total, m_clock.elapsed());
}

void ProgressBar::draw()
{
    m_tick.setInterval(tickMs);
    const qint64 now = m_clock.elapsed();
    m_meter.update(m_figures.done, m_figures.total, now); // that nothing comes back is news as well
    m_figures.filesASecond = m_meter.rate(now);
    m_figures.secondsLeft = m_meter.secondsLeft(now);
    showStatus(progressText(m_figures, terminalColumns()));
}

} // namespace docket
