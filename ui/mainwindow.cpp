// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "bookkeeper.h"
#include "detailspanel/detailspanel.h"
#include "dropdecision.h"
#include "droptarget.h"
#include "export/writers.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "mainactions.h"
#include "noticebar.h"
#include "recentlist.h"
#include "recentpane.h"
#include "refusalnotice.h"
#include "settings.h"
#include "words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace docket
{

MainWindow::MainWindow(Inspector &inspector, History &history, RecentModel &model, Settings &settings)
    : m_history(history),
      m_settings(settings),
      m_bookkeeper(new Bookkeeper(inspector, history, model, this)),
      m_actions(new MainActions(*this)),
      m_notices(new NoticeBar),
      m_pane(new RecentPane(model)),
      m_panel(new DetailsPanel),
      m_splitter(new QSplitter),
      m_refusals(new RefusalNotice(*m_notices, this))
{
    auto *drops = new DropTarget(*this);
    connect(drops, &DropTarget::dropped, this, &MainWindow::inspect);
    connect(drops, &DropTarget::refused, m_refusals, &RefusalNotice::say);
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
    m_pane->list().addActions(
        {m_actions->inspectAgain, m_actions->copyReport, m_actions->copyPath, m_actions->forget});

    connectActions();
    connectCore(inspector, history);
    restoreLook();
    updateActions();
    m_pane->list().setFocus();
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, [this] { openFiles(false); });
    connect(m_actions->openFolder, &QAction::triggered, this, [this] { openFiles(true); });
    connect(m_actions->paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions->inspectAgain, &QAction::triggered, this, &MainWindow::inspectAgain);
    connect(m_actions->copyReport, &QAction::triggered, this, &MainWindow::copyReport);
    connect(m_actions->copyPath, &QAction::triggered, this, &MainWindow::copyPath);
    connect(m_actions->forget, &QAction::triggered, this, &MainWindow::forget);
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undoForget);
    connect(m_actions->find, &QAction::triggered, m_pane, &RecentPane::focusSearch);
    connect(m_actions->menuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_panel, &DetailsPanel::openRequested, this, [this] { openFiles(false); });
    connect(m_panel, &DetailsPanel::changed, this, &MainWindow::updateActions);
    connect(&m_pane->list(), &RecentList::choiceChanged, this, &MainWindow::showChosen);
}

void MainWindow::connectCore(Inspector &inspector, History &history)
{
    connect(m_bookkeeper, &Bookkeeper::accepting, this, [this] { m_placing = true; });
    connect(m_bookkeeper, &Bookkeeper::accepted, this, [this](const QList<Errand> &errands) {
        if (errands.constFirst().request == m_again)
            followAgain(errands);
        m_placing = false;
        follow(errands);
        updateActions();
    });
    connect(m_pane, &RecentPane::stopRequested, m_bookkeeper, &Bookkeeper::stop);
    connect(m_bookkeeper, &Bookkeeper::progressed, m_pane, &RecentPane::setProgress);
    connect(m_bookkeeper, &Bookkeeper::forgotten, this, [this] {
        m_notices->dismiss(QStringLiteral("forgotten"));
        updateActions();
    });
    connect(m_bookkeeper, &Bookkeeper::expanded, this, [this](InspectionId folder) {
        if (m_panel->shown() == folder)
            m_following = m_shownRequest; // the first of its files takes its place
    });
    connect(m_bookkeeper, &Bookkeeper::reported, this, [this](const QList<Report> &reports) {
        for (const Report &report : reports) {
            if (report.id != m_panel->shown())
                continue;
            m_panel->showReport(report);
            // A filter may have hidden its row while it waited.
            if (m_pane->list().chosen().id == 0)
                m_pane->list().select(report.id);
        }
    });
    connect(&inspector, &Inspector::refused, m_refusals, &RefusalNotice::add);
    connect(m_bookkeeper, &Bookkeeper::foundNothing, this, [this](RequestId request) {
        if (request == m_following)
            showNothing();
        m_refusals->say(tr("There are no files in it."));
    });
    connect(&history, &History::notice, this, [this](const QString &sentence) {
        m_notices->post({QStringLiteral("history"), Glyph::Caution, Tone::Caution, sentence});
    });
    connect(&history, &History::found, this, [this](const Report &report) {
        if (report.id == m_wanted)
            m_panel->showReport(report);
    });
    connect(&history, &History::notFound, this, [this](InspectionId id) {
        if (id == m_wanted)
            m_panel->showMissing(id, m_wantedPath, tr("No longer kept"),
                                 tr("This result is not in the history any more. Inspect Again (F5) makes a "
                                    "new one."));
    });
    m_answerIsSlow.setSingleShot(true);
    m_answerIsSlow.setInterval(150);
    connect(&m_answerIsSlow, &QTimer::timeout, this, [this] {
        if (m_panel->shown() != m_wanted)
            m_panel->showFetching(m_wanted, m_wantedPath);
    });
    // A search that is taken back finds the shown file selected again.
    connect(m_pane, &RecentPane::narrowed, this, [this] {
        if (m_pane->list().chosen().id == 0)
            m_pane->list().select(m_panel->shown());
    });
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
    m_actions->menuBar->setChecked(m_settings.value(m_settings.menuBar));
    menuBar()->setVisible(m_actions->menuBar->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(m_settings.windowGeometry, saveGeometry());
    m_settings.setValue(m_settings.splitter, m_splitter->saveState());
    m_settings.setValue(m_settings.menuBar, m_actions->menuBar->isChecked());
    QMainWindow::closeEvent(event);
}

void MainWindow::inspect(Offer offer)
{
    m_refusals->dismiss();
    m_following = m_bookkeeper->inspect(std::move(offer));
}

// The first file of what was handed over is shown, unless it is one of many and the user is at work in the
// list.
void MainWindow::follow(const QList<Errand> &errands)
{
    const Errand first = errands.constFirst();
    if (first.request != m_following)
        return;
    m_following = 0;
    const bool busy = m_pane->list().hasFocus() && m_pane->list().chosen().id != 0;
    if (errands.size() > 1 && busy)
        return;
    m_shownRequest = first.request;
    m_wanted = first.id;
    m_panel->showWaiting(first.id, first.path);
    m_pane->reveal(first.id);
}

// What was inspected again stays selected, and the file that is shown stays shown.
void MainWindow::followAgain(const QList<Errand> &errands)
{
    QList<InspectionId> ids;
    InspectionId current = 0;
    for (const Errand &errand : errands) {
        ids += errand.id;
        if (errand.path == m_panel->path() && errand.id > m_panel->shown())
            current = errand.id;
    }
    m_pane->list().selectMore(ids, current);
    if (current == 0)
        return;
    m_shownRequest = m_again;
    m_wanted = current;
    m_panel->showWaiting(current, FilePath(m_panel->path()));
}

void MainWindow::showChosen()
{
    if (m_placing)
        return;
    m_again = 0; // the user has chosen anew
    const Summary chosen = m_pane->list().chosen();
    if (chosen.id != 0 && chosen.id != m_wanted) {
        m_wanted = chosen.id;
        if (chosen.id != m_panel->shown())
            ask(chosen);
    }
    updateActions();
}

void MainWindow::ask(const Summary &result)
{
    if (result.state == Summary::State::Waiting) {
        m_panel->showWaiting(result.id, result.path);
        return;
    }
    if (result.state == Summary::State::Unreadable && result.failureCode == ECANCELED) {
        m_panel->showReport(notInspected(result.id, result.path));
        return;
    }
    // What is shown stays until the answer is there, for most answers are there at once.
    m_wantedPath = result.path;
    m_history.find(result.id);
    m_answerIsSlow.start();
}

void MainWindow::showNothing()
{
    m_wanted = 0;
    m_panel->showNothing();
}

void MainWindow::updateActions()
{
    const bool chosen = m_pane->list().chosen().id != 0;
    const bool some = chosen || m_panel->shown() != 0;
    m_actions->inspectAgain->setEnabled(some);
    m_actions->copyPath->setEnabled(some);
    m_actions->forget->setEnabled(chosen);
    m_actions->undo->setEnabled(m_bookkeeper->canUndoForget());
    m_actions->copyReport->setEnabled(m_pane->list().chosenCount() <= 1 && m_panel->report().has_value() &&
                                      m_panel->shown() == m_wanted);
    // "[*]" is where Qt would put the mark of a modified document.
    setWindowTitle(displayText(m_panel->path().name()).replace(u"[*]"_qs, u"[*][*]"_qs));
}

void MainWindow::openFiles(bool folders)
{
    auto *dialog = new QFileDialog(this, folders ? tr("Inspect a Folder") : tr("Inspect Files"),
                                   m_settings.value(m_settings.openFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &names) {
        m_settings.setValue(m_settings.openFolder, dialog->directory().path());
        Offer offer;
        for (const QString &name : names)
            offer.paths += FilePath(QFile::encodeName(name));
        inspect(std::move(offer));
    });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const DropDecision decision =
        copied ? decideDrop(*copied) : DropDecision{{}, tr("There is nothing to paste.")};
    if (decision.offer)
        inspect(*decision.offer);
    else
        m_refusals->say(decision.refusal);
}

void MainWindow::inspectAgain()
{
    m_refusals->dismiss();
    Offer offer;
    offer.paths = chosenPaths();
    if (!offer.paths.isEmpty())
        m_again = m_bookkeeper->inspect(std::move(offer));
}

// What is selected; where a search hides it, what is shown.
QList<FilePath> MainWindow::chosenPaths() const
{
    QList<FilePath> paths;
    for (const Summary &summary : m_pane->list().selection())
        paths += summary.path;
    if (paths.isEmpty() && m_panel->shown() != 0)
        paths += m_panel->path();
    return paths;
}

void MainWindow::copyReport()
{
    if (!m_panel->report())
        return;
    QByteArray text;
    const auto writer = makeWriter(ExportFormat::Text);
    writer->begin(text);
    writer->add(*m_panel->report(), text);
    writer->end(text);
    QApplication::clipboard()->setText(QString::fromUtf8(text));
}

void MainWindow::copyPath()
{
    QStringList paths;
    for (const FilePath &path : chosenPaths())
        paths += QFile::decodeName(path.bytes());
    QApplication::clipboard()->setText(paths.join(QLatin1Char('\n')));
}

void MainWindow::forget()
{
    const QList<Summary> results = m_pane->list().selection();
    if (results.isEmpty())
        return;
    m_bookkeeper->forget(results);
    const bool shownIsGone = std::any_of(results.begin(), results.end(), [this](const Summary &result) {
        return result.id == m_panel->shown();
    });
    // The neighbour that the keyboard moved to is shown next.
    const QModelIndex next = m_pane->list().currentIndex();
    if (next.isValid())
        m_pane->list().selectRow(next.row());
    else if (shownIsGone)
        showNothing();

    const QString words = results.size() == 1
                              ? tr("“%1” is forgotten.").arg(displayText(results.constFirst().path.name()))
                              : tr("%1 results are forgotten.", nullptr, int(results.size()))
                                    .arg(words::number(results.size()));
    m_notices->post({QStringLiteral("forgotten"), Glyph::Info, Tone::Accent, words, tr("Undo"),
                     [this] { m_actions->undo->trigger(); }});
    updateActions();
}

void MainWindow::undoForget()
{
    const QList<Summary> restored = m_bookkeeper->undoForget();
    m_notices->dismiss(QStringLiteral("forgotten"));
    if (!restored.isEmpty())
        m_pane->list().select(restored.constFirst().id);
    updateActions();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Docket"),
        tr("Docket %1\n\nSays what was recorded about a file when it was downloaded: its ETag, "
           "its size and when it was last modified.\n\nQt %2")
            .arg(QStringLiteral(DOCKET_VERSION), QString::fromLatin1(qVersion())),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(fontMetrics().height() * 4));
    box->open();
}

} // namespace docket
