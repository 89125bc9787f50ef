// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashqueue.h"

namespace docket
{

void HashQueue::append(const HashRunPointer &run)
{
    m_inOrder.emplace(++m_lastNumber, run);
    m_numbers.emplace(run->task.id, m_lastNumber);
}

HashRunPointer HashQueue::take(const QList<InspectionId> &preferred)
{
    for (const InspectionId id : preferred) {
        if (HashRunPointer run = remove(id))
            return run;
    }
    return m_inOrder.empty() ? nullptr : remove(m_inOrder.begin()->second->task.id);
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
