// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lookups.h"

#include "sources/recordednames.h"
#include "sources/xattr.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace docket
{

namespace
{

FileType fileType(unsigned mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileType::Regular;
    case S_IFDIR:
        return FileType::Folder;
    case S_IFLNK:
        return FileType::Link;
    case S_IFIFO:
        return FileType::Fifo;
    case S_IFSOCK:
        return FileType::Socket;
    case S_IFCHR:
        return FileType::CharacterDevice;
    case S_IFBLK:
        return FileType::BlockDevice;
    default:
        return FileType::Unknown;
    }
}

Timestamp timestamp(const statx_timestamp &time)
{
    return {time.tv_sec, static_cast<qint32>(time.tv_nsec)};
}

Identity identity(const struct statx &status)
{
    return {makedev(status.stx_dev_major, status.stx_dev_minor), status.stx_ino, timestamp(status.stx_ctime)};
}

std::optional<Failure> status(const Target &target, unsigned mask, struct statx &status)
{
    if (target.failure())
        return target.failure();
    const auto ask = [&](int how) {
        return ::statx(target.descriptor(), target.name(), target.statxFlags() | how, mask, &status) == 0;
    };
    // What a network file system knows to be stale it leaves out of stx_mask: then it is asked again.
    if (ask(AT_STATX_DONT_SYNC) && ((mask & ~status.stx_mask) == 0 || ask(AT_STATX_SYNC_AS_STAT)))
        return {};
    return target.explained(errno);
}

} // namespace

Reading<QByteArray> readEtag(const Target &target)
{
    return readAttribute(target, recorded::etagAttribute());
}

Reading<FileSize> readSize(const Target &target)
{
    struct statx found = {};
    if (const auto failure =
            status(target, STATX_TYPE | STATX_SIZE | STATX_BLOCKS | STATX_INO | STATX_CTIME, found))
        return Reading<FileSize>(*failure);
    constexpr quint64 blockSize = 512; // the unit of stx_blocks, whatever the file system's own
    return {{found.stx_size, found.stx_blocks * blockSize, fileType(found.stx_mode), identity(found)},
            {Source::Kind::FileSystem}};
}

LastModified readLastModified(const Target &target)
{
    LastModified result;
    result.server = readAttribute(target, recorded::lastModifiedAttribute());
    struct statx found = {};
    if (const auto failure = status(target, STATX_MTIME | STATX_INO | STATX_CTIME, found)) {
        result.fileSystem = Reading<Timestamp>(*failure);
    } else {
        result.fileSystem = {timestamp(found.stx_mtime), {Source::Kind::FileSystem}};
        result.identity = identity(found);
    }
    return result;
}

} // namespace docket
