// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "inspect/inspector.h"

#include <QAbstractTableModel>
#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace docket
{

class RecentRows;
namespace roworder
{
struct Run;
}

// The recent results, newest first, one row a path; waiting rows are among them. All calls in its own thread;
// touches no file system. Roles give values, not sentences: the view puts them into words.
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, EtagColumn, InspectedColumn, FolderColumn, ColumnCount };
    enum Role {
        SummaryRole = Qt::UserRole, // docket::Summary
        IdRole,                     // InspectionId
        PathRole,                   // FilePath
        StateRole,                  // int(Summary::State)
        DayRole,                    // QDate, local: when it was requested
        StartsDayRole,              // bool: the row above is of another day, or there is none
        InspectedRole,              // QDateTime, local
    };
    using Filter = SummaryFilter;

    explicit RecentModel(QObject *parent = nullptr);
    ~RecentModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // Rows that wait, in falling order of ids. A path that has a row already keeps just one: the new one, on
    // top.
    void addWaiting(const QList<Errand> &errands);
    // Fills waiting rows. A report whose inspection has no row (forgotten, or superseded by a newer one of
    // the same path) is passed over; the ids of those taken come back.
    QList<InspectionId> fill(const QList<Report> &reports);
    // A page of the history; never replaces a row of the same path that is newer.
    void addKept(const QList<Summary> &page);
    void remove(const QList<InspectionId> &ids);

    // Shows only rows whose name, folder or ETag holds the text, in any case. Empty: all.
    void setSearch(const QString &text);
    void setFilter(Filter filter);

    // The row now, -1 where it is not shown.
    [[nodiscard]] int rowOf(InspectionId id) const;
    // Those that wait, of these ids; shown or not.
    [[nodiscard]] QList<Summary> waiting(InspectionId newest, InspectionId oldest) const;
    // Whatever is searched for.
    [[nodiscard]] qsizetype totalCount() const;
    [[nodiscard]] qsizetype attentionCount() const;

Q_SIGNALS:
    void countsChanged();

private:
    using Slot = quint32; // RecentRows::Slot

    void place(const QList<Summary> &summaries);
    void query(const QByteArray &needle, Filter filter);

    // Both take slots in the order of the list; those to hide are shown, those to show are not.
    void hide(std::vector<Slot> slots);
    void show(std::vector<Slot> slots);
    void removeRun(const roworder::Run &run);
    void insertRun(const roworder::Run &run, const std::vector<Slot> &slots);
    void relayout(std::vector<Slot> shown);
    void announceDay(int row, bool startedDay);
    void announceChanged(const std::vector<Slot> &slots);
    void tidy();

    void putInOrder(std::vector<Slot> &slots) const;
    [[nodiscard]] std::vector<roworder::Run> watched(const std::vector<roworder::Run> &runs) const;
    [[nodiscard]] bool isNewer(Slot a, Slot b) const;
    [[nodiscard]] std::optional<int> shownRow(Slot slot) const;
    [[nodiscard]] std::vector<Slot> shownOf(std::vector<Slot> slots) const;
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] QVariant text(Slot slot, int column) const;

    std::unique_ptr<RecentRows> m_rows;
    std::vector<Slot> m_shown; // in their order
    QByteArray m_needle;
    Filter m_filter = Filter::All;
};

} // namespace docket
