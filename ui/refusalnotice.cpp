// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "refusalnotice.h"

#include "noticebar.h"
#include "words.h"

#include <utility>

namespace docket
{

RefusalNotice::RefusalNotice(NoticeBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
}

void RefusalNotice::say(const QString &sentence)
{
    m_bar.post({QStringLiteral("refused"), Glyph::Refused, Tone::Caution, sentence});
}

void RefusalNotice::add(RequestId request, const QList<Refusal> &refusals)
{
    constexpr qsizetype mostNamed = 3;
    if (std::exchange(m_request, request) != request)
        m_refusals.clear();
    m_refusals += refusals;
    QStringList lines;
    for (const Refusal &refusal : m_refusals.mid(0, mostNamed))
        lines += refusal.what.isEmpty() ? refusal.why
                                        : tr("%1: %2", "thing, why not").arg(refusal.what, refusal.why);
    if (const qsizetype more = m_refusals.size() - mostNamed; more == 1)
        lines += tr("and one more");
    else if (more > 1)
        lines += tr("and %1 more", nullptr, int(more)).arg(words::number(more));
    say(tr("Not inspected: %1").arg(lines.join(QLatin1Char('\n'))));
}

void RefusalNotice::dismiss()
{
    m_bar.dismiss(QStringLiteral("refused"));
}

} // namespace docket
