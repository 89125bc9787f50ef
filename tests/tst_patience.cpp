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

namespace
{

constexpr int longWait = 20'000; // ms; far beyond the 3 s after which it is said

// What an inspector says of volumes that do not answer.
struct Complaints : QObject {
    explicit Complaints(Inspector &inspector)
    {
        connect(&inspector, &Inspector::unresponsive, this,
                [this](const QList<Unresponsive> &all) { waiting = all; });
        connect(&inspector, &Inspector::givenUp, this, [this](const QList<GivenUpVolume> &all) {
            volumes = all;
            ++timesTold;
        });
    }

    QList<Unresponsive> waiting;
    QList<GivenUpVolume> volumes;
    int timesTold = 0;
};

} // namespace

// Files and volumes that do not answer, and what the user may do about it.
class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysWhatDoesNotAnswer();
    void isPatientWithASlowVolume();
    void givesUpAFile();
    void keepsWhatCameBack();
    void givesUpAVolumeAndHoldsWhatComesLater();
    void takesAVolumeBackThatAnswers_data();
    void takesAVolumeBackThatAnswers();
    void saysWhichFolderDoesNotAnswer();
    void followsLinksIntoADeadVolumeThere();
    void leavesAFolderThatLeadsIntoADeadVolume();
    void inspectsTheRestOfAChunkThatHangs();
};

void TestPatience::initTestCase()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestPatience::saysWhatDoesNotAnswer()
{
    SickVolume volume(1, 3);
    volume.tell("hang any */f*1");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    QElapsedTimer clock;
    clock.start();
    inspector.inspect(offerOf({volume.file(0), volume.file(1)}));
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    QCOMPARE(complaints.waiting[0].path, volume.file(1));
    QCOMPARE(complaints.waiting[0].id, record.accepted[1].id);
    QCOMPARE(complaints.waiting[0].mountPoint, volume.folder());
    QVERIFY(complaints.waiting[0].waited >= std::chrono::seconds(3));
    QVERIFY(complaints.waiting[0].waited.count() <= clock.elapsed());
    QCOMPARE(record.reportCount, 1); // the other
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE(record.finished.size(), 1);
    QTRY_VERIFY(complaints.waiting.isEmpty());
    QCOMPARE(record.reportCount, 2);
}

void TestPatience::isPatientWithASlowVolume()
{
    SickVolume volume(4, 200);
    volume.tell("delay any * 10");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf({volume.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, longWait);
    QCOMPARE(record.finished[0].second, (Tally{200, 0, 0}));
    QVERIFY(complaints.waiting.isEmpty());
}

void TestPatience::givesUpAFile()
{
    SickVolume volume(1, 3);
    volume.tell("hang lookup */f*1");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf({volume.file(1)}));
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    inspector.giveUp({complaints.waiting[0].id});
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{1, 1, 0}));
    QVERIFY(record.report(0).isUnreadable());
    QCOMPARE(record.report(0).size.failure(), Failure{ETIMEDOUT});
    QTRY_VERIFY(complaints.waiting.isEmpty());
    // What comes back later is passed over, and the next inspection is a new one.
    volume.tell("heal");
    volume.tell("release");
    inspector.inspect(offerOf({volume.file(1)}));
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.reportCount, 2);
    QVERIFY(record.report(1).size.isFound());
}

void TestPatience::keepsWhatCameBack()
{
    SickVolume volume(1, 3);
    volume.tell("hang getxattr */f*1");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf({volume.file(1)}));
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    inspector.giveUp({complaints.waiting[0].id});
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.report(0).size.value().bytes, 1001U);
    QCOMPARE(record.report(0).etag.failure(), Failure{ETIMEDOUT});
    volume.tell("heal");
    volume.tell("release");
}

void TestPatience::givesUpAVolumeAndHoldsWhatComesLater()
{
    constexpr int count = 500;
    SickVolume sick(10, count);
    SickVolume well(1, 3);
    sick.tell("hang any */f*");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf(sick.allFiles()));
    QTRY_VERIFY_WITH_TIMEOUT(!complaints.waiting.isEmpty(), longWait);
    const QByteArray volume = complaints.waiting[0].volume;
    inspector.giveUpVolume(volume);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{count, count, 0}));
    int begun = 0;
    for (const Report &report : record.reportsById) {
        QVERIFY(report.isUnreadable());
        const int code = report.size.failure().code;
        QVERIFY(code == ETIMEDOUT || code == ECANCELED);
        begun += code == ETIMEDOUT ? 1 : 0;
    }
    QVERIFY(begun > 0);
    QTRY_COMPARE(complaints.volumes.size(), 1);
    QCOMPARE(complaints.volumes[0].mountPoint, sick.folder());
    QTRY_VERIFY(complaints.waiting.isEmpty());

    // Later drops are held, and keep no other volume waiting.
    const RequestId held = inspector.inspect(offerOf({sick.file(1), sick.file(2)}));
    inspector.inspect(offerOf({well.file(0)}));
    QTRY_COMPARE(record.finished.size(), 2);
    QVERIFY(record.finished[1].first != held);
    QTRY_COMPARE(complaints.volumes[0].held.size(), 2);
    QCOMPARE(QSet<InspectionId>(complaints.volumes[0].held.begin(), complaints.volumes[0].held.end()),
             (QSet<InspectionId>{record.accepted[count].id, record.accepted[count + 1].id}));

    // Tried again, it still hangs, and is given up anew.
    inspector.tryAgain(volume);
    QTRY_VERIFY(complaints.volumes.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 2, longWait);
    inspector.giveUpVolume(volume);
    QTRY_COMPARE(record.finished.size(), 3);
    QCOMPARE(record.finished[2], (std::pair(held, Tally{2, 2, 0})));
    QCOMPARE(record.reportCount, count + 3);
    sick.tell("heal");
    sick.tell("release");
}

void TestPatience::takesAVolumeBackThatAnswers_data()
{
    QTest::addColumn<QByteArray>("ill");
    QTest::newRow("all look-ups hang") << QByteArray("hang any */f*");
    QTest::newRow("two of three hang") << QByteArray("hang getxattr */f*");
}

void TestPatience::takesAVolumeBackThatAnswers()
{
    QFETCH(const QByteArray, ill);
    SickVolume volume(1, 10);
    volume.tell(ill);
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf({volume.file(1)}));
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    inspector.giveUpVolume(complaints.waiting[0].volume);
    QTRY_COMPARE(record.finished.size(), 1);
    const RequestId held = inspector.inspect(offerOf({volume.file(2)}));
    QTRY_VERIFY(complaints.volumes.size() == 1 && complaints.volumes[0].held.size() == 1);
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.finished[1], (std::pair(held, Tally{1, 0, 0})));
    QTRY_VERIFY(complaints.volumes.isEmpty());
}

void TestPatience::saysWhichFolderDoesNotAnswer()
{
    SickVolume volume(1, 10);
    volume.tell("hang readdir *");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf({volume.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    QCOMPARE(complaints.waiting[0].id, 0);
    QCOMPARE(complaints.waiting[0].path, volume.folder());
    inspector.giveUpVolume(complaints.waiting[0].volume);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{0, 0, 1}));
    QCOMPARE(record.refusals.size(), 1);
    volume.tell("heal");
    volume.tell("release");
}

// A good folder of links into a dead share: the links wait for the share, not the folder for the links.
void TestPatience::followsLinksIntoADeadVolumeThere()
{
    constexpr int count = 200;
    SickVolume volume(1, count);
    volume.tell("hang any */f*");
    RealFiles files;
    QList<FilePath> named;
    for (int i = 0; i < count; ++i) {
        named.append(files.link("link" + QByteArray::number(i), volume.file(i).bytes()));
        named.append(files.file("file" + QByteArray::number(i)));
    }
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    QTRY_COMPARE(record.reportCount, count);
    for (const QByteArray &name : record.names())
        QVERIFY(name.startsWith("file"));
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, longWait);
    QCOMPARE(record.reportCount, 2 * count);
    const auto link = std::ranges::find(record.accepted, named[2], &Errand::path);
    QCOMPARE(record.reportsById.value(link->id).leadsTo, volume.file(1));
}

// As ~/nas does, a link to where a share is mounted: its files must not take the local ones' threads.
void TestPatience::leavesAFolderThatLeadsIntoADeadVolume()
{
    constexpr int count = 400;
    SickVolume volume(1, count);
    volume.tell("hang any */f*");
    RealFiles files;
    const FilePath link = files.link("nas", volume.folder().bytes());
    QList<FilePath> named;
    for (int i = 0; i < count; ++i)
        named.append(FilePath(link.bytes() + volume.file(i).bytes().sliced(volume.folder().bytes().size())));
    for (int i = 0; i < count; ++i)
        named.append(files.file("file" + QByteArray::number(i)));
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf(named));
    QTRY_COMPARE_WITH_TIMEOUT(record.reportCount, count, longWait);
    for (const QByteArray &name : record.names())
        QVERIFY(name.startsWith("file"));
    const auto areOnTheShare = [&] {
        return std::ranges::count(complaints.waiting, volume.folder(), &Unresponsive::mountPoint);
    };
    QTRY_VERIFY_WITH_TIMEOUT(areOnTheShare() > 0, longWait);
    QCOMPARE(areOnTheShare(), complaints.waiting.size()); // those too that were begun before it was known
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, longWait);
    QCOMPARE(record.reportCount, 2 * count);
}

void TestPatience::inspectsTheRestOfAChunkThatHangs()
{
    constexpr int count = 2000;
    SickVolume volume(4, count);
    volume.tell("hang any */f*1234");
    Inspector inspector;
    const Record record(inspector);
    const Complaints complaints(inspector);
    inspector.inspect(offerOf(volume.allFiles()));
    QTRY_COMPARE_WITH_TIMEOUT(record.reportCount, count - 1, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(complaints.waiting.size(), 1, longWait);
    QCOMPARE(complaints.waiting[0].path, volume.file(1234));
    inspector.giveUp({complaints.waiting[0].id});
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{count, 1, 0}));
    QCOMPARE(record.reportCount, count);
    volume.tell("heal");
    volume.tell("release");
}

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
