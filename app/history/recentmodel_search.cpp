// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What is to be shown, as the history finds it, and what the history takes over.

#include "history/history.h"
#include "history/recentmodel.h"
#include "history/recentrows.h"
#include "history/texts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket
{

void RecentModel::setSearch(const QString &text)
{
    ResultQuery query = m_query;
    query.needle = foldedText(text.toUtf8());
    ask(query);
}

void RecentModel::setFilter(Filter filter)
{
    ResultQuery query = m_query;
    query.filter = filter;
    ask(query);
}

void RecentModel::setVerdicts(const QList<Verdict> &verdicts)
{
    ResultQuery query = m_query;
    query.verdicts = verdicts;
    ask(query);
}

void RecentModel::setFolder(const QByteArray &folder)
{
    ResultQuery query = m_query;
    query.folder = folder.isEmpty() || folder.endsWith('/') ? folder : folder + '/';
    ask(query);
}

void RecentModel::setOrder(Order order, bool descending)
{
    ResultQuery query = m_query;
    query.order = order;
    query.descending = descending;
    ask(query);
}

// What is shown stays until the first part of the answer is there. All there is, is here at once.
void RecentModel::ask(const ResultQuery &query)
{
    if (query == m_query)
        return;
    m_live->setQuery(query.needle, query.filter, query.verdicts);
    if (query.isPlain()) {
        replaceShown(m_all, true);
        m_query = query;
        m_hits.clear();
        m_searching = Searching::Nothing;
        if (!m_loaded)
            find(Searching::All);
        else
            endSearch();
        return;
    }
    if (!isNarrowed()) {
        m_hits = m_all;
        m_hitsAreOrdered = true;
    }
    m_query = query;
    find(Searching::Narrowed);
}

void RecentModel::find(Searching what)
{
    const bool wasSearching = isSearching();
    // Where they stand in another order than by their ids, this finds them their places.
    if (what == Searching::Narrowed && !m_query.isNewestFirst())
        handOver();
    m_searching = what;
    m_firstPart = true;
    ResultQuery query;
    if (what == Searching::Narrowed)
        query = m_query;
    else
        query.olderThan = m_loadedTo;
    m_search = m_history.search(query);
    if (!wasSearching)
        Q_EMIT searchingChanged();
}

void RecentModel::takePart(quint64 search, const QList<InspectionId> &ids, const QList<Summary> &summaries,
                           bool isLast)
{
    if (search != m_search || m_searching == Searching::Nothing)
        return;
    const auto before = counts();
    for (const Summary &summary : summaries)
        cache(summary);
    // What is held whole is in its place already.
    Ids found;
    found.reserve(static_cast<size_t>(ids.size()));
    const bool all = m_live->order().empty() && m_gone.empty();
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](InspectionId id) { return all || (!isLive(id) && !isGone(id)); });
    if (m_searching == Searching::All) {
        if (!ids.isEmpty())
            m_loadedTo = ids.last();
        if (!found.empty() && !m_all.empty() && found.front() >= m_all.back())
            std::erase_if(found, [this](InspectionId id) { return isInAll(id); });
        enter(found);
    } else if (std::exchange(m_firstPart, false)) {
        showFirst(found);
        Q_EMIT firstFound();
    } else {
        show(std::move(found));
    }
    if (!isLast)
        m_history.goOn(search);
    else if (std::exchange(m_searching, Searching::Nothing) == Searching::All || m_loaded)
        endSearch();
    else
        find(Searching::All); // which it had interrupted
    tellCounts(before);
}

void RecentModel::showFirst(const Ids &found)
{
    const Ids live = liveMatches();
    std::deque<InspectionId> first;
    if (m_query.isNewestFirst())
        std::merge(live.begin(), live.end(), found.begin(), found.end(), std::back_inserter(first),
                   std::greater<>());
    else
        first.assign(live.begin(), live.end()), first.insert(first.end(), found.begin(), found.end());
    replaceShown(std::move(first), m_query.isNewestFirst());
}

void RecentModel::endSearch()
{
    if (!m_loaded) {
        m_loaded = true;
        m_history.countAttention();
    }
    if (m_query.isNewestFirst())
        handOver();
    Q_EMIT searchingChanged();
}

// The history has stored them, or keeps them in memory only: then they stay here.
void RecentModel::noteKept(const QList<KeptResult> &results, bool inFile)
{
    const auto before = counts();
    Ids replaced;
    std::vector<Slot> changed;
    for (const KeptResult &result : results) {
        if (result.replaced != 0)
            replaced.push_back(result.replaced);
        const Slot slot = m_live->find(result.id);
        if (slot == RecentRows::noSlot || (!result.changes && !result.pinned))
            continue;
        Summary summary = m_live->summary(slot);
        summary.changes = result.changes;
        summary.pinned = result.pinned;
        m_live->set(slot, summary);
        changed.push_back(slot);
    }
    showChanged(std::move(changed));
    takeOutOlder(replaced);
    if (inFile) {
        m_toHandOver += results;
        if (!isSearching() && m_query.isNewestFirst())
            handOver();
        else if (!m_query.isNewestFirst())
            m_recount.start();
    }
    tellCounts(before);
}

// From now on only the history knows them. Not while it searches: it may have begun before they were there.
void RecentModel::handOver()
{
    std::vector<Slot> leaving;
    constexpr qsizetype few = 256;
    const bool areFew = m_toHandOver.size() <= few;
    for (const KeptResult &result : std::exchange(m_toHandOver, {})) {
        const Slot slot = m_live->find(result.id);
        if (slot == RecentRows::noSlot || m_live->state(slot) == Summary::State::Waiting)
            continue;
        Summary summary = m_live->summary(slot);
        m_keptAttention += needsAttention(summary) ? 1 : 0;
        const int row = rowOf(result.id);
        summary.id = result.keptAs;
        // What the user sees stays in sight.
        constexpr int around = 200;
        if (areFew || (row >= 0 && std::abs(row - m_lastSeen) < around))
            cache(summary);
        leaving.push_back(slot);
        if (result.keptAs != result.id) { // under its own id there is another process's
            m_cache.remove(result.id);
            if (!isInAll(result.keptAs))
                enterKept(result.keptAs, row >= 0);
        }
    }
    putInOrder(leaving);
    dropLive(leaving);
    m_recount.start(); // a count that is under way may have seen them already
}

void RecentModel::enterKept(InspectionId id, bool isShown)
{
    if (isNarrowed())
        m_all.insert(std::lower_bound(m_all.begin(), m_all.end(), id, std::greater<>()), id);
    if (isShown || !isNarrowed())
        show({id});
}

void RecentModel::takeOutKept(Ids ids)
{
    std::erase_if(ids, [this](InspectionId id) { return isLive(id) || isGone(id); });
    if (ids.empty())
        return;
    const auto before = counts();
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    forbid(ids);
    for (const InspectionId id : ids)
        m_cache.remove(id);
    std::erase_if(ids, [this](InspectionId id) { return !isInAll(id); });
    hide(ids);
    m_recount.start();
    tellCounts(before);
}

void RecentModel::takeOutOlder(const Ids &ids)
{
    Q_EMIT superseding();
    takeOutKept(ids);
    Q_EMIT superseded();
}

void RecentModel::cache(const Summary &summary) const
{
    m_cache.insert(summary.id, new Summary(summary));
    m_seen.insert(summary.path, new InspectionId(summary.id));
}

// Results of the same files that may be in sight: these must not stand beside the new ones, not even for the
// moment until the history has found them.
RecentModel::Ids RecentModel::olderSeen(const QList<Errand> &errands) const
{
    Ids older;
    for (const Errand &errand : errands) {
        const InspectionId *seen = m_seen.object(errand.path);
        if (seen && *seen < errand.id && isInAll(*seen))
            older.push_back(*seen);
    }
    return older;
}

// After results were taken over or out, a moment later: there may be many.
void RecentModel::settle()
{
    if (!m_query.isNewestFirst() && !m_toHandOver.isEmpty())
        find(Searching::Narrowed);
    m_history.countAttention();
}

// There is another file.
void RecentModel::loadAnew()
{
    Ids kept;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(kept),
                 [this](InspectionId id) { return !isLive(id); });
    hide(kept);
    m_cache.clear();
    m_asked.clear();
    m_toHandOver.clear();
    m_keptAttention = 0;
    m_loaded = false;
    m_loadedTo = newestInspectionId;
    find(isNarrowed() ? Searching::Narrowed : Searching::All);
    Q_EMIT countsChanged();
}

RecentModel::Ids RecentModel::liveMatches() const
{
    Ids ids;
    for (const Slot slot : m_live->order()) {
        if (matches(slot))
            ids.push_back(m_live->id(slot));
    }
    return ids;
}

bool RecentModel::isGone(InspectionId id) const
{
    return std::binary_search(m_gone.begin(), m_gone.end(), id);
}

// Whatever finds them, they are not to be shown. Falling.
void RecentModel::forbid(const Ids &ids)
{
    const auto middle = static_cast<std::ptrdiff_t>(m_gone.size());
    m_gone.insert(m_gone.end(), ids.rbegin(), ids.rend());
    std::inplace_merge(m_gone.begin(), m_gone.begin() + middle, m_gone.end());
}

} // namespace docket
