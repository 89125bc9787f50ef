// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QHash>

#include <deque>
#include <functional>

namespace docket
{

// Brings reports back into the order in which their files were named. One that comes before its turn is held
// back, until passOver() says that this has been long enough. For one thread.
class InputOrder
{
public:
    using Sink = std::function<void(const Report &)>;

    // The next in order.
    void expect(InspectionId id);
    // Gives the sink the report at this place of the batch, if it is its turn or its turn is past, and those
    // that waited for it alone. One held back keeps its batch, not a copy.
    void arrive(const QList<Report> &batch, qsizetype at, const Sink &sink);
    // No report will come of it.
    void drop(InspectionId id, const Sink &sink);
    // Gives the sink all that is held back. Those it waited for lose their turn.
    void passOver(const Sink &sink);

    [[nodiscard]] bool holdsBack() const { return m_held > 0; }
    // Expected, and neither arrived nor dropped.
    [[nodiscard]] qsizetype outstanding() const { return m_placeOf.size() + m_late; }

private:
    struct Place {
        InspectionId id;
        bool isDropped = false;
        QList<Report> batch = {}; // of the report that is held back; empty where none is
        qsizetype at = 0;         // in the batch
    };

    void settle(const Sink &sink);
    void popFront();

    std::deque<Place> m_places;
    qint64 m_front = 0;                    // the number of the first place, counted from the start
    QHash<InspectionId, qint64> m_placeOf; // of those outstanding
    qsizetype m_held = 0;
    qsizetype m_late = 0; // outstanding, their turn past
};

} // namespace docket
