// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/inspector.h"

#include "inspect/chunk.h"
#include "inspect/volumes.h"
#include "sources/recordednames.h"
#include "support/gate.h"
#include "support/realfiles.h"
#include "support/record.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace
{

Gate gate; // look-ups are plain functions, so what holds them back is found here

Answer<Reading<QByteArray>> gatedEtag(const Target &target)
{
    gate.pass();
    return readEtag(target);
}

Answer<Reading<QByteArray>> etagGatedWhereStuck(const Target &target)
{
    if (target.path().bytes().contains("stuck"))
        gate.pass();
    return readEtag(target);
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { gate.open(); }

    void inspectsOneFile();
    void saysNothingBeforeItReturns();
    void keepsTheOrderInItsIds();
    void reportsOnlyWhenAllThreeAreBack();
    void reportsEveryFileOnce_data();
    void reportsEveryFileOnce();
    void walksFolders();
    void refusesWithAReason();
    void failsFileByFile();
    void stops();
    void leavesAHungVolumeAlone();
    void passesByFilesThatHang();
    void servesTheNewestRequestFirst();
    void isDestroyedWithoutWaiting();
    void seesAMixedReport_data();
    void seesAMixedReport();
};

void TestInspector::inspectsOneFile()
{
    RealFiles files;
    const FilePath file = files.file("Firefox 151.0.pkg", "twelve bytes");
    setAttribute(file, recorded::etagAttribute(), "\"abc\"");
    setAttribute(file, recorded::lastModifiedAttribute(), "Tue, 17 Nov 2026 13:02:11 GMT");
    setModified(file, 1'393'295'176);
    Inspector inspector;
    const Record record(inspector);
    const RequestId request = inspector.inspect(offerOf({file}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0], (std::pair(request, Tally{1, 0, 0})));
    QCOMPARE(record.accepted.size(), 1);
    const Report report = record.report(0);
    QCOMPARE(report.path, file);
    QCOMPARE(report.etag.value(), QByteArray("\"abc\""));
    QCOMPARE(report.size.value().bytes, 12U);
    QCOMPARE(report.lastModified.server.value(), QByteArray("Tue, 17 Nov 2026 13:02:11 GMT"));
    QCOMPARE(report.lastModified.fileSystem.value(), (Timestamp{1'393'295'176, 0}));
    QVERIFY(report.timing.open.has_value());
    for (const Span &span : {report.timing.etag, report.timing.size, report.timing.lastModified})
        QVERIFY(span.start >= report.timing.open->start + report.timing.open->duration &&
                span.start + span.duration <= report.timing.gathered);
}

void TestInspector::saysNothingBeforeItReturns()
{
    Inspector inspector;
    QSignalSpy finished(&inspector, &Inspector::finished);
    QVERIFY(finished.isValid());
    inspector.inspect(offerOf({}));
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(finished.count(), 1);
}

void TestInspector::keepsTheOrderInItsIds()
{
    RealFiles files;
    const QList<FilePath> named{files.file("c"), files.file("a"), files.file("b")};
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    inspector.inspect(offerOf(named));
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.accepted.size(), 6);
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(record.accepted[i].path, named[i % 3]);
    QVERIFY(record.accepted[0].id > record.accepted[1].id && record.accepted[1].id > record.accepted[2].id);
    QVERIFY(record.accepted[5].id > record.accepted[0].id); // a later request is newer as a whole
}

void TestInspector::reportsOnlyWhenAllThreeAreBack()
{
    RealFiles files;
    gate.close();
    Inspector inspector({.etag = gatedEtag});
    const Record record(inspector);
    inspector.inspect(offerOf({files.file("a")}));
    QTRY_COMPARE(gate.waiting(), 1);
    QTRY_COMPARE(record.accepted.size(), 1);
    // Another request runs through all its stages meanwhile, but for its own gate.
    inspector.inspect(offerOf({}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.reportCount, 0);
    gate.open();
    QTRY_COMPARE(record.reportCount, 1);
    QTRY_COMPARE(record.finished.size(), 2);
}

void TestInspector::reportsEveryFileOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("2") << 2;
    QTest::newRow("65, just past few") << 65;
    QTest::newRow("10,000") << 10'000;
}

void TestInspector::reportsEveryFileOnce()
{
    QFETCH(const int, count);
    RealFiles files;
    QList<FilePath> named;
    for (int i = 0; i < count; ++i) {
        named.append(files.file(QByteArray::number(i), QByteArray(i % 100, 'x')));
        if (i % 3 == 0)
            setAttribute(named.last(), recorded::etagAttribute(), '"' + QByteArray::number(i) + '"');
    }
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, 30'000);
    QCOMPARE(record.finished[0].second, (Tally{count, 0, 0}));
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.reportsById.size(), count);
    QVERIFY(record.largestSlice <= 1024);
    for (int i = 0; i < count; ++i) {
        const Report report = record.report(i);
        QCOMPARE(report.path, named[i]);
        QCOMPARE(report.size.value().bytes, static_cast<quint64>(i % 100));
        QCOMPARE(report.etag.isFound(), i % 3 == 0);
    }
}

void TestInspector::walksFolders()
{
    RealFiles files;
    const FilePath top = files.makeFolder("top");
    files.makeFolder("top/empty");
    files.makeFolder("top/deep");
    files.file("top/a");
    files.file("top/deep/b");
    files.link("top/deep/up", "..");
    files.fifo("top/fifo");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({top, files.file("beside")}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.names(), (QSet<QByteArray>{"a", "b", "fifo", "beside"}));
    QCOMPARE(record.expanded.size(), 2); // the folder, and the link up into it, which is not followed
    QCOMPARE(record.expanded[0], record.accepted[0].id);
    QCOMPARE(record.finished[0].second, (Tally{4, 0, 0}));
}

void TestInspector::refusesWithAReason()
{
    RealFiles files;
    Offer offer;
    offer.form = Offer::Form::UriList;
    offer.bytes = "https://example.com/a.dmg\r\nfile://" + files.file("b").bytes() + "\r\n";
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offer);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{1, 0, 1}));
    QCOMPARE(record.refusals.size(), 1);
    QVERIFY(!record.refusals[0].why.isEmpty());
}

void TestInspector::failsFileByFile()
{
    RealFiles files;
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({files.at("gone"), files.file("here"), files.link("dangling", "gone"),
                               FilePath("/proc/self/status")}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].second, (Tally{4, 2, 0}));
    const Report gone = record.report(0);
    QVERIFY(gone.isUnreadable());
    QCOMPARE(gone.size.failure(), (Failure{ENOENT}));
    QVERIFY(record.report(1).size.isFound());
    QVERIFY(record.report(2).size.failure().danglingLink);
    const Report proc = record.report(3);
    QCOMPARE(obstacle(proc.etag.failure()), Obstacle::NotSupported);
    QVERIFY(!isIncomplete(proc));
}

void TestInspector::stops()
{
    RealFiles files;
    QList<FilePath> named;
    for (int i = 0; i < 500; ++i)
        named.append(files.file(QByteArray::number(i)));
    gate.close();
    Inspector inspector({.etag = gatedEtag});
    const Record record(inspector);
    const RequestId request = inspector.inspect(offerOf(named));
    QTRY_VERIFY(gate.waiting() > 0);
    inspector.stop(request);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0], (std::pair(request, Tally{0, 0, 0})));
    gate.open();
    // What was under way ends without a word, and the lane goes on with the next request.
    const RequestId next = inspector.inspect(offerOf({named[0]}));
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.finished[1], (std::pair(next, Tally{1, 0, 0})));
    QCOMPARE(record.reportCount, 1);
    inspector.stop(request); // unknown by now: nothing happens
    inspector.stop(999);
}

void TestInspector::leavesAHungVolumeAlone()
{
    if (VolumeTable::current().volumeOf(FilePath("/proc/self/status")).device.isEmpty())
        QSKIP("no second volume to inspect on: /proc is not mounted");
    RealFiles files;
    QList<FilePath> stuck;
    for (int i = 0; i < 300; ++i)
        stuck.append(files.file("stuck" + QByteArray::number(i)));
    gate.close();
    Inspector inspector({.etag = etagGatedWhereStuck});
    const Record record(inspector);
    inspector.inspect(offerOf(stuck));
    QTRY_VERIFY(gate.waiting() > 0);
    const RequestId other =
        inspector.inspect(offerOf({FilePath("/proc/self/status"), FilePath("/proc/self/maps")}));
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished[0].first, other);
    gate.open();
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.reportCount, 302);
}

// As links do that lead from a good volume into a dead one.
void TestInspector::passesByFilesThatHang()
{
    RealFiles files;
    QList<FilePath> named;
    for (int i = 0; i < 8; ++i)
        named.append(files.file("stuck" + QByteArray::number(i)));
    for (int i = 0; i < 8; ++i)
        named.append(files.file("well" + QByteArray::number(i)));
    gate.close();
    Inspector inspector({.etag = etagGatedWhereStuck});
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    QTRY_COMPARE_WITH_TIMEOUT(record.reportCount, 8, 30'000);
    for (const QByteArray &name : record.names())
        QVERIFY(name.startsWith("well"));
    gate.open();
    QTRY_COMPARE(record.reportCount, 16);
}

void TestInspector::servesTheNewestRequestFirst()
{
    RealFiles files;
    QList<FilePath> many;
    for (int i = 0; i < 1000; ++i)
        many.append(files.file(QByteArray::number(i)));
    gate.close();
    Inspector inspector({.etag = gatedEtag});
    const Record record(inspector);
    inspector.inspect(offerOf(many));
    QTRY_VERIFY(gate.waiting() > 0);
    const RequestId one = inspector.inspect(offerOf({files.file("one")}));
    QTRY_VERIFY(record.accepted.size() == 1001);
    gate.open();
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(record.finished[0].first, one);
}

void TestInspector::isDestroyedWithoutWaiting()
{
    RealFiles files;
    gate.close();
    {
        Inspector inspector({.etag = gatedEtag});
        inspector.inspect(offerOf({files.file("a"), files.file("b")}));
        QTRY_VERIFY(gate.waiting() > 0);
    } // the job stands at the gate: waiting for it here would never end
    QVERIFY(gate.waiting() > 0);
    gate.open();
    QTRY_COMPARE(gate.waiting(), 0);
}

void TestInspector::seesAMixedReport_data()
{
    QTest::addColumn<qint64>("changedMsAfterBegin");
    QTest::addColumn<bool>("sameFile");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("old file") << qint64(-5000) << true << false;
    QTest::newRow("changed just before") << qint64(-50) << true << false;
    QTest::newRow("within the clock's tick") << qint64(-5) << true << true;
    QTest::newRow("changed since") << qint64(3) << true << true;
    QTest::newRow("two files") << qint64(-5000) << false << true;
}

void TestInspector::seesAMixedReport()
{
    QFETCH(const qint64, changedMsAfterBegin);
    QFETCH(const bool, sameFile);
    QFETCH(const bool, mixed);
    Report report;
    report.inspectedAt = 1'700'000'000'000;
    const qint64 changed = report.inspectedAt + changedMsAfterBegin;
    FileSize size;
    size.identity = {1, 2, {changed / 1000, static_cast<qint32>(changed % 1000 * 1'000'000)}};
    report.size = {size, {}};
    report.lastModified.fileSystem = {Timestamp{}, {}};
    report.lastModified.identity = size.identity;
    if (!sameFile)
        report.lastModified.identity.inode = 3;
    QCOMPARE(mayBeMixed(report), mixed);
}

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspector.moc"
