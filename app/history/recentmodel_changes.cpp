// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// How views hear of rows that come, go and change.

#include "history/recentmodel.h"
#include "history/recentrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket
{

namespace
{

// More changes than this at once, and views are better told to look at everything again: each single one
// costs them as much as the list is long.
constexpr size_t mostRuns = 32;

} // namespace

// To the list of all, and to what is shown as far as they match. Those that are not held whole only where
// everything is shown.
void RecentModel::enter(const Ids &ids)
{
    if (!isNarrowed()) {
        show(ids);
        return;
    }
    roworder::insert(m_all, ids, roworder::runsInto(m_all, ids, std::greater<>()));
    Ids matching = ids;
    std::erase_if(matching, [this](InspectionId id) {
        const Slot slot = m_live->find(id);
        return slot == RecentRows::noSlot || !matches(slot);
    });
    show(std::move(matching));
}

// From the list of all, too.
void RecentModel::hide(const Ids &ids)
{
    hideShown(ids);
    if (isNarrowed())
        roworder::erase(m_all, roworder::runsOf(m_all, ids, std::greater<>()));
}

void RecentModel::hideShown(const Ids &ids)
{
    std::vector<roworder::Run> runs = runsOf(shownOf(ids));
    const bool singly = runs.size() <= mostRuns;
    std::vector<roworder::Run> removed = singly ? runs : watched(runs);
    for (auto run = removed.rbegin(); run != removed.rend(); ++run)
        removeRun(*run);
    if (singly)
        return;
    if (!removed.empty())
        runs = runsOf(shownOf(ids));
    std::deque<InspectionId> list = shown();
    roworder::erase(list, runs);
    relayout(std::move(list));
}

// Those with rows that selections and the like hold on to: these hear of a row that goes only where it is
// removed.
std::vector<roworder::Run> RecentModel::watched(const std::vector<roworder::Run> &runs) const
{
    std::vector<size_t> rows;
    for (const QModelIndex &index : persistentIndexList())
        rows.push_back(static_cast<size_t>(index.row()));
    std::sort(rows.begin(), rows.end());
    std::vector<roworder::Run> watched;
    for (const roworder::Run &run : runs) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), run.row);
        if (row != rows.end() && *row < run.row + run.count && watched.size() < mostRuns)
            watched.push_back(run);
    }
    return watched;
}

void RecentModel::show(Ids ids)
{
    if (ids.empty())
        return;
    if (!isOrdered()) { // what is held whole on top, what is found below the rest
        const bool onTop = isLive(ids.front());
        insertRun({onTop ? 0 : shown().size(), ids.size(), 0}, ids);
        return;
    }
    std::vector<roworder::Run> runs = roworder::runsInto(shown(), ids, std::greater<>());
    const bool singly = runs.size() <= mostRuns;
    // One is inserted before a new layout, too: QItemSelectionModel would take a selection of all rows for
    // one of all rows after it.
    for (bool more = !runs.empty(); more; more = singly && !runs.empty()) {
        const roworder::Run run = runs.back();
        runs.pop_back();
        insertRun(run, ids);
        ids.resize(run.from);
    }
    if (ids.empty())
        return;
    std::deque<InspectionId> list = shown();
    roworder::insert(list, ids, runs);
    relayout(std::move(list));
}

// Small lists by what differs, as a view likes it best; of large ones it would be too much.
void RecentModel::replaceShown(std::deque<InspectionId> list, bool isNewestFirst)
{
    constexpr size_t small = 4096;
    if (isOrdered() && isNewestFirst && std::max(list.size(), shown().size()) <= small) {
        const auto difference = [](const auto &all, const auto &without) {
            Ids rest;
            std::set_difference(all.begin(), all.end(), without.begin(), without.end(),
                                std::back_inserter(rest), std::greater<>());
            return rest;
        };
        const Ids appearing = difference(list, shown());
        hideShown(difference(shown(), list));
        show(appearing);
        return;
    }
    const auto isIn = [](InspectionId id, const std::deque<InspectionId> &in, bool ordered) {
        return ordered ? std::binary_search(in.begin(), in.end(), id, std::greater<>())
                       : std::find(in.begin(), in.end(), id) != in.end();
    };
    Ids going; // that somebody holds on to
    for (const QModelIndex &index : persistentIndexList()) {
        if (going.size() < mostRuns && !isIn(idAt(index.row()), list, isNewestFirst))
            going.push_back(idAt(index.row()));
    }
    for (const InspectionId id : going) {
        if (const int row = rowOf(id); row >= 0)
            removeRun({static_cast<size_t>(row), 1, 0});
    }
    auto at = shown().cbegin();
    const bool bothOrdered = isOrdered() && isNewestFirst;
    const auto newcomer = std::find_if(list.begin(), list.end(), [&](InspectionId id) {
        if (!bothOrdered)
            return !isIn(id, shown(), isOrdered());
        while (at != shown().cend() && *at > id)
            ++at;
        return at == shown().cend() || *at != id;
    });
    if (newcomer != list.end()) { // as in show()
        const auto &now = shown();
        const auto place =
            isOrdered() ? std::lower_bound(now.begin(), now.end(), *newcomer, std::greater<>()) : now.end();
        insertRun({static_cast<size_t>(place - now.begin()), 1, 0}, {*newcomer});
    }
    m_hitsAreOrdered = isNewestFirst;
    m_hitsAreOldestFirst = !isNewestFirst && m_query.order == Order::Inspected;
    relayout(std::move(list));
}

// Falling ids that are all shown.
std::vector<roworder::Run> RecentModel::runsOf(const Ids &ids) const
{
    if (isOrdered())
        return roworder::runsOf(shown(), ids, std::greater<>());
    std::vector<roworder::Run> runs;
    const auto &list = shown();
    for (size_t row = 0; row < list.size(); ++row) {
        if (!std::binary_search(ids.begin(), ids.end(), list[row], std::greater<>()))
            continue;
        if (!runs.empty() && runs.back().row + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1, 0});
    }
    return runs;
}

RecentModel::Ids RecentModel::shownOf(Ids ids) const
{
    if (isNarrowed() && isOrdered())
        std::erase_if(ids, [this](InspectionId id) { return rowOf(id) < 0; });
    return ids;
}

void RecentModel::removeRun(const roworder::Run &run)
{
    const auto below = static_cast<int>(run.row + run.count);
    const bool startedDay = startsDay(below);
    const auto first = static_cast<int>(run.row);
    beginRemoveRows({}, first, below - 1);
    shown().erase(shown().begin() + first, shown().begin() + below);
    endRemoveRows();
    announceDay(first, startedDay);
}

void RecentModel::insertRun(const roworder::Run &run, const Ids &ids)
{
    const auto first = static_cast<int>(run.row);
    const auto count = static_cast<int>(run.count);
    const bool startedDay = startsDay(first);
    beginInsertRows({}, first, first + count - 1);
    const auto from = ids.begin() + static_cast<std::ptrdiff_t>(run.from);
    shown().insert(shown().begin() + first, from, from + count);
    endInsertRows();
    announceDay(first + count, startedDay);
}

// The row has got another neighbour above.
void RecentModel::announceDay(int row, bool startedDay)
{
    if (row < rowCount() && startsDay(row) != startedDay)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {StartsDayRole});
}

void RecentModel::relayout(std::deque<InspectionId> list)
{
    // The hint says that rows move: a selection is then remembered by rows, not by cells.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    shown().swap(list);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = rowOf(list[static_cast<size_t>(index.row())]);
        after.append(row >= 0 ? createIndex(row, index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// Those that are shown, of falling ids, in the order of the list.
void RecentModel::announceChanged(const Ids &ids)
{
    std::vector<int> rows = rowsOf(ids);
    std::erase(rows, -1);
    std::sort(rows.begin(), rows.end());
    // Gaps are bridged so that few ranges remain: a view only looks at those of its rows that are in sight.
    constexpr int ranges = 8;
    constexpr int leastGap = 64;
    const int gap = rows.empty() ? 0 : std::max(leastGap, (rows.back() - rows.front()) / ranges);
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last + 1 != rows.end() && *(last + 1) - *last <= gap)
            ++last;
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
        first = last + 1;
    }
}

} // namespace docket
