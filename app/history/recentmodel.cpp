// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/recentmodel.h"

#include "history/history.h"
#include "history/recentrows.h"
#include "history/summarywords.h"
#include "history/texts.h"
#include "sizewords.h"
#include "splitpath.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket
{

namespace
{

constexpr int cachedRows = 4096; // many screens full

QDateTime requestedTime(InspectionId id)
{
    return QDateTime::fromMSecsSinceEpoch(requestedAt(id));
}

} // namespace

RecentModel::RecentModel(History &history, QObject *parent)
    : QAbstractTableModel(parent),
      m_history(history),
      m_live(std::make_unique<RecentRows>()),
      m_cache(cachedRows),
      m_seen(cachedRows)
{
    connect(&history, &History::foundPart, this, &RecentModel::takePart);
    connect(&history, &History::readResults, this, &RecentModel::takeResults);
    connect(&history, &History::kept, this, &RecentModel::noteKept);
    connect(&history, &History::foundOlder, this, [this](const QList<InspectionId> &ids) {
        takeOutOlder({ids.begin(), ids.end()});
    });
    connect(&history, &History::pruned, this, [this](const QList<InspectionId> &ids) {
        takeOutKept({ids.begin(), ids.end()});
    });
    connect(&history, &History::pinsChanged, this, [this] {
        if (m_query.filter == Filter::Pinned)
            find(Searching::Narrowed);
    });
    connect(&history, &History::replaced, this, &RecentModel::loadAnew);
    connect(&history, &History::amended, &m_recount, qOverload<>(&QTimer::start));
    connect(&history, &History::countedAttention, this, [this](qint64 count) {
        const auto before = counts();
        m_keptAttention = count;
        tellCounts(before);
    });
    m_recount.setSingleShot(true);
    m_recount.setInterval(std::chrono::milliseconds{200});
    connect(&m_recount, &QTimer::timeout, this, &RecentModel::settle);
    find(Searching::All);
}

RecentModel::~RecentModel() = default;

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown().size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectionId id = idAt(index.row());
    switch (role) { // these are in the id
    case IdRole:
        return id;
    case DayRole:
        return dayOf(index.row());
    case StartsDayRole:
        return startsDay(index.row());
    case InspectedRole:
        return requestedTime(id);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SummaryRole:
    case PathRole:
    case StateRole:
    case ChangesRole:
    case PinnedRole:
    case VerdictRole:
        return dataOf(summaryAt(index.row()), index.column(), role);
    default:
        return {};
    }
}

QVariant RecentModel::dataOf(const Summary &summary, int column, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole: // other cells speak for themselves
        return column == NameColumn ? summaryWords(summary) : text(summary, column);
    case SummaryRole:
        return QVariant::fromValue(summary);
    case PathRole:
        return QVariant::fromValue(summary.path);
    case StateRole:
        return static_cast<int>(summary.state);
    case ChangesRole:
        return static_cast<int>(summary.changes.toInt());
    case PinnedRole:
        return summary.pinned;
    case VerdictRole:
        return summary.verdict ? QVariant(static_cast<int>(*summary.verdict)) : QVariant();
    default:
        return text(summary, column);
    }
}

QVariant RecentModel::text(const Summary &summary, int column) const
{
    switch (column) {
    case NameColumn:
        return displayText(summary.path.name());
    case VerdictColumn:
        return summary.verdict ? QVariant(verdictWords(*summary.verdict)) : QVariant();
    case SizeColumn:
        return summary.hasSize ? QVariant(sizeWords(summary.bytes)) : QVariant();
    case EtagColumn:
        return summary.hasEtag ? QVariant(displayText(summary.etag)) : QVariant();
    case ServerDateColumn:
        return summary.serverDate
                   ? QVariant(QLocale().toString(QDateTime::fromSecsSinceEpoch(*summary.serverDate),
                                                 QLocale::ShortFormat))
                   : QVariant();
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
    case VerdictColumn:
        return tr("Verdict");
    case SizeColumn:
        return tr("Size");
    case EtagColumn:
        return tr("ETag");
    case ServerDateColumn:
        return tr("Server’s date");
    case InspectedColumn:
        return tr("Inspected");
    case FolderColumn:
        return tr("Folder");
    default:
        return {};
    }
}

// Of a row that is neither held whole nor was looked at lately, only its id is known at first.
Summary RecentModel::summaryAt(int row) const
{
    const InspectionId id = idAt(row);
    m_lastSeen = row;
    if (const Slot slot = m_live->find(id); slot != RecentRows::noSlot)
        return m_live->summary(slot);
    if (const Summary *known = m_cache.object(id))
        return *known;
    want(row);
    Summary summary;
    summary.id = id;
    summary.state = Summary::State::NotLoaded;
    return summary;
}

// Rows around this one, more of them in the direction in which the user goes.
void RecentModel::want(int row) const
{
    constexpr int behind = 16;
    constexpr int ahead = 112;
    const bool upwards = row < m_lastWanted;
    m_lastWanted = row;
    const int first = std::max(0, row - (upwards ? ahead : behind));
    const int last = std::min(rowCount() - 1, row + (upwards ? behind : ahead));
    QList<InspectionId> ids;
    for (int each = first; each <= last; ++each) {
        const InspectionId id = idAt(each);
        if (!isLive(id) && !m_cache.contains(id) && !m_asked.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return;
    m_asked.unite(QSet<InspectionId>(ids.begin(), ids.end()));
    m_history.read(ids);
}

void RecentModel::takeResults(const QList<InspectionId> &ids, const QList<Summary> &summaries)
{
    Ids there;
    for (const Summary &summary : summaries) {
        cache(summary);
        there.push_back(summary.id);
    }
    std::sort(there.begin(), there.end(), std::greater<>());
    Ids missing; // another process has taken them out, say
    for (const InspectionId id : ids) {
        m_asked.remove(id);
        if (!std::binary_search(there.begin(), there.end(), id, std::greater<>()))
            missing.push_back(id);
    }
    announceChanged(shownOf(std::move(there)));
    takeOutKept(std::move(missing));
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
    const Ids older = olderSeen(errands);
    place(summaries);
    takeOutKept(older);
    m_history.findOlder(errands);
}

// Gives each of them the place of its id; a path that stands elsewhere moves, unless it is newer there.
void RecentModel::place(const QList<Summary> &summaries)
{
    const auto before = counts();
    std::vector<Slot> places;
    places.reserve(static_cast<size_t>(summaries.size()));
    std::vector<Slot> leaving;
    for (const Summary &summary : summaries) {
        const Slot slot = places.emplace_back(m_live->slotOf(summary.path));
        if (!m_live->isTakenOut(slot) && m_live->id(slot) < summary.id)
            leaving.push_back(slot);
    }
    putInOrder(leaving);
    leaving.erase(std::unique(leaving.begin(), leaving.end()), leaving.end()); // a path that is named twice
    hide(idsOf(leaving));
    m_live->takeOut(leaving);

    std::vector<Slot> coming;
    for (size_t i = 0; i < places.size(); ++i) {
        const Summary &summary = summaries[static_cast<qsizetype>(i)];
        if (m_live->id(places[i]) >= summary.id)
            continue;
        if (m_live->isTakenOut(places[i]))
            coming.push_back(places[i]);
        m_live->set(places[i], summary);
    }
    putInOrder(coming);
    m_live->putIn(coming);
    Ids ids = idsOf(coming);
    std::erase_if(ids, [this](InspectionId id) { return isInAll(id); }); // also another process's
    enter(ids);
    static_cast<void>(m_live->tidy());
    tellCounts(before);
}

QList<InspectionId> RecentModel::fill(const QList<Report> &reports)
{
    const auto before = counts();
    QList<InspectionId> taken;
    std::vector<Slot> filled;
    size_t near = 0;
    for (const Report &report : reports) {
        const Slot slot = m_live->find(report.id, report.path, near);
        if (slot == RecentRows::noSlot || m_live->state(slot) != Summary::State::Waiting)
            continue;
        m_live->set(slot, summarize(report));
        taken.append(report.id);
        filled.push_back(slot);
    }
    showChanged(std::move(filled));
    static_cast<void>(m_live->tidy());
    tellCounts(before);
    return taken;
}

// Of rows that are held whole.
void RecentModel::showChanged(std::vector<Slot> changed)
{
    putInOrder(changed);
    Ids vanishing;
    Ids appearing;
    Ids staying;
    const Ids ids = idsOf(changed);
    const std::vector<int> rows = rowsOf(ids);
    for (size_t i = 0; i < ids.size(); ++i) {
        if (rows[i] >= 0)
            (matches(changed[i]) ? staying : vanishing).push_back(ids[i]);
        else if (matches(changed[i]))
            appearing.push_back(ids[i]);
    }
    if (isNarrowed())
        hideShown(vanishing);
    show(std::move(appearing));
    announceChanged(staying);
}

RecentModel::Removed RecentModel::remove(const QList<InspectionId> &ids)
{
    const auto before = counts();
    Removed removed;
    Ids all;
    std::vector<Slot> live;
    for (const InspectionId id : ids) {
        if (!isInAll(id))
            continue;
        all.push_back(id);
        const Slot slot = m_live->find(id);
        if (slot == RecentRows::noSlot) {
            removed.kept.append(id);
            const Summary *known = m_cache.object(id);
            m_keptAttention -= known && needsAttention(*known) ? 1 : 0;
        } else {
            removed.live.append(m_live->summary(slot));
            live.push_back(slot);
        }
    }
    std::sort(all.begin(), all.end(), std::greater<>());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    hide(all);
    forbid(all);
    putInOrder(live);
    live.erase(std::unique(live.begin(), live.end()), live.end());
    dropLive(live);
    tellCounts(before);
    return removed;
}

QList<InspectionId> RecentModel::restore(const Removed &removed)
{
    const auto before = counts();
    QList<Summary> live = removed.live;
    live.removeIf([](const Summary &summary) { return summary.state == Summary::State::Waiting; });
    QList<InspectionId> ids = removed.kept;
    for (const Summary &summary : std::as_const(live))
        ids.append(summary.id);
    Ids restored(ids.begin(), ids.end());
    std::sort(restored.begin(), restored.end());
    std::erase_if(m_gone,
                  [&](InspectionId id) { return std::binary_search(restored.begin(), restored.end(), id); });
    Ids kept(removed.kept.begin(), removed.kept.end());
    std::sort(kept.begin(), kept.end(), std::greater<>());
    std::erase_if(kept, [this](InspectionId id) { return isInAll(id); });
    for (const InspectionId id : kept) {
        const Summary *known = m_cache.object(id);
        m_keptAttention += known && needsAttention(*known) ? 1 : 0;
    }
    place(live);
    enter(kept);
    if (isNarrowed() && !kept.empty())
        find(Searching::Narrowed); // which of them belong there
    tellCounts(before);
    return ids;
}

void RecentModel::removeAll()
{
    remove({m_all.begin(), m_all.end()});
    m_keptAttention = 0;
    Q_EMIT countsChanged();
}

void RecentModel::setPinned(const QList<InspectionId> &ids, bool pinned)
{
    m_history.setPinned(ids, pinned);
    std::vector<Slot> live;
    Ids kept;
    for (const InspectionId id : ids) {
        const Slot slot = m_live->find(id);
        if (slot != RecentRows::noSlot) {
            Summary summary = m_live->summary(slot);
            summary.pinned = pinned;
            m_live->set(slot, summary);
            live.push_back(slot);
        } else if (Summary *known = m_cache.object(id)) {
            known->pinned = pinned;
            kept.push_back(id);
        }
    }
    std::sort(kept.begin(), kept.end(), std::greater<>());
    kept = shownOf(std::move(kept));
    if (m_query.filter == Filter::Pinned && !pinned)
        hideShown(kept);
    else
        announceChanged(kept);
    showChanged(std::move(live));
}

void RecentModel::setVerdict(InspectionId id, Verdict verdict)
{
    const auto before = counts();
    if (const Slot slot = m_live->find(id); slot != RecentRows::noSlot) {
        Summary summary = m_live->summary(slot);
        summary.verdict = verdict;
        m_live->set(slot, summary);
        showChanged({slot});
    } else {
        if (Summary *known = m_cache.object(id)) {
            m_keptAttention -= needsAttention(*known) ? 1 : 0;
            known->verdict = verdict;
            m_keptAttention += needsAttention(*known) ? 1 : 0;
        }
        announceChanged(shownOf({id}));
    }
    tellCounts(before);
}

int RecentModel::rowOf(InspectionId id) const
{
    const std::deque<InspectionId> &list = shown();
    const auto at = isOrdered() ? std::lower_bound(list.begin(), list.end(), id, std::greater<>())
                                : std::find(list.begin(), list.end(), id);
    return at != list.end() && *at == id ? static_cast<int>(at - list.begin()) : -1;
}

// Of falling ids, as rowOf().
std::vector<int> RecentModel::rowsOf(const Ids &ids) const
{
    std::vector<int> rows(ids.size());
    if (!isOrdered()) {
        std::transform(ids.begin(), ids.end(), rows.begin(), [this](InspectionId id) { return rowOf(id); });
        return rows;
    }
    const std::deque<InspectionId> &list = shown();
    auto at = list.begin();
    std::transform(ids.begin(), ids.end(), rows.begin(), [&](InspectionId id) {
        at = roworder::placeOf(at, list.end(), id, std::greater<>());
        return at != list.end() && *at == id ? static_cast<int>(at - list.begin()) : -1;
    });
    return rows;
}

QList<InspectionId> RecentModel::idsOf(int first, int last) const
{
    return {shown().begin() + first, shown().begin() + last + 1};
}

Summary RecentModel::summaryOf(InspectionId id) const
{
    if (const Slot slot = m_live->find(id); slot != RecentRows::noSlot)
        return m_live->summary(slot);
    const Summary *known = m_cache.object(id);
    Summary missing;
    missing.id = id;
    missing.state = Summary::State::NotLoaded;
    return known ? *known : missing;
}

FilePath RecentModel::pathOf(InspectionId id) const
{
    if (const Slot slot = m_live->find(id); slot != RecentRows::noSlot)
        return m_live->path(slot);
    const Summary *known = m_cache.object(id);
    return known ? known->path : FilePath();
}

QList<Summary> RecentModel::waiting(InspectionId newest, InspectionId oldest) const
{
    const std::vector<Slot> &order = m_live->order();
    auto at = std::partition_point(order.begin(), order.end(),
                                   [&](Slot slot) { return m_live->id(slot) > newest; });
    QList<Summary> waiting;
    for (; at != order.end() && m_live->id(*at) >= oldest; ++at) {
        if (m_live->state(*at) == Summary::State::Waiting)
            waiting.append(m_live->summary(*at));
    }
    return waiting;
}

qsizetype RecentModel::totalCount() const
{
    return static_cast<qsizetype>(m_all.size());
}

qsizetype RecentModel::attentionCount() const
{
    return std::max<qsizetype>(0, m_keptAttention) + m_live->attentionCount();
}

void RecentModel::tellCounts(std::pair<qsizetype, qsizetype> before)
{
    if (counts() != before)
        Q_EMIT countsChanged();
}

QDate RecentModel::dayOf(int row) const
{
    const InspectionId id = idAt(row);
    return m_hitsAreOldestFirst && isLive(id) ? QDate() : requestedTime(id).date();
}

bool RecentModel::startsDay(int row) const
{
    if (!hasDays() || row >= rowCount())
        return false;
    const QDate day = dayOf(row);
    return day.isValid() && (row == 0 || day != dayOf(row - 1));
}

bool RecentModel::isLive(InspectionId id) const
{
    return m_live->find(id) != RecentRows::noSlot;
}

bool RecentModel::isInAll(InspectionId id) const
{
    return std::binary_search(m_all.begin(), m_all.end(), id, std::greater<>());
}

bool RecentModel::matches(Slot slot) const
{
    const QByteArray &folder = m_query.folder;
    return m_live->matches(slot) && (folder.isEmpty() || SplitPath(m_live->path(slot)).folder == folder);
}

void RecentModel::putInOrder(std::vector<Slot> &slots) const
{
    const auto isNewer = [this](Slot a, Slot b) { return m_live->isNewer(a, b); };
    if (!std::is_sorted(slots.begin(), slots.end(), isNewer)) // as they nearly always are
        std::sort(slots.begin(), slots.end(), isNewer);
}

RecentModel::Ids RecentModel::idsOf(const std::vector<Slot> &slots) const
{
    Ids ids(slots.size());
    std::transform(slots.begin(), slots.end(), ids.begin(), [this](Slot slot) { return m_live->id(slot); });
    return ids;
}

// Newest first.
void RecentModel::dropLive(const std::vector<Slot> &slots)
{
    m_live->takeOut(slots);
    m_live->drop(slots);
    if (m_live->order().empty()) { // nothing is moved, so it costs nothing
        *m_live = RecentRows();
        m_live->setQuery(m_query.needle, m_query.filter, m_query.verdicts);
    }
}

} // namespace docket
