// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/evidence.h"

#include "sources/recordednames.h"

#include <algorithm>

namespace docket
{

namespace
{

void add(What what, const Reading<QByteArray> &reading, const QByteArray &name, Claimed &claimed)
{
    const Place place{Place::Kind::ExtendedAttribute, name};
    const auto isThere = [&](const auto &other) { return other.place == place; };
    if (reading.isFound() && std::none_of(claimed.claims.begin(), claimed.claims.end(), isThere))
        claimed.claims.prepend({what, reading.value(), Tool::AutoPkg, place});
    else if (reading.isFailed() && std::none_of(claimed.unread.begin(), claimed.unread.end(), isThere))
        claimed.unread.append({place, {.kind = Flaw::Kind::NotRead, .code = reading.failure().code}});
}

} // namespace

Evidence evidenceOf(const Report &report, Claimed claimed)
{
    Evidence evidence;
    evidence.isUnreadable = report.isUnreadable();
    evidence.inspectedAt = report.inspectedAt;
    if (report.size.isFound())
        evidence.file = report.size.value();
    if (report.lastModified.fileSystem.isFound())
        evidence.modified = report.lastModified.fileSystem.value();
    add(What::LastModified, report.lastModified.server, recorded::lastModifiedAttribute(), claimed);
    add(What::ETag, report.etag, recorded::etagAttribute(), claimed);
    evidence.claimed = std::move(claimed);
    return evidence;
}

} // namespace docket
