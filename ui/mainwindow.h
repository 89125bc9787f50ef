// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace docket
{

class Bookkeeper;
class DetailsPanel;
class History;
class MainActions;
class NoticeBar;
class RecentModel;
class RecentPane;
class RefusalNotice;
class Settings;
struct Summary;

// The window: connects its parts with each other and with the core, and takes what is dropped anywhere on it.
// For the GUI thread. What it is given must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Inspector &inspector, History &history, RecentModel &model, Settings &settings);

    // Inspects what is handed over; the first file of it is shown.
    void inspect(Offer offer);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectCore(Inspector &inspector, History &history);
    void restoreLook();

    void openFiles(bool folders);
    void paste();
    void inspectAgain();
    void copyReport();
    [[nodiscard]] QList<FilePath> chosenPaths() const;
    void copyPath();
    void forget();
    void undoForget();
    void showAbout();

    void follow(const QList<Errand> &errands);
    void followAgain(const QList<Errand> &errands);
    void showChosen();
    void ask(const Summary &result);
    void showNothing();
    void updateActions();

    History &m_history;
    Settings &m_settings;
    Bookkeeper *m_bookkeeper;
    MainActions *m_actions;
    NoticeBar *m_notices;
    RecentPane *m_pane;
    DetailsPanel *m_panel;
    QSplitter *m_splitter;
    RefusalNotice *m_refusals;

    RequestId m_following = 0;    // whose first file is to be shown
    RequestId m_again = 0;        // whose files were selected before, and are to be again
    bool m_placing = false;       // rows come and go: what is chosen meanwhile, nobody chose
    RequestId m_shownRequest = 0; // whose file is shown, while its look-ups run
    InspectionId m_wanted = 0;    // to be shown; asked of the history where it is not shown yet
    FilePath m_wantedPath;
    QTimer m_answerIsSlow;
};

} // namespace docket
