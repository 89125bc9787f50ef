// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"

#include <QMainWindow>

#include <functional>

class QSplitter;

namespace docket
{

class Announcing;
class Bookkeeper;
class Checksums;
class Choices;
class ChosenPaths;
class DetailsPanel;
class Exports;
class HandOver;
class History;
class Housekeeping;
class Importing;
class ListCheck;
class Liveness;
class MainActions;
class NoticeBar;
class Progress;
class RecentModel;
class RecentPane;
class RefusalNotice;
class Settings;
class Showing;

// The window: connects its parts with each other and with the core, and takes what is dropped anywhere on it.
// For the GUI thread. What it is given must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Inspector &inspector, History &history, RecentModel &model, Settings &settings);
    ~MainWindow() override;

    // Inspects what is handed over; the first file of it is shown, beside the result that it was dropped on,
    // if any.
    void inspect(const Offer &offer, InspectionId neighbour = 0);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectView();
    void connectChoices();
    void connectCore(Inspector &inspector);
    void connectPatience(Inspector &inspector);
    void connectAnnouncer();
    void restoreLook();

    void inspectAgain();
    void copyReport();
    void withChosenPaths(std::function<void(const QList<FilePath> &)> use);
    void copyPath();
    void copyEtag();
    void connectDrops();
    void writeChecksums();
    void setAsTable(bool on);

    void updateActions();
    void updatePatience();
    void updateTitle();

    History &m_history;
    Settings &m_settings;
    Bookkeeper *m_bookkeeper;
    Announcing *m_announcing;
    ChosenPaths *m_chosenPaths;
    MainActions *m_actions;
    HandOver *m_handOver;
    Progress *m_progress;
    Liveness *m_liveness;
    NoticeBar *m_notices;
    RecentPane *m_pane;
    DetailsPanel *m_panel;
    QSplitter *m_splitter;
    RefusalNotice *m_refusals;
    Showing *m_showing;
    Importing *m_importing;
    Checksums *m_checksums;
    Choices *m_choices;
    Exports *m_exports;
    ListCheck *m_listCheck;
    Housekeeping *m_housekeeping;
    QByteArray m_chosenVolume; // that the actions of giving up are about
};

} // namespace docket
