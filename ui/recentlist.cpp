// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentlist.h"

#include "history/recentmodel.h"
#include "liveness.h"
#include "recentdelegate.h"
#include "recentwords.h"
#include "tabledelegate.h"
#include "tones.h"

#include <QDate>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace docket
{

RecentList::RecentList(RecentModel &model, const Liveness &liveness, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_words(new RecentWords(model, liveness, this)),
      m_listDelegate(new RecentDelegate(this)),
      m_tableDelegate(new TableDelegate(this))
{
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent results"));
    setModel(m_words);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setDragEnabled(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecentList::chooseColumns);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecentList::clickColumn);
    showAsList();

    // After the view's own, which were connected by setModel().
    connect(m_words, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                measureDays(first, last);
                measureRow(last + 1); // perhaps the first of its day no longer
            });
    connect(m_words, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { measureRow(first); });
    connect(m_words, &QAbstractItemModel::layoutChanged, this, &RecentList::measureRows);
    // The selection changes before the current row does; whoever asks wants both to have changed.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecentList::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RecentList::choiceChanged);
    connect(&liveness, &Liveness::changed, viewport(), qOverload<>(&QWidget::update));
}

bool RecentList::select(InspectionId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    chooseRow(row);
    if (row == 0)
        verticalScrollBar()->setValue(0); // with its heading
    else
        scrollTo(currentIndex());
    return true;
}

void RecentList::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(m_words->index(row, RecentModel::NameColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

Summary RecentList::chosen() const
{
    const QItemSelection selected = selectionModel()->selection();
    if (selected.isEmpty())
        return {};
    const QModelIndex current = currentIndex();
    const QModelIndex index =
        selectionModel()->isSelected(current) ? current : QModelIndex(selected.first().topLeft());
    return index.data(RecentModel::SummaryRole).value<Summary>();
}

int RecentList::chosenCount() const
{
    int count = 0;
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        count += range.height();
    return count;
}

QList<InspectionId> RecentList::selection() const
{
    QList<InspectionId> ids;
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        ids += m_model.idsOf(range.top(), range.bottom());
    return ids;
}

bool RecentList::isSelected(InspectionId id) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && selectionModel()->isSelected(m_words->index(row, RecentModel::NameColumn));
}

Summary RecentList::at(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() ? index.data(RecentModel::SummaryRole).value<Summary>() : Summary();
}

QRect RecentList::rowRect(InspectionId id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QRect() : QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

QList<InspectionId> RecentList::waitingInView() const
{
    QList<InspectionId> ids;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_words->rowCount() - 1 : bottom;
    for (int row = std::max(rowAt(0), 0); row <= last; ++row) {
        const QModelIndex index = m_words->index(row, RecentModel::NameColumn);
        if (index.data(RecentModel::StateRole).toInt() == int(Summary::State::Waiting))
            ids += index.data(RecentModel::IdRole).toLongLong();
    }
    return ids;
}

void RecentList::selectMore(const QList<InspectionId> &ids, InspectionId current)
{
    QList<int> rows;
    for (const InspectionId id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    // By ranges: new rows stand together, and thousands of single ones would take the window's time.
    QItemSelection selected;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype next = first + 1;
        while (next < rows.size() && rows[next] <= rows[next - 1] + 1)
            ++next;
        selected.select(m_words->index(rows[first], 0),
                        m_words->index(rows[next - 1], m_words->columnCount() - 1));
        first = next;
    }
    selectionModel()->select(selected, QItemSelectionModel::Select);
    if (const int row = m_model.rowOf(current); row >= 0) {
        const QModelIndex index = m_words->index(row, RecentModel::NameColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
}

void RecentList::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void RecentList::startDrag(Qt::DropActions)
{
    Q_EMIT dragged();
}

void RecentList::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void RecentList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureRows();
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->ignore(); // the view's own copies a cell's text where the window copies no report
    else
        QTableView::keyPressEvent(event);
}

QModelIndex RecentList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_words->rowCount();
    if (rows > 0 && action == MoveHome)
        return m_words->index(0, RecentModel::NameColumn);
    if (rows > 0 && action == MoveEnd)
        return m_words->index(rows - 1, RecentModel::NameColumn);
    return QTableView::moveCursor(action, modifiers);
}

void RecentList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    Q_EMIT viewed();
    if (m_words->rowCount() > 0 || m_hint.isEmpty())
        return;
    const int unit = fontMetrics().height();
    QPainter painter(viewport());
    painter.setPen(Tones::of(QGuiApplication::palette()).muted);
    painter.drawText(viewport()->rect().adjusted(unit, unit * 2, -unit, -unit),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void RecentList::measureRows()
{
    const int height =
        m_isTable ? TableDelegate::rowHeight(fontMetrics()) : RecentDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height); // every row's
    measureDays(0, m_words->rowCount() - 1);
}

// Rows stand in falling order of days, so each day's last row is found by halving what is left.
void RecentList::measureDays(int first, int last)
{
    const auto dayOf = [this](int row) {
        return m_words->index(row, RecentModel::NameColumn).data(RecentModel::DayRole).toDate();
    };
    if (m_isTable || !m_model.hasDays())
        return;
    for (int row = first; row <= last;) {
        measureRow(row);
        const QDate day = dayOf(row);
        int same = row;
        int other = last + 1;
        while (other - same > 1) {
            const int middle = same + (other - same) / 2;
            (dayOf(middle) == day ? same : other) = middle;
        }
        row = other;
    }
}

void RecentList::measureRow(int row)
{
    if (m_isTable || row >= m_words->rowCount())
        return;
    const bool startsDay =
        m_words->index(row, RecentModel::NameColumn).data(RecentModel::StartsDayRole).toBool();
    const int height = RecentDelegate::rowHeight(fontMetrics()) +
                       (startsDay ? RecentDelegate::headingHeight(fontMetrics()) : 0);
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

} // namespace docket
