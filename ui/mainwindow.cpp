// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "aboutdialog.h"
#include "announcer.h"
#include "announcing.h"
#include "bookkeeper.h"
#include "checksums.h"
#include "choices.h"
#include "chosenpaths.h"
#include "detailspanel/detailspanel.h"
#include "dragout.h"
#include "export/writers.h"
#include "exports.h"
#include "handover.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "housekeeping.h"
#include "importing.h"
#include "listcheck.h"
#include "liveness.h"
#include "mainactions.h"
#include "noticebar.h"
#include "preference.h"
#include "previews.h"
#include "progress.h"
#include "recentlist.h"
#include "recentpane.h"
#include "refusalnotice.h"
#include "settings.h"
#include "shortcutsdialog.h"
#include "showing.h"
#include "taskbarprogress.h"
#include "volumenotices.h"
#include "watching.h"
#include "words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace docket
{

MainWindow::MainWindow(Inspector &inspector, History &history, RecentModel &model, Settings &settings)
    : m_history(history),
      m_settings(settings),
      m_bookkeeper(new Bookkeeper(inspector, history, model, this)),
      m_chosenPaths(new ChosenPaths(history, model, this)),
      m_actions(new MainActions(*this)),
      m_handOver(new HandOver(*this, settings)),
      m_progress(new Progress(this)),
      m_liveness(new Liveness(inspector, this)),
      m_notices(new NoticeBar),
      m_pane(new RecentPane(model, *m_liveness, *m_progress)),
      m_panel(new DetailsPanel),
      m_splitter(new QSplitter),
      m_refusals(new RefusalNotice(*m_notices, this)),
      m_showing(new Showing(*m_bookkeeper, model, history, *m_liveness, *m_pane, *m_panel)),
      m_importing(new Importing(*m_bookkeeper, *m_pane, *m_showing, *m_notices, settings, *this)),
      m_checksums(new Checksums(*m_bookkeeper, history, model, *m_panel, *m_notices)),
      m_choices(new Choices(settings, *this)),
      m_exports(new Exports(
          {*m_bookkeeper, history, model, m_pane->list(), *m_notices, settings, *m_checksums}, *this)),
      m_listCheck(new ListCheck(*m_bookkeeper, *m_panel, *m_notices))
{
    new Previews(*m_panel); // whose child it is
    inspector.giveWay();    // or the threads that look up would make the window stutter
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_splitter, 1);
    setCentralWidget(central);
    m_pane->list().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pane->list().addActions({m_actions->giveUp, m_actions->giveUpVolume, m_actions->tryAgain,
                               m_actions->inspectAgain, m_actions->verify, m_actions->copyReport,
                               m_actions->copyPath, m_actions->copyEtag, m_actions->exportResults,
                               m_actions->writeChecksums, m_actions->pin, m_actions->onlyFolder,
                               m_actions->forget});

    m_housekeeping = new Housekeeping(
        {*m_actions, *m_bookkeeper, m_history, model, *m_pane, *m_panel, *m_showing, *m_notices, settings},
        *this);
    connectActions();
    connectView();
    connectChoices();
    connectDrops();
    connectCore(inspector);
    connectPatience(inspector);
    connectAnnouncer();
    restoreLook();
    updateActions();
    m_pane->list().setFocus();
}

MainWindow::~MainWindow()
{
    delete m_bookkeeper; // enters what is still to be entered, while all that listens is there
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, m_handOver, &HandOver::openFiles);
    connect(m_actions->openFolder, &QAction::triggered, m_handOver, &HandOver::openFolder);
    connect(m_actions->paste, &QAction::triggered, m_handOver, &HandOver::paste);
    connect(m_handOver, &HandOver::offered, this, [this](const Offer &offer) { inspect(offer); });
    connect(m_handOver, &HandOver::offeredDigest, this, [this](const QString &text) {
        m_refusals->dismiss();
        if (!m_panel->compareWith(text))
            m_refusals->say(tr("This is a checksum. Select the file that it is to be compared with first."));
    });
    connect(m_handOver, &HandOver::refused, m_refusals, &RefusalNotice::say);
    connect(m_actions->inspectAgain, &QAction::triggered, this, &MainWindow::inspectAgain);
    connect(m_actions->verify, &QAction::triggered, this,
            [this] { m_checksums->verify(m_pane->list().selection()); });
    connect(m_actions->copyReport, &QAction::triggered, this, &MainWindow::copyReport);
    connect(m_actions->copyPath, &QAction::triggered, this, &MainWindow::copyPath);
    connect(m_actions->exportResults, &QAction::triggered, m_exports, &Exports::exportResults);
    connect(m_actions->writeChecksums, &QAction::triggered, this, &MainWindow::writeChecksums);
    connect(m_actions->importCache, &QAction::triggered, m_importing, &Importing::askWhichCache);
    connect(m_actions->copyEtag, &QAction::triggered, this, &MainWindow::copyEtag);
    connect(m_actions->find, &QAction::triggered, m_pane, &RecentPane::focusSearch);
    connect(m_actions->menuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_panel, &DetailsPanel::openRequested, m_handOver, &HandOver::openFiles);
    connect(m_panel, &DetailsPanel::changed, this, &MainWindow::updateActions);
    connect(&m_pane->list(), &RecentList::choiceChanged, this, &MainWindow::updateActions);
}

// Out of the window as files, and onto a row to compare.
void MainWindow::connectDrops()
{
    const auto inView = [this](const QPoint &where) {
        const QWidget *view = m_pane->list().viewport();
        return view->rect().contains(view->mapFrom(this, where))
                   ? m_pane->list().at(view->mapFrom(this, where))
                   : Summary();
    };
    connect(m_handOver, &HandOver::dropped, this,
            [this, inView](const Offer &offer, const QPoint &where) { inspect(offer, inView(where).id); });
    m_handOver->setFindNeighbour([this, inView](const QPoint &where) {
        const Summary under = inView(where);
        if (under.id == 0)
            return std::optional<DropTarget::Neighbour>();
        const QWidget *view = m_pane->list().viewport();
        const QPoint corner = view->mapTo(this, QPoint());
        return std::optional(DropTarget::Neighbour{displayText(under.path.name()),
                                                   m_pane->list().rowRect(under.id).translated(corner),
                                                   view->rect().translated(corner)});
    });
    connect(&m_pane->list(), &RecentList::dragged, this, [this] {
        withChosenPaths([this](const QList<FilePath> &paths) { dragFiles(m_pane->list(), paths); });
    });
}

void MainWindow::connectView()
{
    connect(m_actions->asTable, &QAction::toggled, this, &MainWindow::setAsTable);
    connect(m_actions->onlyFolder, &QAction::triggered, this,
            [this] { m_pane->setFolder(m_pane->list().chosen().path.folder()); });
    const auto order = [this] {
        const QAction *by = m_actions->order->checkedAction();
        m_pane->setOrder(ResultQuery::Order(by->data().toInt()), m_actions->descending->isChecked());
    };
    connect(m_actions->order, &QActionGroup::triggered, this, order);
    connect(m_actions->descending, &QAction::triggered, this, order);
    connect(m_pane, &RecentPane::orderChanged, this, [this](ResultQuery::Order by, bool descending) {
        for (QAction *action : m_actions->order->actions())
            action->setChecked(action->data().toInt() == int(by));
        m_actions->descending->setChecked(descending);
    });
}

void MainWindow::connectChoices()
{
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_choices->ask(*m_actions->limit); });
    connect(m_choices, &Choices::changed, this, [this] {
        m_pane->list().viewport()->update();
        m_showing->refresh();
    });
    connect(m_bookkeeper, &Bookkeeper::reported, this, [this](const QList<Report> &reports) {
        if (m_choices->computesAtOnce())
            m_checksums->computeAtOnce(reports);
    });
}

// A table wants the whole width: the details then stand below it.
void MainWindow::setAsTable(bool on)
{
    const auto &before = on ? m_settings.splitter : m_settings.tableSplitter;
    const auto &now = on ? m_settings.tableSplitter : m_settings.splitter;
    m_settings.setValue(before, m_splitter->saveState());
    m_splitter->setOrientation(on ? Qt::Vertical : Qt::Horizontal);
    m_pane->list().setAsTable(on);
    if (!m_splitter->restoreState(m_settings.value(now)) && on)
        m_splitter->setSizes({height() / 2, height() / 2});
    m_splitter->setOrientation(on ? Qt::Vertical : Qt::Horizontal); // whatever the state said
}

void MainWindow::connectCore(Inspector &inspector)
{
    connect(m_bookkeeper, &Bookkeeper::accepted, this, &MainWindow::updateActions);
    connect(&inspector, &Inspector::refused, m_refusals, &RefusalNotice::add);
    connect(m_bookkeeper, &Bookkeeper::foundNothing, this,
            [this] { m_refusals->say(tr("There are no files in it.")); });
    connect(&m_history, &History::notice, this, [this](const QString &sentence) {
        m_notices->post({QStringLiteral("history"), Glyph::Caution, Tone::Caution, sentence});
    });
    new Preference(inspector, m_pane->list(), this);
    new Watching(*m_bookkeeper, *m_showing, *m_panel);

    connect(m_pane, &RecentPane::stopRequested, m_bookkeeper, &Bookkeeper::stop);
    connect(m_bookkeeper, &Bookkeeper::progressed, m_progress, &Progress::set);
    connect(m_progress, &Progress::changed, this, &MainWindow::updateTitle);
    auto *taskbar = new TaskbarProgress(this);
    connect(m_progress, &Progress::changed, taskbar, [this, taskbar] {
        taskbar->show(m_progress->isWorthSaying() ? m_progress->share() : std::nullopt);
    });
}

void MainWindow::connectPatience(Inspector &inspector)
{
    auto *volumes = new VolumeNotices(inspector, *m_notices, this);
    connect(volumes, &VolumeNotices::giveUpRequested, &inspector, &Inspector::giveUpVolume);
    connect(volumes, &VolumeNotices::tryAgainRequested, &inspector, &Inspector::tryAgain);
    connect(m_panel, &DetailsPanel::giveUpRequested, &inspector,
            [&inspector](InspectionId file) { inspector.giveUp({file}); });
    connect(m_panel, &DetailsPanel::giveUpVolumeRequested, &inspector, &Inspector::giveUpVolume);
    connect(m_panel, &DetailsPanel::tryAgainRequested, &inspector, &Inspector::tryAgain);
    connect(m_liveness, &Liveness::changed, this, &MainWindow::updatePatience);
    connect(m_actions->giveUp, &QAction::triggered, &inspector, [this, &inspector] {
        QList<InspectionId> ids = m_liveness->unresponsive();
        ids.removeIf([this](InspectionId id) { return !m_pane->list().isSelected(id); });
        inspector.giveUp(ids);
    });
    connect(m_actions->giveUpVolume, &QAction::triggered, &inspector,
            [this, &inspector] { inspector.giveUpVolume(m_chosenVolume); });
    connect(m_actions->tryAgain, &QAction::triggered, &inspector,
            [this, &inspector] { inspector.tryAgain(m_chosenVolume); });
}

// What is to be heard wherever the keyboard is.
void MainWindow::connectAnnouncer()
{
    auto *announcer = new Announcer(this);
    m_announcing = new Announcing(*m_bookkeeper, *announcer);
    connect(m_notices, &NoticeBar::posted, announcer, &Announcer::say);
}

void MainWindow::restoreLook()
{
    const int unit = fontMetrics().height();
    resize(QSize(unit * 84, unit * 57).boundedTo(screen()->availableSize() * 0.9));
    const int list =
        std::min(unit * 25, width() * 3 / 10); // where the screen is small the details need it more
    m_splitter->setSizes({list, width() - list});
    m_pane->setMinimumWidth(unit * 14);
    m_panel->setMinimumWidth(unit * 18);
    restoreGeometry(m_settings.value(m_settings.windowGeometry));
    m_splitter->restoreState(m_settings.value(m_settings.splitter));
    m_splitter->setOrientation(Qt::Horizontal);
    m_pane->list().setColumns(m_settings.value(m_settings.tableColumns));
    m_actions->asTable->setChecked(m_settings.value(m_settings.asTable));
    m_actions->menuBar->setChecked(m_settings.value(m_settings.menuBar));
    menuBar()->setVisible(m_actions->menuBar->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(m_settings.windowGeometry, saveGeometry());
    const bool isTable = m_actions->asTable->isChecked();
    m_settings.setValue(isTable ? m_settings.tableSplitter : m_settings.splitter, m_splitter->saveState());
    m_settings.setValue(m_settings.asTable, isTable);
    m_settings.setValue(m_settings.tableColumns, m_pane->list().columns());
    m_settings.setValue(m_settings.menuBar, m_actions->menuBar->isChecked());
    QMainWindow::closeEvent(event);
}

void MainWindow::inspect(const Offer &offer, InspectionId neighbour)
{
    m_refusals->dismiss();
    m_announcing->expectAnswer();
    const RequestId request = m_bookkeeper->inspect(offer);
    m_showing->followBeside(request, neighbour);
    if (neighbour == 0)
        m_listCheck->checkIfAlone(request);
}

void MainWindow::updateActions()
{
    const bool chosen = m_pane->list().chosen().id != 0;
    const bool some = chosen || m_panel->shown() != 0;
    m_actions->inspectAgain->setEnabled(some);
    m_actions->verify->setEnabled(some);
    m_actions->writeChecksums->setEnabled(some);
    m_actions->copyPath->setEnabled(some);
    m_actions->copyEtag->setEnabled(m_panel->report() && m_panel->report()->etag.isFound());
    m_actions->onlyFolder->setEnabled(chosen);
    m_housekeeping->updateActions();
    m_actions->copyReport->setEnabled(m_pane->list().chosenCount() <= 1 && m_panel->report().has_value() &&
                                      m_showing->isSettled());
    updatePatience();
    updateTitle();
}

void MainWindow::updatePatience()
{
    const Summary chosen = m_pane->list().chosen();
    const bool waits = chosen.id != 0 && chosen.state == Summary::State::Waiting;
    const Wait wait = waits ? m_liveness->waitOf(chosen.id) : Wait();
    m_actions->giveUp->setVisible(wait.kind == Wait::Kind::Answer);
    m_actions->giveUpVolume->setVisible(wait.kind == Wait::Kind::Answer);
    m_actions->tryAgain->setVisible(wait.kind == Wait::Kind::Retry);
    m_chosenVolume = wait.volume;
}

// While work runs, its share comes first: a taskbar shows little more of a title.
void MainWindow::updateTitle()
{
    QStringList parts;
    if (const auto share = m_progress->share(); share && m_progress->isWorthSaying())
        parts += tr("%1%", "share of the files that are inspected").arg(words::number(qint64(*share * 100)));
    if (m_panel->shown() != 0) // "[*]" is where Qt would put the mark of a modified document
        parts += displayText(m_panel->path().name()).replace(u"[*]"_qs, u"[*][*]"_qs);
    setWindowTitle(parts.join(QStringLiteral(" · ")));
}

void MainWindow::inspectAgain()
{
    m_refusals->dismiss();
    withChosenPaths([this](const QList<FilePath> &paths) {
        Offer offer;
        offer.paths = paths;
        m_announcing->expectAnswer();
        m_showing->followAgain(m_bookkeeper->inspect(offer));
    });
}

// What is selected; where a search hides it, what is shown.
void MainWindow::withChosenPaths(std::function<void(const QList<FilePath> &)> use)
{
    const QList<InspectionId> ids = m_pane->list().selection();
    if (!ids.isEmpty()) {
        m_chosenPaths->collect(ids, [use = std::move(use)](const QList<FilePath> &paths) {
            if (!paths.isEmpty())
                use(paths);
        });
    } else if (m_panel->shown() != 0) {
        use({FilePath(m_panel->path())});
    }
}

void MainWindow::copyReport()
{
    if (!m_panel->report())
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(written(ExportFormat::Text, {*m_panel->report()})));
}

void MainWindow::copyPath()
{
    withChosenPaths([](const QList<FilePath> &paths) {
        QStringList names;
        names.reserve(paths.size());
        for (const FilePath &path : paths)
            names += QFile::decodeName(path.bytes());
        QApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    });
}

// Verbatim, as it was recorded.
void MainWindow::copyEtag()
{
    if (m_panel->report() && m_panel->report()->etag.isFound())
        QApplication::clipboard()->setText(words::recordedText(m_panel->report()->etag.value()));
}

void MainWindow::writeChecksums()
{
    QList<InspectionId> ids = m_pane->list().selection();
    if (ids.isEmpty())
        ids.append(m_panel->shown());
    withChosenPaths([this, ids](const QList<FilePath> &paths) { m_exports->writeChecksums(ids, paths); });
}

} // namespace docket
