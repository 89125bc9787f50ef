// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "support/realfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 60'000;

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err; // without the program's name
};

QByteArray hexOf(const char *program, const QByteArray &content)
{
    QProcess process;
    process.start(QString::fromLatin1(program), QStringList());
    process.write(content);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        qFatal("%s does not end", program);
    return process.readAllStandardOutput().split(' ').first();
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QStringList words(const QByteArray &line)
{
    return text(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

// docket-cli --check beside the programs it can stand in for, and all else of docket-cli that computes.
class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void standsIn_data();
    void standsIn();
    void standsInForEach_data();
    void standsInForEach();
    void checks_data();
    void checks();
    void readsStandardInput();
    void takesNamesFromTheFilesFolder();
    void checksSeveralFiles();
    void checksTenThousandFiles();
    void computes_data();
    void computes();
    void verifies_data();
    void verifies();
    void failsOnContradiction();
    void writesWhatOthersCheck_data();
    void writesWhatOthersCheck();
    void leavesTheOldFileWhereItFails();

private:
    Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringLiteral(DOCKET_CLI), arguments, input);
    }

    RealFiles m_files;
    QByteArray m_hello; // SHA-256 of the file "a"
};

void TestCliCheck::initTestCase()
{
    m_hello = hexOf("sha256sum", "hello");
    m_files.file("a", "hello");
    m_files.file("empty");
    m_files.file("b c", "hello");
    m_files.file("line\nend", "hello");
    m_files.file("return\r", "hello");
    m_files.file("back\\slash", "hello");
    m_files.file("-dash", "hello");
    m_files.file("\xC3\xA4", "hello");
    m_files.makeFolder("folder");
    m_files.file("folder/inside", "hello");
}

void TestCliCheck::cleanup()
{
    QFile::remove(text(m_files.at("sums").bytes()));
}

Outcome TestCliCheck::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(text(m_files.folder().bytes()));
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        return {};
    QByteArray errors = process.readAllStandardError();
    errors.replace(QStandardPaths::findExecutable(program).toUtf8().append(": "), "");
    errors.replace("docket-cli: ", "");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), errors};
}

void TestCliCheck::standsIn_data()
{
    QTest::addColumn<QByteArray>("sums");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("sameErrors"); // else names are quoted in other ways
    const QByteArray &hello = m_hello;
    const auto row = [](const char *name, const QByteArray &sums, const QByteArray &options = {},
                        bool sameErrors = true) { QTest::newRow(name) << sums << options << sameErrors; };
    const QByteArray good = hello + "  a\n";
    const QByteArray wrong = hello.chopped(1) + (hello.endsWith('0') ? '1' : '0') + "  a\n";
    const QByteArray missing = hello + "  none\n";
    const QByteArray mixed =
        "# a comment\n\n" + good + "hello\n" + wrong + missing + hello + "0  a\n" + hello + " *a\n";
    row("good", good);
    row("wrong", wrong);
    row("missing", missing);
    row("a folder", hello + "  folder\n");
    row("empty", "");
    row("only a comment", "# hello\n");
    row("no checksums", "hello\nworld\n");
    row("no checksums, warn", "hello\nworld\n", "--warn");
    row("mixed", mixed);
    for (const char *options : {"--quiet", "--status", "--warn", "--strict", "--ignore-missing",
                                "--warn --strict", "--quiet --ignore-missing", "--status --ignore-missing",
                                "--status --warn", "--warn --quiet", "--quiet --status"})
        row(options, mixed, options);
    row("good, strict", good, "--strict");
    row("malformed, strict", good + "hello\n", "--strict");
    row("malformed", good + "hello\n");
    row("missing ignored", good + missing, "--ignore-missing");
    row("all missing ignored", missing, "--ignore-missing");
    row("all missing ignored, status", missing, "--ignore-missing --status");
    row("several of each", wrong + wrong + missing + missing + good + "x\nx\n");
    row("of Windows", hello + "  a\r\n" + missing + "\r\n" + hello + " *b c\r\n");
    row("no end of line", good.chopped(1));
    row("capitals", hello.toUpper() + "  a\n");
    row("indented", "  " + good);
    row("blank in the name", hello + "  b c\n");
    row("other letters", hello + "  \xC3\xA4\n");
    row("dash in front", hello + "  -dash\n");
    row("below a folder", hello + "  folder/inside\n" + hello + "  ./a\n");
    row("escaped",
        '\\' + hello + "  line\\nend\n\\" + hello + "  return\\r\n\\" + hello + "  back\\\\slash\n");
    row("escaped, wrong", '\\' + wrong.first(64) + "  line\\nend\n\\" + hello + "  none\\n\n", {}, false);
    row("bad escape", '\\' + hello + "  a\\x\n" + good, "--warn");
    row("BSD", "SHA256 (a) = " + hello + "\nSHA256(a)= " + hello + "\nSHA256 (a)=" + hello + "\n");
    row("BSD, bad",
        good + "MD5 (a) = d41d8cd98f00b204e9800998ecf8427e\nSHA256 (a) = " + hello +
            " \nSHA256  (a) = " + hello + "\nSHA256 (a) = " + hello.chopped(1) + '\n',
        "--warn");
    row("BSD, escaped", "\\SHA256 (line\\nend) = " + hello + '\n');
    row("one blank", hello + " a\n" + hello + "  a\n", {}, false);
    row("one blank after two", good + hello + " a\n", "--warn");
    row("tabs", hello + "\ta\n", {}, false);
}

void TestCliCheck::standsIn()
{
    QFETCH(const QByteArray, sums);
    QFETCH(const QByteArray, options);
    QFETCH(const bool, sameErrors);
    m_files.file("sums", sums);
    const Outcome theirs = run(QStringLiteral("sha256sum"), words("--check " + options + " sums"));
    const Outcome ours = cli(words("--check --checksum sha256 " + options + " sums"));
    QCOMPARE(ours.out, theirs.out);
    QCOMPARE(ours.status, theirs.status);
    if (sameErrors)
        QCOMPARE(ours.err, theirs.err);
    // Without being told the kind: the same, but for its name where a line is bad.
    const Outcome untold = cli(words("--check " + options + " sums"));
    if (!sums.contains("MD5")) {
        QCOMPARE(untold.out, theirs.out);
        QCOMPARE(untold.status, theirs.status);
    }
}

void TestCliCheck::standsInForEach_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("md5sum") << QByteArray("md5sum") << QByteArray("md5");
    QTest::newRow("sha1sum") << QByteArray("sha1sum") << QByteArray("sha1");
    QTest::newRow("sha512sum") << QByteArray("sha512sum") << QByteArray("sha512");
    QTest::newRow("b2sum") << QByteArray("b2sum") << QByteArray("blake2b");
}

void TestCliCheck::standsInForEach()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QByteArray, kind);
    const QByteArray hello = hexOf(program.constData(), "hello");
    const QByteArray nothing = hexOf(program.constData(), "");
    const Outcome tagged = run(text(program), words("--tag a empty"));
    m_files.file("sums", hello + "  a\n" + nothing + " *empty\n" + hello + "  empty\n" + nothing +
                             "  none\n" + tagged.out + hello + "00  a\n\\" + hello + "  line\\nend\n");
    for (const char *options : {"", "--warn", "--quiet", "--strict"}) {
        const Outcome theirs = run(text(program), words("--check " + QByteArray(options) + " sums"));
        const Outcome ours = cli(words("--check --checksum " + kind + ' ' + options + " sums"));
        QCOMPARE(ours.out, theirs.out);
        QCOMPARE(ours.err, theirs.err);
        QCOMPARE(ours.status, theirs.status);
    }
}

// What sha256sum does not do.
void TestCliCheck::checks_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("sums");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err"); // has at least this
    const QByteArray &hello = m_hello;
    const QByteArray md5 = hexOf("md5sum", "hello");
    const QByteArray above = "../" + m_files.folder().name() + "/a";
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &sums,
                        const QByteArray &options, int status, const QByteArray &out,
                        const QByteArray &err = {}) {
        QTest::newRow(what) << name << sums << options << status << out << err;
    };
    row("byte order mark", "sums", "\xEF\xBB\xBF" + hello + "  a\n", "", 0, "a: OK\n");
    row("kinds mixed", "sums", md5 + "  a\n" + hello + "  a\nSHA1 (a) = " + hexOf("sha1sum", "hello") + '\n',
        "", 0, "a: OK\na: OK\na: OK\n");
    row("b2sum's, by name", "B2SUMS", hexOf("b2sum", "hello") + "  a\n", "", 0, "a: OK\n");
    row("a digest alone", "a.sha256", hello + '\n', "", 0, "a: OK\n");
    row("a digest alone, of none", "sums", hello + '\n', "", 1, "",
        "no properly formatted checksum lines found");
    row("sfv", "a.sfv", "; hello\na 3610a686\nempty 00000000\na 3610A687\n", "", 1,
        "a: OK\nempty: OK\na: FAILED\n", "WARNING: 1 computed checksum did NOT match");
    row("another kind than asked for", "sums", md5 + "  a\n" + hello + "  a\n", "--checksum md5 --warn", 0,
        "a: OK\n", "sums: 2: improperly formatted MD5 checksum line");
    row("above the folder", "sums", hello + "  " + above + '\n', "", 1, above + ": FAILED open or read\n",
        "leads out of the folder of sums; --anywhere checks it as well");
    row("above the folder, anywhere", "sums", hello + "  " + above + '\n', "--anywhere", 0, above + ": OK\n");
    row("from the root", "sums", hello + "  " + m_files.at("a").bytes() + '\n', "", 1,
        m_files.at("a").bytes() + ": FAILED open or read\n", "leads out of");
    row("from the root, anywhere", "sums", hello + "  " + m_files.at("a").bytes() + '\n', "--anywhere", 0,
        m_files.at("a").bytes() + ": OK\n");
    row("a FIFO", "sums", hello + "  fifo\n", "", 1, "fifo: FAILED open or read\n", "fifo: ");
    row("a name with NUL", "sums", hello + "  a\n" + hello + QByteArray("  a\0b\n", 6), "", 0, "a: OK\n",
        "WARNING: 1 line is improperly formatted");
    row("a line of a megabyte", "sums", hello + "  " + QByteArray(1 << 20, 'x') + '\n' + hello + "  a\n", "",
        0, "a: OK\n", "WARNING: 1 line is improperly formatted");
    row("no such file", "no such", {}, "", 1, "", "no such: No such file or directory");
    row("a folder", "folder", {}, "", 1, "", "folder: Is a directory");
}

void TestCliCheck::checks()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, sums);
    QFETCH(const QByteArray, options);
    QFETCH(const int, status);
    QFETCH(const QByteArray, out);
    QFETCH(const QByteArray, err);
    if (!QFile::exists(text(m_files.at("fifo").bytes())))
        m_files.fifo("fifo");
    if (!sums.isNull())
        m_files.file(name, sums);
    const Outcome outcome = cli(words("--check " + options) + QStringList{text(name)});
    QCOMPARE(outcome.out, out);
    QVERIFY2(outcome.err.contains(err), outcome.err.constData());
    QCOMPARE(outcome.err.isEmpty(), err.isEmpty());
    QCOMPARE(outcome.status, status);
    if (!sums.isNull())
        QFile::remove(text(m_files.at(name).bytes()));
}

void TestCliCheck::readsStandardInput()
{
    for (const char *arguments : {"--check", "--check -"}) {
        const Outcome outcome = cli(words(arguments), m_hello + "  a\nhello\n");
        QCOMPARE(outcome.out, "a: OK\n");
        QCOMPARE(outcome.status, 0);
    }
    const Outcome ours = cli(words("--check --checksum sha256 --warn -"), "hello\n");
    const Outcome theirs = run(QStringLiteral("sha256sum"), words("--check --warn -"), "hello\n");
    QCOMPARE(ours.err, theirs.err);
    QCOMPARE(ours.status, theirs.status);
}

void TestCliCheck::takesNamesFromTheFilesFolder()
{
    m_files.file("folder/sums", m_hello + "  inside\n");
    const Outcome outcome = cli(words("--check folder/sums"));
    QCOMPARE(outcome.out, "inside: OK\n");
    QCOMPARE(outcome.status, 0);

    m_files.file("folder/extra", "x");
    const Outcome extra = cli(words("--check --extra folder/sums"));
    QCOMPARE(extra.out, "inside: OK\nextra: not listed\n");
    QCOMPARE(extra.err, "WARNING: 1 file is not listed\n");
    QCOMPARE(extra.status, 0);
    QCOMPARE(cli(words("--check --extra --strict folder/sums")).status, 1);
    removeFile(m_files.at("folder/extra"));
    removeFile(m_files.at("folder/sums"));
}

void TestCliCheck::checksSeveralFiles()
{
    m_files.file("sums", m_hello + "  a\n");
    const Outcome theirs = run(QStringLiteral("sha256sum"), words("--check sums none sums"));
    const Outcome ours = cli(words("--check --checksum sha256 sums none sums"));
    QCOMPARE(ours.out, theirs.out);
    QCOMPARE(ours.err, theirs.err);
    QCOMPARE(ours.status, theirs.status);
}

void TestCliCheck::checksTenThousandFiles()
{
    RealFiles many;
    QByteArray sums;
    QByteArray expected;
    const QByteArray wrong(64, '0');
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray name = "f" + QByteArray::number(i);
        if (i % 1000 != 7)
            many.file(name, "hello");
        sums += (i % 1000 == 8 ? wrong : m_hello) + "  " + name + '\n';
        expected += name + (i % 1000 == 7   ? ": FAILED open or read\n"
                            : i % 1000 == 8 ? ": FAILED\n"
                                            : ": OK\n");
    }
    const Outcome outcome = cli({QStringLiteral("--check"), text(many.file("SHA256SUMS", sums).bytes())});
    QVERIFY(outcome.out == expected);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.endsWith("WARNING: 10 listed files could not be read\n"
                                 "WARNING: 10 computed checksums did NOT match\n"));
}

void TestCliCheck::computes_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out"); // has at least this
    const QByteArray md5 = hexOf("md5sum", "hello");
    const auto row = [](const char *name, const QByteArray &arguments, const QByteArray &out,
                        int status = 0) { QTest::newRow(name) << arguments << status << out; };
    row("text", "--checksum sha256 a", "SHA-256:                    " + m_hello + ", computed");
    row("NDJSON", "--checksum sha256,md5 --format ndjson a",
        R"("digests":{"sha256":")" + m_hello + R"(","md5":")" + md5 + "\"}");
    row("JSON", "--checksum crc32 --format json a", R"("digests":{"crc32":"3610a686"})");
    row("CSV", "--checksum md5,sha256 --format csv a", "md5=" + md5 + " sha256=" + m_hello + "\r\n");
    row("below a folder", "--checksum md5 --format csv folder", "md5=" + md5 + "\r\n");
    row("none of a FIFO", "--checksum md5 --format ndjson fifo", "\"file_type\":\"fifo\"");
    row("gone", "--checksum md5 none", "Not inspected", 1);
}

void TestCliCheck::computes()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, out);
    if (!QFile::exists(text(m_files.at("fifo").bytes())))
        m_files.fifo("fifo");
    const Outcome outcome = cli(words(arguments));
    QVERIFY2(outcome.out.contains(out), outcome.out.constData());
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.err, "");
}

void TestCliCheck::verifies_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("sidecar"); // its name
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray etag("user.com.github.autopkg.etag");
    const QByteArray md5 = hexOf("md5sum", "hello");
    const QByteArray other(32, '0');
    const auto row = [](const char *name, const QByteArray &attribute, const QByteArray &value,
                        const QByteArray &sidecar, const QByteArray &content, const char *verdict,
                        const QByteArray &sentence) {
        QTest::newRow(name) << attribute << value << sidecar << content << QString::fromLatin1(verdict)
                            << sentence;
    };
    row("ETag", etag, '"' + md5 + '"', {}, {}, "verified",
        "The bytes are those that the ETag names: it is their MD5.");
    row("ETag of something else", etag, '"' + other + '"', {}, {}, "unverified", "Not proven: ");
    QByteArray ofParts = "\"" + hexOf("md5sum", QByteArray::fromHex(md5)) + "-1\"";
    row("ETag of one part", etag, ofParts, {}, {}, "verified", "it is their MD5 of parts.");
    row("Munki", "user.com.googlecode.munki.sha256", m_hello, {}, {}, "verified", "SHA-256 recorded in");
    row("Munki, wrong", "user.com.googlecode.munki.sha256", QByteArray(64, '0'), {}, {}, "contradicted",
        "The bytes are not those of the SHA-256");
    row("SHA256SUMS", {}, {}, "SHA256SUMS",
        "# hello\n" + QByteArray(64, '0') + "  other\n" + m_hello + " *./file\n", "verified",
        "SHA-256 matches SHA256SUMS, line 3.");
    row("SHA256SUMS, wrong", {}, {}, "SHA256SUMS", QByteArray(64, '0') + "  file\n", "contradicted",
        "SHA-256 differs from SHA256SUMS, line 1.");
    row("SHA256SUMS, not listed", {}, {}, "SHA256SUMS", m_hello + "  sub/file\n", "nothing-recorded", {});
    row("its own", {}, {}, "file.md5", md5 + '\n', "verified", "MD5 matches file.md5, line 1.");
    row("its own, BSD", {}, {}, "file.sha512", "SHA512 (file) = " + hexOf("sha512sum", "hello"), "verified",
        "SHA-512 matches file.sha512, line 1.");
    row("BLAKE2b", {}, {}, "B2SUMS", hexOf("b2sum", "hello") + "  file\n", "verified",
        "BLAKE2b matches B2SUMS, line 1.");
    row("sfv", {}, {}, "all.sfv", "; hello\nfile 3610A686\n", "consistent",
        "The CRC-32 recorded in all.sfv, line 2 agrees.");
    row("sfv, wrong", {}, {}, "all.sfv", "file 3610A687\n", "contradicted",
        "CRC-32 differs from all.sfv, line 1.");
    row(".info.json", {}, {}, "file.info.json",
        R"({"file_size": 5, "file_sha256": ")" + m_hello + R"(", "etag": "x"})", "verified",
        "SHA-256 recorded in");
}

void TestCliCheck::verifies()
{
    QFETCH(const QByteArray, attribute);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, sidecar);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, verdict);
    QFETCH(const QByteArray, sentence);
    RealFiles files;
    const FilePath file = files.file("file", "hello");
    if (!attribute.isEmpty())
        setAttribute(file, attribute, value);
    if (!sidecar.isEmpty())
        files.file(sidecar, content);
    const Outcome json = cli({QStringLiteral("--verify"), QStringLiteral("--format"),
                              QStringLiteral("ndjson"), text(file.bytes())});
    QCOMPARE(QJsonDocument::fromJson(json.out).object()[u"verdict"].toString(), verdict);
    QCOMPARE(json.status, 0);
    const Outcome words = cli({QStringLiteral("--verify"), text(file.bytes())});
    QVERIFY2(words.out.contains(sentence), words.out.constData());
}

void TestCliCheck::failsOnContradiction()
{
    RealFiles files;
    files.file("file", "hello");
    files.file("SHA256SUMS", QByteArray(64, '0') + "  file\n");
    const QString file = text(files.at("file").bytes());
    QCOMPARE(cli({QStringLiteral("--verify"), QStringLiteral("--fail-on=contradicted"), file}).status, 4);
    QCOMPARE(cli({QStringLiteral("--fail-on=contradicted"), file}).status, 0); // nobody asked
}

void TestCliCheck::writesWhatOthersCheck_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<bool>("tagged");
    for (const auto &[kind, program] : {std::pair("sha256", "sha256sum"),
                                        {"md5", "md5sum"},
                                        {"sha1", "sha1sum"},
                                        {"sha512", "sha512sum"},
                                        {"blake2b", "b2sum"}}) {
        QTest::newRow(program) << QByteArray(kind) << QByteArray(program) << false;
        QTest::addRow("%s --tag", program) << QByteArray(kind) << QByteArray(program) << true;
    }
}

void TestCliCheck::writesWhatOthersCheck()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, program);
    QFETCH(const bool, tagged);
    const QStringList names{QStringLiteral("a"),        QStringLiteral("b c"),
                            QStringLiteral("empty"),    QStringLiteral("line\nend"),
                            QStringLiteral("return\r"), QStringLiteral("back\\slash"),
                            QStringLiteral("./-dash"),  QStringLiteral("folder/inside")};
    QStringList arguments = words("--checksum " + kind + " --write-checksums sums");
    QStringList theirArguments;
    if (tagged) {
        arguments += QStringLiteral("--tag");
        theirArguments += QStringLiteral("--tag");
    }
    const Outcome outcome = cli(arguments + names);
    QCOMPARE(outcome.err, "");
    QCOMPARE(outcome.out, "");
    QCOMPARE(outcome.status, 0);
    QFile sums(text(m_files.at("sums").bytes()));
    QVERIFY(sums.open(QFile::ReadOnly));
    const QByteArray written = sums.readAll();
    QCOMPARE(written, run(text(program), theirArguments + names).out.replace("./-dash", "-dash"));
    QCOMPARE(run(text(program), words("--check --strict --status sums")).status, 0);
    QCOMPARE(cli(words("--check --strict --status --checksum " + kind + " sums")).status, 0);

    arguments.replace(3, QStringLiteral("-"));
    QCOMPARE(cli(arguments + names).out, written);
}

void TestCliCheck::leavesTheOldFileWhereItFails()
{
    m_files.file("sums", "old");
    const Outcome unwritable = cli(words("--write-checksums /nowhere/sums a"));
    QCOMPARE(unwritable.status, 2);
    QVERIFY(unwritable.err.contains("/nowhere/sums: "));

    // What can be read is written, and itself it does not list.
    const Outcome some = cli(words("--write-checksums sums a none sums"));
    QCOMPARE(some.status, 1);
    QFile sums(text(m_files.at("sums").bytes()));
    QVERIFY(sums.open(QFile::ReadOnly));
    QCOMPARE(sums.readAll(), m_hello + "  a\n");
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
