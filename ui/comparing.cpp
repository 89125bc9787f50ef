// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparing.h"

#include "bookkeeper.h"
#include "detailspanel/detailspanel.h"
#include "history/history.h"
#include "history/recentmodel.h"

#include <algorithm>

namespace docket
{

namespace
{

constexpr qsizetype slice = 2000; // counted at once

} // namespace

Comparing::Comparing(const Bookkeeper &bookkeeper, History &history, const RecentModel &model,
                     DetailsPanel &panel)
    : QObject(&panel),
      m_history(history),
      m_model(model),
      m_panel(panel),
      m_recount(std::chrono::milliseconds(500), [this] {
          if (m_tally.waiting > 0 && m_asked.isEmpty() && m_counted == m_chosen.size())
              count();
      })
{
    connect(&bookkeeper, &Bookkeeper::reported, this, [this](const QList<Report> &reports) {
        for (const Report &report : reports)
            take(report);
        m_isStale = true;
        if (m_chosen.size() > mostColumns)
            m_recount.ask();
    });
    connect(&history, &History::found, this, &Comparing::take);
    connect(&history, &History::notFound, this, &Comparing::drop);
    connect(&history, &History::readResults, this, &Comparing::takeResults);
}

void Comparing::choose(const QList<InspectionId> &ids)
{
    m_chosen = ids;
    m_reports.clear();
    if (ids.size() > mostColumns) {
        count();
        return;
    }
    for (const InspectionId id : ids) {
        const Summary summary = m_model.summaryOf(id);
        if (summary.failureCode == ECANCELED && summary.state == Summary::State::Unreadable)
            take(notInspected(id, summary.path)); // the history does not keep it
        else if (summary.state != Summary::State::Waiting)
            m_history.find(id);
    }
}

void Comparing::refresh()
{
    if (m_chosen.size() > mostColumns)
        count();
    else
        showColumns();
}

void Comparing::take(const Report &report)
{
    if (m_chosen.size() > mostColumns || !m_chosen.contains(report.id))
        return;
    m_reports.insert(report.id, report);
    showColumns();
}

// It is not kept any more.
void Comparing::drop(InspectionId id)
{
    if (m_chosen.size() <= mostColumns && m_chosen.removeOne(id))
        showColumns();
}

// Together, once all are there.
void Comparing::showColumns()
{
    if (m_chosen.isEmpty() || m_reports.size() < m_chosen.size())
        return;
    QList<Report> reports;
    for (const InspectionId id : std::as_const(m_chosen))
        reports += m_reports.value(id);
    m_panel.showComparison(reports);
}

void Comparing::count()
{
    m_tally = {};
    m_counted = 0;
    m_asked.clear();
    m_isStale = false;
    countOn();
}

void Comparing::countOn()
{
    const qsizetype end = std::min(m_counted + slice, m_chosen.size());
    for (; m_counted < end; ++m_counted) {
        const Summary summary = m_model.summaryOf(m_chosen[m_counted]);
        if (summary.state == Summary::State::NotLoaded)
            m_asked += m_chosen[m_counted];
        else
            m_tally.add(summary);
    }
    const bool isWhole = m_asked.isEmpty() && m_counted == m_chosen.size();
    m_panel.showSelection(m_tally, m_chosen.size(), isWhole);
    if (!m_asked.isEmpty())
        m_history.read(m_asked);
    else if (isWhole && m_isStale)
        m_recount.ask();
    else if (!isWhole)
        QMetaObject::invokeMethod(
            this,
            [this, chosen = m_chosen] {
                if (chosen.constData() == m_chosen.constData())
                    countOn();
            },
            Qt::QueuedConnection);
}

void Comparing::takeResults(const QList<InspectionId> &asked, const QList<Summary> &summaries)
{
    if (m_asked.isEmpty() || asked != m_asked)
        return; // the list's own
    for (const Summary &summary : summaries)
        m_tally.add(summary);
    // Those that are not kept any more are of no account.
    m_asked.clear();
    countOn();
}

} // namespace docket
