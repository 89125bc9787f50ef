// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <limits>

namespace docket
{

// What of the history is asked for, and in which order. A value.
struct ResultQuery {
    enum class Order : quint8 { Inspected, Name, Size, ServerDate };

    QByteArray needle; // a foldedText() that name, folder or ETag holds; empty: any
    SummaryFilter filter = SummaryFilter::All;
    QList<Verdict> verdicts; // only files on which it is one of these; none: whatever it is
    QByteArray folder;       // with its slash: only files that stand in it; empty: anywhere
    Order order = Order::Inspected;
    bool descending = true;
    InspectionId olderThan = std::numeric_limits<InspectionId>::max(); // of the newest first: where to begin

    // The newest first, as they were inspected: what needs no sorting.
    [[nodiscard]] bool isNewestFirst() const { return order == Order::Inspected && descending; }
    // Everything there is, in that order.
    [[nodiscard]] bool isPlain() const
    {
        return needle.isEmpty() && filter == SummaryFilter::All && verdicts.isEmpty() && folder.isEmpty() &&
               isNewestFirst();
    }

    friend bool operator==(const ResultQuery &, const ResultQuery &) = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::ResultQuery)
