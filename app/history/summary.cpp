// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/summary.h"

#include "history/serverdate.h"

namespace docket
{

namespace
{

// The failure that the state speaks of: that attributes are not kept, or not shown, only where nothing else
// failed.
Failure tellingFailure(const Report &report)
{
    Failure telling;
    forEachFailure(report, [&](const char *, Failure failure) {
        const bool better = isOfItsPlace(telling) && !isOfItsPlace(failure);
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

template <typename T, typename Value>
bool differs(const Reading<T> &before, const Reading<T> &now, Value value)
{
    if (before.isFailed() || now.isFailed())
        return false;
    if (before.isFound() && now.isFound())
        return value(before) != value(now);
    return before.isFound() != now.isFound();
}

bool isWhole(const Report &report)
{
    bool whole = true;
    forEachFailure(report, [&](const char *, Failure) { whole = false; });
    return whole;
}

} // namespace

Changes changesBetween(const Report &before, const Report &now)
{
    const auto value = [](const auto &reading) { return reading.value(); };
    const auto bytes = [](const Reading<FileSize> &size) { return size.value().bytes; };
    Changes changes;
    changes.setFlag(Change::Size, differs(before.size, now.size, bytes));
    changes.setFlag(Change::Etag, differs(before.etag, now.etag, value));
    changes.setFlag(Change::ServerDate, differs(before.lastModified.server, now.lastModified.server, value));
    changes.setFlag(Change::Mtime,
                    differs(before.lastModified.fileSystem, now.lastModified.fileSystem, value));
    changes.setFlag(Change::Verdict, isWhole(before) && isWhole(now) && verdictOn(before) != verdictOn(now));
    return changes;
}

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
        summary.etag = report.etag.value().left(summaryEtagLimit);
    if (report.lastModified.server.isFound())
        summary.serverDate = fixdateSeconds(report.lastModified.server.value());
    summary.verdict = verdictOn(report);
    return summary;
}

} // namespace docket
