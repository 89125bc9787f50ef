// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/lookups.h"
#include "sources/recordednames.h"
#include "sources/xattr.h"

// The three look-ups and nothing else: an ETag and a date in their usual places, and what statx says. What
// asking every source is compared with.
namespace docket::bench
{

inline Answer<Reading<QByteArray>> plainEtag(const Target &target)
{
    return {readAttribute(target, recorded::etagAttribute())};
}

inline Answer<Reading<FileSize>> plainSize(const Target &target)
{
    FileStatus status;
    if (const auto failure = target.status(status))
        return {Reading<FileSize>(*failure)};
    return {{status.size, {Source::Kind::FileSystem}}};
}

inline Answer<LastModified> plainLastModified(const Target &target)
{
    Answer<LastModified> answer;
    answer.value.server = readAttribute(target, recorded::lastModifiedAttribute());
    FileStatus status;
    if (const auto failure = target.status(status)) {
        answer.value.fileSystem = Reading<Timestamp>(*failure);
    } else {
        answer.value.fileSystem = {status.modified, {Source::Kind::FileSystem}};
        answer.value.identity = status.size.identity;
    }
    return answer;
}

inline Lookups plainLookups()
{
    return {plainEtag, plainSize, plainLastModified};
}

} // namespace docket::bench
