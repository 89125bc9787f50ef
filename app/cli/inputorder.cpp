// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/inputorder.h"

namespace docket
{

void InputOrder::expect(InspectionId id)
{
    m_placeOf.insert(id, m_front + static_cast<qint64>(m_places.size()));
    m_places.push_back({id, false, nullptr});
}

void InputOrder::arrive(const Report &report, const Sink &sink)
{
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
        m_places[static_cast<size_t>(place - m_front)].report = std::make_unique<const Report>(report);
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
        if (!front.report && !front.isDropped) {
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
    while (!m_places.empty() && (m_places.front().report || m_places.front().isDropped)) {
        const std::unique_ptr<const Report> report = std::move(m_places.front().report);
        popFront();
        if (report) {
            --m_held;
            sink(*report);
        }
    }
}

void InputOrder::popFront()
{
    m_places.pop_front();
    ++m_front;
}

} // namespace docket
