// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/tagreading.h"
#include "inspect/report.h"
#include "sources/claimed.h"

#include <optional>

// What a verdict rests on: the file as it is, and what was written down about it. Plain values, any thread.
namespace docket
{

struct Evidence {
    bool isUnreadable = false; // all look-ups failed
    qint64 inspectedAt = 0;    // milliseconds since 1970-01-01 UTC
    std::optional<FileSize> file;
    std::optional<Timestamp> modified; // mtime
    std::optional<DataOnDisk> data;    // where it was asked for, or follows from the file's blocks
    Claimed claimed;
    Digests digests;                    // those that were computed, of the bytes as they are now
    bool differsFromLastResult = false; // of the same path
};

// All that the report has.
[[nodiscard]] Evidence evidenceOf(const Report &report);

} // namespace docket
