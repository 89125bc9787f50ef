// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/resultsorter.h"

#include <algorithm>

namespace docket
{

void ResultSorter::add(InspectionId id, const QByteArray &key)
{
    constexpr qsizetype longest = 255; // beyond, the order of names is of no interest
    const QByteArrayView kept = QByteArrayView(key).first(std::min(key.size(), longest));
    Item item;
    item.id = id;
    item.isNull = key.isNull();
    item.offset = static_cast<quint32>(m_keys.size());
    item.size = static_cast<quint32>(kept.size());
    for (qsizetype i = 0; i < qsizetype{sizeof item.beginning}; ++i)
        item.beginning = item.beginning << 8U | (i < kept.size() ? static_cast<unsigned char>(kept[i]) : 0U);
    m_keys.append(kept);
    if (m_runs.empty() || m_runs.back().items.size() == runLength) {
        endRun();
        m_runs.emplace_back();
    }
    m_runs.back().items.push_back(item);
}

void ResultSorter::endRun()
{
    if (m_runs.empty())
        return;
    std::vector<Item> &items = m_runs.back().items;
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) { return isBefore(a, b); });
}

void ResultSorter::finish()
{
    endRun();
    for (size_t run = 0; run < m_runs.size(); ++run)
        m_heads.push_back(run);
    std::make_heap(m_heads.begin(), m_heads.end(), [this](size_t a, size_t b) { return isLater(a, b); });
}

InspectionId ResultSorter::take()
{
    const auto later = [this](size_t a, size_t b) { return isLater(a, b); };
    std::pop_heap(m_heads.begin(), m_heads.end(), later);
    Run &run = m_runs[m_heads.back()];
    const InspectionId id = run.items[run.next++].id;
    if (run.next == run.items.size())
        m_heads.pop_back();
    else
        std::push_heap(m_heads.begin(), m_heads.end(), later);
    return id;
}

bool ResultSorter::isLater(size_t a, size_t b) const
{
    return isBefore(m_runs[b].items[m_runs[b].next], m_runs[a].items[m_runs[a].next]);
}

QByteArrayView ResultSorter::keyOf(const Item &item) const
{
    return QByteArrayView(m_keys).sliced(item.offset, item.size);
}

bool ResultSorter::isBefore(const Item &a, const Item &b) const
{
    if (a.isNull != b.isNull)
        return b.isNull;
    if (a.beginning != b.beginning)
        return (a.beginning < b.beginning) != m_descending;
    const QByteArrayView first = keyOf(a);
    const QByteArrayView second = keyOf(b);
    if (first != second)
        return std::lexicographical_compare(
                   first.begin(), first.end(), second.begin(), second.end(), [](char x, char y) {
                       return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
                   }) != m_descending;
    return a.id > b.id;
}

} // namespace docket
