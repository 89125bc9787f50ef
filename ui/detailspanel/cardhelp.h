// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What the three cards' values are, for those who never heard of them. Pure functions.
namespace docket
{

struct CardHelp {
    QString question; // "What is an ETag?"
    QString answer;
};

[[nodiscard]] CardHelp etagHelp();
[[nodiscard]] CardHelp sizeHelp();
[[nodiscard]] CardHelp lastModifiedHelp();

} // namespace docket
