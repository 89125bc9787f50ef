// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "announcing.h"

#include "announcer.h"
#include "bookkeeper.h"
#include "evidence/verdict.h"
#include "words.h"

#include <QAccessible>

#include <utility>

namespace docket
{

Announcing::Announcing(const Bookkeeper &bookkeeper, Announcer &announcer)
    : QObject(&announcer), m_announcer(announcer)
{
    connect(&bookkeeper, &Bookkeeper::reported, this, &Announcing::count);
    connect(&bookkeeper, &Bookkeeper::progressed, this, [this](qsizetype, qsizetype, bool works) {
        if (!works)
            conclude();
    });
}

void Announcing::expectAnswer()
{
    m_isAsked = true;
    m_isHeard = QAccessible::isActive();
}

void Announcing::count(const QList<Report> &reports)
{
    if (!m_isAsked || reports.isEmpty())
        return;
    if (m_files == 0)
        m_first = reports.constFirst();
    m_files += reports.size();
    if (!m_isHeard)
        return; // a verdict on each of many files takes its time
    for (const Report &report : reports)
        m_needingAttention += needsAttention(summarize(report)) ? 1 : 0;
}

void Announcing::conclude()
{
    const Report first = std::exchange(m_first, Report());
    const qsizetype files = std::exchange(m_files, 0);
    const qsizetype needing = std::exchange(m_needingAttention, 0);
    if (!std::exchange(m_isAsked, false) || files == 0)
        return;
    if (files == 1) {
        const Assessment assessment = assess(evidenceOf(first));
        m_announcer.say(
            tr("%1: %2. %3", "file, verdict, why")
                .arg(displayText(first.path.name()), verdictWords(assessment.verdict), sentence(assessment)));
        return;
    }
    QString words = tr("%1 files inspected", nullptr, int(files)).arg(words::number(files));
    if (needing > 0)
        words = tr("%1, %2", "files inspected, how many need attention")
                    .arg(words, tr("%1 need attention", nullptr, int(needing)).arg(words::number(needing)));
    m_announcer.say(words);
}

} // namespace docket
