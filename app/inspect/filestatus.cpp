// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/filestatus.h"

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

Identity identity(const struct statx &found)
{
    return {makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino, timestamp(found.stx_ctime)};
}

} // namespace

FileStatus fileStatus(const struct statx &found)
{
    constexpr quint64 blockSize = 512; // the unit of stx_blocks, whatever the file system's own
    return {{found.stx_size, found.stx_blocks * blockSize, fileType(found.stx_mode), identity(found)},
            timestamp(found.stx_mtime)};
}

FileStatus statusOf(const Report &report)
{
    const Reading<Timestamp> &modified = report.lastModified.fileSystem;
    return {report.size.value(), modified.isFound() ? modified.value() : Timestamp()};
}

bool isSameState(const FileStatus &one, const FileStatus &other)
{
    // Not the blocks: a file system allocates and compresses when it likes.
    return one.size.bytes == other.size.bytes && one.size.type == other.size.type &&
           one.size.identity == other.size.identity && one.modified == other.modified;
}

} // namespace docket
