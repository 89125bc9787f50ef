// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <optional>

// The dates of HTTP, RFC 9110 §5.6.7. Pure functions for any thread.
namespace docket
{

// Seconds since 1970-01-01 UTC. Strict, in all three forms:
//   Sun, 06 Nov 1994 08:49:37 GMT     IMF-fixdate
//   Sunday, 06-Nov-94 08:49:37 GMT    RFC 850; a year more than 50 years after `currentYear` is in the past
//   Sun Nov  6 08:49:37 1994          asctime()
// and with "+0000" in place of "GMT". Nothing where it is no such date, or the day of the week is another.
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView text, int currentYear);

// The same, by the clock.
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView text);

} // namespace docket
