// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/inspector.h"

#include "support/record.h"
#include "support/sickvolume.h"

#include <QElapsedTimer>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 60'000;

bool isOneOf(int code, const QList<int> &codes)
{
    return codes.contains(code);
}

} // namespace

// A volume that goes away under its files, or stops answering beside one that is well.
class TestSickVolumeGone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reportsEveryFileOnceWhereItGoesAway_data();
    void reportsEveryFileOnceWhereItGoesAway();
    void reportsWhatHungOnceItCrashed();
    void reportsAVolumeThatIsBroken();
    void servesAnotherVolumeWhileOneHangs();
    void isDestroyedWhileAVolumeHangs();
};

void TestSickVolumeGone::initTestCase()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestSickVolumeGone::reportsEveryFileOnceWhereItGoesAway_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("unmounted") << false << QList<int>{ENOENT};
    QTest::newRow("its program has crashed") << true << QList<int>{ENOTCONN, ECONNABORTED};
}

// In the middle of it: what was found before stands, of what comes after each look-up says why not.
void TestSickVolumeGone::reportsEveryFileOnceWhereItGoesAway()
{
    QFETCH(const bool, crashes);
    QFETCH(const QList<int>, codes);
    constexpr int count = 10'000;
    SickVolume volume(30, count);
    volume.tell("delay any * 2");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(volume.allFiles()));
    QTRY_VERIFY_WITH_TIMEOUT(record.reportCount > 100, patienceMs);
    if (crashes)
        volume.crash();
    else
        volume.tell("unmount");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.reportsById.size(), count);
    QCOMPARE(record.names().size(), count);
    qsizetype whole = 0;
    qsizetype unreadable = 0;
    for (const Report &report : record.reportsById) {
        forEachFailure(report, [&](const char *name, Failure failure) {
            const QByteArray found = QByteArray(name) + ' ' + QByteArray::number(failure.code);
            QVERIFY2(isOneOf(failure.code, codes), found.constData());
        });
        whole += isIncomplete(report) ? 0 : 1;
        unreadable += report.isUnreadable() ? 1 : 0;
    }
    QVERIFY(whole > 100);
    QVERIFY(unreadable > 100);
    QCOMPARE(record.finished[0].second, (Tally{count, count - whole, 0}));
}

void TestSickVolumeGone::reportsWhatHungOnceItCrashed()
{
    constexpr int count = 500;
    SickVolume volume(10, count);
    volume.tell("hang any */f*");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(volume.allFiles()));
    QTRY_VERIFY(!volume.tell("counts").endsWith(" hanging=0"));
    volume.crash();
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.finished[0].second, (Tally{count, count, 0}));
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.names().size(), count);
    for (const Report &report : record.reportsById)
        QVERIFY(isOneOf(report.etag.failure().code, {ENOTCONN, ECONNABORTED}));
}

void TestSickVolumeGone::reportsAVolumeThatIsBroken()
{
    SickVolume volume(1, 3);
    volume.crash();
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.folder(), volume.file(0)}));
    QTRY_COMPARE(record.finished.size(), 1);
    // The folder is where the volume is mounted, which the kernel knows by itself: only its files are not
    // had.
    QCOMPARE(record.finished[0].second, (Tally{1, 1, 1}));
    QCOMPARE(record.refusals[0].what, displayText(volume.folder().bytes()));
    QCOMPARE(record.report(1).etag.failure().code, ENOTCONN);
    QVERIFY(record.report(1).isUnreadable());
}

void TestSickVolumeGone::servesAnotherVolumeWhileOneHangs()
{
    constexpr int count = 10'000;
    SickVolume hung(10, 500);
    SickVolume well(10, count);
    hung.tell("hang any */f*");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({hung.folder()}));
    QTRY_VERIFY(!hung.tell("counts").endsWith(" hanging=0"));
    const RequestId other = inspector.inspect(offerOf({well.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.finished[0].first, other);
    QCOMPARE(record.finished[0].second, (Tally{count, 0, 0}));
    QCOMPARE(record.reportCount, count); // of the other not one
    hung.tell("heal");
    hung.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 2, patienceMs);
    QCOMPARE(record.finished[1].second, (Tally{500, 0, 0}));
}

void TestSickVolumeGone::isDestroyedWhileAVolumeHangs()
{
    SickVolume volume(1, 500);
    volume.tell("hang any */f*");
    QElapsedTimer timer;
    {
        Inspector inspector;
        const Record record(inspector);
        inspector.inspect(offerOf(volume.allFiles()));
        QTRY_VERIFY(!volume.tell("counts").endsWith(" hanging=0"));
        timer.start();
    }
    QVERIFY(timer.elapsed() < 5000); // it would be for ever
    volume.tell("heal");
    volume.tell("release");
}

QTEST_GUILESS_MAIN(TestSickVolumeGone)
#include "tst_sickvolume_gone.moc"
