// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashqueue.h"

#include <algorithm>

namespace docket
{

void HashQueue::append(const HashRunPointer &run)
{
    m_inOrder.emplace(++m_lastNumber, run);
    m_numbers.emplace(run->task.id, m_lastNumber);
}

const HashRunPointer &HashQueue::first(const QList<InspectionId> &preferred) const
{
    for (const InspectionId id : preferred) {
        if (const auto number = m_numbers.find(id); number != m_numbers.end())
            return m_inOrder.at(number->second);
    }
    return m_inOrder.begin()->second;
}

bool HashQueue::hasAny(const QList<InspectionId> &ids) const
{
    return std::ranges::any_of(ids, [this](InspectionId id) { return m_numbers.contains(id); });
}

HashRunPointer HashQueue::take(const QList<InspectionId> &preferred)
{
    return remove(first(preferred)->task.id);
}

HashRunPointer HashQueue::remove(InspectionId id)
{
    const auto number = m_numbers.find(id);
    if (number == m_numbers.end())
        return nullptr;
    const auto found = m_inOrder.find(number->second);
    HashRunPointer run = found->second;
    m_inOrder.erase(found);
    m_numbers.erase(number);
    return run;
}

} // namespace docket
