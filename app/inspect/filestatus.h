// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <sys/stat.h>

// What the kernel says of a file at one moment. A plain value.
namespace docket
{

struct FileStatus {
    FileSize size;
    Timestamp modified;

    friend bool operator==(const FileStatus &, const FileStatus &) = default;
};

// What is to be asked of statx(2) for it.
inline constexpr unsigned statusMask =
    STATX_TYPE | STATX_SIZE | STATX_BLOCKS | STATX_MTIME | STATX_INO | STATX_CTIME;
[[nodiscard]] FileStatus fileStatus(const struct statx &found);
// What a report says of its file, whose size was found.
[[nodiscard]] FileStatus statusOf(const Report &report);

// The same file with the same content, as far as size, dates and identity tell.
[[nodiscard]] bool isSameState(const FileStatus &one, const FileStatus &other);

} // namespace docket
