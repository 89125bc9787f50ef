// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// Kills what writes a history, at any moment, and looks whether all is there that was reported as kept. The
// one that writes is this program, called with the file's name, a number, and when it is to be killed.

#include "history/sqlite.h"
#include "history/store.h"
#include "support/samplereports.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>

using namespace docket;

namespace
{

InspectionId idOf(int round, int number)
{
    return firstInspectionId(1'795'348'800'000 + round * 1000LL) - number;
}

// Has the kernel kill this process after so many microseconds.
bool killMeAfter(qint64 microseconds)
{
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer = {};
    itimerspec time = {};
    time.it_value.tv_sec = microseconds / 1'000'000;
    time.it_value.tv_nsec = microseconds % 1'000'000 * 1000;
    return ::timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 &&
           ::timer_settime(timer, 0, &time, nullptr) == 0;
}

// Says which batches are kept, until it is killed.
int write(const QString &file, int round, qint64 killAfter)
{
    constexpr int batchSize = 20;
    if (killAfter > 0 && !killMeAfter(killAfter))
        return 1;
    HistoryStore store(file);
    if (!store.takeNotices().isEmpty())
        return 1;
    for (int batch = 0; batch < 1000; ++batch) {
        QList<Report> reports;
        QList<FilePath> old;
        for (int i = 0; i < batchSize; ++i) {
            const int number = batch * batchSize + i;
            // Half of them are of files that were inspected in earlier rounds, too.
            const QByteArray path = "/d" + QByteArray::number(number % 3) + (i % 2 ? "/again " : "/new ") +
                                    QByteArray::number(i % 2 ? number : number + round * 100'000);
            reports.append(
                sample::report(idOf(round, number), path, "tag" + QByteArray::number(round + number)));
            if (i == 0)
                old.append(FilePath("/d" + QByteArray::number(number % 3) + "/new " +
                                    QByteArray::number(number + (round - 1) * 100'000)));
        }
        if (!store.add(reports).inFile)
            return 1;
        std::printf("%d\n", batch);
        std::fflush(stdout);
        store.forget(old);
        store.setPinned({reports.first().id}, batch % 2 == 0);
    }
    return 1; // nobody has killed it
}

} // namespace

class TestHistoryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItSaid();
    void takesWhatWasJustBegun();
};

#ifdef DOCKET_SANITIZED
constexpr int rounds = 20; // each starts slowly
#else
constexpr int rounds = 200;
#endif

void TestHistoryKill::keepsWhatItSaid()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    // A name by which no file is taken for a history.
    const QString file = folder.filePath(QStringLiteral("kept.db"));
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {file, QString::number(round)});
        QByteArray said;
        const int lines = random.bounded(12);
        while (said.count('\n') < lines) {
            QVERIFY(writer.waitForReadyRead(20'000));
            said += writer.readAllStandardOutput();
        }
        if (lines == 0)
            QVERIFY(writer.waitForStarted());
        writer.kill();
        QVERIFY(writer.waitForFinished(20'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAllStandardOutput();

        const int batches = int(said.count('\n'));
        {
            HistoryStore store(file);
            QCOMPARE(store.takeNotices(), QStringList());
            for (int number = 0; number < batches * 20; ++number) {
                const std::optional<Report> report = store.find(idOf(round, number));
                QVERIFY2(report, QByteArray::number(round).constData());
                QCOMPARE(report->etag.value(), "tag" + QByteArray::number(round + number));
            }
        }
        SqliteConnection raw;
        SqliteStatement check;
        QVERIFY(raw.open(file, 0) && raw.prepare("PRAGMA integrity_check", check) && check.next());
        QCOMPARE(check.bytes(0), QByteArrayView("ok"));
        check = {};
        QVERIFY(raw.execute("INSERT INTO search(search) VALUES('integrity-check');"
                            " INSERT INTO folder_search(folder_search) VALUES('integrity-check')"));
        // Each row's latest result is there, and the newest of its file.
        QVERIFY(raw.prepare("SELECT count(*) FROM file f WHERE f.latest IS NOT"
                            " (SELECT max(r.id) FROM result r WHERE r.file = f.id)",
                            check) &&
                check.next());
        QCOMPARE(check.number(0), 0);
    }
}

// Killed while it makes the file, or soon after: what it leaves is taken for the history that it is, by
// whatever name.
void TestHistoryKill::takesWhatWasJustBegun()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QRandomGenerator random(1);
    qint64 latest = 50'000; // microseconds
    int hardlyBegun = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = folder.filePath(QStringLiteral("%1.db").arg(round));
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {file, QStringLiteral("0"), QString::number(1 + random.bounded(latest))});
        QVERIFY(writer.waitForFinished(20'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const int batches = int(writer.readAllStandardOutput().count('\n'));
        // Half of them before the first batch is kept, however fast the machine is.
        latest = std::max<qint64>(1000, batches == 0 ? latest * 9 / 8 : latest * 8 / 9);
        hardlyBegun += batches == 0 ? 1 : 0;

        HistoryStore store(file);
        QCOMPARE(store.takeNotices(), QStringList());
        for (int number = 0; number < batches * 20; ++number)
            QVERIFY(store.find(idOf(0, number)));
        QVERIFY(store.add({sample::report(idOf(1, 0), "/d/after", "tag")}).inFile);
    }
    QVERIFY(hardlyBegun > rounds / 4);
    QVERIFY(hardlyBegun < rounds);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto number = [&](int at) { return at < argc ? QByteArray(argv[at]).toLongLong() : 0; };
    if (argc >= 3 && argv[2][0] >= '0' && argv[2][0] <= '9')
        return write(QFile::decodeName(argv[1]), int(number(2)), number(3));
    TestHistoryKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historykill.moc"
