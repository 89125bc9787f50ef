// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"
#include "export/writers.h"
#include "history/sqlite.h"
#include "import/cachecomparison.h"
#include "import/cachedfiles.h"
#include "import/cachefile.h"
#include "import/cachereader.h"
#include "inspect/inspector.h"
#include "support/recordedfiles.h"
#include "support/samplereports.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

Q_DECLARE_METATYPE(docket::CachedDownload)
Q_DECLARE_METATYPE(docket::CacheComparison)

using namespace docket;
using Result = CacheComparison::Result;

namespace
{

FilePath fileIn(const QTemporaryDir &folder, const char *name)
{
    return FilePath(QFile::encodeName(folder.filePath(QString::fromUtf8(name))));
}

FilePath written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const FilePath path = fileIn(folder, "metadata_cache.json");
    QFile file(QFile::decodeName(path.bytes()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
    return path;
}

FilePath database(const QTemporaryDir &folder, const QByteArray &statements)
{
    const QString name = folder.filePath(QStringLiteral("metadata_cache.db"));
    SqliteConnection made;
    if (!made.open(name, 0) || !made.execute(statements))
        qFatal("%s", qPrintable(made.failure().text));
    return FilePath(QFile::encodeName(name));
}

constexpr char table[] = "CREATE TABLE metadata (recipe_name TEXT PRIMARY KEY, cache_data TEXT);";

int flawOf(const Parsed<CacheContent> &parsed)
{
    const Flaw *flaw = std::get_if<Flaw>(&parsed);
    return flaw ? int(flaw->kind) : -1;
}

QByteArray entries(int count)
{
    QByteArray json = R"({"r": {"timestamp": "t", "metadata": [)";
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? "," : "") +
                QByteArray(
                    R"({"file_path": "/downloads/%1/a name of some length.pkg", "file_size": 12345,)"
                    R"( "etag": "\"530bff48-2faf080\"", "last_modified": "Tue, 17 Nov 2026 13:02:11 GMT"})")
                    .replace("%1", QByteArray::number(i));
    return json + "]}}";
}

CachedFiles cached(const CachedDownload &download)
{
    return {FilePath("/c/metadata_cache.json"), {{download}}, "/home/user"};
}

// What the cache has of sample::report().
CachedDownload sampleDownload()
{
    return {.recipe = "A.recipe",
            .cachedAt = {},
            .path = "/d/a",
            .size = 24'095,
            .etag = "\"5e1f-62b0c7d1a3f40\"",
            .lastModified = "Tue, 17 Nov 2026 13:02:11 GMT"};
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void readsJson();
    void readsSqlite();
    void readsSqliteThatCannotBeWrittenTo();
    void readsWhatItCan();
    void refuses_data();
    void refuses();
    void readsNoMoreThanItMust();
    void readsManyEntries();
    void endsWhatRunsForever();
    void findsFiles_data();
    void findsFiles();
    void takesAFileOnce();
    void boundsWhatIsSaidOfAFile();
    void compares_data();
    void compares();
    void comparesWhatCannotBeRead_data();
    void comparesWhatCannotBeRead();
    void exportsWhatTheCacheSays();
    void walksNoFolder();
    void readsInTheBackground();
    void tallies();
};

void TestImporting::readsJson()
{
    const QTemporaryDir folder;
    const auto parsed = readMetadataCache(written(folder, test::metadataCache()));
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    const CachedDownloads &downloads = std::get<CacheContent>(parsed).downloads;
    QVERIFY(!downloads.isEmpty());
    QCOMPARE(downloads[0].path, "~/Library/AutoPkg/Cache/x/Firefox.dmg");
    QCOMPARE(downloads[0].size, 50'000'000U);
}

void TestImporting::readsSqlite()
{
    const QTemporaryDir folder;
    const FilePath file = database(
        folder,
        QByteArray(table) +
            R"(INSERT INTO metadata VALUES ('B', '{"metadata": [{"file_path": "/b", "etag": null}]}');)"
            R"(INSERT INTO metadata VALUES ('A', '{"metadata": [{"file_path": "/a", "file_size": 1}]}');)"
            R"(INSERT INTO metadata VALUES ('C', NULL), ('D', 'null');)");
    const auto parsed = readMetadataCache(file);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    CacheContent content = std::get<CacheContent>(parsed);
    QCOMPARE(content.broken, 0);
    QCOMPARE(content.downloads.size(), 2);
    QCOMPARE(content.downloads[0].recipe, "B");
    QCOMPARE(content.downloads[1].path, "/a");
    QCOMPARE(content.downloads[1].size, 1U);
}

void TestImporting::readsSqliteThatCannotBeWrittenTo()
{
    const QTemporaryDir folder;
    const FilePath file =
        database(folder, QByteArray("PRAGMA journal_mode = WAL;") + table +
                             R"(INSERT INTO metadata VALUES ('A', '{"metadata": [{"file_path": "/a"}]}');)");
    QVERIFY(::chmod(file.c_str(), 0444) == 0);
    const QString name = folder.path();
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::ExeOwner));
    const auto parsed = readMetadataCache(file);
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    QCOMPARE(std::get<CacheContent>(parsed).downloads.size(), 1);
}

void TestImporting::readsWhatItCan()
{
    const QTemporaryDir folder;
    const FilePath file =
        database(folder, QByteArray(table) +
                             R"(INSERT INTO metadata VALUES ('A', '{"metadata": [{"file_path": "/a"}, 1]}');)"
                             R"(INSERT INTO metadata VALUES ('B', '{'), ('C', 7), (NULL, x'00');)");
    const auto parsed = readMetadataCache(file);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    QCOMPARE(std::get<CacheContent>(parsed).downloads.size(), 1);
    QCOMPARE(std::get<CacheContent>(parsed).broken, 4);
}

void TestImporting::refuses_data()
{
    QTest::addColumn<QByteArray>("json"); // else
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    const auto json = [](const char *name, const QByteArray &bytes, Flaw::Kind kind) {
        QTest::newRow(name) << bytes << QByteArray() << int(kind);
    };
    const auto sql = [](const char *name, const QByteArray &statements, Flaw::Kind kind) {
        QTest::newRow(name) << QByteArray() << statements << int(kind);
    };
    json("nothing", "", Flaw::Kind::NoJson);
    json("rubbish", QByteArray(100'000, '\xff'), Flaw::Kind::NoJson);
    json("a list", "[]", Flaw::Kind::WrongType);
    json("another's JSON", R"({"file_name": "a", "file_size": 1})", Flaw::Kind::NoCache);
    json("lists without end", QByteArray("{\"a\":[") + QByteArray("[],").repeated(4'100'000),
         Flaw::Kind::NoCache);
    json("too many entries", R"({"r": {"metadata": [{})" + QByteArray(",{}").repeated(260'000) + "]}}",
         Flaw::Kind::TooManyEntries);
    json("the beginning of a database", QByteArray("SQLite format 3\0", 16), Flaw::Kind::NoDatabase);
    json("a database of rubbish", QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x7f'),
         Flaw::Kind::NoDatabase);
    sql("without the table", "CREATE TABLE other (a);", Flaw::Kind::NoCache);
    sql("without its columns", "CREATE TABLE metadata (a);", Flaw::Kind::NoDatabase);
    sql("a view", "CREATE VIEW metadata AS SELECT 'r' AS recipe_name, '{}' AS cache_data;",
        Flaw::Kind::NoCache);
    sql("a virtual table", "CREATE VIRTUAL TABLE metadata USING fts5(recipe_name, cache_data);",
        Flaw::Kind::NoCache);
    sql("more than there may be",
        QByteArray(table) +
            "INSERT INTO metadata VALUES ('a', zeroblob(40000000)), ('b', zeroblob(40000000));",
        Flaw::Kind::TooLarge);
}

void TestImporting::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, sql);
    QFETCH(const int, kind);
    const QTemporaryDir folder;
    const FilePath file = sql.isEmpty() ? written(folder, json) : database(folder, sql);
    const auto parsed = readMetadataCache(file);
    QCOMPARE(flawOf(parsed), kind);
    QVERIFY(!flawWords(std::get<Flaw>(parsed)).isEmpty());
}

void TestImporting::readsNoMoreThanItMust()
{
    const QTemporaryDir folder;
    QCOMPARE(flawOf(readMetadataCache(fileIn(folder, "none"))), int(Flaw::Kind::NotRead));
    QCOMPARE(flawOf(readMetadataCache(FilePath(QFile::encodeName(folder.path())))), int(Flaw::Kind::NoFile));
    const FilePath fifo = fileIn(folder, "fifo");
    QVERIFY(::mkfifo(fifo.c_str(), 0600) == 0);
    QCOMPARE(flawOf(readMetadataCache(fifo)), int(Flaw::Kind::NoFile));
    const FilePath huge = written(folder, "{");
    QVERIFY(::truncate(huge.c_str(), off_t{1} << 30) == 0);
    QCOMPARE(flawOf(readMetadataCache(huge)), int(Flaw::Kind::TooLarge));
}

void TestImporting::readsManyEntries()
{
    const QTemporaryDir folder;
    const FilePath file = written(folder, entries(100'000));
    QElapsedTimer clock;
    clock.start();
    const auto parsed = readMetadataCache(file);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    const CachedFiles files(file, std::get<CacheContent>(parsed), {});
    QCOMPARE(files.paths().size(), 100'000);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

// A column that is computed when it is read.
void TestImporting::endsWhatRunsForever()
{
    const QTemporaryDir folder;
    const QByteArray value = "replace(replace(replace(hex(zeroblob(1000)), '0', hex(zeroblob(100))), '0',"
                             " hex(zeroblob(100))), '0', 'abc')"; // of 100 MB
    const FilePath file =
        database(folder, "CREATE TABLE metadata (recipe_name TEXT PRIMARY KEY, cache_data TEXT"
                         " GENERATED ALWAYS AS (" +
                             value + ") VIRTUAL); INSERT INTO metadata VALUES ('a'), ('b'), ('c');");
    QCOMPARE(flawOf(readMetadataCache(file)), int(Flaw::Kind::NoDatabase));
}

void TestImporting::findsFiles_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("path"); // empty: unusable
    const auto row = [](const char *name, const QByteArray &bytes, const char *path) {
        QTest::newRow(name) << bytes << QByteArray(path);
    };
    row("absolute", "/d/a.dmg", "/d/a.dmg");
    row("home", "~/d/a.dmg", "/home/user/d/a.dmg");
    row("the home itself", "~", "/home/user");
    row("somebody's home", "~root/a", "");
    row("relative", "d/a.dmg", "/c/d/a.dmg");
    row("name only", "a.dmg", "/c/a.dmg");
    row("beside", "../a.dmg", "/c/../a.dmg");
    row("spelt at length", "//d/./a.dmg/", "/d/a.dmg");
    row("tilde inside", "d/~/a", "/c/d/~/a");
    row("nothing", "", "");
    row("with a NUL", QByteArray("/a\0b", 4), "");
}

void TestImporting::findsFiles()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, path);
    const CachedFiles files = cached({.recipe = "r", .cachedAt = {}, .path = written});
    QCOMPARE(files.unusable(), path.isEmpty() ? 1 : 0);
    QCOMPARE(files.paths(), path.isEmpty() ? QList<FilePath>() : QList{FilePath(path)});
}

void TestImporting::takesAFileOnce()
{
    CachedDownload one = sampleDownload();
    CachedDownload other = one;
    other.recipe = "B.recipe";
    other.etag = "\"other\"";
    const CachedFiles files(FilePath("/c/cache.json"), {{one, one, other}}, {});
    QCOMPARE(files.paths(), QList{FilePath("/d/a")});
    const Report joined = files.joinedTo(sample::report(1, "/d/a"));
    QCOMPARE(joined.particulars.value().claimed.claims.size(), 6);
    // One of the two recipes has another ETag.
    QCOMPARE(comparedWithCache(joined), (CacheComparison{Result::Differs, false, true, false}));
}

void TestImporting::boundsWhatIsSaidOfAFile()
{
    CacheContent content;
    for (int i = 0; i < 10'000; ++i)
        content.downloads.append(
            {.recipe = QByteArray::number(i), .cachedAt = {}, .path = "/d/a", .size = 1});
    const CachedFiles files(FilePath("/c/cache.json"), content, {});
    QVERIFY(files.joinedTo(sample::report(1, "/d/a")).particulars.value().claimed.claims.size() < 100);
}

void TestImporting::compares_data()
{
    QTest::addColumn<CachedDownload>("download");
    QTest::addColumn<CacheComparison>("expected");
    const auto row = [](const char *name, auto change, const CacheComparison &expected) {
        CachedDownload download = sampleDownload();
        change(download);
        QTest::newRow(name) << download << expected;
    };
    row("the same", [](CachedDownload &) {}, {Result::Matches});
    row("nothing but the path",
        [](CachedDownload &its) { its = {.recipe = "r", .cachedAt = {}, .path = "/d/a"}; },
        {Result::Matches});
    row("another size", [](CachedDownload &its) { its.size = 24'096; }, {Result::Differs, true});
    row("another ETag", [](CachedDownload &its) { its.etag = "\"x\""; }, {Result::Differs, false, true});
    row("the ETag, weak", [](CachedDownload &its) { its.etag = "W/" + *its.etag; }, {Result::Matches});
    row("an empty ETag", [](CachedDownload &its) { its.etag = ""; }, {Result::Differs, false, true});
    row("no ETag", [](CachedDownload &its) { its.etag.reset(); }, {Result::Matches});
    row("another date", [](CachedDownload &its) { its.lastModified = "Tue, 17 Nov 2026 13:02:12 GMT"; },
        {Result::Differs, false, false, true});
    row("the date in another form",
        [](CachedDownload &its) { its.lastModified = "Tue Nov 17 13:02:11 2026"; }, {Result::Matches});
    row("all of it",
        [](CachedDownload &its) {
            its.size = 0;
            its.etag = "x";
            its.lastModified = "y";
        },
        {Result::Differs, true, true, true});
}

void TestImporting::compares()
{
    QFETCH(const CachedDownload, download);
    QFETCH(const CacheComparison, expected);
    QCOMPARE(comparedWithCache(cached(download).joinedTo(sample::report(1, "/d/a"))), expected);

    // Without data it is a placeholder, unless it is not the cache's at all.
    Report hole = sample::report(1, "/d/a");
    hole.particulars = Seldom(Particulars{.data = DataOnDisk{}});
    CacheComparison ofHole = expected;
    if (ofHole.result == Result::Matches)
        ofHole.result = Result::Placeholder;
    QCOMPARE(comparedWithCache(cached(download).joinedTo(hole)), ofHole);
}

void TestImporting::comparesWhatCannotBeRead_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("result");
    QTest::newRow("gone") << ENOENT << int(Result::Missing);
    QTest::newRow("its folder a file") << ENOTDIR << int(Result::Missing);
    QTest::newRow("not allowed") << EACCES << int(Result::NotCompared);
    QTest::newRow("no answer") << ETIMEDOUT << int(Result::NotCompared);
}

void TestImporting::comparesWhatCannotBeRead()
{
    QFETCH(const int, code);
    QFETCH(const int, result);
    const Report joined = cached(sampleDownload()).joinedTo(sample::unreadable(1, "/d/a", Failure{code}));
    QCOMPARE(int(comparedWithCache(joined).result), result);
    const Assessment assessment = assess(evidenceOf(joined));
    QCOMPARE(assessment.verdict, Verdict::Unreadable);
    const Finding &finding = assessment.findings.last();
    QCOMPARE(finding.kind, Finding::Kind::OnlyRecorded);
    QCOMPARE(finding.claims.size(), 3);
    QCOMPARE(sentence(finding),
             u"There is nothing to hold against what metadata cache metadata_cache.json, A.recipe says.");
}

void TestImporting::exportsWhatTheCacheSays()
{
    CachedDownload download = sampleDownload();
    download.etag = "\"other\"";
    const auto text = [&](ExportFormat format, const Report &report) {
        return docket::written(format, {cached(download).joinedTo(report)});
    };
    const Report report = sample::report(1, "/d/a");
    const Report gone = sample::unreadable(1, "/d/a", Failure{ENOENT});
    const QByteArray json = R"({"what":"etag","value":"\"other\"","source":"cache:metadata_cache.json"})";
    QVERIFY(text(ExportFormat::NdJson, report).contains(json));
    QVERIFY(text(ExportFormat::NdJson, gone).contains(json));
    QVERIFY(text(ExportFormat::NdJson, gone).contains(R"("kind":"only-recorded")"));
    QVERIFY(text(ExportFormat::Csv, report).contains("sources-disagree"));
    const QByteArray line = "\"other\", from metadata cache metadata_cache.json, A.recipe";
    QVERIFY(text(ExportFormat::Text, report).contains(line));
    QVERIFY(text(ExportFormat::Text, gone).contains(line));
}

void TestImporting::walksNoFolder()
{
    const QTemporaryDir folder;
    written(folder, "{}");
    Inspector inspector;
    QSignalSpy reported(&inspector, &Inspector::reported);
    QSignalSpy finished(&inspector, &Inspector::finished);
    QVERIFY(reported.isValid() && finished.isValid());
    Offer offer;
    offer.paths = {FilePath(QFile::encodeName(folder.path()))};
    offer.entersFolders = false;
    inspector.inspect(offer);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reported.size(), 1);
    const auto reports = reported[0][0].value<QList<Report>>();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].path, offer.paths[0]);
    const CachedFiles files = cached({.recipe = "r", .cachedAt = {}, .path = offer.paths[0].bytes()});
    QCOMPARE(comparedWithCache(files.joinedTo(reports[0])), (CacheComparison{Result::Differs, true}));
}

void TestImporting::readsInTheBackground()
{
    const QTemporaryDir folder;
    const FilePath file = written(folder, entries(3));
    CacheReader reader;
    QList<QList<FilePath>> read;
    connect(&reader, &CacheReader::done, this, [&](const auto &files) { read.append(files->paths()); });
    QSignalSpy failed(&reader, &CacheReader::failed);
    QVERIFY(failed.isValid());
    reader.read(fileIn(folder, "none")); // passed over for the next
    reader.read(file);
    QVERIFY(read.isEmpty());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read[0].size(), 3);
    reader.read(fileIn(folder, "none"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(),
             QStringLiteral("“none” cannot be imported: the file is gone. ") + advice(Failure{ENOENT}));
    QCOMPARE(read.size(), 1);
}

void TestImporting::tallies()
{
    CacheTally tally;
    QCOMPARE(tallyWords(tally), QString());
    for (const Result result : {Result::Matches, Result::Differs, Result::Missing, Result::Placeholder,
                                Result::NotCompared, Result::Matches})
        tally.count(result);
    QCOMPARE(tallyWords(tally), u"2 match, 1 differs, 1 is missing, 1 is a placeholder,"
                                " 1 could not be compared");
    tally = {.matches = 1, .differs = 3, .missing = 2'000};
    QCOMPARE(tallyWords(tally), u"1 matches, 3 differ, 2,000 are missing");
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
