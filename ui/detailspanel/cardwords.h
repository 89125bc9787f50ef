// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "inspect/report.h"
#include "tones.h"
#include "wait.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>

// What the three cards say about a report. Pure functions.
namespace docket
{

struct CardContent {
    std::optional<Glyph> glyph; // where there is no value, a picture of why
    Tone tone = Tone::Plain;    // of the value and its glyph
    QString value;
    QString whole; // for copying; what `value` shows shortened or in other words
    bool monospace = false;
    QStringList captions;
    QString spoken; // what follows "ETag: " for a screen reader

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

[[nodiscard]] CardContent etagCard(const Reading<QByteArray> &etag);
[[nodiscard]] CardContent sizeCard(const Reading<FileSize> &size);
[[nodiscard]] CardContent lastModifiedCard(const LastModified &dates, const QDateTime &now);

// What all three say while the look-ups run; `seconds` since they were asked for.
[[nodiscard]] CardContent waitingCard(const Wait &wait, qint64 seconds);

// The picture and tone that stand for a failure, everywhere in the window.
[[nodiscard]] Glyph failureGlyph(Failure failure);
[[nodiscard]] Tone failureTone(Failure failure);

} // namespace docket
