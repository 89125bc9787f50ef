// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QKeySequence;
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
    QAction *verify;
    QAction *giveUp; // this and the next two are visible only where they can do something
    QAction *giveUpVolume;
    QAction *tryAgain;
    QAction *copyReport;
    QAction *copyPath;
    QAction *copyEtag;
    QAction *importCache;
    QAction *exportResults;
    QAction *writeChecksums;
    QAction *pin;        // checked: what is chosen is pinned
    QAction *onlyFolder; // of the chosen file
    QAction *forget;     // its key is for the list alone
    QAction *undo;       // of forgetting
    QAction *forgetAll;
    QAction *rememberNothing; // checked: from now on, until the end
    QActionGroup *limit;      // how many results are kept: each one's data is a Settings::keptResults
    QAction *find;
    QAction *asTable;    // checked: else a list
    QActionGroup *order; // each one's data is an int(ResultQuery::Order)
    QAction *descending; // checked: the newest, the largest first
    QAction *menuBar;    // checked: shown
    QAction *openMenu;
    QAction *settings;
    QAction *quit;
    QAction *shortcuts;
    QAction *about;

private:
    using Make = std::function<QAction *(const QString &text, const QKeySequence &key)>;
    void makeFileActions(const Make &make);
    void makeResultActions(const Make &make);
    void makeWindowActions(const Make &make);
    void makeGroups();
    void fillMenuBar(QMainWindow &window) const;
    void makeToolBar(QMainWindow &window);
    void fillMenuButton(QMenu &menu) const;
    void fillView(QMenu &menu) const;
    void addKeeping(QMenu &menu) const;
};

} // namespace docket
