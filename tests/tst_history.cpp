// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/history.h"
#include "history/sqlite.h"
#include "history/store.h"
#include "support/samplereports.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace docket;

namespace
{

InspectionId idAt(qint64 millisecond)
{
    return firstInspectionId(1'795'348'800'000 + millisecond);
}

QList<Report> reports(int count)
{
    QList<Report> reports;
    for (int i = 0; i < count; ++i)
        reports.append(sample::report(idAt(0) - i, "/d/" + QByteArray::number(i)));
    return reports;
}

qsizetype threadCount()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

QList<InspectionId> idsOf(const QSignalSpy &loaded)
{
    QList<InspectionId> ids;
    for (const QVariantList &arguments : loaded) {
        for (const Summary &summary : arguments.first().value<QList<Summary>>())
            ids.append(summary.id);
    }
    return ids;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void livesInTheUsersData();
    void keepsAndFinds();
    void findsInOrder();
    void loadsByPages_data();
    void loadsByPages();
    void servesOthersBetweenPages();
    void neverBringsBackWhatIsForgotten();
    void tellsOnce_data();
    void tellsOnce();
    void worksOnInMemory();
    void writesBeforeItGoes();
    void goesAlsoWhereTheFileIsStuck();
    void goesWhileItLoads();
    void callsBackInItsThread();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("docket/history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHistory::livesInTheUsersData()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(History::defaultFile(), data + QStringLiteral("/history.sqlite"));
}

void TestHistory::keepsAndFinds()
{
    History history(file());
    QSignalSpy found(&history, &History::found);
    QSignalSpy notFound(&history, &History::notFound);
    QVERIFY(found.isValid() && notFound.isValid());
    const Report report = sample::report(idAt(0), "/d/\xFF");
    history.add({report});
    history.find(idAt(0));
    history.find(idAt(1));
    QTRY_COMPARE(notFound.count(), 1);
    QCOMPARE(found.count(), 1);
    QVERIFY(found[0][0].value<Report>() == report);
    QCOMPARE(notFound[0][0].value<InspectionId>(), idAt(1));
}

void TestHistory::findsInOrder()
{
    History history(file());
    QStringList order;
    connect(&history, &History::found, this,
            [&](const Report &report) { order.append(QStringLiteral("found %1").arg(idAt(0) - report.id)); });
    connect(&history, &History::notFound, this,
            [&](InspectionId id) { order.append(QStringLiteral("not found %1").arg(idAt(0) - id)); });
    connect(&history, &History::loaded, this,
            [&](const QList<Summary> &page) { order.append(QStringLiteral("page of %1").arg(page.size())); });
    connect(&history, &History::loadingFinished, this, [&] { order.append(QStringLiteral("loaded")); });
    history.find(idAt(0));
    history.add(reports(2));
    history.find(idAt(0));
    history.load();
    history.forget({FilePath("/d/0")});
    history.find(idAt(0));
    history.find(idAt(0) - 1);
    QTRY_COMPARE(order.size(), 6);
    const QStringList expected{QStringLiteral("not found 0"), QStringLiteral("found 0"),
                               QStringLiteral("page of 1"),   QStringLiteral("loaded"),
                               QStringLiteral("not found 0"), QStringLiteral("found 1")};
    QCOMPARE(order, expected); // of the page, only what is not forgotten meanwhile
}

void TestHistory::loadsByPages_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a page and a bit") << 1003 << 2;
    QTest::newRow("several pages") << 4500 << 5;
}

void TestHistory::loadsByPages()
{
    QFETCH(const int, count);
    QFETCH(const int, pages);
    QList<InspectionId> expected;
    {
        HistoryStore store(file());
        const QList<Report> all = reports(count);
        store.add(all);
        for (const Report &report : all)
            expected.append(report.id);
    }
    History history(file());
    QSignalSpy loaded(&history, &History::loaded);
    QSignalSpy finished(&history, &History::loadingFinished);
    QVERIFY(loaded.isValid() && finished.isValid());
    history.load();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(loaded.count(), pages);
    QCOMPARE(idsOf(loaded), expected);
    // And again; who asks while it is under way has it begin anew.
    loaded.clear();
    history.load();
    history.load();
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(idsOf(loaded).last(count), expected);
}

void TestHistory::servesOthersBetweenPages()
{
    HistoryStore(file()).add(reports(20'000));
    History history(file());
    QSignalSpy loaded(&history, &History::loaded);
    QSignalSpy finished(&history, &History::loadingFinished);
    qsizetype pagesBefore = -1;
    connect(&history, &History::found, this, [&] { pagesBefore = loaded.count(); });
    connect(&history, &History::loaded, this, [&, asked = false]() mutable {
        if (!std::exchange(asked, true))
            history.find(idAt(0));
    });
    history.load();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(loaded.count(), 20);
    QVERIFY(pagesBefore > 0);
}

void TestHistory::neverBringsBackWhatIsForgotten()
{
    HistoryStore(file()).add(reports(3000));
    History history(file());
    QSignalSpy loaded(&history, &History::loaded);
    QSignalSpy finished(&history, &History::loadingFinished);
    QVERIFY(loaded.isValid() && finished.isValid());
    history.load();
    history.forget({FilePath("/d/5"), FilePath("/d/2999")}); // pages are on their way, none has arrived
    QTRY_COMPARE(finished.count(), 1);
    const QList<InspectionId> ids = idsOf(loaded);
    QCOMPARE(ids.size(), 2998);
    QVERIFY(!ids.contains(idAt(0) - 5));
    QVERIFY(!ids.contains(idAt(0) - 2999));
    // Inspected again, it is there again.
    history.add({sample::report(idAt(1), "/d/5")});
    loaded.clear();
    history.load();
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(idsOf(loaded).size(), 2999);
    QCOMPARE(idsOf(loaded).first(), idAt(1));
}

void TestHistory::tellsOnce_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<QString>("words");
    QTest::newRow("put aside") << true << QStringLiteral("put aside");
    QTest::newRow("not kept") << false << QStringLiteral("will not be kept");
}

void TestHistory::tellsOnce()
{
    QFETCH(const bool, damaged);
    QFETCH(const QString, words);
    const QString name = m_folder->filePath(damaged ? QStringLiteral("rubbish.sqlite")
                                                    : QStringLiteral("rubbish.sqlite/history"));
    QFile rubbish(m_folder->filePath(QStringLiteral("rubbish.sqlite")));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    QVERIFY(rubbish.write(QByteArray(5000, 'x')) == 5000);
    rubbish.close();

    History history(name);
    QSignalSpy notice(&history, &History::notice);
    QSignalSpy found(&history, &History::found);
    QVERIFY(notice.isValid() && found.isValid());
    history.add({sample::report(idAt(0), "/a")});
    history.find(idAt(0));
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(notice.count(), 1);
    QVERIFY2(notice[0][0].toString().contains(words), qUtf8Printable(notice[0][0].toString()));
}

void TestHistory::worksOnInMemory()
{
    History history{QString()};
    QSignalSpy notice(&history, &History::notice);
    QSignalSpy loaded(&history, &History::loaded);
    QSignalSpy finished(&history, &History::loadingFinished);
    history.add(reports(10));
    history.load();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(idsOf(loaded).size(), 10);
    QCOMPARE(notice.count(), 0);
}

void TestHistory::writesBeforeItGoes()
{
    constexpr int calls = 20;
    constexpr int each = 250;
    const QList<Report> all = reports(calls * each);
    {
        History history(file());
        for (int i = 0; i < calls; ++i)
            history.add(all.mid(i * each, each));
    }
    QVERIFY(!QFile::exists(file() + QStringLiteral("-wal"))); // closed in good order
    HistoryStore store(file());
    for (const Report &report : all)
        QVERIFY(store.find(report.id).has_value());
}

void TestHistory::goesAlsoWhereTheFileIsStuck()
{
    const auto threads = threadCount();
    {
        HistoryStore store(file());
    }
    {
        SqliteConnection other;
        QVERIFY(other.open(file(), 0));
        QVERIFY(other.execute("BEGIN IMMEDIATE"));
        QElapsedTimer clock;
        clock.start();
        {
            History history(file());
            history.add({sample::report(idAt(0), "/a")});
        }
        QVERIFY(clock.elapsed() >= 1900);
        QVERIFY(clock.elapsed() < 4000);
        QVERIFY(other.execute("ROLLBACK"));
    }
    // Left to itself, it still does what it was asked to.
    HistoryStore store(file());
    QTRY_VERIFY(store.find(idAt(0)).has_value());
    QTRY_COMPARE(threadCount(), threads);
}

void TestHistory::goesWhileItLoads()
{
    HistoryStore(file()).add(reports(5000));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        History history(file());
        history.load();
        history.find(idAt(0));
    }
    QVERIFY(clock.elapsed() < 20'000);
}

void TestHistory::callsBackInItsThread()
{
    History history(file());
    QThread *thread = nullptr;
    connect(
        &history, &History::notFound, this, [&] { thread = QThread::currentThread(); }, Qt::DirectConnection);
    history.find(1);
    QTRY_COMPARE(thread, QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
