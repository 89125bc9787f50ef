// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hasher.h"

#include "support/realfiles.h"
#include "support/sickvolume.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

#include <optional>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 60'000;

// Everything a Hasher says.
struct HashRecord : QObject {
    explicit HashRecord(Hasher &hasher)
    {
        connect(&hasher, &Hasher::hashed, this, [this](const QList<HashedFile> &files) {
            for (const HashedFile &file : files) {
                byId.insert(file.id, file.hashed);
                inOrder.append(file.id);
            }
        });
        connect(&hasher, &Hasher::progressed, this,
                [this](const HashProgress &told) { progress.append(told); });
        connect(&hasher, &Hasher::finished, this, [this] { ++finished; });
    }

    [[nodiscard]] Hashed::Outcome outcome(InspectionId id) const { return byId.value(id).outcome; }

    QHash<InspectionId, Hashed> byId;
    QList<InspectionId> inOrder;
    QList<HashProgress> progress;
    int finished = 0;
};

const HashOrder md5{{DigestKind::Md5}, {}};

// A hole, as large as is wanted: takes time to hash, and no room.
FilePath hole(RealFiles &files, const QByteArray &name, qint64 size)
{
    const FilePath file = files.file(name);
    if (::truncate(file.c_str(), size) != 0)
        qFatal("cannot make a hole");
    return file;
}

QList<InspectionId> numbers(InspectionId first, InspectionId last)
{
    QList<InspectionId> ids;
    for (InspectionId id = first; id <= last; ++id)
        ids.append(id);
    return ids;
}

} // namespace

// Many files at once, stopped, held, in the order of what is looked at, and on volumes that do not answer.
class TestHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesManyFiles();
    void hashesLargeAndSmallAndNone();
    void beginsWithWhatIsLookedAt_data();
    void beginsWithWhatIsLookedAt();
    void holdsAndGoesOn();
    void holdsNothingThatComesLater();
    void standsAside();
    void stopsWhatWaitsAndWhatIsRead();
    void takesAFileAgain();
    void stopsOnAVolumeThatHangs();
    void servesAnotherVolumeWhileOneHangs();
    void isDestroyedWhileAVolumeHangs();
    void tellsOfEveryFileWhereTheVolumeGoesAway();
};

void TestHasher::hashesManyFiles()
{
    constexpr int count = 10'000;
    RealFiles files;
    QList<HashTask> tasks;
    QHash<InspectionId, QByteArray> expected;
    for (int i = 1; i <= count; ++i) {
        const QByteArray content = QByteArray::number(i).repeated(4096).first(4096);
        tasks.append({i, files.file(QByteArray::number(i), content), md5});
        expected.insert(i, QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    }
    Hasher hasher;
    const HashRecord record(hasher);
    hasher.hash(tasks);
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
    QCOMPARE(record.inOrder.size(), count);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const Digests digests{{DigestKind::Md5, it.value()}};
        QCOMPARE(record.byId.value(it.key()).digests, digests);
    }
    const HashProgress last = record.progress.last();
    QCOMPARE(last.filesDone, count);
    QCOMPARE(last.filesInAll, count);
    QCOMPARE(last.bytesDone, quint64(count) * 4096);
    QCOMPARE(last.bytesInAll, quint64(count) * 4096);
    QVERIFY(last.underWay.isEmpty());
}

void TestHasher::hashesLargeAndSmallAndNone()
{
    RealFiles files;
    const QByteArray content = QByteArray("docket").repeated(1'000'000);
    const HashOrder order{{DigestKind::Sha256, DigestKind::Md5}, {5'242'880}};
    Hasher hasher;
    const HashRecord record(hasher);
    hasher.hash({{1, files.file("large", content), order},
                 {2, files.file("small", "docket"), order},
                 {3, files.file("empty"), order},
                 {4, files.at("none"), order},
                 {5, files.makeFolder("folder"), order},
                 {6, files.link("link", "large"), order}});
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
    QCOMPARE(record.inOrder.size(), 6);
    QCOMPARE(record.byId.value(1).digests, hashBytes(content, order));
    QCOMPARE(record.byId.value(2).digests, hashBytes("docket", order));
    QCOMPARE(record.byId.value(3).digests, hashBytes({}, order));
    QCOMPARE(record.byId.value(4).failure.failure.code, ENOENT);
    QCOMPARE(record.byId.value(5).failure.failure.code, EISDIR);
    QCOMPARE(record.byId.value(6).digests, hashBytes(content, order));
}

void TestHasher::beginsWithWhatIsLookedAt_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("small files") << qint64(100'000);
    QTest::newRow("large files") << qint64(8'000'000);
}

void TestHasher::beginsWithWhatIsLookedAt()
{
    QFETCH(const qint64, size);
    constexpr int count = 600;
    RealFiles files;
    QList<HashTask> tasks;
    for (int i = 1; i <= count; ++i)
        tasks.append({i, hole(files, QByteArray::number(i), size), md5});
    Hasher hasher;
    HashRecord record(hasher);
    hasher.prefer({count, count - 1});
    hasher.hash(tasks);
    QTRY_VERIFY_WITH_TIMEOUT(record.byId.contains(count) && record.byId.contains(count - 1), patienceMs);
    // With it comes what is begun in other threads meanwhile, at most 64 in each.
    for (const InspectionId looked : {InspectionId{count}, InspectionId{count - 1}})
        QVERIFY(record.inOrder.indexOf(looked) < count / 2);
    hasher.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
    QCOMPARE(record.inOrder.size(), count);
}

void TestHasher::holdsAndGoesOn()
{
    RealFiles files;
    constexpr quint64 size = 400ULL << 20U;
    Hasher hasher;
    HashRecord record(hasher);
    hasher.hash({{1, hole(files, "hole", size), md5}});
    const auto isUnderWay = [&record] {
        return !record.progress.isEmpty() && !record.progress.last().underWay.isEmpty() &&
               record.progress.last().underWay.first().bytesDone > 0;
    };
    QTRY_VERIFY(isUnderWay());
    hasher.pause();
    // What was in hand when it was told is read; then it stands still.
    const auto stands = [&record] {
        const qsizetype told = record.progress.size();
        return told > 5 && record.progress.at(told - 5).isPaused &&
               record.progress.at(told - 4).bytesDone == record.progress.last().bytesDone;
    };
    QTRY_VERIFY(stands());
    QVERIFY(record.progress.last().bytesDone < size);
    QCOMPARE(record.progress.last().bytesInAll, size);
    QCOMPARE(record.progress.last().underWay.first().id, 1);
    QCOMPARE(record.finished, 0);
    hasher.resume();
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
    QCOMPARE(record.outcome(1), Hashed::Outcome::Done);
    QVERIFY(!record.progress.last().isPaused);
}

// Told to hold just as the last file ends, it does not hold the next one, of which nobody would know.
void TestHasher::holdsNothingThatComesLater()
{
    RealFiles files;
    const FilePath file = files.file("some", "docket");
    Hasher hasher;
    const HashRecord record(hasher);
    hasher.hash({{1, file, md5}});
    QTRY_COMPARE(record.finished, 1);
    hasher.pause();
    hasher.hash({{2, file, md5}});
    QTRY_COMPARE(record.finished, 2);
    QCOMPARE(record.outcome(2), Hashed::Outcome::Done);
    QVERIFY(!record.progress.last().isPaused);
}

// For no longer than it is asked to, and without a word of it.
void TestHasher::standsAside()
{
    constexpr std::chrono::milliseconds time{700};
    RealFiles files;
    Hasher hasher;
    HashRecord record(hasher);
    QElapsedTimer timer;
    timer.start();
    hasher.standAside(time);
    hasher.hash({{1, files.file("some", "docket"), md5}});
    QTRY_COMPARE(record.finished, 1);
    QVERIFY(timer.elapsed() >= time.count());
    for (const HashProgress &progress : std::as_const(record.progress))
        QVERIFY(!progress.isPaused);
    hasher.standAside(time);
    hasher.pause(); // of nothing
    hasher.hash({{2, hole(files, "hole", qint64(1) << 40U), md5}});
    hasher.stopAll();
    QTRY_COMPARE(record.finished, 2);
    QCOMPARE(record.outcome(2), Hashed::Outcome::Stopped);
}

void TestHasher::stopsWhatWaitsAndWhatIsRead()
{
    RealFiles files;
    QList<HashTask> tasks;
    for (int i = 1; i <= 30; ++i)
        tasks.append({i, hole(files, QByteArray::number(i), qint64(1) << 40U), md5});
    tasks.append({31, files.file("small", "docket"), md5});
    Hasher hasher;
    HashRecord record(hasher);
    hasher.hash(tasks);
    QTRY_VERIFY(record.byId.contains(31));
    hasher.stop(numbers(1, 20));
    QTRY_COMPARE(record.inOrder.size(), 21);
    QCOMPARE(record.finished, 0);
    hasher.stopAll();
    QTRY_COMPARE(record.finished, 1);
    QCOMPARE(record.inOrder.size(), 31);
    for (const InspectionId id : numbers(1, 30))
        QCOMPARE(record.outcome(id), Hashed::Outcome::Stopped);
    QCOMPARE(record.outcome(31), Hashed::Outcome::Done);
}

// The last one's digests are those of the last content.
void TestHasher::takesAFileAgain()
{
    RealFiles files;
    const FilePath file = files.file("some", "before");
    Hasher hasher;
    const HashRecord record(hasher);
    hasher.hash({{1, file, md5}});
    QTRY_COMPARE(record.finished, 1);
    files.file("some", "after");
    hasher.hash({{1, file, md5}});
    QTRY_COMPARE(record.finished, 2);
    QCOMPARE(record.byId.value(1).digests, hashBytes("after", md5));
}

void TestHasher::stopsOnAVolumeThatHangs()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 200, 10'000'000);
    volume.tell("hang read *");
    QList<HashTask> tasks;
    for (const FilePath &file : volume.allFiles())
        tasks.append({tasks.size() + 1, file, md5});
    Hasher hasher;
    HashRecord record(hasher);
    hasher.hash(tasks);
    QTRY_VERIFY(!volume.tell("counts").endsWith("hanging=0"));
    hasher.stopAll();
    QTRY_COMPARE(record.finished, 1);
    QCOMPARE(record.inOrder.size(), 200);
    volume.tell("heal");
    volume.tell("release");
    hasher.hash(tasks);
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 2, patienceMs);
    for (const Hashed &hashed : std::as_const(record.byId))
        QCOMPARE(hashed.outcome, Hashed::Outcome::Done);
}

void TestHasher::servesAnotherVolumeWhileOneHangs()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 100);
    volume.tell("hang read *");
    RealFiles files;
    Hasher hasher;
    HashRecord record(hasher);
    QList<HashTask> tasks;
    for (const FilePath &file : volume.allFiles())
        tasks.append({tasks.size() + 1, file, md5});
    tasks.append({1000, files.file("some", "docket"), md5});
    hasher.hash(tasks);
    QTRY_VERIFY(record.byId.contains(1000));
    QCOMPARE(record.outcome(1000), Hashed::Outcome::Done);
    QCOMPARE(record.finished, 0);
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
}

void TestHasher::isDestroyedWhileAVolumeHangs()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 10, 10'000'000);
    volume.tell("hang read *");
    std::optional<Hasher> hasher;
    hasher.emplace();
    QList<HashTask> tasks;
    for (const FilePath &file : volume.allFiles())
        tasks.append({tasks.size() + 1, file, {{DigestKind::Md5, DigestKind::Sha512}, {5'000'000}}});
    hasher->hash(tasks);
    QTRY_VERIFY(!volume.tell("counts").endsWith("hanging=0"));
    QElapsedTimer timer;
    timer.start();
    hasher.reset();
    QVERIFY(timer.elapsed() < 1'500);
    volume.tell("heal");
    volume.tell("release");
}

void TestHasher::tellsOfEveryFileWhereTheVolumeGoesAway()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    constexpr int count = 3'000;
    SickVolume volume(10, count);
    volume.tell("delay read * 1");
    Hasher hasher;
    HashRecord record(hasher);
    QList<HashTask> tasks;
    for (const FilePath &file : volume.allFiles())
        tasks.append({tasks.size() + 1, file, md5});
    hasher.hash(tasks);
    QTRY_VERIFY_WITH_TIMEOUT(record.inOrder.size() > 100, patienceMs);
    volume.crash();
    QTRY_COMPARE_WITH_TIMEOUT(record.finished, 1, patienceMs);
    QCOMPARE(record.inOrder.size(), count);
    QCOMPARE(record.byId.size(), count);
    int failed = 0;
    for (const Hashed &hashed : std::as_const(record.byId)) {
        QVERIFY(hashed.outcome == Hashed::Outcome::Done || hashed.outcome == Hashed::Outcome::Failed);
        failed += hashed.outcome == Hashed::Outcome::Failed ? 1 : 0;
    }
    QVERIFY(failed > 0);
}

QTEST_GUILESS_MAIN(TestHasher)
#include "tst_hasher.moc"
