// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparison/selectiontally.h"
#include "inspect/report.h"
#include "throttle.h"

#include <QHash>
#include <QObject>

namespace docket
{

class Bookkeeper;
class DetailsPanel;
class History;
class RecentModel;

// What the details show while several results are chosen: up to four side by side, of more what they come to.
// For the GUI thread.
class Comparing : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostColumns = 4;

    Comparing(const Bookkeeper &bookkeeper, History &history, const RecentModel &model, DetailsPanel &panel);

    // In place of what was chosen before; none: nothing is compared.
    void choose(const QList<InspectionId> &ids);
    // Says it anew: in other units, perhaps.
    void refresh();

private:
    void take(const Report &report);
    void drop(InspectionId id);
    void showColumns();
    void count();
    void countOn();
    void takeResults(const QList<InspectionId> &asked, const QList<Summary> &summaries);

    History &m_history;
    const RecentModel &m_model;
    DetailsPanel &m_panel;

    QList<InspectionId> m_chosen;
    QHash<InspectionId, Report> m_reports; // of these, where they are to stand side by side
    SelectionTally m_tally;                // of the first m_counted of them, where they are too many for that
    qsizetype m_counted = 0;
    QList<InspectionId> m_asked; // of the history, to be counted
    bool m_isStale = false;      // something was gathered while they were counted
    Throttle m_recount;          // what was waiting may have come in
};

} // namespace docket
