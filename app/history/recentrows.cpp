// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/recentrows.h"

#include "history/roworder.h"
#include "splitpath.h"

#include <algorithm>

namespace docket
{

namespace
{

// Below this, making room is not worth the time.
constexpr size_t worthTidying = 4096;

quint32 hashOf(quint32 folder, QByteArrayView name)
{
    return static_cast<quint32>(qHash(name, qHash(folder, QHashSeed::globalSeed())));
}

} // namespace

bool RecentRows::isNewer(Slot a, Slot b) const
{
    return id(a) != id(b) ? id(a) > id(b) : a < b;
}

RecentRows::Slot RecentRows::find(quint32 hash, quint32 folder, QByteArrayView name) const
{
    if (m_table.empty())
        return noSlot;
    const size_t mask = m_table.size() - 1;
    for (size_t at = hash & mask; m_table[at] != noSlot; at = (at + 1) & mask) {
        const Slot slot = m_table[at];
        const Record &record = m_records[slot];
        if (record.hash == hash && !record.dropped && record.folder == folder && m_names.at(slot) == name)
            return slot;
    }
    return noSlot;
}

RecentRows::Slot RecentRows::find(InspectionId id) const
{
    const auto at = std::partition_point(m_order.begin(), m_order.end(),
                                         [&](Slot slot) { return m_records[slot].id > id; });
    return at != m_order.end() && m_records[*at].id == id ? *at : noSlot;
}

RecentRows::Slot RecentRows::find(InspectionId id, const FilePath &path, size_t &near) const
{
    if (near >= m_order.size() || m_records[m_order[near]].id < id)
        near = 0;
    const auto isNewer = [this](Slot slot, InspectionId than) { return m_records[slot].id > than; };
    const auto from = m_order.begin() + static_cast<std::ptrdiff_t>(near);
    const auto at = roworder::placeOf(from, m_order.end(), id, isNewer);
    near = static_cast<size_t>(at - m_order.begin());
    return at != m_order.end() && m_records[*at].id == id && isPath(*at, path) ? *at : noSlot;
}

bool RecentRows::isPath(Slot slot, const FilePath &path) const
{
    const SplitPath parts(path);
    return m_names.at(slot) == parts.name && m_folders.at(m_records[slot].folder) == parts.folder;
}

FilePath RecentRows::path(Slot slot) const
{
    return joined(m_folders.at(m_records[slot].folder), m_names.at(slot));
}

Summary RecentRows::summary(Slot slot) const
{
    const Record &record = m_records[slot];
    Summary summary;
    summary.id = record.id;
    summary.path = path(slot);
    summary.state = record.state;
    summary.failureCode = record.failureCode;
    summary.danglingLink = record.danglingLink;
    if (record.serverDate != noDate)
        summary.serverDate = record.serverDate;
    summary.verdict = verdictOf(record);
    summary.changes = Changes::fromInt(record.changes);
    summary.pinned = record.pinned;
    summary.hasSize = record.hasSize;
    summary.bytes = record.bytes;
    summary.hasEtag = record.hasEtag;
    if (record.hasEtag)
        summary.etag = m_etags.at(record.etag).toByteArray();
    return summary;
}

RecentRows::Slot RecentRows::slotOf(const FilePath &path)
{
    const SplitPath parts(path);
    Record record;
    record.folder = folderNumber(parts.folder);
    record.hash = hashOf(record.folder, parts.name);
    if (const Slot slot = find(record.hash, record.folder, parts.name); slot != noSlot)
        return slot;
    const auto slot = static_cast<Slot>(m_records.size());
    m_records.push_back(record);
    m_names.add(parts.name);
    if (m_records.size() * 3 > m_table.size() * 2)
        rebuildTable(std::max<size_t>(m_table.size() * 2, 64));
    else
        enter(slot);
    return slot;
}

quint32 RecentRows::folderNumber(QByteArrayView folder)
{
    const auto known = m_folderNumbers.constFind(QByteArray::fromRawData(folder.data(), folder.size()));
    if (known != m_folderNumbers.constEnd())
        return *known;
    const Texts::Number number = m_folders.add(folder);
    m_folderNumbers.insert(folder.toByteArray(), number);
    m_folderMatches.push_back(!m_needle.isEmpty() && m_folders.holds(number, m_needle));
    return number;
}

void RecentRows::rebuildTable(size_t size)
{
    m_table.assign(size, noSlot);
    for (Slot slot = 0; slot < m_records.size(); ++slot) {
        if (!m_records[slot].dropped)
            enter(slot);
    }
}

void RecentRows::enter(Slot slot)
{
    const size_t mask = m_table.size() - 1;
    size_t at = m_records[slot].hash & mask;
    while (m_table[at] != noSlot)
        at = (at + 1) & mask;
    m_table[at] = slot;
}

void RecentRows::takeOut(const std::vector<Slot> &slotsNewestFirst)
{
    const auto newer = [this](Slot a, Slot b) { return isNewer(a, b); };
    roworder::erase(m_order, roworder::runsOf(m_order, slotsNewestFirst, newer));
    for (const Slot slot : slotsNewestFirst)
        m_records[slot].id = takenOut;
}

void RecentRows::putIn(const std::vector<Slot> &slotsNewestFirst)
{
    const auto newer = [this](Slot a, Slot b) { return isNewer(a, b); };
    roworder::insert(m_order, slotsNewestFirst, roworder::runsInto(m_order, slotsNewestFirst, newer));
}

void RecentRows::set(Slot slot, const Summary &summary)
{
    Record &record = m_records[slot];
    m_attentionCount -= asksForAttention(record) ? 1 : 0;
    m_attentionCount += needsAttention(summary) ? 1 : 0;
    record.id = summary.id;
    record.bytes = summary.bytes;
    record.serverDate = summary.serverDate.value_or(noDate);
    record.state = summary.state;
    record.failureCode = static_cast<quint16>(summary.failureCode);
    record.danglingLink = summary.danglingLink;
    record.changes = static_cast<quint8>(summary.changes.toInt() & 0x1F);
    record.verdict =
        static_cast<quint8>(summary.verdict ? static_cast<quint8>(*summary.verdict) : noVerdict) & 7;
    record.pinned = summary.pinned;
    record.hasSize = summary.hasSize;
    record.hasEtag = summary.hasEtag;
    if (summary.hasEtag)
        setEtag(record, slot, summary.etag);
}

void RecentRows::setEtag(Record &record, Slot slot, const QByteArray &etag)
{
    if (record.etag != noText && m_etags.at(record.etag) == QByteArrayView(etag))
        return;
    if (record.etag == noText)
        ++m_etagsInUse;
    record.etag = m_etags.add(etag);
    m_etagSlots.push_back(slot);
}

void RecentRows::drop(const std::vector<Slot> &slots)
{
    for (const Slot slot : slots) {
        Record &record = m_records[slot];
        m_attentionCount -= asksForAttention(record) ? 1 : 0;
        m_etagsInUse -= record.etag != noText ? 1 : 0;
        record.dropped = true;
    }
    m_dropped += slots.size();
}

std::vector<RecentRows::Slot> RecentRows::tidy()
{
    const bool manyDropped = m_dropped > worthTidying && m_dropped > m_records.size() / 2;
    const size_t etagsUnused = m_etags.size() - m_etagsInUse;
    if (!manyDropped && (etagsUnused < worthTidying || etagsUnused < m_etagsInUse))
        return {};
    RecentRows tidied;
    std::vector<Slot> became(m_records.size(), noSlot);
    tidied.m_order.reserve(m_order.size());
    for (const Slot slot : m_order) {
        became[slot] = tidied.slotOf(path(slot));
        tidied.set(became[slot], summary(slot));
        tidied.m_order.push_back(became[slot]);
    }
    tidied.setQuery(m_needle, m_filter, m_verdicts);
    *this = std::move(tidied);
    return became;
}

void RecentRows::setQuery(const QByteArray &needle, SummaryFilter filter, const QList<Verdict> &verdicts)
{
    m_needle = needle;
    m_filter = filter;
    m_verdicts = verdicts;
    m_folderMatches.assign(m_folders.size(), false);
    if (!needle.isEmpty())
        m_folders.forEachHolding(needle, [this](Texts::Number folder) { m_folderMatches[folder] = true; });
}

std::optional<Verdict> RecentRows::verdictOf(const Record &record)
{
    return record.verdict == noVerdict ? std::nullopt : std::optional(static_cast<Verdict>(record.verdict));
}

bool RecentRows::asksForAttention(const Record &record)
{
    return needsAttention(record.state, verdictOf(record));
}

bool RecentRows::passes(const Record &record) const
{
    const std::optional<Verdict> verdict = verdictOf(record);
    if (!m_verdicts.isEmpty() && !(verdict && m_verdicts.contains(*verdict)))
        return false;
    switch (m_filter) {
    case SummaryFilter::NeedsAttention:
        return asksForAttention(record);
    case SummaryFilter::HasEtag:
        return record.hasEtag;
    case SummaryFilter::Changed:
        return record.changes != 0;
    case SummaryFilter::Pinned:
        return record.pinned;
    case SummaryFilter::All:
        break;
    }
    return true;
}

bool RecentRows::matches(Slot slot) const
{
    const Record &record = m_records[slot];
    if (!passes(record))
        return false;
    return m_needle.isEmpty() || m_folderMatches[record.folder] || m_names.holds(slot, m_needle) ||
           (record.hasEtag && m_etags.holds(record.etag, m_needle));
}

std::vector<RecentRows::Slot> RecentRows::matching() const
{
    std::vector<bool> found(m_records.size(), m_needle.isEmpty());
    if (!m_needle.isEmpty()) {
        m_names.forEachHolding(m_needle, [&](Texts::Number name) { found[name] = true; });
        m_etags.forEachHolding(m_needle, [&](Texts::Number etag) {
            const Record &record = m_records[m_etagSlots[etag]];
            if (record.hasEtag && record.etag == etag)
                found[m_etagSlots[etag]] = true;
        });
    }
    std::vector<Slot> matching;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(matching), [&](Slot slot) {
        const Record &record = m_records[slot];
        return (found[slot] || m_folderMatches[record.folder]) && passes(record);
    });
    return matching;
}

} // namespace docket
