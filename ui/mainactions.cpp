// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "mainactions.h"

#include "glyph.h"
#include "history/resultquery.h"
#include "words.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

namespace docket
{

namespace
{

// Without the letter to press, which stands in brackets where the words have none of their own: "開く(&O)…".
QString withoutKey(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(bracketed).remove(QLatin1Char('&'));
}

} // namespace

MainActions::MainActions(QMainWindow &window) : QObject(&window)
{
    const auto make = [&](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setIconText(withoutKey(text));
        action->setShortcut(key);
        window.addAction(action); // so that its key works while no menu shows it
        return action;
    };
    makeFileActions(make);
    makeResultActions(make);
    makeGroups();
    makeWindowActions(make);

    open->setIcon(glyphIcon(Glyph::Open));
    inspectAgain->setIcon(glyphIcon(Glyph::InspectAgain));
    copyReport->setIcon(glyphIcon(Glyph::CopyReport));
    exportResults->setIcon(glyphIcon(Glyph::Export));
    for (QAction *action : {inspectAgain, verify, writeChecksums, copyReport, copyPath, copyEtag, pin,
                            onlyFolder, forget, undo})
        action->setEnabled(false); // until a file is shown
    for (QAction *action : {giveUp, giveUpVolume, tryAgain})
        action->setVisible(false);
    fillMenuBar(window);
    makeToolBar(window);
}

void MainActions::makeFileActions(const Make &make)
{
    open = make(tr("&Open…"), QKeySequence::Open);
    openFolder = make(tr("Open &Folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    paste = make(tr("&Paste"), QKeySequence::Paste);
    inspectAgain = make(tr("&Inspect Again"), Qt::Key_F5);
    verify = make(tr("&Verify"), Qt::CTRL | Qt::Key_K);
    verify->setToolTip(tr("Read the file and hold it against every digest that is recorded of it"));
    giveUp = make(tr("Give &Up on It"), {});
    giveUpVolume = make(tr("Give Up on the &Volume"), {});
    tryAgain = make(tr("&Try the Volume Again"), {});
    copyReport = make(tr("&Copy Report"), QKeySequence::Copy);
    copyPath = make(tr("Copy P&ath"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyEtag = make(tr("Copy &ETag"), {});
    importCache = make(tr("I&mport…"), {});
    exportResults = make(tr("&Export…"), Qt::CTRL | Qt::Key_E);
    writeChecksums = make(tr("&Write Checksum File…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    writeChecksums->setToolTip(tr("List the digests of the selected files, for sha256sum -c and its like"));
}

void MainActions::makeResultActions(const Make &make)
{
    pin = make(tr("P&in"), Qt::CTRL | Qt::Key_D);
    pin->setCheckable(true);
    onlyFolder = make(tr("Only This &Folder"), {});
    forget = make(tr("&Forget"), QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut); // elsewhere the key deletes a letter, or nothing
    undo = make(tr("&Undo Forget"), QKeySequence::Undo);
    forgetAll = make(tr("Forget &All…"), {});
    rememberNothing = make(tr("&Remember Nothing for Now"), {});
    rememberNothing->setCheckable(true);
    find = make(tr("Fi&nd"), QKeySequence::Find);
    asTable = make(tr("As &Table"), Qt::CTRL | Qt::Key_T);
    asTable->setCheckable(true);
}

void MainActions::makeWindowActions(const Make &make)
{
    menuBar = make(tr("Show &Menu Bar"), Qt::CTRL | Qt::Key_M);
    menuBar->setCheckable(true);
    openMenu = make(tr("Open the Menu"), Qt::Key_F10);
    settings = make(tr("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    quit = make(tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    shortcuts = make(tr("Ke&yboard Shortcuts"), Qt::Key_F1);
    shortcuts->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    about = make(tr("&About Docket"), {});
}

void MainActions::makeGroups()
{
    limit = new QActionGroup(this);
    const auto addLimit = [this](const QString &text, qint64 kept) {
        auto *action = new QAction(text, limit);
        action->setCheckable(true);
        action->setData(kept);
    };
    for (const qint64 kept : {10'000, 100'000, 1'000'000})
        addLimit(tr("The Newest %1", nullptr, int(kept)).arg(words::number(kept)), kept);
    addLimit(tr("&Everything"), 0);
    addLimit(tr("&Nothing but What Is Pinned"), -1);

    order = new QActionGroup(this);
    using Order = ResultQuery::Order;
    for (const auto &[text, by] : {std::pair{tr("By &Date Inspected"), Order::Inspected},
                                   {tr("By &Name"), Order::Name},
                                   {tr("By &Size"), Order::Size},
                                   {tr("By Server’s D&ate"), Order::ServerDate}}) {
        auto *action = new QAction(text, order);
        action->setCheckable(true);
        action->setData(int(by));
        action->setChecked(by == Order::Inspected);
    }
    descending = new QAction(tr("Newest, Largest &First"), this);
    descending->setCheckable(true);
    descending->setChecked(true);
}

void MainActions::fillMenuBar(QMainWindow &window) const
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({open, openFolder, inspectAgain, verify, giveUp, giveUpVolume, tryAgain});
    file->addSeparator();
    file->addActions({importCache, exportResults, writeChecksums});
    file->addSeparator();
    file->addActions({settings, quit});
    QMenu *edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addAction(undo);
    edit->addSeparator();
    edit->addActions({paste, copyReport, copyPath, copyEtag});
    edit->addSeparator();
    edit->addActions({find, pin, onlyFolder, forget});
    edit->addSeparator();
    addKeeping(*edit);
    fillView(*window.menuBar()->addMenu(tr("&View")));
    window.menuBar()->addMenu(tr("&Help"))->addActions({shortcuts, about});
}

void MainActions::fillView(QMenu &menu) const
{
    menu.addAction(asTable);
    menu.addSeparator();
    menu.addActions(order->actions());
    menu.addAction(descending);
    menu.addSeparator();
    menu.addAction(menuBar);
}

void MainActions::addKeeping(QMenu &menu) const
{
    menu.addMenu(tr("&Keep"))->addActions(limit->actions());
    menu.addActions({rememberNothing, forgetAll});
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
    bar->addActions({open, inspectAgain, copyReport, exportResults});

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

    connect(openMenu, &QAction::triggered, button, &QToolButton::showMenu);
}

void MainActions::fillMenuButton(QMenu &menu) const
{
    menu.addActions({open, openFolder, paste});
    menu.addSeparator();
    menu.addActions({inspectAgain, verify, giveUp, giveUpVolume, tryAgain, copyReport, copyPath, copyEtag,
                     pin, onlyFolder, forget, undo});
    menu.addSeparator();
    menu.addActions({importCache, exportResults, writeChecksums});
    addKeeping(menu);
    menu.addSeparator();
    menu.addAction(find);
    fillView(*menu.addMenu(tr("&View")));
    menu.addSeparator();
    menu.addActions({settings, shortcuts, about, quit});
}

} // namespace docket
