// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/recentmodel.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QProgressBar;
class QToolButton;

namespace docket
{

class FilterChip;
class RecentList;
class SearchField;
class ValueLabel;

// The left side: search, filters, the recent results, and below them how many there are and how far work has
// come. For the GUI thread.
class RecentPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecentPane(RecentModel &model, QWidget *parent = nullptr);

    [[nodiscard]] RecentList &list() const { return *m_list; }
    // Selects that one; a search or filter that hides it is taken back.
    void reveal(InspectionId id);
    void focusSearch();
    // `total` 0: nothing is being done.
    void setProgress(qsizetype done, qsizetype total);

Q_SIGNALS:
    // By a search or a filter, or widened again.
    void narrowed();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *makeFooter();
    void clearSearch();
    void updateWords();
    void updateProgress();

    RecentModel &m_model;
    SearchField *m_search;
    QButtonGroup *m_filters;
    FilterChip *m_attention;
    RecentList *m_list;
    ValueLabel *m_counts;
    QProgressBar *m_progress;
    ValueLabel *m_progressWords;
    QToolButton *m_stop;
    QTimer m_takesLong; // long enough that even few files are worth a bar
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace docket
