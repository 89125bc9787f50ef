// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/evidence.h"

#include "sources/recordednames.h"

#include <algorithm>
#include <sys/sysmacros.h>

namespace docket
{

namespace
{

// As the claim at that place, unless it is there already; to the place after it.
void add(What what, const Reading<QByteArray> &reading, const QByteArray &name, Claimed &claimed,
         qsizetype &at)
{
    const Place place{Place::Kind::ExtendedAttribute, name};
    const auto isThere = [&](const auto &other) { return other.place == place; };
    if (reading.isFound() && std::none_of(claimed.claims.begin(), claimed.claims.end(), isThere))
        claimed.claims.insert(at++, {what, reading.value(), Tool::AutoPkg, place});
    else if (reading.isFailed() && std::none_of(claimed.unread.begin(), claimed.unread.end(), isThere))
        claimed.unread.append({place, {.kind = Flaw::Kind::NotRead, .code = reading.failure().code}});
}

// Whether blocks of none prove that there is no data: the file is too large to be kept in its inode, and its
// file system counts blocks, being on a block device. Those of major 0 (FUSE, network, pseudo file systems …)
// may say so of any file.
bool isOneHole(const FileSize &file)
{
    constexpr quint64 largestInode = 65'536;
    return file.type == FileType::Regular && file.bytesOnDisk == 0 && file.bytes > largestInode &&
           gnu_dev_major(file.identity.device) != 0;
}

} // namespace

Evidence evidenceOf(const Report &report, Claimed claimed)
{
    Evidence evidence;
    evidence.isUnreadable = report.isUnreadable();
    evidence.inspectedAt = report.inspectedAt;
    if (report.size.isFound())
        evidence.file = report.size.value();
    if (evidence.file && isOneHole(*evidence.file))
        evidence.data = DataOnDisk{};
    if (report.lastModified.fileSystem.isFound())
        evidence.modified = report.lastModified.fileSystem.value();
    qsizetype at = 0;
    if (report.etag.isFound() || report.lastModified.server.isFound())
        claimed.claims.reserve(claimed.claims.size() + 2);
    add(What::ETag, report.etag, recorded::etagAttribute(), claimed, at);
    add(What::LastModified, report.lastModified.server, recorded::lastModifiedAttribute(), claimed, at);
    evidence.claimed = std::move(claimed);
    return evidence;
}

} // namespace docket
