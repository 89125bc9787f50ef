// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include <QTest>

using namespace docket;

namespace
{

using Words = QList<QByteArray>;

QList<FilePath> paths(const QList<QByteArray> &names)
{
    QList<FilePath> paths;
    for (const QByteArray &name : names)
        paths.append(FilePath(name));
    return paths;
}

} // namespace

Q_DECLARE_METATYPE(Arguments)

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helpFitsAScreen();
};

void TestArguments::understands_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<Arguments>("arguments");
    const auto row = [](const char *name, const Words &words, const Arguments &arguments) {
        QTest::newRow(name) << words << arguments;
    };
    const auto task = [](Arguments::Task which) {
        Arguments arguments;
        arguments.task = which;
        return arguments;
    };
    Arguments expected;
    expected.paths = paths({"a"});
    row("a path", {"a"}, expected);
    row("no history", {"--no-history", "a"}, expected);
    row("history taken back", {"--history", "h", "--no-history", "a"}, expected);
    expected.paths = paths({"a", "b", "a"});
    row("paths in order, repeated ones too", {"a", "b", "a"}, expected);
    expected.paths = paths({"-"});
    row("a lone dash is a path", {"-"}, expected);
    expected.paths = paths({"--format", "--"});
    row("only paths after --", {"--", "--format", "--"}, expected);
    expected.paths = paths({""});
    row("an empty path", {""}, expected);
    expected.paths = paths({"a\xF0\n%"});
    row("any bytes", {"a\xF0\n%"}, expected);
    expected.paths = paths({"a"});
    expected.format = ExportFormat::NdJson;
    row("format", {"--format", "ndjson", "a"}, expected);
    row("format after the path", {"a", "--format", "ndjson"}, expected);
    row("format with =", {"--format=ndjson", "a"}, expected);
    row("the last format", {"--format=csv", "--format=ndjson", "a"}, expected);
    expected.format = ExportFormat::Text;
    expected.historyFile = "--no-history";
    row("a value that looks like an option", {"--history", "--no-history", "a"}, expected);
    expected.historyFile = "a=b";
    row("a value with =", {"--history=a=b", "a"}, expected);
    row("history after no history", {"--no-history", "--history=a=b", "a"}, expected);
    expected = {};
    expected.paths = paths({"a"});
    row("progress if it can be seen", {"--progress", "never", "--progress=auto", "a"}, expected);
    expected.progress = Arguments::Progress::Never;
    row("no progress", {"--progress=never", "a"}, expected);
    expected.progress = Arguments::Progress::Always;
    row("progress anywhere", {"a", "--progress", "always"}, expected);
    expected = {};
    expected.paths = paths({"a"});
    expected.failOn = {Verdict::Contradicted, Verdict::Placeholder};
    row("verdicts to fail on", {"--fail-on", "contradicted,placeholder", "a"}, expected);
    expected.failOn = {Verdict::NothingRecorded};
    row("the last verdicts", {"--fail-on=contradicted", "--fail-on=nothing-recorded", "a"}, expected);
    expected = {};
    expected.paths = paths({"a"});
    expected.attributes = true;
    row("attributes", {"a", "--attributes"}, expected);
    expected.format = ExportFormat::Csv;
    row("attributes in csv", {"--attributes", "--format=csv", "a"}, expected);
    expected = {};
    expected.paths = paths({"a"});
    expected.checksums = {DigestKind::Sha256, DigestKind::Md5};
    row("checksums", {"--checksum", "sha256,md5,sha256", "a"}, expected);
    expected.checksumFile = "sums";
    row("checksums written", {"--checksum=sha256,md5", "--write-checksums", "sums", "a"}, expected);
    expected.checksums = {DigestKind::Sha256};
    expected.checksumFile = "-";
    expected.tagged = true;
    row("checksums written, tagged", {"--write-checksums=-", "--tag", "a"}, expected);
    expected = {};
    expected.paths = paths({"a"});
    expected.verify = true;
    row("verify", {"--verify", "a"}, expected);
    expected = task(Arguments::Task::Check);
    expected.paths = paths({"-"});
    row("check standard input", {"--check"}, expected);
    expected.paths = paths({"sums", "more"});
    expected.check = {.ignoreMissing = true, .strict = true, .extra = true, .anywhere = true};
    row("check", {"sums", "--check", "--ignore-missing", "--strict", "--extra", "--anywhere", "more"},
        expected);
    expected.check = {.status = true};
    row("check, the last of three", {"--check", "--quiet", "--warn", "--status", "sums", "more"}, expected);
    expected.check = {.warn = true};
    expected.checksums = {DigestKind::Blake2b};
    row("check one kind", {"--check", "--quiet", "--checksum", "blake2b", "--warn", "sums", "more"},
        expected);
    expected = {};
    expected.listFile = "list";
    row("a list", {"--files0-from", "list"}, expected);
    expected.listFile = "-";
    row("a list on standard input", {"--files0-from", "-"}, expected);
    row("a list and no more", {"--files0-from=-", "--"}, expected);
    expected.listFile = "";
    row("a list without a name", {"--files0-from="}, expected);
    expected = {};
    expected.cacheFile = "cache.json";
    row("a cache", {"--cache", "cache.json"}, expected);
    row("a cache, attached", {"--cache=cache.json"}, expected);
    row("help", {"--help"}, task(Arguments::Task::Help));
    row("help before what is wrong", {"--help", "--nonsense"}, task(Arguments::Task::Help));
    row("version", {"--version"}, task(Arguments::Task::Version));
}

void TestArguments::understands()
{
    QFETCH(const QList<QByteArray>, words);
    QFETCH(const Arguments, arguments);
    const auto result = parseArguments(words);
    if (const auto *error = std::get_if<UsageError>(&result))
        QFAIL(qPrintable(error->sentence));
    const auto &found = std::get<Arguments>(result);
    QCOMPARE(found.paths, arguments.paths);
    QCOMPARE(found.historyFile, arguments.historyFile);
    QVERIFY(found == arguments);
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Words &words, const char *sentence) {
        QTest::newRow(name) << words << QString::fromUtf8(sentence);
    };
    row("nothing", {}, "no paths were given");
    row("attributes of a kind", {"--attributes=all", "a"}, "--attributes takes no value");
    row("options only", {"--format", "csv"}, "no paths were given");
    row("-- only", {"--"}, "no paths were given");
    row("unknown option", {"--nonsense", "a"}, "there is no option --nonsense");
    row("unknown option with a value", {"--nonsense=1", "a"}, "there is no option --nonsense=1");
    row("short option", {"-x"}, "there is no option -x");
    row("option with an escape", {"-\x1b[31m"}, "there is no option -\\u{001B}[31m");
    row("abbreviated option", {"--form=csv", "a"}, "there is no option --form=csv");
    row("unknown format", {"--format=xml", "a"},
        "there is no format \"xml\"; there are text, json, ndjson and csv");
    row("empty format", {"--format=", "a"}, "there is no format \"\"; there are text, json, ndjson and csv");
    row("format without a value", {"a", "--format"}, "--format needs a value");
    row("list without a value", {"--files0-from"}, "--files0-from needs a value");
    row("history without a value", {"a", "--history"}, "--history needs a value");
    row("history without a name", {"--history=", "a"}, "--history needs the name of a file");
    row("progress without a value", {"a", "--progress"}, "--progress needs a value");
    row("unknown progress", {"--progress=yes", "a"}, "--progress is auto, never or always, not \"yes\"");
    row("unknown verdict", {"--fail-on=corrupt", "a"},
        "there is no verdict \"corrupt\"; there are verified, consistent, contradicted, placeholder, "
        "unverified, nothing-recorded and unreadable");
    row("one unknown verdict", {"--fail-on=contradicted,", "a"},
        "there is no verdict \"\"; there are verified, consistent, contradicted, placeholder, unverified, "
        "nothing-recorded and unreadable");
    row("verdicts without a value", {"a", "--fail-on"}, "--fail-on needs a value");
    row("a value where none belongs", {"--no-history=1", "a"}, "--no-history takes no value");
    row("help with a value", {"--help=1"}, "--help takes no value");
    row("unknown checksum", {"--checksum=sha256,sha999", "a"},
        "there is no checksum \"sha999\"; there are md5, sha1, sha256, sha512, sha3-256, blake2b and crc32");
    row("checksum of parts", {"--checksum=md5-of-parts", "a"},
        "there is no checksum \"md5-of-parts\"; there are md5, sha1, sha256, sha512, sha3-256, blake2b and "
        "crc32");
    row("checksums without a name", {"--write-checksums=", "a"},
        "--write-checksums needs the name of a file");
    row("tag alone", {"--tag", "a"}, "--tag goes with --write-checksums only");
    row("check's own without it", {"--strict", "a"},
        "--quiet, --status, --ignore-missing, --strict, --warn, --extra and --anywhere go with --check only");
    row("check and inspect", {"--check", "--verify", "a"},
        "--check goes with --checksum, --progress and options of its own only");
    row("list and path", {"--files0-from=-", "a"}, "paths cannot be combined with --files0-from");
    row("cache without a value", {"--cache"}, "--cache needs a value");
    row("cache without a name", {"--cache="}, "--cache needs the name of a file");
    const char *alone = "--cache names the files itself: neither paths nor --files0-from go with it";
    row("cache and path", {"--cache=c", "a"}, alone);
    row("cache and list", {"--cache=c", "--files0-from=-"}, alone);
    row("wrong before help", {"--nonsense", "--help"}, "there is no option --nonsense");
}

void TestArguments::refuses()
{
    QFETCH(const QList<QByteArray>, words);
    QFETCH(const QString, sentence);
    const auto result = parseArguments(words);
    QVERIFY(std::holds_alternative<UsageError>(result));
    QCOMPARE(std::get<UsageError>(result).sentence, sentence);
}

void TestArguments::helpFitsAScreen()
{
    const QStringList lines = helpText().split(QLatin1Char('\n'));
    QVERIFY(lines.size() <= 50);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 90, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
