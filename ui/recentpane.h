// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/recentmodel.h"
#include "throttle.h"

#include <QWidget>

class QButtonGroup;
class QMenu;

namespace docket
{

class FilterChip;
class Liveness;
class Progress;
class RecentFooter;
class RecentList;
class SearchField;

// The left side: search, filters, the recent results, and below them how many there are and how far work has
// come. For the GUI thread.
class RecentPane : public QWidget
{
    Q_OBJECT

public:
    RecentPane(RecentModel &model, const Liveness &liveness, const Progress &progress,
               QWidget *parent = nullptr);

    [[nodiscard]] RecentList &list() const { return *m_list; }
    // Selects that one; a search or filter that hides it is taken back.
    void reveal(InspectionId id);
    // Selects these, and the keyboard goes to the first; the same where any of them is hidden.
    void choose(const QList<InspectionId> &ids);
    void focusSearch();
    // Only files of that folder; empty: of all.
    void setFolder(const QByteArray &folder);
    void setOrder(ResultQuery::Order order, bool descending);
    // Off is said below the list, for as long as it is.
    void setRemembering(bool on);

Q_SIGNALS:
    // By a search or a filter, or widened again.
    void narrowed();
    void orderChanged(docket::ResultQuery::Order order, bool descending);
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *makeChips();
    void addVerdictChip();
    void prepareSearch();
    void clearSearch();
    void clearFilters();
    void updateWords();

    RecentModel &m_model;
    SearchField *m_search;
    QButtonGroup *m_filters;
    FilterChip *m_attention;
    FilterChip *m_verdicts;
    QMenu *m_verdictMenu;
    FilterChip *m_folder; // shown while the list is narrowed to one
    RecentList *m_list;
    RecentFooter *m_footer;
    bool m_remembering = true;
    Throttle m_count; // has the numbers said
};

} // namespace docket
