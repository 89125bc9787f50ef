// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/summarywords.h"

#include "sizewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Summary)
};

} // namespace

QString stateWords(const Summary &summary)
{
    const auto why = [&] { return shortWords({summary.failureCode, summary.danglingLink}); };
    switch (summary.state) {
    case Summary::State::NotLoaded:
        return Words::tr("being read from the history");
    case Summary::State::Waiting:
        return Words::tr("waiting");
    case Summary::State::Gathered:
        return Words::tr("inspected");
    case Summary::State::NotSupported:
        return Words::tr("extended attributes: %1").arg(why());
    case Summary::State::Incomplete:
        return Words::tr("incomplete: %1").arg(why());
    case Summary::State::Unreadable:
        return Words::tr("cannot be inspected: %1").arg(why());
    }
    return {};
}

QString summaryWords(const Summary &summary)
{
    QStringList parts{displayText(summary.path.name())};
    if (summary.hasSize)
        parts.append(sizeWords(summary.bytes));
    if (summary.hasEtag)
        parts.append(Words::tr("ETag %1").arg(displayText(summary.etag)));
    else if (summary.state == Summary::State::Gathered)
        parts.append(Words::tr("no ETag recorded"));
    parts.append(stateWords(summary));
    return parts.join(Words::tr(", ", "between the parts of an enumeration"));
}

} // namespace docket
