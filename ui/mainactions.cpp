// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "mainactions.h"

#include "glyph.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace docket
{

MainActions::MainActions(QMainWindow &window) : QObject(&window)
{
    const auto make = [&](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        window.addAction(action); // so that its key works while no menu shows it
        return action;
    };
    open = make(tr("&Open…"), QKeySequence::Open);
    openFolder = make(tr("Open &Folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    paste = make(tr("&Paste"), QKeySequence::Paste);
    inspectAgain = make(tr("&Inspect Again"), Qt::Key_F5);
    giveUp = make(tr("Give &Up on It"), {});
    giveUpVolume = make(tr("Give Up on the &Volume"), {});
    tryAgain = make(tr("&Try the Volume Again"), {});
    copyReport = make(tr("&Copy Report"), QKeySequence::Copy);
    copyPath = make(tr("Copy P&ath"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    forget = make(tr("&Forget"), QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut); // elsewhere the key deletes a letter, or nothing
    undo = make(tr("&Undo Forget"), QKeySequence::Undo);
    find = make(tr("Fi&nd"), QKeySequence::Find);
    menuBar = make(tr("Show &Menu Bar"), Qt::CTRL | Qt::Key_M);
    menuBar->setCheckable(true);
    quit = make(tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    about = make(tr("&About Docket"), {});

    open->setIcon(glyphIcon(Glyph::Open));
    inspectAgain->setIcon(glyphIcon(Glyph::InspectAgain));
    copyReport->setIcon(glyphIcon(Glyph::CopyReport));
    for (QAction *action : {inspectAgain, copyReport, copyPath, forget, undo})
        action->setEnabled(false); // until a file is shown
    for (QAction *action : {giveUp, giveUpVolume, tryAgain})
        action->setVisible(false);
    fillMenuBar(window);
    makeToolBar(window);
}

void MainActions::fillMenuBar(QMainWindow &window) const
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({open, openFolder, inspectAgain, giveUp, giveUpVolume, tryAgain});
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addAction(undo);
    edit->addSeparator();
    edit->addActions({paste, copyReport, copyPath});
    edit->addSeparator();
    edit->addActions({find, forget});
    window.menuBar()->addMenu(tr("&View"))->addAction(menuBar);
    window.menuBar()->addMenu(tr("&Help"))->addAction(about);
}

void MainActions::makeToolBar(QMainWindow &window)
{
    auto *bar = new QToolBar(tr("Tool bar"), &window);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    const int line = bar->fontMetrics().height();
    bar->setIconSize({line, line});
    auto *margin = new QWidget;
    margin->setFixedWidth(line / 3);
    bar->addWidget(margin);
    bar->addActions({open, inspectAgain, copyReport});

    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("menuButton"));
    button->setIcon(glyphIcon(Glyph::Menu));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setText(tr("Menu"));
    button->setToolTip(tr("Menu (F10)"));
    button->setAccessibleName(tr("Menu"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto *menu = new QMenu(button);
    fillMenuButton(*menu);
    button->setMenu(menu);
    bar->addWidget(button);
    for (QToolButton *each : bar->findChildren<QToolButton *>()) {
        each->setFocusPolicy(Qt::TabFocus);
        each->setMinimumHeight(line * 2);
    }
    window.addToolBar(bar);

    auto *openMenu = new QAction(this);
    openMenu->setShortcut(Qt::Key_F10);
    connect(openMenu, &QAction::triggered, button, &QToolButton::showMenu);
    window.addAction(openMenu);
}

void MainActions::fillMenuButton(QMenu &menu) const
{
    menu.addActions({open, openFolder, paste});
    menu.addSeparator();
    menu.addActions({inspectAgain, giveUp, giveUpVolume, tryAgain, copyReport, copyPath, forget, undo});
    menu.addSeparator();
    menu.addActions({find, menuBar});
    menu.addSeparator();
    menu.addActions({about, quit});
}

} // namespace docket
