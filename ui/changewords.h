// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QDateTime>
#include <QStringList>

// A report's values in few words, and what became of them from one report of a file to the next. Pure
// functions; `now` is what "today" is measured by.
namespace docket::words
{

// The value, or in words why there is none: "none recorded", "permission denied".
[[nodiscard]] QString etagValue(const Reading<QByteArray> &etag);
[[nodiscard]] QString sizeValue(const Reading<FileSize> &size);
[[nodiscard]] QString serverDateValue(const Reading<QByteArray> &date);
[[nodiscard]] QString mtimeValue(const Reading<Timestamp> &mtime, const QDateTime &now);
[[nodiscard]] QString verdictValue(const Report &report);

// A line for each value that changed: "Size: 71.0 MB → 113.5 MB". What could not be found out, then or now,
// is no change.
[[nodiscard]] QStringList changeLines(const Report &before, const Report &now, const QDateTime &today);

} // namespace docket::words
