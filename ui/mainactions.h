// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace docket
{

// What can be done in the window: each action with its words, key and picture, and where it is found: tool
// bar, menu button, menu bar. For the GUI thread.
class MainActions : public QObject
{
    Q_OBJECT

public:
    // Fills the window's menu bar and gives it a tool bar.
    explicit MainActions(QMainWindow &window);

    QAction *open;
    QAction *openFolder;
    QAction *paste;
    QAction *inspectAgain;
    QAction *giveUp; // this and the next two are visible only where they can do something
    QAction *giveUpVolume;
    QAction *tryAgain;
    QAction *copyReport;
    QAction *copyPath;
    QAction *forget; // its key is for the list alone
    QAction *undo;   // of forgetting
    QAction *find;
    QAction *menuBar; // checked: shown
    QAction *quit;
    QAction *about;

private:
    void fillMenuBar(QMainWindow &window) const;
    void makeToolBar(QMainWindow &window);
    void fillMenuButton(QMenu &menu) const;
};

} // namespace docket
