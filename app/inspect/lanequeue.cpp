// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lanequeue.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace docket
{

namespace
{

bool isTaken(const Errand &errand)
{
    return errand.path.isEmpty();
}

} // namespace

void LaneQueue::append(const QList<Errand> &errands, RequestId series)
{
    Queue *queue = nullptr;
    Key key;
    for (const Errand &errand : errands) {
        const Key its{series != 0 ? series : errand.request, errand.request, requestedAt(errand.id)};
        if (!queue || its < key || key < its) {
            queue = &m_queues[its];
            key = its;
        }
        if (queue->empty() || errand.id < queue->back().id)
            queue->push_back(errand);
        else
            queue->insert(std::ranges::lower_bound(*queue, errand.id, std::greater<>(), &Errand::id), errand);
    }
    m_size += static_cast<size_t>(errands.size());
}

void LaneQueue::appendAlone(const Errand &errand, AtLink atLink)
{
    m_alone.push_back({errand, atLink});
}

void LaneQueue::prefer(const QList<InspectionId> &ids)
{
    m_preferred.assign(ids.begin(), ids.end());
}

std::vector<Errand> LaneQueue::take(size_t most)
{
    std::vector<Errand> errands;
    for (; !m_preferred.empty() && errands.size() < most; m_preferred.pop_front()) {
        Errand *errand = find(m_preferred.front());
        if (!errand)
            continue;
        if (!errands.empty() && errands.front().request != errand->request)
            break;
        errands.push_back(takeOut(*errand));
    }
    skipTaken();
    if (!errands.empty() || m_queues.empty())
        return errands;
    Queue &queue = m_queues.begin()->second;
    errands.reserve(std::min(most, queue.size()));
    for (; !queue.empty() && errands.size() < most; queue.pop_front()) {
        if (!isTaken(queue.front()))
            errands.push_back(takeOut(queue.front()));
    }
    skipTaken();
    return errands;
}

std::optional<LaneQueue::Alone> LaneQueue::takeAlone()
{
    if (m_alone.empty())
        return std::nullopt;
    std::optional<Alone> alone = std::move(m_alone.front());
    m_alone.pop_front();
    return alone;
}

std::vector<Errand> LaneQueue::take(const QList<InspectionId> &ids)
{
    std::vector<Errand> errands;
    for (const InspectionId id : ids) {
        if (Errand *errand = find(id)) {
            errands.push_back(takeOut(*errand));
            continue;
        }
        const auto alone =
            std::ranges::find_if(m_alone, [id](const Alone &one) { return one.errand.id == id; });
        if (alone != m_alone.end()) {
            errands.push_back(std::move(alone->errand));
            m_alone.erase(alone);
        }
    }
    skipTaken();
    return errands;
}

std::vector<Errand> LaneQueue::takeAll()
{
    std::vector<Errand> errands;
    errands.reserve(m_alone.size());
    for (const Alone &alone : m_alone)
        errands.push_back(alone.errand);
    for (const Queue &queue : m_queues | std::views::values)
        std::ranges::remove_copy_if(queue, std::back_inserter(errands), isTaken);
    *this = {};
    return errands;
}

std::vector<Errand> LaneQueue::takeBelow(const FilePath &folder)
{
    const QByteArray prefix = QByteArray(folder.bytes() + '/');
    const auto isBelow = [&prefix](const Errand &errand) { return errand.path.bytes().startsWith(prefix); };
    std::vector<Errand> errands;
    for (const Alone &alone : m_alone) {
        if (isBelow(alone.errand))
            errands.push_back(alone.errand);
    }
    std::erase_if(m_alone, [&isBelow](const Alone &alone) { return isBelow(alone.errand); });
    for (Queue &queue : m_queues | std::views::values) {
        for (Errand &errand : queue) {
            if (isBelow(errand))
                errands.push_back(takeOut(errand));
        }
    }
    skipTaken();
    return errands;
}

void LaneQueue::drop(RequestId request)
{
    std::erase_if(m_alone, [request](const Alone &alone) { return alone.errand.request == request; });
    std::erase_if(m_queues, [&](const auto &entry) {
        const auto &[key, queue] = entry;
        if (key.request != request)
            return false;
        m_size -= queue.size() - static_cast<size_t>(std::ranges::count_if(queue, isTaken));
        return true;
    });
}

QList<InspectionId> LaneQueue::ids() const
{
    QList<InspectionId> ids;
    for (const Alone &alone : m_alone)
        ids.append(alone.errand.id);
    for (const Queue &queue : m_queues | std::views::values) {
        for (const Errand &errand : queue) {
            if (!isTaken(errand))
                ids.append(errand.id);
        }
    }
    return ids;
}

Errand *LaneQueue::find(InspectionId id)
{
    for (auto &[key, queue] : m_queues) {
        if (key.requestedAt != requestedAt(id))
            continue;
        const auto at = std::ranges::lower_bound(queue, id, std::greater<>(), &Errand::id);
        if (at != queue.end() && at->id == id && !isTaken(*at))
            return &*at;
    }
    return nullptr;
}

Errand LaneQueue::takeOut(Errand &errand)
{
    --m_size;
    return {errand.id, std::exchange(errand.path, {}), errand.request, errand.isNamed};
}

void LaneQueue::skipTaken()
{
    while (!m_queues.empty()) {
        Queue &queue = m_queues.begin()->second;
        while (!queue.empty() && isTaken(queue.front()))
            queue.pop_front();
        if (!queue.empty())
            return;
        m_queues.erase(m_queues.begin());
    }
}

} // namespace docket
