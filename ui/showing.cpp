// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "showing.h"

#include "bookkeeper.h"
#include "comparing.h"
#include "detailspanel/detailspanel.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/closerlook.h"
#include "liveness.h"
#include "recentlist.h"
#include "recentpane.h"

#include <QScrollBar>

#include <utility>

namespace docket
{

Showing::Showing(const Bookkeeper &bookkeeper, const RecentModel &model, History &history,
                 const Liveness &liveness, RecentPane &pane, DetailsPanel &panel)
    : QObject(&panel),
      m_history(history),
      m_liveness(liveness),
      m_pane(pane),
      m_panel(panel),
      m_closerLooks(new CloserLooks(this)),
      m_comparing(new Comparing(bookkeeper, history, model, panel)),
      m_compare(std::chrono::milliseconds(100), [this] {
          if (m_pane.list().chosenCount() > 1)
              m_comparing->choose(m_pane.list().selection());
      })
{
    connect(&bookkeeper, &Bookkeeper::accepting, this, [this] {
        m_placing = true;
        if (m_change != 0)
            m_wasChosen = m_pane.list().isSelected(m_panel.shown());
    });
    connect(&bookkeeper, &Bookkeeper::accepted, this, &Showing::place);
    connect(&model, &RecentModel::superseding, this, [this] { m_placing = true; });
    connect(&model, &RecentModel::superseded, this, [this] {
        m_placing = false;
        if (m_pane.list().chosenCount() > 1)
            m_compare.ask();
    });
    connect(&bookkeeper, &Bookkeeper::expanded, this, [this](InspectionId folder) {
        if (m_panel.shown() == folder || m_wanted == folder)
            m_following = m_shownRequest; // the first of its files takes its place
    });
    connect(&bookkeeper, &Bookkeeper::reported, this, &Showing::showReports);
    connect(&bookkeeper, &Bookkeeper::foundNothing, this, [this](RequestId request) {
        if (request == m_following)
            showNothing();
    });
    connect(&history, &History::found, this, [this](const Report &report) {
        if (report.id != m_wanted)
            return;
        m_panel.showReport(report);
        m_history.findEarlier(report.id);
    });
    constexpr int settledMs = 200;
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(settledMs);
    connect(&panel, &DetailsPanel::changed, this, [this] {
        if (m_panel.report())
            m_lookSoon.start();
    });
    connect(&m_lookSoon, &QTimer::timeout, this, [this] {
        if (m_panel.report() && !m_panel.report()->isUnreadable())
            m_closerLooks->look(m_panel.path());
    });
    connect(m_closerLooks, &CloserLooks::looked, &panel, &DetailsPanel::setCloserLook);
    connect(&history, &History::foundEarlier, &panel, &DetailsPanel::setEarlier);
    connect(&panel, &DetailsPanel::earlierRequested, this, &Showing::showEarlier);
    connect(&history, &History::notFound, this, &Showing::showMissing);
    connect(&liveness, &Liveness::changed, this,
            [this] { m_panel.setWait(m_liveness.waitOf(m_panel.shown())); });
    connect(&pane.list(), &RecentList::choiceChanged, this, &Showing::showChosen);
    // A search that is taken back finds the shown file selected again.
    connect(&pane, &RecentPane::narrowed, this, [this] {
        if (m_pane.list().chosen().id == 0)
            m_pane.list().select(m_panel.shown());
    });
    constexpr int soonMs = 150;
    m_answerIsSlow.setSingleShot(true);
    m_answerIsSlow.setInterval(soonMs);
    connect(&m_answerIsSlow, &QTimer::timeout, this, [this] {
        if (m_panel.shown() == m_wanted)
            return;
        if (m_wanted == m_changed)
            showWaiting(m_wanted, m_wantedPath);
        else
            m_panel.showFetching(m_wanted, m_wantedPath);
    });
}

void Showing::followBeside(RequestId request, InspectionId neighbour)
{
    m_following = request;
    m_neighbour = neighbour;
}

void Showing::followAgain(RequestId request)
{
    m_again = request;
    const FilePath chosen = m_pane.list().chosen().path;
    m_againPath = chosen.isEmpty() ? m_panel.path() : chosen;
    m_againAlone = m_pane.list().chosenCount() == 1;
}

void Showing::refresh()
{
    m_panel.refresh();
    m_comparing->refresh();
}

bool Showing::isSettled() const
{
    return m_panel.shown() == m_wanted;
}

void Showing::place(const QList<Errand> &errands)
{
    if (errands.constFirst().request == m_again)
        placeAgain(errands);
    if (errands.constFirst().request == m_change)
        placeChanged(errands.constFirst());
    m_placing = false;
    placeFirst(errands);
}

// The first file of what was handed over is shown, unless it is one of many and the user is at work in the
// list.
void Showing::placeFirst(const QList<Errand> &errands)
{
    const Errand &first = errands.constFirst();
    if (first.request != m_following)
        return;
    m_following = 0;
    const bool busy = m_pane.list().hasFocus() && m_pane.list().chosen().id != 0;
    if (errands.size() > 1 && busy)
        return;
    m_shownRequest = first.request;
    showWaiting(first.id, first.path);
    m_pane.reveal(first.id);
    if (m_neighbour != 0 && errands.size() == 1)
        m_pane.list().selectMore({first.id, m_neighbour}, first.id);
}

// What was inspected again stays selected, and the file that is shown stays shown.
void Showing::placeAgain(const QList<Errand> &errands)
{
    QList<InspectionId> ids;
    InspectionId current = 0;
    for (const Errand &errand : errands) {
        ids += errand.id;
        if (errand.path == m_againPath && errand.id > m_panel.shown())
            current = errand.id;
    }
    if (std::exchange(m_againAlone, false))
        m_pane.list().clearSelection(); // the old row may still be there: the history finds it later
    m_pane.list().selectMore(ids, current);
    if (m_pane.list().chosenCount() > 1)
        m_compare.ask();
    if (m_pane.list().chosenCount() > 1 || current == 0)
        return;
    m_shownRequest = m_again;
    showWaiting(current, m_againPath);
}

void Showing::placeChanged(const Errand &errand)
{
    m_change = 0;
    m_changed = errand.id;
    if (m_pane.list().chosenCount() == 1 && m_pane.list().isSelected(m_panel.shown()))
        m_pane.list().clearSelection(); // the old row is still there: the history may find it later
    if (m_wasChosen)
        chooseInPlace(errand.id);
    if (m_pane.list().chosenCount() > 1)
        m_compare.ask();
    if (errand.path != m_panel.path() || !isSettled())
        return; // the user has chosen another
    m_shownRequest = errand.request;
    m_wanted = errand.id;
    m_wantedPath = errand.path;
    m_answerIsSlow.start();
}

// Selects it, and the keyboard goes there, but the list is not scrolled.
void Showing::chooseInPlace(InspectionId id)
{
    QScrollBar *bar = m_pane.list().verticalScrollBar();
    const int at = bar->value();
    m_pane.list().selectMore({id}, id);
    bar->setValue(at);
}

void Showing::showReports(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        if (report.id != m_panel.shown() && report.id != m_wanted)
            continue;
        const bool isThere = m_panel.report() && m_panel.report()->id == report.id; // the history was first
        if (!isThere) {
            m_panel.showReport(report);
            m_history.findEarlier(report.id);
        }
        // A filter may have hidden its row while it waited.
        if (m_pane.list().chosen().id != 0)
            continue;
        if (report.id != m_changed)
            m_pane.list().select(report.id);
        else if (m_wasChosen)
            chooseInPlace(report.id);
    }
}

void Showing::showChosen()
{
    if (m_placing)
        return;
    m_again = 0; // the user has chosen anew
    const Summary chosen = m_pane.list().chosen();
    if (m_pane.list().chosenCount() > 1) {
        m_wanted = 0;
        m_compare.ask();
        return;
    }
    m_comparing->choose({});
    if (chosen.id == 0 || chosen.id == m_wanted)
        return;
    m_wanted = chosen.id;
    if (chosen.id != m_panel.shown())
        ask(chosen);
}

void Showing::ask(const Summary &result)
{
    if (result.state == Summary::State::Waiting) {
        showWaiting(result.id, result.path);
        return;
    }
    if (result.state == Summary::State::Unreadable && result.failureCode == ECANCELED) {
        m_panel.showReport(notInspected(result.id, result.path));
        return;
    }
    // What is shown stays until the answer is there, for most answers are there at once.
    m_wantedPath = result.path;
    m_history.find(result.id);
    m_answerIsSlow.start();
}

// Of the file that is shown; no row stands for it.
void Showing::showEarlier(InspectionId id)
{
    m_wanted = id;
    m_wantedPath = m_panel.path();
    m_history.find(id);
}

void Showing::showWaiting(InspectionId id, const FilePath &path)
{
    m_wanted = id;
    m_panel.showWaiting(id, path, m_liveness.waitOf(id));
}

void Showing::showMissing(InspectionId id)
{
    if (id == m_wanted)
        m_panel.showMissing(
            id, m_wantedPath, tr("No longer kept"),
            tr("This result is not in the history any more. Inspect Again (F5) makes a new one."));
}

void Showing::showNothing()
{
    m_wanted = 0;
    m_panel.showNothing();
}

} // namespace docket
