// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/inspector.h"

#include "support/realfiles.h"
#include "support/record.h"
#include "support/sickvolume.h"

#include <QElapsedTimer>
#include <QTest>

using namespace docket;
using namespace docket::test;

// The whole way through the Inspector, on a real file system that fails, is slow or hangs.
class TestSickVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void failsLookupByLookup_data();
    void failsLookupByLookup();
    void readsALongEtag();
    void reportsEveryFileOnceWhateverFails_data();
    void reportsEveryFileOnceWhateverFails();
    void servesAnotherVolumeWhileOneHangs();
    void isDestroyedWhileAVolumeHangs();
    void overlapsLookupsOnASlowVolume();
};

void TestSickVolume::initTestCase()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestSickVolume::failsLookupByLookup_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("etagFails");
    QTest::addColumn<bool>("sizeFails");
    QTest::addColumn<bool>("incomplete");
    QTest::newRow("healthy") << QByteArray("delay read * 0") << 0 << false << false << false;
    QTest::newRow("attributes denied")
        << QByteArray("fail getxattr * EACCES") << EACCES << true << false << true;
    QTest::newRow("attributes unreadable")
        << QByteArray("fail getxattr * EIO") << EIO << true << false << true;
    QTest::newRow("attributes unsupported")
        << QByteArray("fail getxattr * ENOTSUP") << ENOTSUP << true << false << false;
    QTest::newRow("volume unreadable") << QByteArray("fail lookup */f* EIO") << EIO << true << true << true;
    QTest::newRow("handle stale") << QByteArray("fail lookup */f* ESTALE") << ESTALE << true << true << true;
    QTest::newRow("timed out") << QByteArray("fail lookup */f* ETIMEDOUT") << ETIMEDOUT << true << true
                               << true;
}

void TestSickVolume::failsLookupByLookup()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    QFETCH(const bool, etagFails);
    QFETCH(const bool, sizeFails);
    QFETCH(const bool, incomplete);
    SickVolume volume(1, 3);
    volume.tell(fault);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.file(1)}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{1, incomplete ? 1 : 0, 0}));
    const Report report = record.report(0);
    QCOMPARE(report.etag.isFailed(), etagFails);
    QCOMPARE(report.lastModified.server.isFailed(), etagFails);
    QCOMPARE(report.size.isFailed(), sizeFails);
    QCOMPARE(report.lastModified.fileSystem.isFailed(), sizeFails);
    if (etagFails)
        QCOMPARE(report.etag.failure().code, code);
    else
        QCOMPARE(report.etag.value(), QByteArray("\"1-sick\""));
    if (!sizeFails)
        QCOMPARE(report.size.value().bytes, 1001U);
}

void TestSickVolume::readsALongEtag()
{
    SickVolume volume(1, 3);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.file(2)}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.report(0).etag.value(), QByteArray(65'536, 'e'));
}

void TestSickVolume::reportsEveryFileOnceWhateverFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("healthy") << QByteArray("delay read * 0");
    QTest::newRow("2 ms late") << QByteArray("delay any * 2");
    QTest::newRow("every tenth unreadable") << QByteArray("fail any */f*7 EIO");
    QTest::newRow("attributes unsupported") << QByteArray("fail getxattr * ENOTSUP");
    QTest::newRow("attributes absent") << QByteArray("fail getxattr * ENODATA");
    QTest::newRow("half stale") << QByteArray("fail lookup */f*[02468] ESTALE");
    QTest::newRow("sizes that change") << QByteArray("grow any *");
}

void TestSickVolume::reportsEveryFileOnceWhateverFails()
{
    QFETCH(const QByteArray, fault);
    constexpr int count = 3000;
    SickVolume volume(30, count);
    volume.tell(fault);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, 60'000);
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.reportsById.size(), count);
    QCOMPARE(record.names().size(), count);
    for (const Report &report : record.reportsById) {
        const bool failing = fault.startsWith("fail any") && report.path.bytes().endsWith('7');
        if (failing)
            QCOMPARE(report.etag.failure().code, EIO);
    }
}

void TestSickVolume::servesAnotherVolumeWhileOneHangs()
{
    SickVolume hung(10, 500);
    SickVolume well(10, 500);
    hung.tell("hang any */f*");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({hung.folder()}));
    QTRY_VERIFY(!record.expanded.isEmpty());
    const RequestId other = inspector.inspect(offerOf({well.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, 20'000);
    QCOMPARE(record.finished[0].first, other);
    QCOMPARE(record.finished[0].second.files, 500);
    hung.tell("heal");
    hung.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 2, 20'000);
    QCOMPARE(record.finished[1].second.files, 500);
}

void TestSickVolume::isDestroyedWhileAVolumeHangs()
{
    SickVolume volume(1, 500);
    volume.tell("hang any */f*");
    QElapsedTimer timer;
    {
        Inspector inspector;
        const Record record(inspector);
        inspector.inspect(offerOf(volume.allFiles()));
        bool asked = false;
        QTRY_VERIFY(asked = asked || volume.tell("counts").contains("lookup"));
        timer.start();
    }
    QVERIFY(timer.elapsed() < 5000); // it would be for ever
    volume.tell("heal");
    volume.tell("release");
}

// One round trip to find the file, one for all look-ups of it: never a second search for the file.
void TestSickVolume::overlapsLookupsOnASlowVolume()
{
    SickVolume volume(1, 3);
    volume.tell("delay any * 200");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.file(0)}));
    QTRY_COMPARE(record.finished.size(), 1);
    const Timing timing = record.report(0).timing;
    using namespace std::chrono_literals;
    QVERIFY(timing.etag.duration >= 150ms);
    QVERIFY(timing.lastModified.duration >= 150ms);
    QVERIFY(timing.etag.start < timing.lastModified.start + timing.lastModified.duration);
    QVERIFY(timing.lastModified.start < timing.etag.start + timing.etag.duration);
    QVERIFY(timing.gathered < timing.oneAfterAnother());
    const QByteArray counts = volume.tell("counts");
    QVERIFY2(counts.contains("getxattr=2"), counts.constData());
}

QTEST_GUILESS_MAIN(TestSickVolume)
#include "tst_sickvolume.moc"
