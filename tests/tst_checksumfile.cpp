// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumname.h"
#include "checksum/checksumreader.h"

#include <QTest>

using namespace docket;

namespace
{

using Why = BadChecksumLine::Why;

const QByteArray md5(32, 'a');
const QByteArray sha1(40, 'b');
const QByteArray sha256(64, 'c');
const QByteArray sha512(128, 'd');

QList<ChecksumLine> linesOf(const QByteArray &bytes, const QByteArray &fileName = {},
                            const QList<DigestKind> &only = {}, qsizetype pieceSize = 1 << 30)
{
    QList<ChecksumLine> lines;
    ChecksumReader reader(fileName, only);
    const auto sink = [&](const ChecksumLine &line) { lines.append(line); };
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        reader.read(bytes.mid(at, pieceSize), sink);
    reader.end(sink);
    return lines;
}

ChecksumLine entry(qint64 line, const QByteArray &name, DigestKind kind, const QByteArray &hex)
{
    return ChecksumEntry{line, name, kind, hex};
}

ChecksumLine bad(qint64 line, Why why)
{
    return BadChecksumLine{line, why};
}

// For messages of tests that fail.
QByteArray text(const QList<ChecksumLine> &lines)
{
    QByteArray text;
    for (const ChecksumLine &line : lines) {
        if (const auto *its = std::get_if<ChecksumEntry>(&line))
            text += QByteArray::number(its->line) + ' ' + digestName(its->kind).toByteArray() + ' ' +
                    its->hex + " \"" + its->name.toPercentEncoding() + "\"\n";
        else
            text += QByteArray::number(std::get<BadChecksumLine>(line).line) + " bad " +
                    QByteArray::number(int(std::get<BadChecksumLine>(line).why)) + '\n';
    }
    return text;
}

} // namespace

// Whatever stands in a checksum file.
class TestChecksumFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsOnlyKindsAskedFor();
    void readsAMillionLines();
    void holdsNoLineOfAbsurdLength();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void writesADashAsAFile();
    void knowsChecksumFilesByName_data();
    void knowsChecksumFilesByName();
    void namesAFilesOwn();
    void usualNamesAreKnown();
    void tellsWhatLeavesTheFolder_data();
    void tellsWhatLeavesTheFolder();
};

void TestChecksumFile::reads_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ChecksumLine>>("expected");
    const auto row = [](const char *name, const QByteArray &fileName, const QByteArray &bytes,
                        const QList<ChecksumLine> &expected) {
        QTest::newRow(name) << fileName << bytes << expected;
    };
    const QByteArray SUMS("SHA256SUMS");
    constexpr auto Sha256 = DigestKind::Sha256;

    row("empty", SUMS, "", {});
    row("text mode", SUMS, sha256 + "  a b\n", {entry(1, "a b", Sha256, sha256)});
    row("binary mode", SUMS, sha256 + " *a\n", {entry(1, "a", Sha256, sha256)});
    row("capitals", SUMS, sha256.toUpper() + "  a\n", {entry(1, "a", Sha256, sha256)});
    row("no end of line", SUMS, sha256 + "  a", {entry(1, "a", Sha256, sha256)});
    row("indented", SUMS, " \t" + sha256 + "  a\n", {entry(1, "a", Sha256, sha256)});
    row("comments, empty lines", SUMS, "# " + sha256 + "  a\n\n\r\n" + sha256 + "  a\n",
        {entry(4, "a", Sha256, sha256)});
    row("of Windows", SUMS, sha256 + "  a\r\n" + sha256 + " *b\r\n",
        {entry(1, "a", Sha256, sha256), entry(2, "b", Sha256, sha256)});
    row("byte order mark", SUMS, "\xEF\xBB\xBF" + sha256 + "  a\n" + sha256 + "  \xEF\xBB\xBF\n",
        {entry(1, "a", Sha256, sha256), entry(2, "\xEF\xBB\xBF", Sha256, sha256)});
    row("escaped name", SUMS, '\\' + sha256 + "  a\\nb\\\\c\\rd\n", {entry(1, "a\nb\\c\rd", Sha256, sha256)});
    row("backslash that escapes nothing", SUMS, sha256 + "  a\\n\n", {entry(1, "a\\n", Sha256, sha256)});
    row("bad escape", SUMS, '\\' + sha256 + "  a\\x\n", {bad(1, Why::Improper)});
    row("escape cut off", SUMS, '\\' + sha256 + "  a\\\n", {bad(1, Why::Improper)});
    row("name that is not UTF-8", SUMS, sha256 + "  \xF0.pdf\n", {entry(1, "\xF0.pdf", Sha256, sha256)});
    row("name with NUL", SUMS, sha256 + QByteArray("  a\0b\n", 6), {bad(1, Why::Improper)});
    row("one blank", SUMS, sha256 + " a\n" + sha256 + "  b\n",
        {entry(1, "a", Sha256, sha256), entry(2, " b", Sha256, sha256)});
    row("one blank after two", SUMS, sha256 + "  a\n" + sha256 + " b\n",
        {entry(1, "a", Sha256, sha256), bad(2, Why::Improper)});

    row("BSD", SUMS, "SHA256 (a (1)) = " + sha256 + "\nMD5 (a) = " + md5 + '\n',
        {entry(1, "a (1)", Sha256, sha256), entry(2, "a", DigestKind::Md5, md5)});
    row("BSD, escaped", SUMS, "\\SHA256 (a\\nb) = " + sha256 + '\n', {entry(1, "a\nb", Sha256, sha256)});
    row("BSD, every kind", {},
        "SHA512 (a) = " + sha512 + "\nSHA1 (a) = " + sha1 + "\nBLAKE2b (a) = " + sha512 +
            "\nSHA3-256 (a) = " + sha256 + "\nSHA2-256(a)= " + sha256,
        {entry(1, "a", DigestKind::Sha512, sha512), entry(2, "a", DigestKind::Sha1, sha1),
         entry(3, "a", DigestKind::Blake2b, sha512), entry(4, "a", DigestKind::Sha3_256, sha256),
         entry(5, "a", Sha256, sha256)});
    row("BSD, bad", SUMS,
        "SHA256 (a) " + sha256 + "\nSHA256 (a = " + sha256 + "\nSHA256 (a) = " + sha256 +
            " \nSHA256 (a) =\n" + "SHA256 () = " + sha256,
        {bad(1, Why::Improper), bad(2, Why::Improper), bad(3, Why::Improper), bad(4, Why::Improper),
         bad(5, Why::Improper)});
    row("BSD, wrong length", SUMS, "SHA256 (a) = " + sha1 + '\n', {bad(1, Why::WrongLength)});
    row("BSD, unknown kind", SUMS, "SHA384 (a) = " + sha1 + "\nBLAKE2b-256 (a) = " + sha256 + '\n',
        {bad(1, Why::UnknownKind), bad(2, Why::UnknownKind)});

    row("wrong length", SUMS, sha256 + "0  a\n" + sha256.chopped(1) + "  a\n" + sha1 + "  a\n",
        {bad(1, Why::WrongLength), bad(2, Why::WrongLength), bad(3, Why::WrongLength)});
    row("no digest", SUMS, "add a line\nhello\n-----BEGIN PGP SIGNED MESSAGE-----\n",
        {bad(1, Why::Improper), bad(2, Why::Improper), bad(3, Why::Improper)});
    row("mixed, by length", "checksums.txt",
        sha256 + "  a\n" + md5 + "  a\n" + sha512 + "  a\n" + sha1 + "  a\n",
        {entry(1, "a", Sha256, sha256), entry(2, "a", DigestKind::Md5, md5),
         entry(3, "a", DigestKind::Sha512, sha512), entry(4, "a", DigestKind::Sha1, sha1)});
    row("as long as another kind", "B2SUMS", sha512 + "  a\n", {entry(1, "a", DigestKind::Blake2b, sha512)});
    row("as long as SHA-256", "a.sha3-256", sha256 + "  a\n", {entry(1, "a", DigestKind::Sha3_256, sha256)});
    row("CRC by length", {}, "352441c2  a\n", {entry(1, "a", DigestKind::Crc32, "352441c2")});

    row("digest alone", "a.iso.sha256", sha256 + " \r\n", {entry(1, "a.iso", Sha256, sha256)});
    row("digest of standard input", "a.iso.md5", md5 + "  -\n", {entry(1, "a.iso", DigestKind::Md5, md5)});
    row("digest alone, name unknown", SUMS, sha256 + '\n' + sha256 + "  -\n",
        {bad(1, Why::NoName), bad(2, Why::NoName)});
    row("digest of standard input, other forms", "a.iso.md5", md5 + " -\nMD5 (-) = " + md5 + '\n',
        {entry(1, "a.iso", DigestKind::Md5, md5), entry(2, "a.iso", DigestKind::Md5, md5)});
    row("names of blanks", SUMS, sha256 + "   \nSHA256 ( ) = " + sha256 + '\n',
        {entry(1, " ", Sha256, sha256), entry(2, " ", Sha256, sha256)});

    row("sfv", "A.SFV", "; made by hand 352441C2\na b.bin 352441C2\nc\t352441c2 \n",
        {entry(2, "a b.bin", DigestKind::Crc32, "352441c2"), entry(3, "c", DigestKind::Crc32, "352441c2")});
    row("sfv, a dash", "a.sfv", "- 352441C2\n", {entry(1, "-", DigestKind::Crc32, "352441c2")});
    row("sfv, bad", "a.sfv", "a.bin\n352441C2\na 352441C2F\na 352441CX\n",
        {bad(1, Why::Improper), bad(2, Why::Improper), bad(3, Why::WrongLength), bad(4, Why::Improper)});
}

void TestChecksumFile::reads()
{
    QFETCH(const QByteArray, fileName);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<ChecksumLine>, expected);
    const QList<ChecksumLine> lines = linesOf(bytes, fileName);
    QVERIFY2(lines == expected, text(lines).constData());
    for (const qsizetype pieceSize : {1, 3, 64})
        QVERIFY(linesOf(bytes, fileName, {}, pieceSize) == expected);
}

void TestChecksumFile::countsOnlyKindsAskedFor()
{
    const QByteArray bytes = md5 + "  a\n" + sha512 + "  a\nSHA1 (a) = " + sha1 + "\nMD5 (a) = " + md5;
    const QList<ChecksumLine> lines = linesOf(bytes, {}, {DigestKind::Blake2b, DigestKind::Md5});
    QVERIFY2(lines == QList<ChecksumLine>({entry(1, "a", DigestKind::Md5, md5),
                                           entry(2, "a", DigestKind::Blake2b, sha512),
                                           bad(3, Why::UnknownKind), entry(4, "a", DigestKind::Md5, md5)}),
             text(lines).constData());
    // The name does not make a kind of what nobody asked for.
    QVERIFY(linesOf(md5 + "  a\n", "a.sha256", {DigestKind::Md5}) ==
            QList<ChecksumLine>({entry(1, "a", DigestKind::Md5, md5)}));
}

void TestChecksumFile::readsAMillionLines()
{
    const QByteArray line = md5 + "  some name of a file\n";
    ChecksumReader reader("MD5SUMS");
    qint64 good = 0;
    qint64 last = 0;
    const auto sink = [&](const ChecksumLine &its) {
        if (const auto *found = std::get_if<ChecksumEntry>(&its)) {
            ++good;
            last = found->line;
        }
    };
    for (int i = 0; i < 1000; ++i)
        reader.read(line.repeated(1000), sink);
    reader.end(sink);
    QCOMPARE(good, 1'000'000);
    QCOMPARE(last, 1'000'000);
}

void TestChecksumFile::holdsNoLineOfAbsurdLength()
{
    const QByteArray tooLong = md5 + "  " + QByteArray(40'000, 'x') + '\n';
    const QByteArray longest = md5 + "  " + QByteArray(16'000, 'x') + '\n';
    const QByteArray bytes = tooLong + longest + tooLong.chopped(1);
    for (const qsizetype pieceSize : {7, 30'000, 1 << 30}) {
        const QList<ChecksumLine> lines = linesOf(bytes, {}, {}, pieceSize);
        QVERIFY(lines == QList<ChecksumLine>({bad(1, Why::TooLong),
                                              entry(2, QByteArray(16'000, 'x'), DigestKind::Md5, md5),
                                              bad(3, Why::TooLong)}));
    }
}

void TestChecksumFile::readsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("gnu");
    QTest::addColumn<QByteArray>("tagged");
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &gnu,
                        const QByteArray &tagged) { QTest::newRow(what) << name << gnu << tagged; };
    row("plain", "a b", sha256 + "  a b\n", "SHA256 (a b) = " + sha256 + '\n');
    row("line end", "a\nb", '\\' + sha256 + "  a\\nb\n", "\\SHA256 (a\\nb) = " + sha256 + '\n');
    row("carriage return", "a\r", '\\' + sha256 + "  a\\r\n", "\\SHA256 (a\\r) = " + sha256 + '\n');
    row("backslash", "a\\b", '\\' + sha256 + "  a\\\\b\n", "\\SHA256 (a\\\\b) = " + sha256 + '\n');
    row("bracket", "a) = (", sha256 + "  a) = (\n", "SHA256 (a) = () = " + sha256 + '\n');
    row("blank first", " a", sha256 + "   a\n", "SHA256 ( a) = " + sha256 + '\n');
}

void TestChecksumFile::readsWhatItWrites()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, gnu);
    QFETCH(const QByteArray, tagged);
    const Digest digest{DigestKind::Sha256, sha256};
    QCOMPARE(checksumLine(name, digest, ChecksumForm::Gnu), gnu);
    QCOMPARE(checksumLine(name, digest, ChecksumForm::Tagged), tagged);
    for (const QByteArray &line : {gnu, tagged})
        QVERIFY(linesOf(line) == QList<ChecksumLine>({entry(1, name, DigestKind::Sha256, sha256)}));
}

// "-" would be read as standard input.
void TestChecksumFile::writesADashAsAFile()
{
    for (const ChecksumForm form : {ChecksumForm::Gnu, ChecksumForm::Tagged}) {
        const QByteArray line = checksumLine("-", {DigestKind::Sha256, sha256}, form);
        QVERIFY(linesOf(line) == QList<ChecksumLine>({entry(1, "./-", DigestKind::Sha256, sha256)}));
    }
}

void TestChecksumFile::knowsChecksumFilesByName_data()
{
    QTest::addColumn<std::optional<ChecksumName>>("expected");
    const auto none = [](const char *name) { QTest::newRow(name) << std::optional<ChecksumName>(); };
    const auto is = [](const char *name, std::optional<DigestKind> kind, const QByteArray &of = {}) {
        QTest::newRow(name) << std::optional(ChecksumName{kind, of});
    };
    is("SHA256SUMS", DigestKind::Sha256);
    is("SHA512SUMS.txt", DigestKind::Sha512);
    is("sha256sums.txt", DigestKind::Sha256);
    is("sha256sum.txt", DigestKind::Sha256);
    is("md5.txt", DigestKind::Md5);
    is("B2SUMS", DigestKind::Blake2b);
    is("debian-12-SHA256SUMS", DigestKind::Sha256);
    is("CHECKSUM", std::nullopt);
    is("checksums.txt", std::nullopt);
    is("tool_1.2.3_checksums.txt", std::nullopt);
    is("Fedora-39-x86_64-CHECKSUM", std::nullopt);
    is("a.iso.sha256", DigestKind::Sha256, "a.iso");
    is("A.ISO.SHA256", DigestKind::Sha256, "A.ISO");
    is("a.sha256sum", DigestKind::Sha256, "a");
    is("a.sha256.txt", DigestKind::Sha256);
    is("a.sha256sums", DigestKind::Sha256);
    is("a.md5", DigestKind::Md5, "a");
    is("a.sha1", DigestKind::Sha1, "a");
    is("a.sha512", DigestKind::Sha512, "a");
    is("a.b2", DigestKind::Blake2b, "a");
    is("a.sha3-256", DigestKind::Sha3_256, "a");
    is("a.sfv", DigestKind::Crc32, "a");
    none("");
    none("a.iso");
    none("md5");
    none("md5sum");
    none("sha256sum");
    none(".md5");
    none("my.check");
    none("amd5");
    none("a.sha256.asc");
    none("a.sums");
}

void TestChecksumFile::knowsChecksumFilesByName()
{
    QFETCH(const std::optional<ChecksumName>, expected);
    QVERIFY(checksumName(QTest::currentDataTag()) == expected);
}

void TestChecksumFile::namesAFilesOwn()
{
    const QList<QByteArray> names = ownChecksumNames("a.iso");
    QVERIFY(names.contains("a.iso.sha256"));
    QVERIFY(names.contains("a.iso.md5sum"));
    for (const QByteArray &name : names) {
        const auto its = checksumName(name);
        QVERIFY2(its && its->of == "a.iso", name.constData());
    }
}

void TestChecksumFile::usualNamesAreKnown()
{
    QCOMPARE(usualChecksumName(DigestKind::Sha256), "SHA256SUMS");
    QCOMPARE(usualChecksumName(DigestKind::Blake2b, "a.iso"), "a.iso.b2");
    for (const DigestKind kind : {DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256, DigestKind::Sha512,
                                  DigestKind::Sha3_256, DigestKind::Blake2b}) {
        QVERIFY(checksumName(usualChecksumName(kind)) == ChecksumName({kind, {}}));
        QVERIFY(checksumName(usualChecksumName(kind, "a.iso")) == ChecksumName({kind, "a.iso"}));
    }
}

void TestChecksumFile::tellsWhatLeavesTheFolder_data()
{
    QTest::addColumn<bool>("leaves");
    for (const char *name : {"/etc/passwd", "..", "../a", "a/../../b", "a/..", "/"})
        QTest::newRow(name) << true;
    for (const char *name : {"a", "./a", "a/b", "..a", "a..", "a/..b/c", "..."})
        QTest::newRow(name) << false;
}

void TestChecksumFile::tellsWhatLeavesTheFolder()
{
    QFETCH(const bool, leaves);
    QCOMPARE(leavesFolder(QTest::currentDataTag()), leaves);
}

QTEST_APPLESS_MAIN(TestChecksumFile)
#include "tst_checksumfile.moc"
