// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <QString>

// A summary in the user's words. Pure functions, any thread.
namespace docket
{

// "inspected", "incomplete: permission denied", …
[[nodiscard]] QString stateWords(const Summary &summary);
// All of it in one line, for who cannot see the row: name, size, ETag, state.
[[nodiscard]] QString summaryWords(const Summary &summary);

} // namespace docket
