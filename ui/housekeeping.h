// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace docket
{

class Bookkeeper;
class DetailsPanel;
class History;
class MainActions;
class NoticeBar;
class RecentModel;
class RecentPane;
class Settings;
class Showing;

// What the user decides about the recent results: which are pinned, which are forgotten, how many are kept,
// and that nothing is remembered for now. For the GUI thread. What it is given must outlive it.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        MainActions &actions;
        Bookkeeper &bookkeeper;
        History &history;
        RecentModel &model;
        RecentPane &pane;
        DetailsPanel &panel;
        Showing &showing;
        NoticeBar &notices;
        Settings &settings;
    };

    Housekeeping(const Parts &parts, QWidget &window);

    // After what is chosen, or what is kept, has changed.
    void updateActions();

private:
    void pin(bool pinned);
    void forget();
    void undoForget();
    void askToForgetAll();
    void setLimit(qint64 limit);
    void setRemembering(bool on);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace docket
