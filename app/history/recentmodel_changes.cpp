// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// How views hear of rows that come, go and change.

#include "history/recentmodel.h"
#include "history/roworder.h"

#include <algorithm>
#include <utility>

namespace docket
{

namespace
{

// More changes than this at once, and views are better told to look at everything again: each single one
// costs them as much as the list is long.
constexpr size_t mostRuns = 32;

} // namespace

void RecentModel::hide(std::vector<Slot> slots)
{
    const auto newer = [this](Slot a, Slot b) { return isNewer(a, b); };
    std::vector<roworder::Run> runs = roworder::runsOf(m_shown, slots, newer);
    const bool singly = runs.size() <= mostRuns;
    if (!singly)
        runs = watched(runs);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeRun(*run);
    if (singly)
        return;
    if (!runs.empty())
        slots = shownOf(std::move(slots));
    std::vector<Slot> shown = m_shown;
    roworder::erase(shown, roworder::runsOf(shown, slots, newer));
    relayout(std::move(shown));
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

void RecentModel::show(std::vector<Slot> slots)
{
    std::vector<roworder::Run> runs =
        roworder::runsInto(m_shown, slots, [this](Slot a, Slot b) { return isNewer(a, b); });
    const bool singly = runs.size() <= mostRuns;
    // One is inserted before a new layout, too: QItemSelectionModel would take a selection of all rows for
    // one of all rows after it.
    for (bool more = !runs.empty(); more; more = singly && !runs.empty()) {
        const roworder::Run run = runs.back();
        runs.pop_back();
        insertRun(run, slots);
        slots.resize(run.from);
    }
    if (slots.empty())
        return;
    std::vector<Slot> shown = m_shown;
    roworder::insert(shown, slots, runs);
    relayout(std::move(shown));
}

void RecentModel::removeRun(const roworder::Run &run)
{
    const auto below = static_cast<int>(run.row + run.count);
    const bool startedDay = startsDay(below);
    const auto first = static_cast<int>(run.row);
    beginRemoveRows({}, first, below - 1);
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + below);
    endRemoveRows();
    announceDay(first, startedDay);
}

void RecentModel::insertRun(const roworder::Run &run, const std::vector<Slot> &slots)
{
    const auto first = static_cast<int>(run.row);
    const auto count = static_cast<int>(run.count);
    const bool startedDay = startsDay(first);
    beginInsertRows({}, first, first + count - 1);
    const auto from = slots.begin() + static_cast<std::ptrdiff_t>(run.from);
    m_shown.insert(m_shown.begin() + first, from, from + count);
    endInsertRows();
    announceDay(first + count, startedDay);
}

// The row has got another neighbour above.
void RecentModel::announceDay(int row, bool startedDay)
{
    if (row < rowCount() && startsDay(row) != startedDay)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {StartsDayRole});
}

void RecentModel::relayout(std::vector<Slot> shown)
{
    // The hint says that rows move: a selection is then remembered by rows, not by cells.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_shown.swap(shown);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const std::optional<int> row = shownRow(shown[static_cast<size_t>(index.row())]);
        after.append(row ? createIndex(*row, index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecentModel::announceChanged(const std::vector<Slot> &slots)
{
    std::vector<int> rows(slots.size());
    std::transform(slots.begin(), slots.end(), rows.begin(),
                   [this](Slot slot) { return shownRow(slot).value(); });
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
