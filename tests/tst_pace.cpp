// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/pace.h"

#include <QTest>

using namespace docket;
using namespace std::chrono_literals;

namespace
{

// Runs a lane's worth of jobs whose cost is known.
void run(Pace &pace, int jobs, Nanoseconds costPerFile, double sleepsPerFile, Nanoseconds cpuPerFile = 0ns)
{
    for (int i = 0; i < jobs; ++i) {
        const int files = pace.chunkSize();
        pace.learn(files,
                   {costPerFile * files, static_cast<long>(sleepsPerFile * files), cpuPerFile * files});
    }
}

} // namespace

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsSmall();
    void settles_data();
    void settles();
    void rampsUpWithinSixRoundTrips();
    void rampsUpAsFastWhereAJobTakesTwo();
    void comesBackFromSlowToFast();
};

void TestPace::beginsSmall()
{
    const Pace pace(2);
    QCOMPARE(pace.chunkSize(), 1);
    QCOMPARE(pace.threads(), 3);
    QVERIFY(pace.chunksAtOnce() >= 2);
    QCOMPARE(Pace(8).threads(), 8);
}

void TestPace::settles_data()
{
    QTest::addColumn<qint64>("microsecondsPerFile");
    QTest::addColumn<double>("sleepsPerFile");
    QTest::addColumn<qint64>("cpuMicrosecondsPerFile");
    QTest::addColumn<int>("leastChunk");
    QTest::addColumn<int>("mostChunk");
    QTest::addColumn<int>("leastThreads");
    QTest::addColumn<int>("mostThreads");
    QTest::newRow("warm local") << qint64(1) << 0.0 << qint64(1) << 512 << 512 << 2 << 2;
    QTest::newRow("heavy, awake") << qint64(100) << 0.0 << qint64(100) << 8 << 128 << 2 << 2;
    QTest::newRow("cold disk") << qint64(100) << 1.0 << qint64(0) << 4 << 128 << 100 << 128;
    QTest::newRow("cold disk, nineteen threads fill both cores")
        << qint64(100) << 1.0 << qint64(10) << 4 << 128 << 17 << 20;
    QTest::newRow("share of 2 ms") << qint64(2'000) << 1.0 << qint64(5) << 1 << 2 << 128 << 128;
    QTest::newRow("share of 10 ms") << qint64(10'000) << 1.0 << qint64(5) << 1 << 1 << 128 << 128;
}

void TestPace::settles()
{
    QFETCH(const qint64, microsecondsPerFile);
    QFETCH(const double, sleepsPerFile);
    QFETCH(const qint64, cpuMicrosecondsPerFile);
    QFETCH(const int, leastChunk);
    QFETCH(const int, mostChunk);
    QFETCH(const int, leastThreads);
    QFETCH(const int, mostThreads);
    Pace pace(2);
    run(pace, 1000, microsecondsPerFile * 1us, sleepsPerFile, cpuMicrosecondsPerFile * 1us);
    QVERIFY2(pace.chunkSize() >= leastChunk && pace.chunkSize() <= mostChunk,
             qPrintable(QString::number(pace.chunkSize())));
    QVERIFY2(pace.threads() >= leastThreads && pace.threads() <= mostThreads,
             qPrintable(QString::number(pace.threads())));
}

// On a slow share each job that ends adds a thread, so a round trip doubles them.
void TestPace::rampsUpWithinSixRoundTrips()
{
    Pace pace(2);
    int roundTrips = 0;
    while (pace.threads() < 128) {
        run(pace, pace.threads(), 10ms, 1.0);
        ++roundTrips;
        QVERIFY(roundTrips < 20);
    }
    QVERIFY2(roundTrips <= 7, qPrintable(QString::number(roundTrips)));
}

// A job of two round trips adds two threads.
void TestPace::rampsUpAsFastWhereAJobTakesTwo()
{
    Pace pace(2);
    int roundTrips = 0;
    while (pace.threads() < 128) {
        run(pace, pace.threads(), 20ms, 2.0);
        roundTrips += 2;
        QVERIFY(roundTrips < 40);
    }
    QVERIFY2(roundTrips <= 10, qPrintable(QString::number(roundTrips)));
}

void TestPace::comesBackFromSlowToFast()
{
    Pace pace(2);
    run(pace, 1000, 10ms, 1.0);
    run(pace, 1000, 1us, 0.0);
    QCOMPARE(pace.threads(), 2);
    QCOMPARE(pace.chunkSize(), 512);
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
