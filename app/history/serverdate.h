// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

// The date of a server as a number, where nothing is lost by it. Pure functions, any thread.
namespace docket
{

// Seconds since 1970-01-01 UTC of a date in the form that servers send, "Tue, 17 Nov 2026 13:02:11 GMT"
// (IMF-fixdate, RFC 9110), with the right day of the week. Nothing for any other text.
[[nodiscard]] std::optional<qint64> fixdateSeconds(QByteArrayView date);
// Whether it can be such a number: the years are 0 to 9999.
[[nodiscard]] constexpr bool isFixdateSeconds(qint64 seconds)
{
    return seconds >= -62'167'219'200 && seconds <= 253'402'300'799;
}
// The text again, of any number that fixdateSeconds() gave.
[[nodiscard]] QByteArray fixdate(qint64 seconds);

} // namespace docket
