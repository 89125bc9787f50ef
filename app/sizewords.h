// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Sizes in the user's words, the same in window, list and report. Pure functions, any thread.
namespace docket
{

// "162.4 MB", as the locale writes it; below 1,000 bytes the exact size.
[[nodiscard]] QString sizeWords(quint64 bytes);
// "162,412,311 bytes"
[[nodiscard]] QString exactSizeWords(quint64 bytes);

} // namespace docket
