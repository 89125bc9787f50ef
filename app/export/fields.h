// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/appender.h"
#include "inspect/report.h"
#include "sources/claim.h"

// What the writers have in common: values as bytes. Pure, for any thread.
namespace docket
{

// "2026-11-22T10:46:47.250Z", ISO 8601 in UTC: no fraction where there is none, else three, six or nine
// digits. Years before 0 and after 9999 have a sign and at least six digits, as in ECMAScript.
void appendIsoTime(Timestamp time, Appender &out);
[[nodiscard]] Timestamp timestampOfMilliseconds(qint64 milliseconds);

// Microseconds, with up to three decimals.
void appendMicroseconds(Nanoseconds time, Appender &out);

// "regular", "directory", "symlink", "fifo", "socket", "character_device", "block_device", "unknown"
[[nodiscard]] QByteArrayView typeName(FileType type);

// Where a value was read: "filesystem"; "xattr:", which the attribute's name follows; "appledouble:" or
// "sidecar:", and the file's.
[[nodiscard]] QByteArrayView sourcePrefix(Source::Kind kind);

// Where a claim stands, in the same way.
[[nodiscard]] QByteArrayView sourcePrefix(Place::Kind kind);

// The same text, with U+FFFD for what is not UTF-8.
[[nodiscard]] QByteArray replacedInvalidUtf8(QByteArrayView bytes);

} // namespace docket
