// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"
#include "inspect/target.h"

// The three look-ups. Free functions over values for any thread: no QObject, no settings, nothing thrown.
// Each may wait as long as the file's volume does.
namespace docket
{

// The ETag that was recorded when the file was downloaded, in an extended attribute. Beside it: what stands
// in the others, but for the one of the server's date.
[[nodiscard]] Answer<Reading<QByteArray>> readEtag(const Target &target);

// Size in bytes, space on disk and what kind of file it is. Beside it: how much of a file with holes is
// there, and what its AppleDouble files say.
[[nodiscard]] Answer<Reading<FileSize>> readSize(const Target &target);

// The Last-Modified date that the server gave, as recorded in its extended attribute, and the file system's
// mtime. Beside it: what the file's .info.json says.
[[nodiscard]] Answer<LastModified> readLastModified(const Target &target);

// The three as one value, so that a test can hold one back. They share the places to ask between them, so
// that on a slow share none makes many round trips one after another.
struct Lookups {
    Answer<Reading<QByteArray>> (*etag)(const Target &) = readEtag;
    Answer<Reading<FileSize>> (*size)(const Target &) = readSize;
    Answer<LastModified> (*lastModified)(const Target &) = readLastModified;
};

} // namespace docket
