// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/partqueue.h"

#include <algorithm>

namespace docket
{

PartQueue::PartQueue(quint64 fileSize, const QList<quint64> &partSizes) : m_fileSize(fileSize)
{
    for (const quint64 size : partSizes) {
        const quint64 parts = std::max<quint64>(1, fileSize / size + (fileSize % size == 0 ? 0 : 1));
        m_ways.push_back({size, 0, parts, PartsDigester(size), 0, {}});
    }
}

PartQueue::Way *PartQueue::foremost()
{
    Way *first = nullptr;
    for (Way &way : m_ways) {
        if (way.next < way.parts && (!first || way.next * way.partSize < first->next * first->partSize))
            first = &way;
    }
    return first;
}

std::optional<PartQueue::Part> PartQueue::take()
{
    const std::lock_guard lock(m_mutex);
    Way *way = foremost();
    if (!way)
        return {};
    const quint64 number = way->next++;
    const quint64 from = number * way->partSize;
    const quint64 to = from + std::min(way->partSize, m_fileSize - from);
    m_begun.insert(from);
    return Part{from, to, static_cast<size_t>(way - m_ways.data()), number};
}

void PartQueue::end(const Part &part, const QByteArray &md5)
{
    const std::lock_guard lock(m_mutex);
    m_begun.erase(m_begun.find(part.from));
    Way &way = m_ways[part.way];
    way.early.emplace(part.number, md5);
    while (!way.early.empty() && way.early.begin()->first == way.added) {
        way.tag.addPart(way.early.begin()->second);
        way.early.erase(way.early.begin());
        ++way.added;
    }
}

quint64 PartQueue::passed()
{
    const std::lock_guard lock(m_mutex);
    const Way *next = foremost();
    const quint64 waiting = next ? next->next * next->partSize : m_fileSize;
    return m_begun.empty() ? waiting : std::min(waiting, *m_begun.begin());
}

Digests PartQueue::digests()
{
    const std::lock_guard lock(m_mutex);
    Digests digests;
    for (Way &way : m_ways)
        digests.append(way.tag.digest());
    return digests;
}

} // namespace docket
