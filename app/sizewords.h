// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Sizes in the user's words, the same in window, list and report. Pure functions, any thread.
namespace docket
{

// Of the whole process, as the locale is: decimal unless the user chose otherwise.
enum class SizeUnits : quint8 { Decimal, Binary };
void setSizeUnits(SizeUnits units);

// "162.4 MB", or "154.9 MiB", as the locale writes it; below 1,000 bytes, or 1,024, the exact size.
[[nodiscard]] QString sizeWords(quint64 bytes);
// "162,412,311 bytes"
[[nodiscard]] QString exactSizeWords(quint64 bytes);

} // namespace docket
