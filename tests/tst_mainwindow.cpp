// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "detailspanel/card.h"
#include "detailspanel/detailspanel.h"
#include "dropoverlay.h"
#include "filterchip.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "history/store.h"
#include "inspect/inspector.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "recentlist.h"
#include "settings.h"
#include "support/program.h"
#include "support/samplereports.h"
#include "valuelabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace docket;
using docket::test::etagName;
using docket::test::makeFile;
using docket::test::offerOf;
using docket::test::Program;

namespace
{

QSemaphore gate; // holds back what is called stuck

Answer<Reading<FileSize>> gatedSize(const Target &target)
{
    if (target.path().bytes().contains("stuck"))
        gate.acquire();
    return readSize(target);
}

void enter(QWidget &target, const QMimeData &data, Qt::DropActions possible = Qt::CopyAction)
{
    QDragEnterEvent event(QPoint(5, 5), possible, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

bool moveIsAccepted(QWidget &target, const QMimeData &data)
{
    QDragMoveEvent event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

Qt::DropAction drop(QWidget &target, const QMimeData &data)
{
    enter(target, data); // Qt hands a drop only to what the drag has entered
    QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsEmpty();
    void dropIsInspected();
    void dropOfManyShowsTheFirst();
    void dropOfFolder();
    void dropIsRefused_data();
    void dropIsRefused();
    void childrenLeaveDropsToTheWindow();
    void overlayComesAndGoes();
    void paste_data();
    void paste();
    void choiceShowsKeptResult();
    void choiceIsNeverMistaken();
    void choiceWithoutResult();
    void shownStaysWhileSearching();
    void newFileIsShownDespiteSearch();
    void searchFindsAndEscapes();
    void typingInTheListSearches();
    void filters();
    void inspectAgain();
    void inspectAgainKeepsSelection();
    void inspectAgainThousands();
    void actsOnWhatIsNotLoaded();
    void inspectAgainWhatASearchHides();
    void stop();
    void copyReport();
    void forgetAndUndo();
    void forgetIsFinal();
    void restartKeepsResultsAndLook();
    void openDoesNotBlock();
    void dayHeadingsAreTaller();
    void everythingHasAName();
    void tabReachesEverything();
    void arguments_data();
    void arguments();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestMainWindow::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

void TestMainWindow::startsEmpty()
{
    QCOMPARE(m_program->panel().shown(), 0);
    QCOMPARE(m_program->list().accessibleDescription(),
             QStringLiteral("Files that you inspect are kept here."));
    QVERIFY(m_program->notice().isEmpty());
    m_program->panel().showNothing();
}

void TestMainWindow::dropIsInspected()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeFile(*m_folder, QStringLiteral("a.pkg"), "\"abc\""))});
    enter(m_program->window, data);
    QCOMPARE(drop(m_program->window, data), Qt::CopyAction);
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    QCOMPARE(m_program->card("cardEtag"),
             QStringLiteral("ETag: \"abc\", from extended attribute ") + QString::fromLatin1(etagName));
    QVERIFY(m_program->card("cardSize").startsWith(QStringLiteral("Size: 5 bytes")));
    QCOMPARE(m_program->model.rowCount(), 1);
    QCOMPARE(m_program->list().chosen().id, m_program->panel().shown());
}

void TestMainWindow::dropOfManyShowsTheFirst()
{
    QMimeData data;
    QList<QUrl> urls;
    for (const char *name : {"c.pkg", "a.pkg", "b.pkg"})
        urls += QUrl::fromLocalFile(makeFile(*m_folder, QString::fromLatin1(name)));
    data.setUrls(urls);
    drop(m_program->window, data);
    QTRY_COMPARE(m_program->model.rowCount(), 3);
    QTRY_COMPARE(m_program->shown(), QByteArray("c.pkg"));
    QCOMPARE(m_program->list().currentIndex().row(), 0);

    // Busy in the list: many more change nothing of what is shown.
    m_program->list().setFocus();
    m_program->list().chooseRow(1);
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("d")), makeFile(*m_folder, QStringLiteral("e"))}));
    QTRY_COMPARE(m_program->model.rowCount(), 5);
    QCOMPARE(m_program->shown(), QByteArray("a.pkg"));
}

void TestMainWindow::dropOfFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("box/inner")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("empty")));
    makeFile(*m_folder, QStringLiteral("box/one"));
    makeFile(*m_folder, QStringLiteral("box/inner/two"));
    m_program->window.inspect(offerOf({m_folder->filePath(QStringLiteral("box"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("one"));
    QTRY_COMPARE(m_program->model.rowCount(), 2);

    m_program->window.inspect(offerOf({m_folder->filePath(QStringLiteral("empty"))}));
    QTRY_VERIFY(m_program->notice().contains(QStringLiteral("no files")));
    QCOMPARE(m_program->panel().shown(), 0);
}

void TestMainWindow::dropIsRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString list = QStringLiteral("text/uri-list");
    QTest::newRow("web address") << list << QByteArray("https://example.com/x\r\n")
                                 << QStringLiteral("example.com");
    QTest::newRow("another host") << list << QByteArray("file://other.example/x\r\n")
                                  << QStringLiteral("other.example");
    QTest::newRow("lost data") << list << QByteArray() << QStringLiteral("handed over none");
    QTest::newRow("picture") << QStringLiteral("image/png") << QByteArray("x")
                             << QStringLiteral("inspects files");
}

void TestMainWindow::dropIsRefused()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QMimeData data;
    data.setData(format, bytes);
    drop(m_program->window, data);
    QTRY_VERIFY2(m_program->notice().contains(words), qPrintable(m_program->notice()));
    QCOMPARE(m_program->model.rowCount(), 0);
    // It is said until the next hand-over.
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("[*].pkg"))}));
    QVERIFY(m_program->notice().isEmpty());
    QTRY_COMPARE(m_program->window.windowTitle(), QStringLiteral("[*][*].pkg"));
}

void TestMainWindow::childrenLeaveDropsToTheWindow()
{
    for (const QWidget *child : m_program->window.findChildren<QWidget *>())
        QVERIFY2(!child->acceptDrops(), child->metaObject()->className());
    QVERIFY(m_program->window.acceptDrops());
    QVERIFY(m_program->overlay().testAttribute(Qt::WA_TransparentForMouseEvents));
}

void TestMainWindow::overlayComesAndGoes()
{
    QVERIFY(!m_program->overlay().isVisible());
    QMimeData files;
    files.setData(QStringLiteral("text/uri-list"), "file:///tmp/a\r\n");
    enter(m_program->window, files);
    QVERIFY(m_program->overlay().isVisible());
    QCOMPARE(m_program->overlay().geometry(), m_program->window.rect());
    QCOMPARE(m_program->overlay().accessibleName(), QStringLiteral("Drop to inspect"));
    QVERIFY(moveIsAccepted(m_program->window, files));
    m_program->window.resize(m_program->window.size() + QSize(20, 20));
    QTRY_COMPARE(m_program->overlay().geometry(), m_program->window.rect());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_program->window, &leave);
    QVERIFY(!m_program->overlay().isVisible());

    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), "x");
    enter(m_program->window, picture);
    QVERIFY(m_program->overlay().accessibleName().contains(QStringLiteral("inspects files")));
    QVERIFY(!moveIsAccepted(m_program->window, picture));
}

void TestMainWindow::paste_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("pattern"); // %1 is the path
    QTest::newRow("files") << QStringLiteral("text/uri-list") << QStringLiteral("file://%1\r\n");
    QTest::newRow("copied in Nautilus")
        << QStringLiteral("x-special/gnome-copied-files") << QStringLiteral("copy\nfile://%1");
    QTest::newRow("path") << QStringLiteral("text/plain") << QStringLiteral("%1\n");
    QTest::newRow("quoted path") << QStringLiteral("text/plain") << QStringLiteral("\"%1\"");
}

void TestMainWindow::paste()
{
    QFETCH(QString, format);
    QFETCH(QString, pattern);
    auto *data = new QMimeData;
    data->setData(format, pattern.arg(makeFile(*m_folder, QStringLiteral("pasted.iso"))).toUtf8());
    QApplication::clipboard()->setMimeData(data);
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_program->shown(), QByteArray("pasted.iso"));
}

void TestMainWindow::choiceShowsKeptResult()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"), "\"1\""),
                                       makeFile(*m_folder, QStringLiteral("b"), "\"2\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_VERIFY(m_program->row(1).contains(QStringLiteral("ETag")));
    QSignalSpy changed(&m_program->panel(), &DetailsPanel::changed);
    QVERIFY(changed.isValid());
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Down);
    QTRY_COMPARE(m_program->shown(), QByteArray("b"));
    QVERIFY(m_program->card("cardEtag").startsWith(QStringLiteral("ETag: \"2\"")));
    QCOMPARE(changed.count(), 1); // nothing between
    QTest::keyClick(&m_program->list(), Qt::Key_Home);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
}

// Until the history has answered, nothing is copied: what is shown is another file.
void TestMainWindow::choiceIsNeverMistaken()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("a")), makeFile(*m_folder, QStringLiteral("b"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_COMPARE(m_program->model.data(m_program->model.index(1, 0), RecentModel::StateRole).toInt(),
                 int(Summary::State::Gathered));
    QApplication::clipboard()->setText(QStringLiteral("untouched"));
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Down);
    QCOMPARE(m_program->shown(), QByteArray("a"));
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("untouched"));
    QTRY_COMPARE(m_program->shown(), QByteArray("b"));
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(m_folder->filePath(QStringLiteral("b"))));
}

void TestMainWindow::choiceWithoutResult()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    Summary lost;
    lost.id = m_program->panel().shown() - 100'000'000;
    lost.path = FilePath("/tmp/lost");
    lost.state = Summary::State::Gathered;
    m_program->model.restore({{}, {lost}});
    QVERIFY(m_program->list().select(lost.id));
    QTRY_COMPARE(m_program->panel().shown(), lost.id);
    QTRY_VERIFY(m_program->says(QStringLiteral("not in the history any more")));
    QVERIFY(!m_program->panel().report());
    QCOMPARE(m_program->panel().path(), lost.path);
    QVERIFY(!m_program->window.findChild<Card *>()->isVisible());
    m_program->list().chooseRow(0);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QVERIFY(m_program->window.findChild<Card *>()->isVisible());
    QVERIFY(!m_program->says(QStringLiteral("not in the history any more")));
}

void TestMainWindow::shownStaysWhileSearching()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->search().setText(QStringLiteral("no such thing"));
    QTRY_COMPARE(m_program->list().model()->rowCount(), 0);
    QVERIFY(m_program->list().accessibleDescription().contains(QStringLiteral("no such thing")));
    QCOMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->search().clear();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    QTRY_COMPARE(m_program->list().chosen().id, m_program->panel().shown());
}

void TestMainWindow::newFileIsShownDespiteSearch()
{
    m_program->search().setText(QStringLiteral("no such thing"));
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    QTRY_COMPARE(m_program->list().chosen().id, m_program->panel().shown());
    QVERIFY(m_program->search().text().isEmpty());
}

void TestMainWindow::searchFindsAndEscapes()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("apple")), makeFile(*m_folder, QStringLiteral("pear"))}));
    QTRY_COMPARE(m_program->model.rowCount(), 2);
    QTRY_COMPARE(m_program->shown(), QByteArray("apple"));
    QTest::keyClick(&m_program->list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_program->search().hasFocus());
    QTest::keyClicks(&m_program->search(), QStringLiteral("PEAR"));
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    QTest::keyClick(&m_program->search(), Qt::Key_Down);
    QVERIFY(m_program->list().hasFocus());
    QTRY_COMPARE(m_program->shown(), QByteArray("pear"));
    QTest::keyClick(&m_program->list(), Qt::Key_Escape);
    QTRY_COMPARE(m_program->list().model()->rowCount(), 2);
    QVERIFY(m_program->search().text().isEmpty());
}

void TestMainWindow::typingInTheListSearches()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("apple")), makeFile(*m_folder, QStringLiteral("pear"))}));
    QTRY_COMPARE(m_program->model.rowCount(), 2);
    m_program->list().setFocus();
    QTest::keyClicks(&m_program->list(), QStringLiteral("p"));
    QVERIFY(m_program->search().hasFocus());
    QCOMPARE(m_program->search().text(), QStringLiteral("p"));
}

void TestMainWindow::filters()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("tagged"), "\"1\""),
                                       makeFile(*m_folder, QStringLiteral("plain")),
                                       m_folder->filePath(QStringLiteral("missing"))}));
    QTRY_COMPARE(m_program->model.rowCount(), 3);
    QTRY_COMPARE(m_program->model.attentionCount(), 1);
    const auto chips = m_program->window.findChildren<FilterChip *>();
    const auto chip = [&](const QString &text) {
        const auto found =
            std::find_if(chips.begin(), chips.end(), [&](FilterChip *each) { return each->text() == text; });
        return found == chips.end() ? nullptr : *found;
    };
    QTRY_VERIFY(chip(QStringLiteral("Needs attention 1")));
    QTest::keyClick(chip(QStringLiteral("Needs attention 1")), Qt::Key_Space);
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    chip(QStringLiteral("Has ETag"))->click();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    QTRY_VERIFY(m_program->list()
                    .model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("tagged, 5 bytes · ETag \"1\"")));
    chip(QStringLiteral("All"))->click();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 3);
}

void TestMainWindow::inspectAgain()
{
    const QString name = makeFile(*m_folder, QStringLiteral("a"), "\"1\"");
    m_program->window.inspect(offerOf({name}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    const InspectionId first = m_program->panel().shown();
    QCOMPARE(::setxattr(QFile::encodeName(name).constData(), etagName, "\"2\"", 3, 0), 0);
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_F5);
    QTRY_VERIFY(m_program->card("cardEtag").startsWith(QStringLiteral("ETag: \"2\"")));
    QVERIFY(m_program->panel().shown() > first);
    QCOMPARE(m_program->model.rowCount(), 1);
}

void TestMainWindow::inspectAgainKeepsSelection()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("a")), makeFile(*m_folder, QStringLiteral("b")),
                 makeFile(*m_folder, QStringLiteral("c"))}));
    QTRY_COMPARE(m_program->model.rowCount(), 3);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    m_program->list().setFocus();
    m_program->list().chooseRow(1);
    QTest::keyClick(&m_program->list(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_program->says(QStringLiteral("Comparison")));
    const InspectionId before = m_program->list().chosen().id;
    QTest::keyClick(&m_program->list(), Qt::Key_F5);
    QTRY_VERIFY(m_program->list().chosen().id > before);
    QTRY_COMPARE(m_program->list().chosen().path.name(), QByteArray("c"));
    QSet<QByteArray> names;
    for (const InspectionId id : m_program->list().selection())
        names += m_program->model.pathOf(id).name();
    QCOMPARE(names, (QSet<QByteArray>{"b", "c"}));
    // The report of one of them would pass for that of both.
    QApplication::clipboard()->setText(QStringLiteral("untouched"));
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("untouched"));
    QTRY_VERIFY(m_program->says(QStringLiteral("Comparison")));
}

void TestMainWindow::inspectAgainThousands()
{
    constexpr int count = 2'500; // accepted in three parts
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += m_folder->filePath(QStringLiteral("none/%1").arg(i));
    m_program->window.inspect(offerOf(names));
    QTRY_COMPARE(m_program->model.attentionCount(), count);
    QTRY_COMPARE(m_program->shown(), QByteArray("0"));
    m_program->list().setFocus();
    m_program->list().chooseRow(7);
    QTRY_COMPARE(m_program->shown(), QByteArray("7"));
    QTest::keyClick(&m_program->list(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(m_program->reads(QStringLiteral("2,500 files selected")));
    const InspectionId before = m_program->list().chosen().id;
    QSignalSpy finished(&m_program->inspector, &Inspector::finished);
    QVERIFY(finished.isValid());
    QTest::keyClick(&m_program->list(), Qt::Key_F5);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(m_program->list().selection().size(), count);
    QTRY_VERIFY(m_program->list().chosen().id > before);
    QTRY_VERIFY(m_program->reads(QStringLiteral("2,500 Unreadable")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->model.attentionCount(), count, 60'000);
}

void TestMainWindow::actsOnWhatIsNotLoaded()
{
    constexpr int count = 5'000; // more than the list ever holds
    m_program.reset();
    QList<Report> reports;
    for (int i = 0; i < count; ++i)
        reports += sample::report(firstInspectionId(1'795'348'800'000) - i,
                                  QFile::encodeName(m_folder->filePath(QStringLiteral("none/%1").arg(i))));
    HistoryStore(m_folder->filePath(QStringLiteral("history.db"))).add(reports);
    m_program = std::make_unique<Program>(*m_folder);
    QTRY_COMPARE(m_program->model.rowCount(), count);
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text().count(QLatin1Char('\n')), count - 1, 60'000);
    const QStringList copied = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(copied.first(), m_folder->filePath(QStringLiteral("none/0")));
    QCOMPARE(copied.last(), m_folder->filePath(QStringLiteral("none/4999")));

    QTest::keyClick(&m_program->list(), Qt::Key_F5); // they are gone from there
    QTRY_COMPARE(m_program->model.attentionCount(), count);
    QTRY_COMPARE(m_program->model.rowCount(), count);
    QTRY_COMPARE(m_program->list().selection().size(), count);
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QCOMPARE(m_program->model.rowCount(), 0);
    m_program->undo();
    QTRY_COMPARE(m_program->model.rowCount(), count);
}

void TestMainWindow::inspectAgainWhatASearchHides()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    const InspectionId before = m_program->panel().shown();
    m_program->search().setText(QStringLiteral("no such thing"));
    QTRY_COMPARE(m_program->list().model()->rowCount(), 0);
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_folder->filePath(QStringLiteral("a")));
    QTest::keyClick(&m_program->list(), Qt::Key_F5);
    QTRY_VERIFY(m_program->panel().shown() > before);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QCOMPARE(m_program->search().text(), QStringLiteral("no such thing"));
}

// One file of many hangs: the others stand, and the user can end the waiting.
void TestMainWindow::stop()
{
    Lookups lookups;
    lookups.size = gatedSize;
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder, lookups);
    QStringList names{makeFile(*m_folder, QStringLiteral("stuck"))};
    for (int i = 0; i < 120; ++i)
        names += m_folder->filePath(QStringLiteral("none/%1").arg(i));
    auto *button = m_program->window.findChild<QAbstractButton *>(QStringLiteral("stopButton"));
    QVERIFY(button && !button->isVisible());
    m_program->window.inspect(offerOf(names));
    QTRY_COMPARE(m_program->model.attentionCount(), 120);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(m_program->panel().shown() != 0 && !m_program->panel().report());
    // Another request does not count among these once it is done.
    QSignalSpy finished(&m_program->inspector, &Inspector::finished);
    QVERIFY(finished.isValid());
    m_program->window.inspect(offerOf({m_folder->filePath(QStringLiteral("other"))}));
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(m_program->window.findChild<QProgressBar *>(QStringLiteral("inspectionBar"))->maximum(),
                 121);
    button->click();
    QTRY_COMPARE(finished.count(), 2);
    QTRY_VERIFY(!button->isVisible());
    QTRY_COMPARE(m_program->model.attentionCount(), 122);
    gate.release();
    m_program->search().setText(QStringLiteral("stuck"));
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    m_program->list().chooseRow(0);
    QTRY_COMPARE(m_program->shown(), QByteArray("stuck"));
    QVERIFY(m_program->says(QStringLiteral("Not inspected")));
}

void TestMainWindow::copyReport()
{
    QApplication::clipboard()->clear();
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"), "\"abc\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier);
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.contains(QStringLiteral("a.pkg")) && report.contains(QStringLiteral("\"abc\"")),
             qPrintable(report));
    QTest::keyClick(&m_program->list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_folder->filePath(QStringLiteral("a.pkg")));
}

void TestMainWindow::forgetAndUndo()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("a")), makeFile(*m_folder, QStringLiteral("b"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_COMPARE(m_program->model.data(m_program->model.index(1, 0), RecentModel::StateRole).toInt(),
                 int(Summary::State::Gathered));
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QCOMPARE(m_program->model.rowCount(), 1);
    QTRY_COMPARE(m_program->shown(), QByteArray("b")); // the neighbour
    QVERIFY(m_program->notice().contains(QStringLiteral("“a” is forgotten.")));
    m_program->undo();
    QTRY_COMPARE(m_program->model.rowCount(), 2);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QVERIFY(m_program->notice().isEmpty());

    // By its key, once; and elsewhere than in the list Delete forgets nothing.
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QCOMPARE(m_program->model.rowCount(), 1);
    QTest::keyClick(&m_program->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->model.rowCount(), 2);
    QVERIFY(m_program->notice().isEmpty());
    QTest::keyClick(&m_program->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->model.rowCount(), 2);
    m_program->window.findChild<FilterChip *>()->setFocus();
    QTest::keyClick(m_program->window.findChild<FilterChip *>(), Qt::Key_Delete);
    QCOMPARE(m_program->model.rowCount(), 2);
    m_program->list().setFocus();

    // All of them: no neighbour is left to be shown.
    m_program->list().selectAll();
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QCOMPARE(m_program->panel().shown(), 0);
    QVERIFY(m_program->notice().contains(QStringLiteral("2 results are forgotten.")));
    m_program->undo();
    QTRY_COMPARE(m_program->model.rowCount(), 2);
    QTRY_VERIFY(!m_program->shown().isEmpty());
}

void TestMainWindow::forgetIsFinal()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QCOMPARE(m_program->model.rowCount(), 0);
    QCOMPARE(m_program->panel().shown(), 0);

    // Not undone, so after a restart it is not there.
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QTRY_VERIFY(m_program->model.isLoaded());
    QCOMPARE(m_program->model.rowCount(), 0);
}

void TestMainWindow::restartKeepsResultsAndLook()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"), "\"abc\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->window.resize(901, 607);
    m_program->window.close();
    m_program.reset();

    m_program = std::make_unique<Program>(*m_folder);
    QTRY_COMPARE(m_program->model.rowCount(), 1);
    QCOMPARE(m_program->window.size(), QSize(901, 607));
    QCOMPARE(m_program->panel().shown(), 0);
    m_program->list().chooseRow(0);
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    QVERIFY(m_program->card("cardEtag").startsWith(QStringLiteral("ETag: \"abc\"")));
}

void TestMainWindow::openDoesNotBlock()
{
    QTest::keyClick(&m_program->list(), Qt::Key_O, Qt::ControlModifier);
    // Reached at all only where the dialog has no loop of its own.
    auto *dialog = m_program->window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString name = makeFile(*m_folder, QStringLiteral("opened"));
    Q_EMIT dialog->filesSelected({name});
    dialog->reject();
    QTRY_COMPARE(m_program->shown(), QByteArray("opened"));
}

void TestMainWindow::dayHeadingsAreTaller()
{
    const auto at = [](int daysAgo, int minute, const char *name) {
        Summary summary;
        const QDateTime when(QDate::currentDate().addDays(-daysAgo), QTime(12, minute));
        summary.id = firstInspectionId(when.toMSecsSinceEpoch());
        summary.path = FilePath(name);
        summary.state = Summary::State::Gathered;
        return summary;
    };
    const auto heights = [this] {
        QList<bool> tall;
        for (int row = 0; row < m_program->list().model()->rowCount(); ++row)
            tall +=
                m_program->list().rowHeight(row) > m_program->list().verticalHeader()->defaultSectionSize();
        return tall;
    };
    m_program->model.restore({{}, {at(3, 5, "/d"), at(3, 4, "/e"), at(9, 9, "/f")}});
    QCOMPARE(heights(), (QList<bool>{true, false, true}));
    m_program->model.restore({{}, {at(3, 9, "/c")}}); // goes above the first of its day
    QCOMPARE(heights(), (QList<bool>{true, false, false, true}));
    m_program->model.restore({{}, {at(1, 2, "/a"), at(1, 1, "/b")}});
    QCOMPARE(heights(), (QList<bool>{true, false, true, false, false, true}));
    m_program->model.remove({at(1, 2, "/a").id});
    QCOMPARE(heights(), (QList<bool>{true, true, false, false, true}));
    m_program->model.setSearch(QStringLiteral("e"));
    QTRY_COMPARE(heights(), (QList<bool>{true}));
    m_program->model.setSearch({});
    QTRY_COMPARE(heights(), (QList<bool>{true, true, false, false, true}));
}

void TestMainWindow::everythingHasAName()
{
    for (const char *name :
         {"cardEtag", "cardSize", "cardLastModified", "recentList", "recentSearch", "detailsPanel"}) {
        const auto *widget = m_program->window.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(widget && !widget->accessibleName().isEmpty(), name);
    }
    for (const auto *button : m_program->window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
    for (const auto *label : m_program->window.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestMainWindow::tabReachesEverything()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"), "\"abc\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
    m_program->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    m_program->search().setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : m_program->window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
    }
    QVERIFY(reached.contains(&m_program->list()));
}

void TestMainWindow::arguments_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<Arguments::Wish>("wish");
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QList<FilePath>>("paths");
    using Wish = Arguments::Wish;
    const QList<FilePath> none;
    QTest::newRow("none") << QList<QByteArray>{} << Wish::Run << QByteArray() << true << none;
    QTest::newRow("paths, not all text") << QList<QByteArray>{"a", "\xFF"} << Wish::Run << QByteArray()
                                         << true << QList{FilePath("a"), FilePath("\xFF")};
    QTest::newRow("history") << QList<QByteArray>{"--history", "h", "a"} << Wish::Run << QByteArray("h")
                             << true << QList{FilePath("a")};
    QTest::newRow("history=") << QList<QByteArray>{"--history=h"} << Wish::Run << QByteArray("h") << true
                              << none;
    QTest::newRow("no history") << QList<QByteArray>{"--no-history"} << Wish::Run << QByteArray() << false
                                << none;
    QTest::newRow("after --") << QList<QByteArray>{"--", "--help"} << Wish::Run << QByteArray() << true
                              << QList{FilePath("--help")};
    QTest::newRow("help") << QList<QByteArray>{"a", "--help"} << Wish::Help << QByteArray() << true
                          << QList{FilePath("a")};
    QTest::newRow("version") << QList<QByteArray>{"--version"} << Wish::Version << QByteArray() << true
                             << none;
    QTest::newRow("history of what") << QList<QByteArray>{"--history"} << Wish::Refuse << QByteArray() << true
                                     << none;
    QTest::newRow("unknown") << QList<QByteArray>{"--nonsense"} << Wish::Refuse << QByteArray() << true
                             << none;
}

void TestMainWindow::arguments()
{
    QFETCH(QList<QByteArray>, words);
    const Arguments arguments = Arguments::parsed(words);
    QTEST(arguments.wish, "wish");
    QTEST(arguments.historyFile, "history");
    QTEST(arguments.keepsHistory, "keeps");
    QTEST(arguments.paths, "paths");
    QCOMPARE(arguments.complaint.isEmpty(), arguments.wish != Arguments::Wish::Refuse);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
