// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lookups.h"

#include "sources/recordednames.h"
#include "sources/xattr.h"

namespace docket
{

Reading<QByteArray> readEtag(const Target &target)
{
    return readAttribute(target, recorded::etagAttribute());
}

Reading<FileSize> readSize(const Target &target)
{
    Target::Status status;
    if (const auto failure = target.status(status))
        return Reading<FileSize>(*failure);
    return {status.size, {Source::Kind::FileSystem}};
}

LastModified readLastModified(const Target &target)
{
    LastModified result;
    result.server = readAttribute(target, recorded::lastModifiedAttribute());
    Target::Status status;
    if (const auto failure = target.status(status)) {
        result.fileSystem = Reading<Timestamp>(*failure);
    } else {
        result.fileSystem = {status.modified, {Source::Kind::FileSystem}};
        result.identity = status.size.identity;
    }
    return result;
}

} // namespace docket
