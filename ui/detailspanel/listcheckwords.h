// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumcheck.h"
#include "glyph.h"
#include "tones.h"

// What the details say of the files that a checksum file lists. Pure functions.
namespace docket
{

// What became of all of them: "214 match, 1 differs, 2 are missing; 4 files are not listed."
struct ListSentence {
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Muted;
    QString text;

    friend bool operator==(const ListSentence &, const ListSentence &) = default;
};
[[nodiscard]] ListSentence listSentence(const ChecksumEnd &end);

// One of them that is not as it should be. Names are as displayText.
struct ListedWords {
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Muted;
    QString name; // "Line 7" where the line names none
    QString why;

    friend bool operator==(const ListedWords &, const ListedWords &) = default;
};
[[nodiscard]] ListedWords listedWords(const CheckedLine &line);
[[nodiscard]] ListedWords notListedWords(const QByteArray &name);

// "3 of 20 files"
[[nodiscard]] QString filesWords(qsizetype done, qsizetype total);
// "and 17 more"; empty for none.
[[nodiscard]] QString moreWords(qint64 count);

} // namespace docket
