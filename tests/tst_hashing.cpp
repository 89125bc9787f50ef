// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashing.h"

#include "checksum/smallfiles.h"
#include "support/realfiles.h"
#include "support/sickvolume.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <sys/mman.h>
#include <sys/stat.h>

#include <deque>
#include <thread>

using namespace docket;
using namespace docket::test;

namespace
{

// Not the same anywhere, and the same each time.
QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = 88'172'645'463'325'252;
    for (char &byte : bytes) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        byte = static_cast<char>(state);
    }
    return bytes;
}

// The first word of what a program says of the file, or the last.
QByteArray saidBy(const QString &program, const QStringList &arguments, const FilePath &file,
                  bool last = false)
{
    QProcess process;
    process.start(program, arguments + QStringList{QFile::decodeName(file.bytes())});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return last ? words.last() : words.first();
}

Digest digestBy(DigestKind kind, const FilePath &file)
{
    const QString openssl = QStringLiteral("openssl");
    switch (kind) {
    case DigestKind::Md5:
        return {kind, saidBy(QStringLiteral("md5sum"), {}, file)};
    case DigestKind::Sha1:
        return {kind, saidBy(QStringLiteral("sha1sum"), {}, file)};
    case DigestKind::Sha256:
        return {kind, saidBy(QStringLiteral("sha256sum"), {}, file)};
    case DigestKind::Sha512:
        return {kind, saidBy(QStringLiteral("sha512sum"), {}, file)};
    case DigestKind::Blake2b:
        return {kind, saidBy(QStringLiteral("b2sum"), {}, file)};
    case DigestKind::Sha3_256:
        return {kind, saidBy(openssl, {QStringLiteral("dgst"), QStringLiteral("-sha3-256")}, file, true)};
    case DigestKind::Crc32:
    case DigestKind::Md5OfParts:
        break;
    }
    qFatal("no program for this");
}

// As S3 is documented to make it, with Qt's MD5.
Digest tagOfParts(const QByteArray &bytes, qsizetype partSize)
{
    QCryptographicHash whole(QCryptographicHash::Md5);
    for (qsizetype at = 0; at == 0 || at < bytes.size(); at += partSize)
        whole.addData(QCryptographicHash::hash(bytes.mid(at, partSize), QCryptographicHash::Md5));
    return {DigestKind::Md5OfParts, whole.result().toHex(), static_cast<quint64>(partSize)};
}

// For each page whether it is in the page cache.
QByteArray cachedPages(int descriptor, qint64 size)
{
    const auto page = static_cast<qint64>(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> pages(static_cast<size_t>((size + page - 1) / page));
    void *map = ::mmap(nullptr, static_cast<size_t>(size), PROT_READ, MAP_SHARED, descriptor, 0);
    if (map == MAP_FAILED || ::mincore(map, static_cast<size_t>(size), pages.data()) != 0)
        qFatal("the kernel does not tell what is cached");
    ::munmap(map, static_cast<size_t>(size));
    QByteArray cached;
    for (const unsigned char state : pages)
        cached.append(static_cast<char>(state & 1U));
    return cached;
}

const QList<DigestKind> programKinds{DigestKind::Md5,    DigestKind::Sha1,     DigestKind::Sha256,
                                     DigestKind::Sha512, DigestKind::Sha3_256, DigestKind::Blake2b};

} // namespace

Q_DECLARE_METATYPE(docket::HashOrder)

// What a file comes to, against the programs that everybody has.
class TestHashing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPrograms_data();
    void agreesWithPrograms();
    void knowsTheCheckOfCrc32();
    void makesTagsOfParts_data();
    void makesTagsOfParts();
    void readsOnlyRegularFiles_data();
    void readsOnlyRegularFiles();
    void stops();
    void claimsNothingOfAFileThatChanges_data();
    void claimsNothingOfAFileThatChanges();
    void saysAtWhichByteReadingFails_data();
    void saysAtWhichByteReadingFails();
    void failsWhereTheVolumeGoesAway_data();
    void failsWhereTheVolumeGoesAway();
    void hashesManySmallFiles_data();
    void hashesManySmallFiles();
    void leavesThePageCacheAsItWas_data();
    void leavesThePageCacheAsItWas();
};

void TestHashing::agreesWithPrograms_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QList<DigestKind>>("kinds");
    for (const qsizetype size : {0, 1, 63, 64, 65, 262'143, 262'144, 262'145, 20'000'001})
        QTest::addRow("all, %lld bytes", qint64(size)) << size << programKinds;
    for (const DigestKind kind : programKinds)
        QTest::addRow("%s alone", digestName(kind).data()) << qsizetype(3'000'000) << QList<DigestKind>{kind};
}

void TestHashing::agreesWithPrograms()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QList<DigestKind>, kinds);
    RealFiles files;
    const QByteArray content = someBytes(size);
    const FilePath file = files.file("some", content);
    Digests expected;
    for (const DigestKind kind : kinds)
        expected.append(digestBy(kind, file));
    HashControl control;
    const Hashed hashed = hashFile(file, {kinds, {}}, control);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Done);
    QCOMPARE(hashed.digests, expected);
    QCOMPARE(hashed.bytes, quint64(size));
    QCOMPARE(hashed.before.size.bytes, quint64(size));
    QVERIFY(isSameState(hashed.before, hashed.after));
    QCOMPARE(control.bytesDone(), quint64(size));
    QCOMPARE(control.bytesInAll(), quint64(size));
    QCOMPARE(hashBytes(content, {kinds, {}}), expected);
}

// The value that every description of this CRC gives for these digits.
void TestHashing::knowsTheCheckOfCrc32()
{
    const Digests expected{{DigestKind::Crc32, "cbf43926"}};
    QCOMPARE(hashBytes("123456789", {{DigestKind::Crc32}, {}}), expected);
    const Digests ofNothing{{DigestKind::Crc32, "00000000"}};
    QCOMPARE(hashBytes({}, {{DigestKind::Crc32}, {}}), ofNothing);
}

void TestHashing::makesTagsOfParts_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QList<quint64>>("partSizes");
    QTest::newRow("nothing") << qsizetype(0) << QList<quint64>{5};
    QTest::newRow("less than a part") << qsizetype(4) << QList<quint64>{5};
    QTest::newRow("one part") << qsizetype(64) << QList<quint64>{64};
    QTest::newRow("whole parts") << qsizetype(3'000'000) << QList<quint64>{1'000'000};
    QTest::newRow("a rest of one byte") << qsizetype(3'000'001) << QList<quint64>{1'000'000};
    QTest::newRow("several sizes") << qsizetype(7'654'321) << QList<quint64>{5'000'000, 5'242'880, 100'003};
    QTest::newRow("more parts than lanes") << qsizetype(4'000'000) << QList<quint64>{4'099};
}

void TestHashing::makesTagsOfParts()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QList<quint64>, partSizes);
    RealFiles files;
    const QByteArray content = someBytes(size);
    const FilePath file = files.file("some", content);
    Digests expected{
        {DigestKind::Sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()}};
    for (const quint64 partSize : partSizes)
        expected.append(tagOfParts(content, static_cast<qsizetype>(partSize)));
    HashControl control;
    const Hashed hashed = hashFile(file, {{DigestKind::Sha256}, partSizes}, control);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Done);
    QCOMPARE(hashed.digests, expected);
    QCOMPARE(hashBytes(content, {{DigestKind::Sha256}, partSizes}), expected);
}

void TestHashing::readsOnlyRegularFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QByteArray("none") << ENOENT;
    QTest::newRow("folder") << QByteArray("folder") << EISDIR;
    QTest::newRow("fifo") << QByteArray("fifo") << ENXIO;
    QTest::newRow("socket") << QByteArray("socket") << ENXIO;
    QTest::newRow("device") << QByteArray("device") << ENXIO;
    QTest::newRow("link that leads nowhere") << QByteArray("dangling") << ENOENT;
}

void TestHashing::readsOnlyRegularFiles()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, code);
    RealFiles files;
    files.makeFolder("folder");
    files.fifo("fifo");
    files.socket("socket");
    files.link("device", "/dev/zero");
    files.link("dangling", "nowhere");
    HashControl control;
    const Hashed hashed = hashFile(files.at(name), {{DigestKind::Md5}, {}}, control);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Failed);
    QCOMPARE(hashed.failure.failure.code, code);
    QCOMPARE(hashed.failure.failure.danglingLink, name == "dangling");
    QVERIFY(!hashed.failure.atByte);
    QVERIFY(hashed.digests.isEmpty());
}

void TestHashing::stops()
{
    RealFiles files;
    const FilePath file = files.file("some", someBytes(1'000'000));
    HashControl control;
    control.stop();
    const Hashed hashed = hashFile(file, {programKinds, {}}, control);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Stopped);
    QVERIFY(hashed.digests.isEmpty());
}

void TestHashing::claimsNothingOfAFileThatChanges_data()
{
    QTest::addColumn<HashOrder>("order");
    QTest::addColumn<QByteArray>("change");
    const QList<std::pair<const char *, HashOrder>> orders{
        {"one digest", {{DigestKind::Sha256}, {}}},
        {"several digests", {{DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256}, {}}},
        {"parts", {{}, {5'242'880}}},
        {"digests and parts", {{DigestKind::Md5, DigestKind::Sha1}, {5'242'880, 8'388'608}}}};
    for (const auto &[name, order] : orders) {
        for (const char *change : {"truncated", "longer", "written to", "replaced", "unreadable"})
            QTest::addRow("%s, %s", change, name) << order << QByteArray(change);
    }
}

// While it is being read: it is held in the middle.
void TestHashing::claimsNothingOfAFileThatChanges()
{
    QFETCH(const HashOrder, order);
    QFETCH(const QByteArray, change);
    constexpr off_t size = 64 << 20U;
    RealFiles files;
    const FilePath file = files.file("some");
    QCOMPARE(::truncate(file.c_str(), size), 0);
    HashControl control;
    Hashed hashed;
    std::thread thread([&] { hashed = hashFile(file, order, control); });
    const auto join = qScopeGuard([&] {
        control.resume();
        thread.join();
    });
    while (control.bytesDone() == 0)
        std::this_thread::yield();
    control.pause();
    if (change == "truncated") {
        QCOMPARE(::truncate(file.c_str(), 1000), 0);
    } else if (change == "longer") {
        QCOMPARE(::truncate(file.c_str(), size + 1), 0);
    } else if (change == "written to") {
        QFile written(QFile::decodeName(file.bytes()));
        QVERIFY(written.open(QIODevice::ReadWrite));
        QCOMPARE(written.write("x"), 1);
    } else if (change == "replaced") {
        const FilePath other = files.file("other");
        QCOMPARE(::truncate(other.c_str(), size), 0);
        QCOMPARE(::rename(other.c_str(), file.c_str()), 0);
    } else {
        QCOMPARE(::chmod(file.c_str(), 0), 0);
    }
    control.resume();
    QTRY_VERIFY_WITH_TIMEOUT(hashed.outcome != Hashed::Outcome::Stopped, 60'000);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Changed);
    QVERIFY(hashed.digests.isEmpty());
}

void TestHashing::saysAtWhichByteReadingFails_data()
{
    QTest::addColumn<HashOrder>("order");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("byte");
    const HashOrder one{{DigestKind::Md5}, {}};
    const HashOrder many{programKinds, {}};
    const HashOrder parts{{}, {5'000'000}};
    QTest::newRow("first byte") << one << qint64(20'000'000) << qint64(0);
    QTest::newRow("in the middle") << one << qint64(20'000'000) << qint64(10'000'000);
    QTest::newRow("in the middle, several digests") << many << qint64(20'000'000) << qint64(10'000'000);
    QTest::newRow("in the middle, parts") << parts << qint64(20'000'000) << qint64(10'000'000);
    QTest::newRow("last byte") << one << qint64(20'000'000) << qint64(19'999'999);
    QTest::newRow("of a small file") << one << qint64(100'000) << qint64(70'000);
}

// To the page: no less is read from a disk.
void TestHashing::saysAtWhichByteReadingFails()
{
    QFETCH(const HashOrder, order);
    QFETCH(const qint64, size);
    QFETCH(const qint64, byte);
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1, size);
    volume.tell("fail read:" + QByteArray::number(byte) + " * EIO");
    HashControl control;
    const Hashed hashed = hashFile(volume.file(0), order, control);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Failed);
    QCOMPARE(hashed.failure.failure.code, EIO);
    QVERIFY(hashed.failure.atByte);
    const auto page = static_cast<quint64>(::sysconf(_SC_PAGESIZE));
    QCOMPARE(*hashed.failure.atByte / page, static_cast<quint64>(byte) / page);
    QVERIFY(hashed.digests.isEmpty());
    QCOMPARE(hashed.before.size.bytes, quint64(size));
    volume.tell("heal");
    HashControl again;
    QCOMPARE(hashFile(volume.file(0), order, again).digests, hashBytes(QByteArray(size, 'x'), order));
}

void TestHashing::failsWhereTheVolumeGoesAway_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("unmounted") << false;
    QTest::newRow("its program has crashed") << true;
}

void TestHashing::failsWhereTheVolumeGoesAway()
{
    QFETCH(const bool, crashes);
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1, qint64(1) << 30U);
    volume.tell("delay read * 1");
    HashControl control;
    Hashed hashed;
    std::thread thread([&] { hashed = hashFile(volume.file(0), {{DigestKind::Md5}, {}}, control); });
    const auto join = qScopeGuard([&] { thread.join(); });
    QTRY_VERIFY(control.bytesDone() > 0);
    // What is open can be read to its end; but then nobody can say that it is still the same.
    if (crashes)
        volume.crash();
    else
        volume.tell("unmount");
    QTRY_VERIFY_WITH_TIMEOUT(hashed.outcome != Hashed::Outcome::Stopped, 60'000);
    QCOMPARE(hashed.outcome, Hashed::Outcome::Failed);
    const QList<int> expected = crashes ? QList{ENOTCONN, ECONNABORTED} : QList{ENOENT};
    QVERIFY2(expected.contains(hashed.failure.failure.code),
             errnoName(hashed.failure.failure.code).constData());
    QVERIFY(hashed.failure.atByte);
    QVERIFY(hashed.digests.isEmpty());
}

void TestHashing::hashesManySmallFiles_data()
{
    QTest::addColumn<HashOrder>("order");
    QTest::newRow("MD5 alone") << HashOrder{{DigestKind::Md5}, {}};
    QTest::newRow("MD5 among others")
        << HashOrder{{DigestKind::Sha256, DigestKind::Md5, DigestKind::Crc32}, {1000, 65'536}};
    QTest::newRow("no MD5") << HashOrder{{DigestKind::Sha1}, {}};
}

// Side by side, with what is large or no file among them.
void TestHashing::hashesManySmallFiles()
{
    QFETCH(const HashOrder, order);
    RealFiles files;
    std::deque<HashControl> controls;
    std::vector<HashJob> jobs;
    QList<Digests> expected;
    for (int i = 0; i < 60; ++i) {
        const QByteArray content = someBytes(i * 997);
        expected.append(hashBytes(content, order));
        jobs.push_back({files.file(QByteArray::number(i), content), order, controls.emplace_back()});
    }
    jobs.push_back({files.fifo("fifo"), order, controls.emplace_back()});
    jobs.push_back({files.file("large", someBytes(mostBytesOfSmall + 1)), order, controls.emplace_back()});
    controls[7].stop();
    const auto results = hashSmallFiles(jobs);
    QCOMPARE(results.size(), size_t(62));
    for (size_t i = 0; i < 60; ++i) {
        QVERIFY(results[i]);
        QCOMPARE(results[i]->outcome, i == 7 ? Hashed::Outcome::Stopped : Hashed::Outcome::Done);
        QCOMPARE(results[i]->digests, i == 7 ? Digests() : expected.at(qsizetype(i)));
    }
    QCOMPARE(results[60]->failure.failure.code, ENXIO);
    QVERIFY(!results[61]);
    QCOMPARE(controls[61].bytesInAll(), mostBytesOfSmall + 1);
}

void TestHashing::leavesThePageCacheAsItWas_data()
{
    QTest::addColumn<HashOrder>("order");
    QTest::addColumn<qint64>("size");
    QTest::newRow("one digest") << HashOrder{{DigestKind::Md5}, {}} << qint64(40'000'000);
    QTest::newRow("several") << HashOrder{programKinds, {}} << qint64(40'000'000);
    QTest::newRow("parts") << HashOrder{{}, {5'000'000, 8'000'000}} << qint64(40'000'000);
    QTest::newRow("small") << HashOrder{{DigestKind::Md5}, {}} << qint64(200'000);
}

// A stretch in its middle was there before, and nothing else.
void TestHashing::leavesThePageCacheAsItWas()
{
    QFETCH(const HashOrder, order);
    QFETCH(const qint64, size);
    RealFiles files;
    const FilePath file = files.file("some", someBytes(size));
    const Descriptor opened(file.c_str(), O_RDONLY);
    QVERIFY(opened.isOpen());
    QCOMPARE(::fdatasync(opened.number()), 0);
    QCOMPARE(::posix_fadvise(opened.number(), 0, 0, POSIX_FADV_DONTNEED), 0);
    const QByteArray none = cachedPages(opened.number(), size);
    if (none.count('\1') > 0)
        QSKIP("this file system keeps everything in memory");
    QCOMPARE(::posix_fadvise(opened.number(), 0, 0, POSIX_FADV_RANDOM), 0); // reads nothing ahead
    QByteArray stretch(size / 4, Qt::Uninitialized);
    // The system may itself let go of a page meanwhile: not each time.
    bool isKept = false;
    for (int look = 0; look < 5 && !isKept; ++look) {
        QCOMPARE(::pread(opened.number(), stretch.data(), size_t(stretch.size()), size / 2), stretch.size());
        const QByteArray before = cachedPages(opened.number(), size);
        QVERIFY(before.count('\1') > 0);
        QVERIFY(before.count('\0') > 0);
        HashControl control;
        QCOMPARE(hashFile(file, order, control).outcome, Hashed::Outcome::Done);
        const QByteArray after = cachedPages(opened.number(), size);
        for (qsizetype page = 0; page < after.size(); ++page)
            QVERIFY2(after[page] <= before[page], qPrintable(QString::number(page)));
        isKept = after == before;
    }
    QVERIFY(isKept);
}

QTEST_GUILESS_MAIN(TestHashing)
#include "tst_hashing.moc"
