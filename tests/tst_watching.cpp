// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "support/program.h"
#include "support/realfiles.h"
#include "support/sickvolume.h"
#include "watch/filewatch.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 15'000; // on a slow machine
constexpr int quietMs = 2500;      // longer than a change takes to be seen

Offer offerOf(const QList<FilePath> &paths)
{
    return {Offer::Form::Paths, {}, paths};
}

} // namespace

// The window follows the file that it shows.
class TestWatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shownFileIsFollowed();
    void goneAndBack();
    void followedWithoutAWordBetween();
    void listStaysWhereItIs();
    void nothingChosenStaysSo();
    void forgottenCanStillBeUndone();
    void filtersDoNotLoseIt();
    void anotherIsChosenMeanwhile();
    void comparedFilesAreNotWatched();
    void earlierResultIsNotWatched();
    void networkVolumeIsSaid();
    void historyIsNotWatched();

private:
    void show(const QList<FilePath> &paths);
    [[nodiscard]] bool isWatched(const QByteArray &name) const;
    [[nodiscard]] quint64 shownSize() const { return m_program->panel().report()->size.value().bytes; }

    RealFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QSignalSpy> m_accepted; // inspections that were begun
};

void TestWatching::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(*m_folder);
    m_accepted = std::make_unique<QSignalSpy>(&m_program->inspector, &Inspector::accepted);
    QVERIFY(m_accepted->isValid());
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestWatching::cleanup()
{
    m_accepted.reset();
    m_program.reset();
    m_folder.reset();
}

void TestWatching::show(const QList<FilePath> &paths)
{
    m_program->window.inspect(offerOf(paths));
    QTRY_COMPARE(m_program->model.rowCount(), int(paths.size()));
    QTRY_COMPARE(m_program->shown(), paths.constFirst().name());
    QTRY_VERIFY(!m_program->row(int(paths.size()) - 1).contains(QStringLiteral("waiting")));
    m_accepted->clear();
}

// It is shown, and what happens to it from now on is heard.
bool TestWatching::isWatched(const QByteArray &name) const
{
    const auto *watch = m_program->window.findChild<FileWatch *>();
    return m_program->shown() == name && watch->path().name() == name &&
           watch->state().kind == WatchState::Kind::Watched;
}

void TestWatching::shownFileIsFollowed()
{
    show({m_files.file("a", "1")});
    m_program->search().setFocus();
    const InspectionId first = m_program->panel().shown();
    m_files.file("a", "12");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->panel().shown() > first, patienceMs);
    QCOMPARE(shownSize(), 2U);
    QTRY_VERIFY(m_program->says(QStringLiteral("Changed since")));
    m_files.file("a", "123");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 3U, patienceMs);
    QVERIFY(m_program->says(QStringLiteral("Changed since")));
    QCOMPARE(m_program->model.rowCount(), 1);
    QCOMPARE(m_program->list().chosen().id, m_program->panel().shown());
    QVERIFY(m_program->search().hasFocus());
    QVERIFY(!m_program->says(QStringLiteral("Not watched")));
    m_accepted->clear();
    QVERIFY(!m_accepted->wait(quietMs)); // to look at it is no change
}

void TestWatching::goneAndBack()
{
    const FilePath file = m_files.file("a", "1");
    show({file});
    removeFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->panel().report()->isUnreadable(), patienceMs);
    m_files.file("a", "1");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->panel().report()->size.isFound(), patienceMs);
}

// The old result stays until the new one is there.
void TestWatching::followedWithoutAWordBetween()
{
    show({m_files.file("a", "1")});
    QSignalSpy changed(&m_program->panel(), &DetailsPanel::changed);
    QVERIFY(changed.isValid());
    m_files.file("a", "12");
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(shownSize(), 2U);
    QCOMPARE(changed.count(), 1);
}

void TestWatching::listStaysWhereItIs()
{
    QList<FilePath> paths;
    for (int i = 0; i < 60; ++i)
        paths += m_files.file("many" + QByteArray::number(i), "1");
    show(paths);
    m_program->list().setFocus();
    m_program->list().selectRow(55);
    QTRY_VERIFY(isWatched("many55"));
    QScrollBar *bar = m_program->list().verticalScrollBar();
    const int at = bar->value();
    QVERIFY(at > 0);
    m_files.file("many55", "12");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 2U, patienceMs);
    QCOMPARE(bar->value(), at);
    QCOMPARE(m_program->list().chosen().id, m_program->panel().shown());
    QCOMPARE(m_program->list().chosenCount(), 1);
    QCOMPARE(m_program->list().currentIndex().row(), 0); // as after F5
    QVERIFY(m_program->list().hasFocus());
}

void TestWatching::nothingChosenStaysSo()
{
    show({m_files.file("a", "1"), m_files.file("b", "1")});
    m_program->list().clearSelection();
    m_files.file("a", "12");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 2U, patienceMs);
    QCOMPARE(m_program->list().chosenCount(), 0);
}

void TestWatching::forgottenCanStillBeUndone()
{
    show({m_files.file("a", "1"), m_files.file("b", "1")});
    m_program->list().setFocus();
    QTest::keyClick(&m_program->list(), Qt::Key_Delete);
    QTRY_VERIFY(isWatched("b"));
    m_files.file("b", "12");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 2U, patienceMs);
    m_program->undo();
    QTRY_COMPARE(m_program->model.rowCount(), 2);
}

// A search that hides its row, and a filter that hides it as long as it waits.
void TestWatching::filtersDoNotLoseIt()
{
    setAttribute(m_files.file("tagged", "1"), "user.com.github.autopkg.etag", "\"1\"");
    show({m_files.at("tagged")});
    m_program->search().setText(QStringLiteral("\"1\""));
    QTRY_COMPARE(m_program->list().chosenCount(), 1);
    m_files.file("tagged", "12");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 2U, patienceMs);
    QTRY_COMPARE(m_program->list().chosen().id, m_program->panel().shown());
    m_program->search().setText(QStringLiteral("no such thing"));
    QTRY_COMPARE(m_program->list().model()->rowCount(), 0);
    m_files.file("tagged", "123");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 3U, patienceMs);
    QCOMPARE(m_program->search().text(), QStringLiteral("no such thing"));
}

void TestWatching::anotherIsChosenMeanwhile()
{
    show({m_files.file("a", "1"), m_files.file("b", "1")});
    QTRY_VERIFY(isWatched("a"));
    m_files.file("a", "12");
    m_program->list().selectRow(1);
    QTRY_COMPARE(m_program->shown(), QByteArray("b"));
    QVERIFY(!m_accepted->wait(quietMs));
    QCOMPARE(m_program->shown(), QByteArray("b"));
}

void TestWatching::comparedFilesAreNotWatched()
{
    show({m_files.file("a", "1"), m_files.file("b", "1")});
    QTRY_VERIFY(isWatched("a"));
    m_program->list().selectAll();
    QTRY_COMPARE(m_program->panel().shown(), 0);
    m_files.file("a", "12");
    QVERIFY(!m_accepted->wait(quietMs));
}

void TestWatching::earlierResultIsNotWatched()
{
    show({m_files.file("a", "1")});
    const InspectionId first = m_program->panel().shown();
    m_files.file("a", "12");
    QTRY_COMPARE_WITH_TIMEOUT(shownSize(), 2U, patienceMs);
    Q_EMIT m_program->panel().earlierRequested(first);
    QTRY_COMPARE(m_program->panel().shown(), first);
    m_accepted->clear();
    m_files.file("a", "123");
    QVERIFY(!m_accepted->wait(quietMs));
    QCOMPARE(m_program->panel().shown(), first);
}

void TestWatching::networkVolumeIsSaid()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1);
    show({volume.file(0), m_files.file("a")});
    QTRY_VERIFY(m_program->says(QStringLiteral("Not watched: it is on a network volume")));
    m_program->list().selectRow(1);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QVERIFY(!m_program->says(QStringLiteral("Not watched")));
    m_program->list().selectRow(0);
    QTRY_VERIFY(m_program->says(QStringLiteral("Not watched: it is on a network volume")));
}

// Or each look at it, which is written there, would cause the next.
void TestWatching::historyIsNotWatched()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    show({FilePath(folder).child("history.db")});
    QTRY_VERIFY(m_program->says(QStringLiteral("Not watched: Docket writes it itself")));
    QVERIFY(!m_accepted->wait(quietMs));
}

QTEST_MAIN(TestWatching)
#include "tst_watching.moc"
