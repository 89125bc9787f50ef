// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/inputorder.h"

namespace docket
{

void InputOrder::expect(InspectionId id)
{
    m_placeOf.insert(id, m_front + static_cast<qint64>(m_places.size()));
    m_places.push_back({id});
}

void InputOrder::arrive(const QList<Report> &batch, qsizetype at, const Sink &sink)
{
    const Report &report = batch.at(at);
    const auto found = m_placeOf.constFind(report.id);
    if (found == m_placeOf.constEnd()) {
        --m_late;
        sink(report);
        return;
    }
    const qint64 place = *found;
    m_placeOf.erase(found);
    if (place == m_front) {
        popFront();
        sink(report);
        settle(sink);
    } else {
        Place &its = m_places[static_cast<size_t>(place - m_front)];
        its.batch = batch;
        its.at = at;
        ++m_held;
    }
}

void InputOrder::drop(InspectionId id, const Sink &sink)
{
    const auto found = m_placeOf.constFind(id);
    if (found == m_placeOf.constEnd()) {
        --m_late;
        return;
    }
    m_places[static_cast<size_t>(*found - m_front)].isDropped = true;
    m_placeOf.erase(found);
    settle(sink);
}

void InputOrder::passOver(const Sink &sink)
{
    while (m_held > 0) {
        const Place &front = m_places.front();
        if (front.batch.isEmpty() && !front.isDropped) {
            m_placeOf.remove(front.id);
            ++m_late;
            popFront();
        }
        settle(sink);
    }
}

// Empties the front as far as it is known.
void InputOrder::settle(const Sink &sink)
{
    while (!m_places.empty() && (!m_places.front().batch.isEmpty() || m_places.front().isDropped)) {
        const Place front = std::move(m_places.front());
        popFront();
        if (!front.batch.isEmpty()) {
            --m_held;
            sink(front.batch.at(front.at));
        }
    }
}

void InputOrder::popFront()
{
    m_places.pop_front();
    ++m_front;
}

} // namespace docket
