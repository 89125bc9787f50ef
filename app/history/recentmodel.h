// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historydatabase.h"
#include "history/resultquery.h"
#include "history/roworder.h"
#include "history/summary.h"
#include "inspect/inspector.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace docket
{

class History;
class RecentRows;

// The recent results, newest first, one row a path; waiting rows are among them. Of what the history keeps it
// holds ids only, and the summaries of rows that were looked at lately; it asks for others when they are.
// What the history does not keep (yet) it holds whole. All calls in its own thread; touches no file. Roles
// give values, not sentences: the view puts them into words.
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        VerdictColumn,
        SizeColumn,
        EtagColumn,
        ServerDateColumn,
        InspectedColumn,
        FolderColumn,
        ColumnCount
    };
    enum Role {
        SummaryRole = Qt::UserRole, // docket::Summary
        IdRole,                     // InspectionId
        PathRole,                   // FilePath; empty where it is not loaded yet
        StateRole,                  // int(Summary::State)
        DayRole,                    // QDate, local: when it was requested
        StartsDayRole,              // bool: the row above is of another day, or there is none
        InspectedRole,              // QDateTime, local
        ChangesRole,                // int(Changes): since the last result of the file
        PinnedRole,                 // bool
        VerdictRole,                // int(Verdict); nothing while it is not known
    };
    using Filter = SummaryFilter;
    using Order = ResultQuery::Order;

    // Begins to load what the history holds.
    explicit RecentModel(History &history, QObject *parent = nullptr);
    ~RecentModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // Rows that wait, in falling order of ids. A path that has a row already keeps just one: the new one, on
    // top. An older one that nobody has looked at lately goes as soon as the history has found it.
    void addWaiting(const QList<Errand> &errands);
    // Fills waiting rows. A report whose inspection has no row (forgotten, or superseded by a newer one of
    // the same path) is passed over; the ids of those taken come back.
    QList<InspectionId> fill(const QList<Report> &reports);

    // What was taken out of the list.
    struct Removed {
        QList<InspectionId> kept; // by the history
        QList<Summary> live;      // those that were held whole
        [[nodiscard]] bool isEmpty() const { return kept.isEmpty() && live.isEmpty(); }
    };
    // The history still has them: whoever calls forgets them there, or restores them.
    Removed remove(const QList<InspectionId> &ids);
    // All but what was waiting: it has been passed over meanwhile. Gives what came back.
    QList<InspectionId> restore(const Removed &removed);
    void removeAll();

    // Shows only rows whose name, folder or ETag holds the text, in any case. Empty: all.
    void setSearch(const QString &text);
    void setFilter(Filter filter);
    // Only files on which the verdict is one of these; none: whatever it is.
    void setVerdicts(const QList<Verdict> &verdicts);
    // Only files that stand in that folder, not deeper; empty: all.
    void setFolder(const QByteArray &folder);
    // In another order than newest first, what the history does not keep yet stands on top.
    void setOrder(Order order, bool descending);
    [[nodiscard]] Order order() const { return m_query.order; }
    [[nodiscard]] bool isDescending() const { return m_query.descending; }
    // Rows of one day stand together, the newest or the oldest first; before the oldest those that have no
    // place yet, of no day.
    [[nodiscard]] bool hasDays() const { return isOrdered() || m_hitsAreOldestFirst; }
    void setPinned(const QList<InspectionId> &ids, bool pinned);
    // More has been found out about the file, and the history was told.
    void setVerdict(InspectionId id, Verdict verdict);

    // The row now, -1 where it is not shown.
    [[nodiscard]] int rowOf(InspectionId id) const;
    // Of these rows.
    [[nodiscard]] QList<InspectionId> idsOf(int first, int last) const;
    // Of all rows that there would be if nothing was searched for, newest first.
    [[nodiscard]] QList<InspectionId> allIds() const { return {m_all.begin(), m_all.end()}; }
    // NotLoaded, and no more than the id, where it is not.
    [[nodiscard]] Summary summaryOf(InspectionId id) const;
    // Empty where that is not loaded.
    [[nodiscard]] FilePath pathOf(InspectionId id) const;
    // Those that wait, of these ids; shown or not.
    [[nodiscard]] QList<Summary> waiting(InspectionId newest, InspectionId oldest) const;
    // Whatever is searched for; until isLoaded(), those that were found so far.
    [[nodiscard]] qsizetype totalCount() const;
    [[nodiscard]] qsizetype attentionCount() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    // More rows may be found for what is searched for.
    [[nodiscard]] bool isSearching() const { return m_searching != Searching::Nothing; }

Q_SIGNALS:
    void countsChanged();
    void searchingChanged();
    // Around the taking out of rows whose files have newer ones: what is chosen meanwhile nobody chose.
    void superseding();
    void superseded();
    // The first of what is searched for is shown, or that there is nothing.
    void firstFound();

private:
    using Slot = quint32; // RecentRows::Slot
    using Ids = std::vector<InspectionId>;
    enum class Searching : quint8 { Nothing, All, Narrowed };

    void place(const QList<Summary> &summaries);
    void ask(const ResultQuery &query);
    void find(Searching what);
    void takePart(quint64 search, const QList<InspectionId> &ids, const QList<Summary> &summaries,
                  bool isLast);
    void takeResults(const QList<InspectionId> &ids, const QList<Summary> &summaries);
    void noteKept(const QList<KeptResult> &results, bool inFile);
    void showFirst(const Ids &found);
    void endSearch();
    void handOver();
    void enterKept(InspectionId id, bool isShown);
    void settle();
    void loadAnew();
    void forbid(const Ids &ids);
    void dropLive(const std::vector<Slot> &slots);
    void showChanged(std::vector<Slot> changed);
    void takeOutKept(Ids ids);
    void takeOutOlder(const Ids &ids);
    [[nodiscard]] Ids olderSeen(const QList<Errand> &errands) const;
    void cache(const Summary &summary) const;
    void tellCounts(std::pair<qsizetype, qsizetype> before);
    [[nodiscard]] std::pair<qsizetype, qsizetype> counts() const { return {totalCount(), attentionCount()}; }

    // Ids in falling order.
    void enter(const Ids &ids);
    void hide(const Ids &ids);
    void hideShown(const Ids &ids);
    void show(Ids ids);
    void replaceShown(std::deque<InspectionId> list, bool isNewestFirst);
    void removeRun(const roworder::Run &run);
    void insertRun(const roworder::Run &run, const Ids &ids);
    void relayout(std::deque<InspectionId> list);
    void announceDay(int row, bool startedDay);
    void announceChanged(const Ids &ids);

    [[nodiscard]] bool isNarrowed() const { return !m_query.isPlain(); }
    [[nodiscard]] std::deque<InspectionId> &shown() { return isNarrowed() ? m_hits : m_all; }
    [[nodiscard]] const std::deque<InspectionId> &shown() const { return isNarrowed() ? m_hits : m_all; }
    [[nodiscard]] InspectionId idAt(int row) const { return shown()[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isOrdered() const { return !isNarrowed() || m_hitsAreOrdered; }
    [[nodiscard]] std::vector<roworder::Run> runsOf(const Ids &ids) const;
    [[nodiscard]] std::vector<roworder::Run> watched(const std::vector<roworder::Run> &runs) const;
    [[nodiscard]] std::vector<int> rowsOf(const Ids &ids) const;
    [[nodiscard]] Ids shownOf(Ids ids) const;
    [[nodiscard]] bool isLive(InspectionId id) const;
    [[nodiscard]] bool isInAll(InspectionId id) const;
    [[nodiscard]] bool matches(Slot slot) const;
    void putInOrder(std::vector<Slot> &slots) const;
    [[nodiscard]] Ids idsOf(const std::vector<Slot> &slots) const;
    [[nodiscard]] Ids liveMatches() const;
    [[nodiscard]] bool isGone(InspectionId id) const;
    [[nodiscard]] Summary summaryAt(int row) const;
    void want(int row) const;
    [[nodiscard]] QDate dayOf(int row) const;
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] QVariant dataOf(const Summary &summary, int column, int role) const;
    [[nodiscard]] QVariant text(const Summary &summary, int column) const;

    History &m_history;
    std::unique_ptr<RecentRows> m_live;
    std::deque<InspectionId> m_all;  // newest first
    std::deque<InspectionId> m_hits; // those shown while isNarrowed(), in their order
    Ids m_gone;                      // not to be shown, though the history may have them; rising
    bool m_hitsAreOrdered = true;    // by their ids, newest first
    bool m_hitsAreOldestFirst = false;
    ResultQuery m_query;
    Searching m_searching = Searching::Nothing;
    quint64 m_search = 0;
    bool m_firstPart = false; // is still to come
    bool m_loaded = false;
    InspectionId m_loadedTo = newestInspectionId;
    QList<KeptResult> m_toHandOver;
    qsizetype m_keptAttention = 0;
    QTimer m_recount;

    mutable QCache<InspectionId, Summary> m_cache;
    mutable QCache<FilePath, InspectionId> m_seen; // which result of a file is or was in there
    mutable QSet<InspectionId> m_asked;            // for summaries
    mutable int m_lastWanted = 0;
    mutable int m_lastSeen = 0;
};

} // namespace docket
