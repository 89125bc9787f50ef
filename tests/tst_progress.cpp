// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "pacemeter.h"
#include "progress.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace docket;

namespace
{

constexpr qint64 frameMs = 16;

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatIsKnown_data();
    void saysOnlyWhatIsKnown();
    void timeLeftDoesNotJump_data();
    void timeLeftDoesNotJump();
    void timeLeftFollowsARealChange();
    void isSaidAFewTimesASecond();
    void isWorthSaying_data();
    void isWorthSaying();
    void fewForLongAreWorthSayingToo_data();
    void fewForLongAreWorthSayingToo();
};

void TestProgress::saysOnlyWhatIsKnown_data()
{
    using Work = std::function<std::pair<qsizetype, qsizetype>(qint64)>; // done, total
    QTest::addColumn<Work>("work");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("hasRate");
    QTest::addColumn<bool>("hasTimeLeft");
    const Work steady = [](qint64 ms) { return std::pair<qsizetype, qsizetype>(ms, 100'000); };
    QTest::newRow("just begun") << steady << qint64(1'500) << false << false;
    QTest::newRow("under way") << steady << qint64(5'000) << true << true;
    QTest::newRow("done") << steady << qint64(100'020) << false << false;
    QTest::newRow("a walk still finds more")
        << Work([](qint64 ms) { return std::pair<qsizetype, qsizetype>(ms, 100'000 + 2 * ms); })
        << qint64(5'000) << true << false;
    QTest::newRow("nothing comes back any more") << Work([](qint64 ms) {
        return std::pair<qsizetype, qsizetype>(std::min<qint64>(ms, 5'000), 100'000);
    }) << qint64(9'000) << false << false;
    QTest::newRow("nothing came back")
        << Work([](qint64) { return std::pair<qsizetype, qsizetype>(0, 100'000); }) << qint64(9'000) << false
        << false;
}

void TestProgress::saysOnlyWhatIsKnown()
{
    using Work = std::function<std::pair<qsizetype, qsizetype>(qint64)>;
    QFETCH(const Work, work);
    QFETCH(const qint64, until);
    QFETCH(const bool, hasRate);
    QFETCH(const bool, hasTimeLeft);
    PaceMeter meter;
    for (qint64 now = 0; now <= until; now += frameMs)
        meter.update(work(now).first, work(now).second, now);
    QCOMPARE(meter.rate(until).has_value(), hasRate);
    QCOMPARE(meter.secondsLeft(until).has_value(), hasTimeLeft);
    if (hasRate)
        QVERIFY2(std::abs(*meter.rate(until) - 1000) < 50, qPrintable(QString::number(*meter.rate(until))));
    if (hasTimeLeft)
        QVERIFY(std::abs(*meter.secondsLeft(until) - 95) <= 2);
}

void TestProgress::timeLeftDoesNotJump_data()
{
    QTest::addColumn<int>("unevenness"); // of the speed, per cent
    QTest::newRow("even") << 0;
    QTest::newRow("uneven") << 50;
    QTest::newRow("in fits and starts") << 90;
}

// It counts down second by second, as a clock would.
void TestProgress::timeLeftDoesNotJump()
{
    QFETCH(const int, unevenness);
    PaceMeter meter;
    qint64 before = 0;
    int jumps = 0;
    double done = 0;
    for (qint64 now = 0; done < 60'000; now += frameMs) {
        const double wave = std::sin(double(now) / 1000 * 2 * 3.14159) * unevenness / 100;
        done += double(frameMs) * (1 + wave);
        meter.update(qsizetype(done), 60'000, now);
        const auto left = meter.secondsLeft(now);
        if (!left || now < 5'000)
            continue;
        if (before != 0 && (*left > before || before - *left > 1))
            ++jumps;
        before = *left;
    }
    QVERIFY2(jumps <= 1, qPrintable(QString::number(jumps)));
}

void TestProgress::timeLeftFollowsARealChange()
{
    PaceMeter meter;
    for (qint64 now = 0; now <= 10'000; now += frameMs)
        meter.update(now, 60'000, now);
    QVERIFY(std::abs(*meter.secondsLeft(10'000) - 50) <= 2);
    for (qint64 now = 10'000; now <= 30'000; now += frameMs) // four times slower
        meter.update(10'000 + (now - 10'000) / 4, 60'000, now);
    QVERIFY(std::abs(*meter.secondsLeft(30'000) - 180) <= 45);
}

void TestProgress::isSaidAFewTimesASecond()
{
    Progress progress;
    QSignalSpy changed(&progress, &Progress::changed);
    QVERIFY(changed.isValid());
    for (int done = 0; done < 1'000; ++done)
        progress.set(done, 1'000, true);
    QCOMPARE(changed.count(), 1); // the first at once
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(progress.done(), 999);
    progress.set(1'000, 1'000, false);
    QTRY_VERIFY(!progress.isWorthSaying());
    QTRY_VERIFY(changed.count() >= 3);
}

void TestProgress::isWorthSaying_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("isWorthSaying");
    QTest::addColumn<double>("share");
    QTest::newRow("nothing to do") << 0 << 0 << false << false << -1.0;
    QTest::newRow("few, just begun") << 0 << 2 << true << false << 0.0;
    QTest::newRow("many, just begun") << 0 << 100 << true << true << 0.0;
    QTest::newRow("half-way") << 50 << 100 << true << true << 0.5;
    QTest::newRow("all that was found, and the walk goes on") << 100 << 100 << true << true << 1.0;
    QTest::newRow("all") << 100 << 100 << false << false << 1.0;
}

void TestProgress::isWorthSaying()
{
    QFETCH(int, done);
    QFETCH(int, total);
    QFETCH(bool, works);
    QFETCH(double, share);
    Progress progress;
    progress.set(done, total, works);
    QTEST(progress.isWorthSaying(), "isWorthSaying");
    QCOMPARE(progress.share().value_or(-1), share);
}

void TestProgress::fewForLongAreWorthSayingToo_data()
{
    QTest::addColumn<int>("total");
    QTest::newRow("two files") << 2;
    QTest::newRow("a walk that has found nothing yet") << 0;
}

void TestProgress::fewForLongAreWorthSayingToo()
{
    QFETCH(int, total);
    Progress progress;
    progress.set(0, total, true);
    QVERIFY(!progress.isWorthSaying());
    QSignalSpy changed(&progress, &Progress::changed);
    QVERIFY(changed.isValid());
    QTRY_VERIFY(progress.isWorthSaying());
    QTRY_VERIFY(changed.count() > 0);
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
