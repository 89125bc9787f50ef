// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <QString>

// A summary in the user's words. Pure functions, any thread.
namespace docket
{

// "162.4 MB", as the locale writes it. Only where hasSize.
[[nodiscard]] QString sizeWords(const Summary &summary);
// "inspected", "incomplete: permission denied", …
[[nodiscard]] QString stateWords(const Summary &summary);
// All of it in one line, for who cannot see the row: name, size, ETag, state.
[[nodiscard]] QString summaryWords(const Summary &summary);

} // namespace docket
