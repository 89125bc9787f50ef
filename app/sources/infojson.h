// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

// The sidecar "<whole file name>.info.json" that AutoPkg's URLDownloaderPython and, from AutoPkg 3 on, its
// URLDownloader write. Pure functions for any thread.
namespace docket
{

constexpr qint64 largestInfoJson = 1'000'000; // bytes; those that are ours have some hundreds

// Nothing from the literal null, or from yt-dlp's sidecar of the same name, which is about something else.
[[nodiscard]] Parsed<Statements> parseInfoJson(const QByteArray &bytes);

} // namespace docket
