// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/askeddigests.h"
#include "sources/checksumfolder.h"
#include "support/realfiles.h"

#include <QTest>

#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

const QByteArray md5(32, 'a');
const QByteArray sha256(64, 'c');
const QByteArray otherSha256(64, 'd');

Claim claim(What what, const QByteArray &value, const QByteArray &file, int line)
{
    return {what, value, Tool::ChecksumFile, {Place::Kind::ChecksumFile, QByteArray::number(line), file}};
}

} // namespace

// Claims in checksum files, and which digests claims ask for.
class TestChecksumFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsClaims_data();
    void findsClaims();
    void readsManyLines();
    void saysWhatIsUnread();
    void keepsNoMoreThanAHundredOnAFile();
    void asksForDigests_data();
    void asksForDigests();
    void asksForExpectedOnes();
};

void TestChecksumFolder::findsClaims_data()
{
    QTest::addColumn<QByteArray>("name"); // of the checksum file
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Claims>("claims"); // on "a.iso"
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &content,
                        const Claims &claims) { QTest::newRow(what) << name << content << claims; };
    row("none", "notes.txt", sha256 + "  a.iso\n", {});
    row("listed", "SHA256SUMS",
        "# hello\n" + otherSha256 + "  a\n" + sha256 + " *a.iso\n" + otherSha256 + "  b\n",
        {claim(What::Sha256, sha256, "SHA256SUMS", 3)});
    row("not listed", "SHA256SUMS", sha256 + "  A.iso\n" + sha256 + "  a.iso2\n" + sha256 + "  a.is\n", {});
    row("dot in front", "SHA256SUMS", sha256 + "  ./a.iso\n", {claim(What::Sha256, sha256, "SHA256SUMS", 1)});
    row("of another folder", "SHA256SUMS",
        sha256 + "  sub/a.iso\n" + sha256 + "  ../a.iso\n" + sha256 + "  /a.iso\n", {});
    row("twice", "checksums.txt", sha256 + "  a.iso\n" + md5 + "  a.iso\n" + otherSha256 + "  a.iso\n",
        {claim(What::Sha256, sha256, "checksums.txt", 1), claim(What::Md5, md5, "checksums.txt", 2),
         claim(What::Sha256, otherSha256, "checksums.txt", 3)});
    row("its own", "a.iso.sha256", sha256 + '\n', {claim(What::Sha256, sha256, "a.iso.sha256", 1)});
    row("its own, GNU", "a.iso.md5sum", md5 + "  a.iso\n", {claim(What::Md5, md5, "a.iso.md5sum", 1)});
    row("its own, of another", "a.iso.md5", md5 + "  b.iso\n", {});
    row("another's own", "b.iso.sha256", sha256 + "  b.iso\n", {});
    row("named after none, of several", "release.sha256", sha256 + "  a.iso\n" + otherSha256 + "  b.iso\n",
        {claim(What::Sha256, sha256, "release.sha256", 1)});
    row("sfv", "release.sfv", "; hello\na.iso 352441C2\n",
        {claim(What::Crc32, "352441c2", "release.sfv", 2)});
}

void TestChecksumFolder::findsClaims()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFETCH(const Claims, claims);
    RealFiles files;
    const FilePath file = files.file("a.iso");
    files.file("b.iso");
    files.file(name, content);
    const Claimed claimed = ChecksumFolder::read(files.folder()).claimsOn(file);
    QVERIFY(claimed.unread.isEmpty());
    QCOMPARE(claimed.claims.size(), claims.size());
    QVERIFY(claimed.claims == claims);
}

void TestChecksumFolder::readsManyLines()
{
    RealFiles files;
    QByteArray sums;
    for (int i = 0; i < 100'000; ++i)
        sums += QByteArray::number(i).rightJustified(32, '0') + "  file " + QByteArray::number(i) + '\n';
    files.file("MD5SUMS", sums);
    const ChecksumFolder folder = ChecksumFolder::read(files.folder());
    for (const int i : {0, 1, 77'777, 99'999}) {
        const Claims expected{
            claim(What::Md5, QByteArray::number(i).rightJustified(32, '0'), "MD5SUMS", i + 1)};
        QVERIFY(folder.claimsOn(files.at("file " + QByteArray::number(i))).claims == expected);
    }
    QVERIFY(folder.claimsOn(files.at("file 100000")) == Claimed());
}

void TestChecksumFolder::saysWhatIsUnread()
{
    RealFiles files;
    const FilePath file = files.file("a");
    QCOMPARE(::truncate(files.file("MD5SUMS").c_str(), qint64(1) << 40), 0);
    files.fifo("SHA1SUMS");
    files.link("SHA256SUMS", "a");
    const Claimed claimed = ChecksumFolder::read(files.folder()).claimsOn(file);
    QVERIFY(claimed.claims.isEmpty());
    QCOMPARE(claimed.unread.size(), 3);
    QVERIFY(claimed.unread[0].place == (Place{Place::Kind::ChecksumFile, {}, "MD5SUMS"}));
    QCOMPARE(claimed.unread[0].flaw.kind, Flaw::Kind::TooLarge);
    QCOMPARE(claimed.unread[1].flaw.kind, Flaw::Kind::NoFile);
    QCOMPARE(claimed.unread[2].flaw.code, ELOOP);
    QCOMPARE(placeWords(claimed.unread[0].place), u"checksum file MD5SUMS");
}

void TestChecksumFolder::keepsNoMoreThanAHundredOnAFile()
{
    RealFiles files;
    const FilePath file = files.file("a");
    files.file("MD5SUMS", QByteArray(md5 + "  a\n").repeated(10'000));
    files.file("a.md5", QByteArray(md5 + "  a\n").repeated(1'000));
    QCOMPARE(ChecksumFolder::read(files.folder()).claimsOn(file).claims.size(), 100);
}

void TestChecksumFolder::asksForDigests_data()
{
    QTest::addColumn<Claims>("claims");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<HashOrder>("order");
    const auto row = [](const char *name, const Claims &claims, const HashOrder &order,
                        quint64 size = 20'000'000) { QTest::newRow(name) << claims << size << order; };
    const auto recorded = [](What what, const QByteArray &value) {
        return Claim{what, value, Tool::AutoPkg, {Place::Kind::InfoJson, {}, "a.info.json"}};
    };
    using Kinds = QList<DigestKind>;
    row("nothing", {}, {});
    row("digests",
        {recorded(What::Sha256, sha256), recorded(What::Md5, md5.toUpper()), recorded(What::Sha256, sha256)},
        {Kinds{DigestKind::Sha256, DigestKind::Md5}, {}});
    row("no digest", {recorded(What::Sha256, md5), recorded(What::Md5, ""), recorded(What::Origin, md5)}, {});
    row("checksum file", {claim(What::Blake2b, QByteArray(128, 'a'), "B2SUMS", 1)},
        {Kinds{DigestKind::Blake2b}, {}});
    row("ETag like MD5", {recorded(What::ETag, '"' + md5 + '"')}, {Kinds{DigestKind::Md5}, {}});
    row("ETag like SHA-256", {recorded(What::ETag, sha256)}, {Kinds{DigestKind::Sha256}, {}});
    row("ETag of nginx", {recorded(What::ETag, "\"530bff48-3a9b68\"")}, {});
    row("ETag of parts", {recorded(What::ETag, '"' + md5 + "-3\"")}, {{}, {8 << 20, 8'000'000}});
    row("ETag of parts, none of which fits", {recorded(What::ETag, '"' + md5 + "-300\"")}, {});
    row("ETag of parts, and a digest",
        {recorded(What::ETag, '"' + md5 + "-380\""), recorded(What::Sha1, QByteArray(40, 'b'))},
        {Kinds{DigestKind::Sha1}, {15 << 20}}, 5'970'150'664);
}

void TestChecksumFolder::asksForDigests()
{
    QFETCH(const Claims, claims);
    QFETCH(const quint64, size);
    QFETCH(const HashOrder, order);
    Evidence evidence;
    evidence.file = FileSize{.bytes = size, .bytesOnDisk = size, .type = FileType::Regular, .identity = {}};
    evidence.claimed.claims = claims;
    const HashOrder asked = digestsAskedBy(evidence);
    QVERIFY(asked.kinds == order.kinds);
    QCOMPARE(asked.partSizes, order.partSizes);

    // Not what is there already, and nothing of what is no file.
    for (const DigestKind kind : asked.kinds)
        evidence.digests.append({kind, {}});
    for (const quint64 partSize : asked.partSizes)
        evidence.digests.append({DigestKind::Md5OfParts, {}, partSize});
    QVERIFY(digestsAskedBy(evidence).isEmpty());
    evidence.digests.clear();
    evidence.file->type = FileType::Folder;
    QVERIFY(digestsAskedBy(evidence).isEmpty());
}

void TestChecksumFolder::asksForExpectedOnes()
{
    const auto plain = readExpectedDigest(sha256);
    QVERIFY(plain &&
            digestsAskedBy(*plain, 5) == (HashOrder{{DigestKind::Sha256, DigestKind::Sha3_256}, {}}));
    const auto ofParts = readExpectedDigest(QByteArray(md5 + "-3"));
    QVERIFY(ofParts && digestsAskedBy(*ofParts, 20'000'000) == (HashOrder{{}, {8 << 20, 8'000'000}}));
}

QTEST_APPLESS_MAIN(TestChecksumFolder)
#include "tst_checksumfolder.moc"
