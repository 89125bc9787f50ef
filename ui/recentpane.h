// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/recentmodel.h"
#include "throttle.h"

#include <QWidget>

class QButtonGroup;

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
    void focusSearch();

Q_SIGNALS:
    // By a search or a filter, or widened again.
    void narrowed();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void clearSearch();
    void updateWords();

    RecentModel &m_model;
    SearchField *m_search;
    QButtonGroup *m_filters;
    FilterChip *m_attention;
    RecentList *m_list;
    RecentFooter *m_footer;
    Throttle m_count; // has the numbers said
};

} // namespace docket
