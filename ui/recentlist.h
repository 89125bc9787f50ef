// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/resultquery.h"
#include "history/summary.h"

#include <QTableView>

namespace docket
{

class Liveness;
class RecentModel;
class RecentWords;

// The recent results as one column, or as a table. Of the one column all rows are equally high, but for the
// first of each day, which also carries the day; these are found by halving, so that thousands of rows cost
// nothing. For the GUI thread.
class RecentList : public QTableView
{
    Q_OBJECT

public:
    RecentList(RecentModel &model, const Liveness &liveness, QWidget *parent = nullptr);

    // Selects that one and scrolls to it; false where no row shows it.
    bool select(InspectionId id);
    // Selects that one alone, whatever keys are held, as selectRow() would not.
    void chooseRow(int row);
    // Of the selected ones that which the keyboard is on, else the first; its id is 0 where none is selected.
    [[nodiscard]] Summary chosen() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] QList<InspectionId> selection() const;
    [[nodiscard]] bool isSelected(InspectionId id) const;
    // The result at that place of the view; its id is 0 where there is none.
    [[nodiscard]] Summary at(const QPoint &where) const;
    [[nodiscard]] QRect rowRect(InspectionId id) const;
    // Those in view, from the top, that are not gathered yet.
    [[nodiscard]] QList<InspectionId> waitingInView() const;
    // Adds these to the selection, where rows show them; the keyboard goes to `current`, if it is one.
    void selectMore(const QList<InspectionId> &ids, InspectionId current);
    // Stands in the list's place while it has no rows.
    void setHint(const QString &hint);

    // As a list of days or as a table of all columns; the rows and what is chosen stay the same.
    void setAsTable(bool on);
    [[nodiscard]] bool isTable() const { return m_isTable; }
    // The table's columns: which are shown, where and how wide (QHeaderView::saveState).
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &state);
    // What the rows are ordered by; the table's head shows it.
    void showOrder(ResultQuery::Order order, bool descending);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void choiceChanged();
    // Perhaps other rows than before.
    void viewed();
    // The table's head was clicked.
    void orderWanted(docket::ResultQuery::Order order, bool descending);
    // The user drags what is selected out of the window.
    void dragged();
    // The user types in the list.
    void typed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // Home and End go to the ends of the list, as there is but one column.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void startDrag(Qt::DropActions supported) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAsList();
    void showAsTable();
    void clickColumn(int column);
    void chooseColumns(const QPoint &where);
    void measureRows();
    void measureDays(int first, int last);
    void measureRow(int row);

    RecentModel &m_model;
    RecentWords *m_words;
    QAbstractItemDelegate *m_listDelegate;
    QAbstractItemDelegate *m_tableDelegate;
    bool m_isTable = false;
    QByteArray m_columns; // while it is a list
    QString m_hint;
};

} // namespace docket
