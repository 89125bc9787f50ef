// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "inspect/report.h"
#include "wait.h"

#include <QDateTime>
#include <QString>

#include <optional>

// Values as words for people, in the user's locale (QLocale's default). Pure functions; `now` is what "today"
// is measured by.
namespace docket::words
{

// "1,024"
[[nodiscard]] QString number(qint64 count);
// "12 s"; "2 min 5 s"
[[nodiscard]] QString wait(qint64 seconds);
// "34,000 files a second", "3 files a second", "20 files a minute"; of figures that change, as much as can be
// read.
[[nodiscard]] QString rate(double filesASecond);
// "about 20 s left", "about 3 min left"
[[nodiscard]] QString timeLeft(qint64 seconds);
// "10.4 ms"
[[nodiscard]] QString duration(Nanoseconds time);

// "12:40"
[[nodiscard]] QString timeOfDay(const QTime &time);
// "today 12:40", "yesterday 18:03", "Fri 18:03", then the whole date
[[nodiscard]] QString moment(const QDateTime &when, const QDateTime &now);
// "Tue, 17 Nov 2026, 14:02"
[[nodiscard]] QString date(const QDateTime &when);
// "Today", "Yesterday", "Friday 20 November"
[[nodiscard]] QString day(const QDate &day, const QDate &today);

// A server's date of the form "Tue, 17 Nov 2026 13:02:11 GMT" (RFC 9110, IMF-fixdate) in local time.
[[nodiscard]] std::optional<QDateTime> serverDate(const QByteArray &recorded);
[[nodiscard]] QDateTime localTime(Timestamp when);

// A recorded value for showing: as displayText, without the one NUL that Samba appends.
[[nodiscard]] QString recordedText(QByteArrayView value);
// "from extended attribute user.com.github.autopkg.etag", "from the file system"
[[nodiscard]] QString source(const Source &source);

// "PKG": the name's suffix where it is short enough to be one, else empty.
[[nodiscard]] QString badge(const FilePath &path);
// "PDF document", "named pipe (FIFO)"; goes by the name alone, the file is not looked into.
[[nodiscard]] QString type(const FilePath &path, FileType type);

// The second line of a recent result: "162.4 MB · ETag "9b2c4f…-20" · 12:41".
[[nodiscard]] QString secondLine(const Summary &summary, const QDateTime &inspected, const QDateTime &now);
// The second line of a file that waits: "not responding for 12 s".
[[nodiscard]] QString waiting(const Wait &wait);
// What the glyph at a row's end stands for; a sentence.
[[nodiscard]] QString state(const Summary &summary);
[[nodiscard]] QString state(const Wait &wait);

// For tool tips, which would take a text that looks like HTML for HTML; long values are cut.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace docket::words
