// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/recentmodel.h"

#include "history/recentrows.h"
#include "history/roworder.h"
#include "history/summarywords.h"
#include "sizewords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket
{

namespace
{

QDateTime requestedTime(InspectionId id)
{
    return QDateTime::fromMSecsSinceEpoch(requestedAt(id));
}

} // namespace

RecentModel::RecentModel(QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::make_unique<RecentRows>())
{
}

RecentModel::~RecentModel() = default;

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slot slot = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(slot, index.column());
    case Qt::AccessibleTextRole: // other cells speak for themselves
        return index.column() == NameColumn ? summaryWords(m_rows->summary(slot))
                                            : text(slot, index.column());
    case SummaryRole:
        return QVariant::fromValue(m_rows->summary(slot));
    case IdRole:
        return m_rows->id(slot);
    case PathRole:
        return QVariant::fromValue(m_rows->path(slot));
    case StateRole:
        return static_cast<int>(m_rows->state(slot));
    case DayRole:
        return requestedTime(m_rows->id(slot)).date();
    case StartsDayRole:
        return startsDay(index.row());
    case InspectedRole:
        return requestedTime(m_rows->id(slot));
    default:
        return {};
    }
}

QVariant RecentModel::text(Slot slot, int column) const
{
    const Summary summary = m_rows->summary(slot);
    switch (column) {
    case NameColumn:
        return displayText(summary.path.name());
    case SizeColumn:
        return summary.hasSize ? QVariant(sizeWords(summary.bytes)) : QVariant();
    case EtagColumn:
        return summary.hasEtag ? QVariant(displayText(summary.etag)) : QVariant();
    case InspectedColumn:
        return QLocale().toString(requestedTime(summary.id), QLocale::ShortFormat);
    case FolderColumn:
        return displayFolder(summary.path.folder());
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case EtagColumn:
        return tr("ETag");
    case InspectedColumn:
        return tr("Inspected");
    case FolderColumn:
        return tr("Folder");
    default:
        return {};
    }
}

void RecentModel::addWaiting(const QList<Errand> &errands)
{
    QList<Summary> summaries;
    summaries.reserve(errands.size());
    for (const Errand &errand : errands) {
        Summary summary;
        summary.id = errand.id;
        summary.path = errand.path;
        summaries.append(summary);
    }
    place(summaries);
}

void RecentModel::addKept(const QList<Summary> &page)
{
    place(page);
}

// Gives each of them the place of its id; a path that stands elsewhere moves, unless it is newer there.
void RecentModel::place(const QList<Summary> &summaries)
{
    const std::pair before{totalCount(), attentionCount()};
    std::vector<Slot> leaving;
    for (const Summary &summary : summaries) {
        const Slot slot = m_rows->find(summary.path);
        if (slot != RecentRows::noSlot && m_rows->id(slot) < summary.id)
            leaving.push_back(slot);
    }
    putInOrder(leaving);
    leaving.erase(std::unique(leaving.begin(), leaving.end()), leaving.end()); // a path that is named twice
    hide(shownOf(leaving));
    m_rows->takeOut(leaving);

    std::vector<Slot> coming;
    for (const Summary &summary : summaries) {
        Slot slot = m_rows->find(summary.path);
        if (slot == RecentRows::noSlot)
            slot = m_rows->add(summary.path);
        if (m_rows->id(slot) >= summary.id)
            continue;
        if (m_rows->isTakenOut(slot))
            coming.push_back(slot);
        m_rows->set(slot, summary);
    }
    putInOrder(coming);
    m_rows->putIn(coming);
    std::erase_if(coming, [this](Slot slot) { return !m_rows->matches(slot); });
    show(coming);
    tidy();
    if (std::pair{totalCount(), attentionCount()} != before)
        Q_EMIT countsChanged();
}

QList<InspectionId> RecentModel::fill(const QList<Report> &reports)
{
    const std::pair before{totalCount(), attentionCount()};
    QList<InspectionId> taken;
    std::vector<Slot> filled;
    for (const Report &report : reports) {
        const Slot slot = m_rows->find(report.id, report.path);
        if (slot == RecentRows::noSlot || m_rows->state(slot) != Summary::State::Waiting)
            continue;
        m_rows->set(slot, summarize(report));
        taken.append(report.id);
        filled.push_back(slot);
    }
    putInOrder(filled);
    std::vector<Slot> vanishing;
    std::vector<Slot> appearing;
    std::vector<Slot> changed;
    for (const Slot slot : filled) {
        const bool matches = m_rows->matches(slot);
        if (shownRow(slot))
            (matches ? changed : vanishing).push_back(slot);
        else if (matches)
            appearing.push_back(slot);
    }
    hide(vanishing);
    show(appearing);
    announceChanged(changed);
    tidy();
    if (std::pair{totalCount(), attentionCount()} != before)
        Q_EMIT countsChanged();
    return taken;
}

void RecentModel::remove(const QList<InspectionId> &ids)
{
    std::vector<Slot> leaving;
    for (const InspectionId id : ids) {
        const std::vector<Slot> found = m_rows->findAll(id);
        leaving.insert(leaving.end(), found.begin(), found.end());
    }
    if (leaving.empty())
        return;
    putInOrder(leaving);
    leaving.erase(std::unique(leaving.begin(), leaving.end()), leaving.end());
    hide(shownOf(leaving));
    m_rows->takeOut(leaving);
    m_rows->drop(leaving);
    tidy();
    Q_EMIT countsChanged();
}

void RecentModel::setSearch(const QString &text)
{
    query(foldedText(text.toUtf8()), m_filter);
}

void RecentModel::setFilter(Filter filter)
{
    query(m_needle, filter);
}

void RecentModel::query(const QByteArray &needle, Filter filter)
{
    if (needle == m_needle && filter == m_filter)
        return;
    m_needle = needle;
    m_filter = filter;
    m_rows->setQuery(needle, filter);
    const std::vector<Slot> matching = m_rows->matching();
    const auto difference = [this](const std::vector<Slot> &all, const std::vector<Slot> &without) {
        std::vector<Slot> rest;
        std::set_difference(all.begin(), all.end(), without.begin(), without.end(), std::back_inserter(rest),
                            [this](Slot a, Slot b) { return isNewer(a, b); });
        return rest;
    };
    const std::vector<Slot> appearing = difference(matching, m_shown);
    hide(difference(m_shown, matching));
    show(appearing);
}

void RecentModel::tidy()
{
    const std::vector<Slot> became = m_rows->tidy();
    if (became.empty())
        return;
    for (Slot &slot : m_shown)
        slot = became[slot];
}

void RecentModel::putInOrder(std::vector<Slot> &slots) const
{
    std::sort(slots.begin(), slots.end(), [this](Slot a, Slot b) { return isNewer(a, b); });
}

bool RecentModel::isNewer(Slot a, Slot b) const
{
    return m_rows->isNewer(a, b);
}

bool RecentModel::startsDay(int row) const
{
    const auto day = [this](int of) {
        return requestedTime(m_rows->id(m_shown[static_cast<size_t>(of)])).date();
    };
    return row < rowCount() && (row == 0 || day(row) != day(row - 1));
}

std::optional<int> RecentModel::shownRow(Slot slot) const
{
    const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), slot,
                                     [this](Slot a, Slot b) { return isNewer(a, b); });
    if (at == m_shown.end() || *at != slot)
        return {};
    return static_cast<int>(at - m_shown.begin());
}

std::vector<RecentModel::Slot> RecentModel::shownOf(std::vector<Slot> slots) const
{
    std::erase_if(slots, [this](Slot slot) { return !shownRow(slot); });
    return slots;
}

int RecentModel::rowOf(InspectionId id) const
{
    for (const Slot slot : m_rows->findAll(id)) {
        if (const std::optional<int> row = shownRow(slot))
            return *row;
    }
    return -1;
}

QList<Summary> RecentModel::waiting(InspectionId newest, InspectionId oldest) const
{
    const std::vector<Slot> &order = m_rows->order();
    auto at = std::partition_point(order.begin(), order.end(),
                                   [&](Slot slot) { return m_rows->id(slot) > newest; });
    QList<Summary> waiting;
    for (; at != order.end() && m_rows->id(*at) >= oldest; ++at) {
        if (m_rows->state(*at) == Summary::State::Waiting)
            waiting.append(m_rows->summary(*at));
    }
    return waiting;
}

qsizetype RecentModel::totalCount() const
{
    return static_cast<qsizetype>(m_rows->order().size());
}

qsizetype RecentModel::attentionCount() const
{
    return m_rows->attentionCount();
}

} // namespace docket
