// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/summary.h"
#include "inspect/inspector.h"
#include "inspect/volumes.h"

#include "support/realfiles.h"
#include "support/record.h"
#include "support/sickvolume.h"

#include <QTest>

using namespace docket;
using namespace docket::test;

// The whole way through the Inspector, for one file on a real file system that fails or is slow.
class TestSickVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isFoundInTheVolumeTable();
    void failsLookupByLookup_data();
    void failsLookupByLookup();
    void saysWhatThePortalHides_data();
    void saysWhatThePortalHides();
    void readsALongEtag();
    void overlapsLookupsOnASlowVolume();
};

void TestSickVolume::initTestCase()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

// By the name that the kernel escapes, and though nothing on it answers.
void TestSickVolume::isFoundInTheVolumeTable()
{
    SickVolume volume(1, 3);
    volume.tell("hang any *");
    const Volume found = VolumeTable::current().volumeOf(volume.file(0));
    QCOMPARE(found.mountPoint, volume.folder().bytes());
    QVERIFY(found.mountPoint.contains(" \\040 "));
    QVERIFY(found.isRemote());
    volume.tell("heal");
    volume.tell("release");
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

void TestSickVolume::saysWhatThePortalHides_data()
{
    QTest::addColumn<QByteArray>("faults"); // separated by semicolons
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<bool>("incomplete");
    QTest::addColumn<bool>("linked");
    const QByteArray none("fail getxattr * ENODATA");
    QTest::newRow("attributes shown") << QByteArray("delay read * 0") << false << false << false;
    QTest::newRow("none of them") << none << true << false << false;
    QTest::newRow("none of them, over a link") << none << true << false << true;
    QTest::newRow("not supported") << QByteArray("fail getxattr * ENOTSUP;fail listxattr * ENOTSUP") << true
                                   << false << false;
    QTest::newRow("denied") << QByteArray("fail getxattr * EACCES;fail listxattr * EACCES") << false << true
                            << false;
}

// The document portal of a desktop, which shows a file without what was recorded about it.
void TestSickVolume::saysWhatThePortalHides()
{
    QFETCH(const QByteArray, faults);
    QFETCH(const bool, hidden);
    QFETCH(const bool, incomplete);
    QFETCH(const bool, linked);
    SickVolume volume(1, 3, 0, QStringLiteral("portal"));
    for (const QByteArray &fault : faults.split(';'))
        volume.tell(fault);
    RealFiles files;
    const FilePath file = linked ? files.link("link", volume.file(1).bytes()) : volume.file(1);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({file}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{1, incomplete ? 1 : 0, 0}));
    const Report report = record.report(0);
    QCOMPARE(report.size.value().bytes, 1001U);
    for (const Reading<QByteArray> &recorded : {report.etag, report.lastModified.server}) {
        QCOMPARE(recorded.isFound(), !hidden && !incomplete);
        if (hidden)
            QCOMPARE(obstacle(recorded.failure()), Obstacle::BehindPortal);
    }
    QCOMPARE(isIncomplete(report), incomplete);
    // Something may be recorded: that is another thing than nothing.
    QVERIFY(verdictOn(report) != Verdict::NothingRecorded);
    QCOMPARE(summarize(report).state == Summary::State::NotSupported, hidden);
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
