// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/inspector.h"
#include "inspect/volumes.h"

#include "support/record.h"
#include "support/sickvolume.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int count = 10'000;
constexpr int some = 1'000; // where one fault is tried by itself; all of them together meet `count` files
constexpr int patienceMs = 60'000;

// How the look-ups of one file have to end: an errno each, ENODATA where nothing is recorded, or 0.
struct Ends {
    int etag = 0;
    int size = 0;
    int server = 0;
    int modified = 0;

    friend bool operator==(const Ends &, const Ends &) = default;
};

constexpr Ends whole{};
constexpr Ends all(int code)
{
    return {code, code, code, code};
}
constexpr Ends attributes(int code)
{
    return {code, 0, code, 0};
}

template <typename T>
int endOf(const Reading<T> &reading)
{
    return reading.isFound() ? 0 : reading.isAbsent() ? ENODATA : reading.failure().code;
}

Ends endsOf(const Report &report)
{
    return {endOf(report.etag), endOf(report.size), endOf(report.lastModified.server),
            endOf(report.lastModified.fileSystem)};
}

int numberOf(const Report &report)
{
    return report.path.name().mid(1).toInt();
}

int lastDigit(int number)
{
    return number % 10;
}

// What was found is what is there, of so many files.
bool isTrue(const Report &report, int files, bool grows)
{
    const int number = numberOf(report);
    const auto size = static_cast<quint64>(1000 + number);
    const QByteArray etag =
        number == files - 1 ? QByteArray(65'536, 'e') : '"' + QByteArray::number(number) + "-sick\"";
    return (!report.etag.isFound() || report.etag.value() == etag) &&
           (!report.size.isFound() ||
            (grows ? report.size.value().bytes > size : report.size.value().bytes == size));
}

QByteArray described(const Report &report)
{
    const Ends ends = endsOf(report);
    return report.path.name() + ": " + QByteArray::number(ends.etag) + ' ' + QByteArray::number(ends.size) +
           ' ' + QByteArray::number(ends.server) + ' ' + QByteArray::number(ends.modified);
}

} // namespace

using EndsOfNumber = std::function<Ends(int)>;
Q_DECLARE_METATYPE(EndsOfNumber)

// Ten thousand files on a volume with something wrong: each ends in exactly one report, in which each look-up
// that failed has its own error.
class TestSickVolumeMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reportsEveryFileOnce_data();
    void reportsEveryFileOnce();
    void reportsEveryFileOnceWhileItFallsIllAndRecovers();
    void reportsWhatHungOnceReleased();
    void reportsEveryFileOnceWhereItIsGivenUp();
};

void TestSickVolumeMany::initTestCase()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestSickVolumeMany::reportsEveryFileOnce_data()
{
    QTest::addColumn<int>("folders");
    QTest::addColumn<int>("files");
    QTest::addColumn<QByteArrayList>("faults");
    QTest::addColumn<EndsOfNumber>("ends");
    const auto row = [](const char *name, int folders, int files, const QByteArrayList &faults,
                        const EndsOfNumber &ends) {
        QTest::newRow(name) << folders << files << faults << ends;
    };
    const auto always = [](Ends ends) { return [ends](int) { return ends; }; };
    row("healthy", 30, some, {}, always(whole));
    row("in one folder", 1, some, {}, always(whole));
    row("2 ms late", 30, some, {"delay any * 2"}, always(whole));
    row("unreadable", 30, some, {"fail lookup */f* EIO"}, always(all(EIO)));
    row("every tenth stale", 30, some, {"fail any */f*7 ESTALE"},
        [](int number) { return lastDigit(number) == 7 ? all(ESTALE) : whole; });
    row("attributes not supported", 30, some, {"fail getxattr * ENOTSUP"}, always(attributes(ENOTSUP)));
    row("nothing recorded", 30, some, {"fail getxattr * ENODATA"}, always(attributes(ENODATA)));
    row("attributes unreadable", 30, some, {"fail getxattr * EIO"}, always(attributes(EIO)));
    row("each attribute its own error", 30, some,
        {"fail getxattr:user.com.github.autopkg.etag * EIO",
         "fail getxattr:user.com.github.autopkg.last-modified * EACCES"},
        always({EIO, 0, EACCES, 0}));
    row("sizes that change", 30, count, {"grow any *"}, always(whole));
    row("everything at once", 30, count,
        {"fail lookup */f*1 EIO", "fail lookup */f*2 ESTALE", "fail lookup */f*3 ENOENT",
         "fail getxattr */f*4 ENOTSUP", "fail getxattr */f*5 ENODATA", "fail getxattr */f*6 EIO",
         "fail getxattr:user.com.github.autopkg.etag */f*7 EPERM", "delay any */f*[38] 5"},
        [](int number) {
            constexpr Ends byDigit[] = {whole,
                                        all(EIO),
                                        all(ESTALE),
                                        all(ENOENT),
                                        attributes(ENOTSUP),
                                        attributes(ENODATA),
                                        attributes(EIO),
                                        {EPERM, 0, 0, 0},
                                        whole,
                                        whole};
            return byDigit[lastDigit(number)];
        });
}

void TestSickVolumeMany::reportsEveryFileOnce()
{
    QFETCH(const int, folders);
    QFETCH(const int, files);
    QFETCH(const QByteArrayList, faults);
    QFETCH(const EndsOfNumber, ends);
    SickVolume volume(folders, files);
    for (const QByteArray &fault : faults)
        volume.tell(fault);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.folder()}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.reportCount, files);
    QCOMPARE(record.reportsById.size(), files);
    QCOMPARE(record.names().size(), files);
    QCOMPARE(record.finished[0].second.files, files);
    qsizetype incomplete = 0;
    for (const Report &report : record.reportsById) {
        QVERIFY2(endsOf(report) == ends(numberOf(report)), described(report).constData());
        QVERIFY2(isTrue(report, files, faults.contains("grow any *")), described(report).constData());
        incomplete += isIncomplete(report) ? 1 : 0;
    }
    QCOMPARE(record.finished[0].second.incomplete, incomplete);
}

void TestSickVolumeMany::reportsEveryFileOnceWhileItFallsIllAndRecovers()
{
    SickVolume volume(30, count);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(volume.allFiles()));
    const auto comes = [&record](qsizetype more) { return record.reportCount >= more; };
    qsizetype before = 0;
    for (const char *fault : {"fail any */f* EIO", "delay any */f* 3", "fail getxattr * ENOTSUP"}) {
        before = record.reportCount;
        volume.tell("heal");
        volume.tell(fault);
        QTRY_VERIFY_WITH_TIMEOUT(comes(std::min<qsizetype>(before + 1'000, count)), patienceMs);
    }
    volume.tell("heal");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.reportsById.size(), count);
    QCOMPARE(record.names().size(), count);
    for (const Report &report : record.reportsById) {
        const Ends ends = endsOf(report);
        for (const int end : {ends.etag, ends.size, ends.server, ends.modified})
            QVERIFY2(end == 0 || end == EIO || end == ENOTSUP, described(report).constData());
        QVERIFY2(isTrue(report, count, false), described(report).constData());
    }
}

void TestSickVolumeMany::reportsWhatHungOnceReleased()
{
    SickVolume volume(30, count);
    volume.tell("hang any */f*3");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({volume.folder()}));
    QTRY_VERIFY_WITH_TIMEOUT(!volume.tell("counts").endsWith(" hanging=0"), patienceMs);
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    QCOMPARE(record.reportCount, count);
    QCOMPARE(record.names().size(), count);
    for (const Report &report : record.reportsById)
        QVERIFY2(endsOf(report) == whole, described(report).constData());
}

void TestSickVolumeMany::reportsEveryFileOnceWhereItIsGivenUp()
{
    SickVolume volume(30, count);
    volume.tell("hang any */f*3");
    Inspector inspector;
    const Record record(inspector);
    const QSignalSpy unresponsive(&inspector, &Inspector::unresponsive);
    QVERIFY(unresponsive.isValid());
    inspector.inspect(offerOf(volume.allFiles()));
    QTRY_COMPARE_WITH_TIMEOUT(record.accepted.size(), count, patienceMs); // what comes later is held
    QTRY_VERIFY_WITH_TIMEOUT(!unresponsive.isEmpty(),
                             patienceMs); // or its answer would not tell that it is well
    inspector.giveUpVolume(VolumeTable::current().volumeOf(volume.folder()).device);
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, patienceMs);
    // What comes back now, comes too late.
    volume.tell("heal");
    volume.tell("release");
    inspector.inspect(offerOf({volume.file(3)}));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 2, patienceMs);
    QCOMPARE(record.reportCount, count + 1);
    QCOMPARE(record.reportsById.size(), count + 1);
    QCOMPARE(record.names().size(), count);
    for (const Report &report : record.reportsById) {
        const Ends ends = endsOf(report);
        for (const int end : {ends.etag, ends.size, ends.server, ends.modified})
            QVERIFY2(end == 0 || end == ETIMEDOUT || end == ECANCELED, described(report).constData());
        QVERIFY2(isTrue(report, count, false), described(report).constData());
    }
}

QTEST_GUILESS_MAIN(TestSickVolumeMany)
#include "tst_sickvolume_many.moc"
