// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashing.h"

#include "support/realfiles.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

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

const QList<DigestKind> programKinds{DigestKind::Md5,    DigestKind::Sha1,     DigestKind::Sha256,
                                     DigestKind::Sha512, DigestKind::Sha3_256, DigestKind::Blake2b};

} // namespace

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

QTEST_GUILESS_MAIN(TestHashing)
#include "tst_hashing.moc"
