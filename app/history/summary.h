// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/verdict.h"
#include "inspect/report.h"

#include <QFlags>
#include <QMetaType>

#include <optional>

namespace docket
{

// In what a result differs from the one before it of the same file. Files hold these numbers.
enum class Change : quint8 { Size = 1, Etag = 2, ServerDate = 4, Mtime = 8, Verdict = 16 };
Q_DECLARE_FLAGS(Changes, Change)

// What could not be found out, in one or the other, is no change.
[[nodiscard]] Changes changesBetween(const Report &before, const Report &now);

// What the recent results show of one file. A value.
struct Summary {
    // In rising order of what asks for attention.
    enum class State : quint8 {
        NotLoaded,    // being read from the history
        Waiting,      // being looked up
        Gathered,     // all three came back, found or absent
        NotSupported, // its volume keeps, or shows, no extended attributes; size and date are there
        Incomplete,   // a look-up failed, not all
        Unreadable,   // all failed
    };

    InspectionId id = 0;
    FilePath path;
    State state = State::Waiting;
    int failureCode = 0; // errno of the failure that the state speaks of
    bool danglingLink = false;
    bool hasSize = false;
    quint64 bytes = 0;
    bool hasEtag = false;
    QByteArray etag;                  // verbatim, cut to 256 bytes
    std::optional<qint64> serverDate; // seconds since 1970-01-01 UTC; none where it has not the usual form
    std::optional<Verdict> verdict;   // from the report alone; none while it is waited for
    Changes changes;
    bool pinned = false;

    friend bool operator==(const Summary &, const Summary &) = default;
};

[[nodiscard]] Summary summarize(const Report &report);

[[nodiscard]] constexpr bool needsAttention(Summary::State state, std::optional<Verdict> verdict)
{
    return state >= Summary::State::Incomplete || verdict == Verdict::Contradicted ||
           verdict == Verdict::Placeholder || verdict == Verdict::Unreadable;
}

[[nodiscard]] inline bool needsAttention(const Summary &summary)
{
    return needsAttention(summary.state, summary.verdict);
}

inline constexpr qsizetype summaryEtagLimit = 256;

// What a list of them can be narrowed to.
enum class SummaryFilter : quint8 { All, NeedsAttention, HasEtag, Changed, Pinned };

} // namespace docket

// Not in the namespace, where it would hide the operators of Qt.
Q_DECLARE_OPERATORS_FOR_FLAGS(docket::Changes)
Q_DECLARE_METATYPE(docket::Summary)
