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

// Everything that is found, part by part.
struct Found : QObject {
    explicit Found(History &asked) : history(asked)
    {
        connect(
            &history, &History::foundPart, this,
            [this](quint64 search, const QList<InspectionId> &some, const QList<Summary> &its, bool isLast) {
                ids += some;
                summaries += its;
                ++parts;
                if (isLast)
                    ++finished;
                else
                    history.goOn(search);
            });
    }
    History &history;
    QList<InspectionId> ids;
    QList<Summary> summaries;
    int parts = 0;
    int finished = 0;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void livesInTheUsersData();
    void keepsAndFinds();
    void keepsDigests();
    void findsInOrder();
    void findsInParts_data();
    void findsInParts();
    void findsBesideWriting();
    void writesFewAtOnce();
    void tellsWhatIsOlder();
    void prunesInTheBackground();
    void beginsAnewWhereASearchFindsDamage();
    void tellsOnce_data();
    void tellsOnce();
    void worksOnInMemory();
    void writesBeforeItGoes();
    void writesAsLongAsItGoesOn();
    void leavesTheRestWhereItTakesTooLong();
    void goesAlsoWhereTheFileIsStuck();
    void goesWhileItSearches();
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

void TestHistory::keepsDigests()
{
    History history(file());
    QSignalSpy found(&history, &History::foundDigests);
    QVERIFY(found.isValid());
    const Digests digests{{DigestKind::Md5OfParts, QByteArray("0123456789abcdef").repeated(2), 8'388'608}};
    const FileStatus state{{5, 4'096, FileType::Regular, {1, 2, {3, 4}}}, {5, 6}};
    FileStatus changed = state;
    ++changed.modified.nanoseconds;
    history.add({sample::report(idAt(0), "/d/some")});
    history.keepDigests(idAt(0), state, digests); // right behind what is not written yet
    history.findDigests(idAt(0), state);
    history.findDigests(idAt(0), changed);
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(found[0][0].value<InspectionId>(), idAt(0));
    QCOMPARE(found[0][1].value<Digests>(), digests);
    QCOMPARE(found[1][1].value<Digests>(), Digests());
}

void TestHistory::findsInOrder()
{
    History history(file());
    QStringList order;
    connect(&history, &History::found, this,
            [&](const Report &report) { order.append(QStringLiteral("found %1").arg(idAt(0) - report.id)); });
    connect(&history, &History::notFound, this,
            [&](InspectionId id) { order.append(QStringLiteral("not found %1").arg(idAt(0) - id)); });
    history.add(reports(2));
    history.find(idAt(0));
    history.forget({FilePath("/d/0")});
    history.find(idAt(0));
    history.find(idAt(0) - 1);
    QTRY_COMPARE(order.size(), 3);
    const QStringList expected{QStringLiteral("found 0"), QStringLiteral("not found 0"),
                               QStringLiteral("found 1")};
    QCOMPARE(order, expected);
}

void TestHistory::findsInParts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("parts");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("more than the first part") << 1003 << 2;
    QTest::newRow("several parts") << 40'000 << 3;
}

void TestHistory::findsInParts()
{
    QFETCH(const int, count);
    QFETCH(const int, parts);
    QList<InspectionId> expected;
    {
        HistoryStore store(file());
        const QList<Report> all = reports(count);
        store.add(all);
        for (const Report &report : all)
            expected.append(report.id);
    }
    History history(file());
    Found found(history);
    history.search({}); // also before the file is open
    QTRY_COMPARE(found.finished, 1);
    QVERIFY(found.parts >= parts); // more where the machine is slow
    QVERIFY(found.ids == expected);
    QCOMPARE(found.summaries.size(), std::min(count, 128));
    // A newer search takes the place of an older one, of which nothing more is heard.
    found.ids.clear();
    found.parts = 0;
    history.search({});
    ResultQuery query;
    query.needle = "/d/7";
    history.search(query);
    query.needle = "77";
    const quint64 last = history.search(query);
    QSignalSpy part(&history, &History::foundPart);
    QTRY_COMPARE(found.finished, 2);
    for (const QVariantList &arguments : part)
        QCOMPARE(arguments.first().value<quint64>(), last);
    QCOMPARE(found.ids.contains(idAt(0) - 77), count > 77);
}

// While thousands of reports are being written, searches and what is looked at do not wait.
void TestHistory::findsBesideWriting()
{
    HistoryStore(file()).add(reports(2000));
    History history(file());
    Found found(history);
    history.search({});
    QTRY_COMPARE(found.finished, 1);
    QSignalSpy kept(&history, &History::kept);
    QVERIFY(kept.isValid());
    QList<Report> more;
    for (int i = 0; i < 20'000; ++i)
        more.append(sample::report(idAt(1) - i, "/more/" + QByteArray::number(i)));
    history.add(more);
    ResultQuery query;
    query.needle = "/d/";
    history.search(query);
    history.read({idAt(0)});
    history.readPaths({idAt(0), idAt(2), idAt(0) - 1});
    history.find(idAt(0));
    history.find(idAt(1) - 19'999); // not in the file yet
    QSignalSpy results(&history, &History::readResults);
    QSignalSpy paths(&history, &History::readPathsOf);
    QSignalSpy single(&history, &History::found);
    QTRY_COMPARE(found.finished, 2);
    QTRY_COMPARE(results.count(), 1);
    QTRY_COMPARE(paths.count(), 1);
    QTRY_COMPARE(single.count(), 2);
    QCOMPARE(kept.count(), 0);
    QCOMPARE(paths[0][1].value<QList<FilePath>>(),
             (QList<FilePath>{FilePath("/d/0"), FilePath(), FilePath("/d/1")}));
    QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 120'000);
    QCOMPARE(kept[0][0].value<QList<KeptResult>>().size(), 20'000);
    QVERIFY(kept[0][1].toBool());
}

// While thousands wait, so that the look-ups have the machine to themselves.
void TestHistory::writesFewAtOnce()
{
    History many(m_folder->filePath(QStringLiteral("many.sqlite")));
    History few(file());
    QSignalSpy notFound(&many, &History::notFound);
    QSignalSpy keptMany(&many, &History::kept);
    QSignalSpy keptFew(&few, &History::kept);
    many.find(1);
    few.find(1);
    QTRY_COMPARE(notFound.count(), 1); // it is open
    many.add(reports(1000));
    few.add(reports(3));
    QTRY_COMPARE(keptFew.count(), 1);
    QCOMPARE(keptMany.count(), 0);
    QTRY_COMPARE(keptMany.count(), 1);
}

void TestHistory::tellsWhatIsOlder()
{
    HistoryStore(file()).add(reports(3));
    History history(file());
    QSignalSpy older(&history, &History::foundOlder);
    QVERIFY(older.isValid());
    history.findOlder({{idAt(5), FilePath("/d/1"), 1}, {idAt(5) - 1, FilePath("/d/new"), 1}});
    QTRY_COMPARE(older.count(), 1);
    QCOMPARE(older[0][0].value<QList<InspectionId>>(), QList{idAt(0) - 1});
}

void TestHistory::prunesInTheBackground()
{
    History history(file());
    QSignalSpy pruned(&history, &History::pruned);
    QVERIFY(pruned.isValid());
    history.add(reports(3000));
    history.setLimit(1000);
    const auto gone = [&] {
        qsizetype all = 0;
        for (const QVariantList &arguments : pruned)
            all += arguments.first().value<QList<InspectionId>>().size();
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(gone(), 2000, 60'000);
    QCOMPARE(pruned.count(), 8);
}

void TestHistory::beginsAnewWhereASearchFindsDamage()
{
    HistoryStore(file()).add(reports(5000));
    SqliteStatement root;
    {
        SqliteConnection raw;
        QVERIFY(raw.open(file(), 0) &&
                raw.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'result'", root));
        QVERIFY(root.next());
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek((root.number(0) - 1) * 4096));
        root = {};
        QCOMPARE(damaged.write(QByteArray(4096, '\xA5')), 4096);
    }
    History history(file());
    QSignalSpy notice(&history, &History::notice);
    QSignalSpy replaced(&history, &History::replaced);
    QVERIFY(notice.isValid() && replaced.isValid());
    Found found(history);
    history.search({});
    QTRY_COMPARE(replaced.count(), 1);
    QTRY_COMPARE(notice.count(), 1);
    history.add(reports(1));
    history.search({});
    QTRY_COMPARE(found.finished, 2);
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
    QTRY_COMPARE(notice.count(), 1);
    QVERIFY2(notice[0][0].toString().contains(words), qUtf8Printable(notice[0][0].toString()));
}

void TestHistory::worksOnInMemory()
{
    History history{QString()};
    QSignalSpy notice(&history, &History::notice);
    Found found(history);
    QSignalSpy kept(&history, &History::kept);
    history.add(reports(10));
    history.search({}); // there is no file to find them in
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(!kept[0][1].toBool());
    QTRY_COMPARE(found.finished, 1);
    QCOMPARE(found.ids.size(), 0);
    QCOMPARE(notice.count(), 0);
}

void TestHistory::writesBeforeItGoes()
{
    constexpr int calls = 20;
    constexpr int each = 100; // for two seconds also where the machine is slow
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

// Quitting right after thousands of files: it takes longer than anything may take that makes no progress.
void TestHistory::writesAsLongAsItGoesOn()
{
    using std::chrono::milliseconds;
    constexpr int count = 60'000;
    const QList<Report> all = reports(count);
    QElapsedTimer clock;
    {
        History history(file(), nullptr, {milliseconds{500}, milliseconds{100'000}});
        QSignalSpy notFound(&history, &History::notFound);
        history.find(1);
        QTRY_COMPARE(notFound.count(), 1); // it is open
        history.add(all);
        clock.start();
    }
    const bool isWhole = !QFile::exists(file() + QStringLiteral("-wal"));
    QVERIFY2(isWhole, QByteArray::number(clock.elapsed()).constData());
    QVERIFY(clock.elapsed() > 500);
    HistoryStore store(file());
    for (int i = 0; i < count; i += 97)
        QVERIFY(store.find(all[i].id).has_value());
}

// What it had said is kept is there, and nothing by halves.
void TestHistory::leavesTheRestWhereItTakesTooLong()
{
    using std::chrono::milliseconds;
    constexpr int count = 60'000;
    const QList<Report> all = reports(count);
    const auto threads = threadCount();
    QElapsedTimer clock;
    {
        History history(file(), nullptr, {milliseconds{10'000}, milliseconds{50}});
        QSignalSpy kept(&history, &History::kept);
        history.add({sample::report(idAt(1), "/first")});
        QTRY_COMPARE(kept.count(), 1);
        history.add(all);
        clock.start();
    }
    QVERIFY(clock.elapsed() >= 50);
    QVERIFY(clock.elapsed() < 2000);
    // Left to itself, it goes on where the process does.
    HistoryStore store(file());
    QVERIFY(store.find(idAt(1)).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(store.find(all.last().id).has_value(), 180'000);
    QTRY_COMPARE(threadCount(), threads);
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
        QVERIFY(clock.elapsed() >= 750);
        QVERIFY(clock.elapsed() < 1500);
        QVERIFY(other.execute("ROLLBACK"));
    }
    // Left to itself, it still does what it was asked to.
    HistoryStore store(file());
    QTRY_VERIFY(store.find(idAt(0)).has_value());
    QTRY_COMPARE(threadCount(), threads);
}

void TestHistory::goesWhileItSearches()
{
    HistoryStore(file()).add(reports(5000));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        History history(file());
        history.search({});
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
