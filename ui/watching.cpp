// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "watching.h"

#include "bookkeeper.h"
#include "detailspanel/detailspanel.h"
#include "showing.h"

#include <algorithm>
#include <cerrno>

namespace docket
{

namespace
{

bool isStopped(const Report &report)
{
    return report.isUnreadable() && report.size.failure().code == ECANCELED;
}

} // namespace

Watching::Watching(Bookkeeper &bookkeeper, Showing &showing, DetailsPanel &panel)
    : QObject(&panel), m_bookkeeper(bookkeeper), m_showing(showing), m_panel(panel)
{
    connect(&panel, &DetailsPanel::changed, this, &Watching::follow);
    connect(&bookkeeper, &Bookkeeper::reported, this, &Watching::compare); // after it has been shown
    connect(&m_watch, &FileWatch::changed, this, &Watching::inspectAgain);
    connect(&m_watch, &FileWatch::stateChanged, this, &Watching::say);
}

void Watching::follow()
{
    if (m_panel.path() != m_path) {
        m_path = m_panel.path();
        m_newest = 0;
    }
    const auto &report = m_panel.report();
    if (!report) { // while it is inspected again, it stays watched
        if (m_watch.path() != m_path)
            m_watch.clear();
        return;
    }
    m_newest = std::max(m_newest, report->id);
    if (report->id == m_newest && !isStopped(*report))
        m_watch.watch(m_path);
    else
        m_watch.clear();
}

// The file may have changed between its inspection and its being watched.
void Watching::compare(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        if (report.id == m_panel.shown() && report.path == m_watch.path() && report.size.isFound())
            m_watch.watch(report.path, report.size.value().identity);
    }
}

// Unless another is about to be shown, or this one is being inspected again already.
void Watching::inspectAgain(const FilePath &path)
{
    if (m_panel.report() && m_panel.path() == path && m_showing.isSettled())
        m_showing.followChange(m_bookkeeper.inspectAgain(path));
}

void Watching::say()
{
    const WatchState state = m_watch.state();
    switch (state.kind) {
    case WatchState::Kind::Nothing:
    case WatchState::Kind::Watched:
        return m_panel.setUnwatched({});
    case WatchState::Kind::NetworkVolume:
        return m_panel.setUnwatched(tr("it is on a network volume"));
    case WatchState::Kind::OwnFile:
        return m_panel.setUnwatched(tr("Docket writes it itself"));
    case WatchState::Kind::NotPossible:
        break;
    }
    const bool tooMany = state.failure.code == ENOSPC || state.failure.code == EMFILE;
    m_panel.setUnwatched(tooMany ? tr("too many files are watched on this computer")
                                 : shortWords(state.failure));
}

} // namespace docket
