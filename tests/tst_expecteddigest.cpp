// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/expecteddigest.h"

#include <QTest>

using namespace docket;

namespace
{

using Kinds = QList<DigestKind>;

// Of no bytes at all.
const QByteArray md5("d41d8cd98f00b204e9800998ecf8427e");
const QByteArray sha1("da39a3ee5e6b4b0d3255bfef95601890afd80709");
const QByteArray sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
const QByteArray sha256Base64("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
const QByteArray long128(128, 'a');

const Kinds Sha256{DigestKind::Sha256};
const Kinds Of64{DigestKind::Sha256, DigestKind::Sha3_256};
const Kinds Of128{DigestKind::Sha512, DigestKind::Blake2b};
const Kinds Md5{DigestKind::Md5};

} // namespace

class TestExpectedDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void compares_data();
    void compares();
};

void TestExpectedDigest::reads_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<ExpectedDigest>("expected");
    const auto row = [](const char *name, const QByteArray &pasted, const Kinds &kinds, const QByteArray &hex,
                        const QByteArray &file = {}, quint32 parts = 0) {
        QTest::newRow(name) << pasted << ExpectedDigest{kinds, hex, parts, file};
    };
    row("64 digits", sha256, Of64, sha256);
    row("capitals, blanks around", "\n " + sha256.toUpper() + "\t\r\n", Of64, sha256);
    row("128 digits", long128, Of128, long128);
    row("32 digits", md5, Md5, md5);
    row("40 digits", sha1, {DigestKind::Sha1}, sha1);
    row("8 digits", "352441C2", {DigestKind::Crc32}, "352441c2");
    row("in groups", "d41d8cd9 8f00b204\ne9800998 ecf8427e", Md5, md5);
    row("wrapped", long128.first(76) + '\n' + long128.sliced(76), Of128, long128);
    row("in pairs", "D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E", Md5, md5);
    row("sha256:", "sha256:" + sha256, Sha256, sha256);
    row("SHA-256 =", "SHA-256 = " + sha256.toUpper(), Sha256, sha256);
    row("SHA256, blank", "SHA256 " + sha256, Sha256, sha256);
    row("sha3-256:", "sha3-256:" + sha256, {DigestKind::Sha3_256}, sha256);
    row("blake2b=", "BLAKE2b=" + long128, {DigestKind::Blake2b}, long128);
    row("md5:", "MD5: " + md5, Md5, md5);
    row("GNU", sha256 + "  a b.iso\n", Of64, sha256, "a b.iso");
    row("GNU, MD5, binary", md5 + " *a\n", Md5, md5, "a");
    row("GNU, escaped", '\\' + md5 + "  a\\nb", Md5, md5, "a\nb");
    row("BSD", "SHA256 (a.iso) = " + sha256.toUpper(), Sha256, sha256, "a.iso");
    row("BSD, 128 digits", "BLAKE2b (a) = " + long128, {DigestKind::Blake2b}, long128, "a");
    row("ETag", '"' + md5 + '"', Md5, md5);
    row("weak ETag", "W/\"" + sha1 + '"', {DigestKind::Sha1}, sha1);
    row("ETag of parts", '"' + md5 + "-380\"", {DigestKind::Md5OfParts}, md5, {}, 380);
    row("of parts", md5.toUpper() + "-1", {DigestKind::Md5OfParts}, md5, {}, 1);
    row("Subresource Integrity", "sha256-" + sha256Base64, Sha256, sha256);
    row("Digest of RFC 3230", "SHA-256=" + sha256Base64, Sha256, sha256);
    row("Digest of RFC 9530", "sha-256=:" + sha256Base64 + ':', Sha256, sha256);
    row("Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg==", Md5, md5);
    row("npm", "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", {DigestKind::Sha1}, sha1);
}

void TestExpectedDigest::reads()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const ExpectedDigest, expected);
    const auto found = readExpectedDigest(pasted);
    QVERIFY(found.has_value());
    QCOMPARE(found->hex, expected.hex);
    QVERIFY(found->kinds == expected.kinds);
    QCOMPARE(found->name, expected.name);
    QCOMPARE(found->parts, expected.parts);
}

void TestExpectedDigest::refuses_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("quotes") << QByteArray("\"\"");
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("one digit more") << sha256 + '0';
    QTest::newRow("one digit less") << sha256.chopped(1);
    QTest::newRow("no digit") << QByteArray(sha256.chopped(1) + 'g');
    QTest::newRow("wrong length for its label") << "sha256:" + md5;
    QTest::newRow("label alone") << QByteArray("sha256:");
    QTest::newRow("label unknown") << "sha999:" + sha256;
    QTest::newRow("parts of none") << md5 + "-0";
    QTest::newRow("parts, no number") << md5 + "-x";
    QTest::newRow("Base64 of another length") << QByteArray("AAAA=");
    QTest::newRow("a whole checksum file") << sha256 + "  a\n" + sha256 + "  b\n";
    QTest::newRow("two MD5s") << md5 + '\n' + md5;
    QTest::newRow("an MD5 in groups, and one") << "d41d8cd9 8f00b204 e9800998 ecf8427e\n" + md5;
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'a');
    QTest::newRow("NUL") << QByteArray("\0", 1);
}

void TestExpectedDigest::refuses()
{
    QFETCH(const QByteArray, pasted);
    QVERIFY(!readExpectedDigest(pasted).has_value());
}

void TestExpectedDigest::compares_data()
{
    QTest::addColumn<ExpectedDigest>("expected");
    QTest::addColumn<Digests>("computed");
    QTest::addColumn<std::optional<DigestComparison>>("comparison");
    QTest::addColumn<QString>("words");
    const QByteArray other = md5.first(5) + "00" + md5.sliced(7);
    const Digest isMd5{DigestKind::Md5, md5};
    const Digest isSha256{DigestKind::Sha256, sha256};
    const Digest isSha3{DigestKind::Sha3_256, QByteArray(64, 'b')};
    const auto row = [](const char *name, const ExpectedDigest &expected, const Digests &computed,
                        const std::optional<DigestComparison> &comparison, const QString &words) {
        QTest::newRow(name) << expected << computed << comparison << words;
    };
    row("the same", {Md5, md5}, {isSha256, isMd5}, DigestComparison{isMd5, {}},
        QStringLiteral("MD5 matches the expected value."));
    row("another", {Md5, other}, {isSha256, isMd5}, DigestComparison{isMd5, 5},
        QStringLiteral("MD5 differs from the expected value, first in digit 6."));
    row("of the less likely kind", {Of64, isSha3.hex}, {isSha256, isSha3}, DigestComparison{isSha3, {}},
        QStringLiteral("SHA3-256 matches the expected value."));
    row("of neither kind", {Of64, QByteArray(64, 'c')}, {isSha3, isSha256}, DigestComparison{isSha256, 0},
        QStringLiteral("SHA-256 differs from the expected value, first in digit 1."));
    row("in the last digit", {Md5, md5.chopped(1) + 'f'}, {isMd5}, DigestComparison{isMd5, 31},
        QStringLiteral("MD5 differs from the expected value, first in digit 32."));
    row("not computed", {Md5, md5}, {isSha256}, std::nullopt, {});
    row("nothing computed", {Md5, md5}, {}, std::nullopt, {});
    const Digest parts8{DigestKind::Md5OfParts, md5, 8 << 20};
    const Digest parts16{DigestKind::Md5OfParts, other, 16 << 20};
    row("of parts", {{DigestKind::Md5OfParts}, md5, 3}, {parts16, parts8}, DigestComparison{parts8, {}},
        QStringLiteral("MD5 of parts matches the expected value."));
}

void TestExpectedDigest::compares()
{
    QFETCH(const ExpectedDigest, expected);
    QFETCH(const Digests, computed);
    QFETCH(const std::optional<DigestComparison>, comparison);
    QFETCH(const QString, words);
    QVERIFY(compare(expected, computed) == comparison);
    if (comparison)
        QCOMPARE(comparisonWords(*comparison), words);
}

QTEST_APPLESS_MAIN(TestExpectedDigest)
#include "tst_expecteddigest.moc"
