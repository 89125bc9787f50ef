// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/evidence.h"

#include "sources/attributes.h"
#include "sources/recordednames.h"

#include <algorithm>
#include <sys/sysmacros.h>

namespace docket
{

namespace
{

Tool writerOf(const Source &source)
{
    // Of a sidecar it does not say: only a report that was kept comes without its claims.
    return source.kind == Source::Kind::ExtendedAttribute ? toolOf(source.name).value_or(Tool::AutoPkg)
                                                          : Tool::AutoPkg;
}

// As the claim at that place, unless it is there already, or what kept it from being read; to the place after
// it.
void add(What what, const Reading<QByteArray> &reading, const QByteArray &attribute, Claimed &claimed,
         qsizetype &at)
{
    if (reading.isFailed()) {
        claimed.unread.append({{Place::Kind::ExtendedAttribute, attribute},
                               {.kind = Flaw::Kind::NotRead, .code = reading.failure().code}});
    } else if (reading.isFound()) {
        const auto isIt = [&](const Claim &claim) {
            return claim.what == what && sourceOf(claim.place) == reading.source();
        };
        if (std::none_of(claimed.claims.begin(), claimed.claims.end(), isIt))
            claimed.claims.insert(
                at++, {what, reading.value(), writerOf(reading.source()), placeOf(reading.source())});
    }
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

Evidence evidenceOf(const Report &report)
{
    Evidence evidence;
    evidence.isUnreadable = report.isUnreadable();
    evidence.inspectedAt = report.inspectedAt;
    if (report.size.isFound())
        evidence.file = report.size.value();
    evidence.data = report.particulars.value().data;
    if (!evidence.data && evidence.file && isOneHole(*evidence.file))
        evidence.data = DataOnDisk{};
    if (report.lastModified.fileSystem.isFound())
        evidence.modified = report.lastModified.fileSystem.value();
    evidence.digests = report.particulars.value().digests;
    Claimed &claimed = evidence.claimed;
    claimed = report.particulars.value().claimed;
    if (report.etag.isFound() || report.lastModified.server.isFound())
        claimed.claims.reserve(claimed.claims.size() + 2);
    qsizetype at = 0;
    add(What::ETag, report.etag, recorded::etagAttribute(), claimed, at);
    add(What::LastModified, report.lastModified.server, recorded::lastModifiedAttribute(), claimed, at);
    return evidence;
}

} // namespace docket
