// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "columns.h"

#include <QList>

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

struct Range {
    uint first;
    uint last;
};

// The scripts of which all, or all but a few, characters are wide or full-width (Unicode,
// EastAsianWidth.txt).
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

bool isWide(uint character)
{
    return std::any_of(wide.begin(), wide.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.size() + std::count_if(characters.begin(), characters.end(), isWide);
}

} // namespace docket
