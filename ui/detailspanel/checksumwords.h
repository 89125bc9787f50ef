// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "checksum/hashtask.h"
#include "evidence/finding.h"
#include "glyph.h"
#include "tones.h"

#include <optional>

// What the details say of digests. Pure functions.
namespace docket
{

struct DigestLine {
    QString name; // "SHA-256", "MD5 of parts of 8 MiB"
    QString hex;
    std::optional<Glyph> glyph; // where it was held against something
    Tone tone = Tone::Muted;
    QString note;       // "matches sidecar a.dmg.info.json"
    QString difference; // differenceText() where a digest that is recorded is another

    friend bool operator==(const DigestLine &, const DigestLine &) = default;
};

// Of parts only the one that matches, or where none does the first: the others say nothing.
[[nodiscard]] QList<DigestLine> digestLines(const Digests &digests, const Findings &findings);

// Kinds that any file can have and this one has not, those that are asked for most first.
[[nodiscard]] QList<DigestKind> kindsNotComputed(const Digests &digests);

// How far hashing is, of one file or of several.
struct HashPace {
    quint64 bytesDone = 0;
    quint64 bytesInAll = 0;     // 0: not known yet
    std::optional<double> rate; // bytes a second
    std::optional<qint64> secondsLeft;
    bool isPaused = false;
};
// Of all files together.
[[nodiscard]] HashPace paceOf(const HashProgress &progress);
// "1.2 GB of 30 GB · 410 MB a second · about 70 s left", as far as it is known.
[[nodiscard]] QString paceWords(const HashPace &pace);

// Two digests over each other, and in a third line a mark under the first digit that differs; of long ones
// what stands around it. For a face of fixed width.
[[nodiscard]] QString differenceText(const QByteArray &expected, const QByteArray &computed, qsizetype at);

} // namespace docket
