// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"
#include "throttle.h"

#include <QTimer>

namespace docket
{

class Bookkeeper;
class CloserLooks;
class Comparing;
class DetailsPanel;
class History;
class Liveness;
class RecentModel;
class RecentPane;
struct Summary;

// Decides which file the details show: of what was handed over the first, then whatever is chosen in the
// list; of several, what they have in common. For the GUI thread.
class Showing : public QObject
{
    Q_OBJECT

public:
    Showing(const Bookkeeper &bookkeeper, const RecentModel &model, History &history,
            const Liveness &liveness, RecentPane &pane, DetailsPanel &panel);

    // The request's first file is to be shown.
    void follow(RequestId request) { followBeside(request, 0); }
    // The same; where it is a single file, it is to be compared with that result.
    void followBeside(RequestId request, InspectionId neighbour);
    // Its files were selected before, and are to be again.
    void followAgain(RequestId request);
    // Its file is the one that is shown, which has changed: the old result stays until the new one is there,
    // and what the user is at stays as it is.
    void followChange(RequestId request) { m_change = request; }
    void showNothing();
    // Says what is shown anew: in other units, perhaps.
    void refresh();

    // What is shown is what the user wants to see, not what is shown until that is there.
    [[nodiscard]] bool isSettled() const;

private:
    void place(const QList<Errand> &errands);
    void placeFirst(const QList<Errand> &errands);
    void placeAgain(const QList<Errand> &errands);
    void placeChanged(const Errand &errand);
    void chooseInPlace(InspectionId id);
    void showReports(const QList<Report> &reports);
    void showChosen();
    void showEarlier(InspectionId id);
    void ask(const Summary &result);
    void showWaiting(InspectionId id, const FilePath &path);
    void showMissing(InspectionId id);

    History &m_history;
    const Liveness &m_liveness;
    RecentPane &m_pane;
    DetailsPanel &m_panel;

    RequestId m_following = 0;
    InspectionId m_neighbour = 0; // of what is followed
    RequestId m_again = 0;
    FilePath m_againPath;         // that the keyboard was on
    bool m_againAlone = false;    // nothing else was selected
    RequestId m_change = 0;       // of the file that is shown
    InspectionId m_changed = 0;   // its inspection
    bool m_wasChosen = false;     // in the list, before that came in
    bool m_placing = false;       // rows come and go: what is chosen meanwhile, nobody chose
    RequestId m_shownRequest = 0; // whose file is shown, while its look-ups run
    InspectionId m_wanted = 0;    // to be shown; asked of the history where it is not shown yet
    FilePath m_wantedPath;
    QTimer m_answerIsSlow;
    CloserLooks *m_closerLooks;
    QTimer m_lookSoon; // not at each file that the keyboard passes
    Comparing *m_comparing;
    Throttle m_compare; // a selection of many grows by many steps
};

} // namespace docket
