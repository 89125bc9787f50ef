// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"
#include "inspect/target.h"

// The three look-ups. Free functions over values for any thread: no QObject, no settings, nothing thrown.
// Each may wait as long as the file's volume does.
namespace docket
{

// The ETag that was recorded when the file was downloaded.
[[nodiscard]] Reading<QByteArray> readEtag(const Target &target);

// Size in bytes, space on disk and what kind of file it is.
[[nodiscard]] Reading<FileSize> readSize(const Target &target);

// The Last-Modified date that the server gave, as recorded, and the file system's mtime.
[[nodiscard]] LastModified readLastModified(const Target &target);

// The three as one value, so that a test can hold one back.
struct Lookups {
    Reading<QByteArray> (*etag)(const Target &) = readEtag;
    Reading<FileSize> (*size)(const Target &) = readSize;
    LastModified (*lastModified)(const Target &) = readLastModified;
};

} // namespace docket
