// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace docket
{

// How many columns of a terminal the text takes, where it has no combining marks: most of what East Asia
// writes takes two a character. Pure.
[[nodiscard]] qsizetype columnsOf(const QString &text);

} // namespace docket
