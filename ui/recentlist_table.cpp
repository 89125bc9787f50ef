// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/recentmodel.h"
#include "recentlist.h"
#include "recentwords.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <optional>

// How the recent results become a table, and a list again.
namespace docket
{

namespace
{

using Order = ResultQuery::Order;

struct OrderedColumn {
    int column;
    Order order;
};

constexpr OrderedColumn orderedColumns[] = {
    {RecentModel::NameColumn, Order::Name},
    {RecentModel::SizeColumn, Order::Size},
    {RecentModel::ServerDateColumn, Order::ServerDate},
    {RecentModel::InspectedColumn, Order::Inspected},
};

// What a column is wide, in average letters.
int lettersOf(int column)
{
    switch (column) {
    case RecentModel::NameColumn:
        return 34;
    case RecentModel::SizeColumn:
        return 12;
    case RecentModel::EtagColumn:
        return 24;
    case RecentModel::FolderColumn:
        return 40;
    default: // a date, a verdict
        return 25;
    }
}

} // namespace

void RecentList::setAsTable(bool on)
{
    if (on == m_isTable)
        return;
    if (!on)
        m_columns = horizontalHeader()->saveState();
    m_isTable = on;
    if (on)
        showAsTable();
    else
        showAsList();
}

void RecentList::showAsList()
{
    QHeaderView *head = horizontalHeader();
    for (int column = 0; column < m_words->columnCount(); ++column)
        setColumnHidden(column, column != RecentModel::NameColumn);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(RecentModel::NameColumn, QHeaderView::Stretch);
    head->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(m_listDelegate);
    measureRows();
}

void RecentList::showAsTable()
{
    QHeaderView *head = horizontalHeader();
    setItemDelegate(m_tableDelegate);
    head->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_words->columnCount(); ++column) {
        showColumn(column);
        setColumnWidth(column, fontMetrics().averageCharWidth() * lettersOf(column));
    }
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (!m_columns.isEmpty())
        head->restoreState(m_columns);
    head->setStretchLastSection(true);
    if (isColumnHidden(RecentModel::NameColumn)) // a file of settings can say anything
        showColumn(RecentModel::NameColumn);
    head->show();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    measureRows();
    showOrder(m_model.order(), m_model.isDescending());
}

QByteArray RecentList::columns() const
{
    return m_isTable ? horizontalHeader()->saveState() : m_columns;
}

void RecentList::setColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_isTable)
        horizontalHeader()->restoreState(state);
}

void RecentList::showOrder(ResultQuery::Order order, bool descending)
{
    const auto found = std::find_if(std::begin(orderedColumns), std::end(orderedColumns),
                                    [&](const OrderedColumn &each) { return each.order == order; });
    horizontalHeader()->setSortIndicator(found->column,
                                         descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// Another click on the same column turns it round; a new column begins with what is looked for most: names
// from A, the largest and newest first.
void RecentList::clickColumn(int column)
{
    const auto found = std::find_if(std::begin(orderedColumns), std::end(orderedColumns),
                                    [&](const OrderedColumn &each) { return each.column == column; });
    if (found == std::end(orderedColumns)) {
        showOrder(m_model.order(), m_model.isDescending()); // the click has moved the arrow
        return;
    }
    const bool same = found->order == m_model.order();
    Q_EMIT orderWanted(found->order, same ? !m_model.isDescending() : found->order != Order::Name);
}

void RecentList::chooseColumns(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_words->columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_words->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != RecentModel::NameColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

} // namespace docket
