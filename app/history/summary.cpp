// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/summary.h"

namespace docket
{

namespace
{

constexpr qsizetype etagLimit = 256;

// The failure that the state speaks of: a missing support for extended attributes only where nothing else
// failed.
Failure tellingFailure(const Report &report)
{
    Failure telling;
    forEachFailure(report, [&](const char *, Failure failure) {
        const bool better =
            obstacle(telling) == Obstacle::NotSupported && obstacle(failure) != Obstacle::NotSupported;
        if (telling.code == 0 || better)
            telling = failure;
    });
    return telling;
}

Summary::State stateOf(const Report &report, Failure telling)
{
    if (report.isUnreadable())
        return Summary::State::Unreadable;
    if (isIncomplete(report))
        return Summary::State::Incomplete;
    return telling.code == 0 ? Summary::State::Gathered : Summary::State::NotSupported;
}

} // namespace

Summary summarize(const Report &report)
{
    Summary summary;
    summary.id = report.id;
    summary.path = report.path;
    const Failure telling = tellingFailure(report);
    summary.state = stateOf(report, telling);
    summary.failureCode = telling.code;
    summary.danglingLink = telling.danglingLink;
    summary.hasSize = report.size.isFound();
    if (summary.hasSize)
        summary.bytes = report.size.value().bytes;
    summary.hasEtag = report.etag.isFound();
    if (summary.hasEtag)
        summary.etag = report.etag.value().left(etagLimit);
    return summary;
}

} // namespace docket
