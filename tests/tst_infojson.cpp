// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/infojson.h"
#include "sources/metadatacache.h"
#include "support/recordedfiles.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace docket;
using namespace docket::test;

Q_DECLARE_METATYPE(docket::Statements)

namespace
{

int kindOf(const Parsed<Statements> &parsed)
{
    const Flaw *flaw = std::get_if<Flaw>(&parsed);
    return flaw ? int(flaw->kind) : -1;
}

// Broken in a way that every JSON sidecar can be.
void addBrokenJson()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &json, Flaw::Kind kind) {
        QTest::newRow(name) << json << int(kind);
    };
    row("nothing", "", Flaw::Kind::NoJson);
    row("cut short", R"({"file_size": 12)", Flaw::Kind::NoJson);
    row("more behind", "{} {}", Flaw::Kind::NoJson);
    row("NaN", R"({"file_size": NaN})", Flaw::Kind::NoJson);
    row("Infinity", R"({"file_size": Infinity})", Flaw::Kind::NoJson);
    row("minus Infinity", R"({"file_size": -Infinity})", Flaw::Kind::NoJson);
    row("not UTF-8", "{\"a\": \"\xff\"}", Flaw::Kind::NoJson);
    row("comment", "{} // ours", Flaw::Kind::NoJson);
    row("single quotes", "{'a': 1}", Flaw::Kind::NoJson);
    row("a NUL", QByteArray("{}\0", 3), Flaw::Kind::NoJson);
    row("a text", R"("text")", Flaw::Kind::NoJson);
    row("a list", "[]", Flaw::Kind::WrongType);
    row("100,000 lists deep", QByteArray(100'000, '['), Flaw::Kind::NestedTooDeep);
    row("100,000 objects deep", QByteArray(R"({"a":)").repeated(100'000), Flaw::Kind::NestedTooDeep);
    row("the same name twice", R"({"a": 1, "a": 1})", Flaw::Kind::NameTwice);
    row("the same name twice, below", R"({"a": [{"b": {"c": 1, "c": 2}}]})", Flaw::Kind::NameTwice);
    row("the same name twice, escaped", R"({"a": 1, "\u0061": 2})", Flaw::Kind::NameTwice);
}

} // namespace

class TestInfoJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void reads_data();
    void reads();
    void isBroken_data() { addBrokenJson(); }
    void isBroken();
    void isOfWrongType_data();
    void isOfWrongType();
    void takesColonsInStrings();
    void hasALimit();
    void cacheReads_data();
    void cacheReads();
    void cacheIsBroken_data() { addBrokenJson(); }
    void cacheIsBroken();
    void cacheIsOfWrongType_data();
    void cacheIsOfWrongType();
    void cacheEndsInAnEscape();
    void cacheHasALimit();
    void readsARowOfSqlite();
    void flawsHaveWords();
};

void TestInfoJson::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Statements>("expected");
    QTest::newRow("URLDownloaderPython")
        << infoJsonOfUrlDownloaderPython()
        << Statements{
               {What::ETag, R"("6917b1c5-8a50021")"},
               {What::Size, "145031201"},
               {What::ContentLength, "145031201"},
               {What::Sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
               {What::Sha1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
               {What::Md5, "d41d8cd98f00b204e9800998ecf8427e"},
               {What::Origin, "https://download.mozilla.org/?product=firefox-latest&os=osx&lang=en-US"}};
    QTest::newRow("URLDownloader of AutoPkg 3")
        << infoJsonOfUrlDownloader()
        << Statements{{What::ETag, R"("691b1e03-14")"},
                      {What::LastModified, "Mon, 17 Nov 2025 13:07:15 GMT"},
                      {What::Size, "20"},
                      {What::ContentLength, "20"},
                      {What::Origin, "https://example.com/a/b.pkg"}};
    const auto nothing = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << Statements{};
    };
    nothing("literal null", "null");
    nothing("literal null and a newline", "null\n");
    nothing("empty object", "{}");
    nothing("headers null", R"({"download_url": null, "http_headers": null})");
    nothing("header values null",
            R"({"http_headers": {"Content-Length": null, "ETag": null, "Last-Modified": null}})");
    nothing("header values empty", R"({"http_headers": {"ETag": "", "Last-Modified": ""}})");
    nothing("yt-dlp", R"({"id": "x", "extractor": "youtube", "webpage_url": "https://youtu.be/x",
                          "http_headers": {"User-Agent": "Mozilla/5.0"}, "filesize": 12})");
    nothing("unknown names", R"({"a": [1, {"b": 2}], "http_headers": {"Server": "nginx"}})");
    QTest::newRow("size beyond 2^53") << QByteArray(R"({"file_size": 9223372036854775807})")
                                      << Statements{{What::Size, "9223372036854775807"}};
    QTest::newRow("size 0") << QByteArray(R"({"file_size": 0})") << Statements{{What::Size, "0"}};
    QTest::newRow("letters escaped as Python does")
        << QByteArray(R"({"download_url": "https://h/\u00fc\ud83d\ude00"})")
        << Statements{{What::Origin, "https://h/\xc3\xbc\xf0\x9f\x98\x80"}};
    QTest::newRow("unknown name twice, in strings")
        << QByteArray(R"({"a": "\"b\": 1, \"b\": 1"})") << Statements{};
}

void TestInfoJson::reads()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Statements, expected);
    const Parsed<Statements> parsed = parseInfoJson(json);
    QCOMPARE(kindOf(parsed), -1);
    QCOMPARE(std::get<Statements>(parsed), expected);
}

void TestInfoJson::isBroken()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    QCOMPARE(kindOf(parseInfoJson(json)), kind);
}

void TestInfoJson::isOfWrongType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *json, const char *wrong) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(wrong);
    };
    row("size as text", R"({"file_size": "12"})", "file_size");
    row("size negative", R"({"file_size": -1})", "file_size");
    row("size with a fraction", R"({"file_size": 1.5})", "file_size");
    row("size beyond 2^63", R"({"file_size": 9223372036854775808})", "file_size");
    row("size true", R"({"file_size": true})", "file_size");
    row("size a list", R"({"file_size": [12]})", "file_size");
    row("length as text", R"({"http_headers": {"Content-Length": "12"}})", "Content-Length");
    row("ETag a number", R"({"http_headers": {"ETag": 12}})", "ETag");
    row("ETag a list", R"({"http_headers": {"ETag": ["a"]}})", "ETag");
    row("date a number", R"({"http_headers": {"Last-Modified": 1393295176}})", "Last-Modified");
    row("headers a list", R"({"http_headers": []})", "http_headers");
    row("headers a text", R"({"http_headers": "ETag: a"})", "http_headers");
    row("digest a number", R"({"file_sha256": 0})", "file_sha256");
    row("address an object", R"({"download_url": {}})", "download_url");
}

void TestInfoJson::isOfWrongType()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, name);
    const Parsed<Statements> parsed = parseInfoJson(json);
    QCOMPARE(kindOf(parsed), int(Flaw::Kind::WrongType));
    QCOMPARE(std::get<Flaw>(parsed).detail, name);
}

void TestInfoJson::takesColonsInStrings()
{
    QCOMPARE(kindOf(parseInfoJson(R"({"a:b": "c:\\", "d\":": ":"})")), -1);
}

void TestInfoJson::hasALimit()
{
    const QByteArray largest = "{\"a\": \"" + QByteArray(largestInfoJson - 9, 'a') + "\"}";
    QCOMPARE(largest.size(), largestInfoJson);
    QCOMPARE(kindOf(parseInfoJson(largest)), -1);
    const Parsed<Statements> parsed = parseInfoJson(largest + ' ');
    QCOMPARE(kindOf(parsed), int(Flaw::Kind::TooLarge));
    QCOMPARE(flawWords(std::get<Flaw>(parsed)), u"it is larger than 1.0 MB");
    QElapsedTimer timer; // as much as can be put into it, in the smallest pieces
    timer.start();
    const QByteArray dense = "{\"a\":[" + QByteArray("0,").repeated(largestInfoJson / 2 - 10) + "0]}";
    QCOMPARE(kindOf(parseInfoJson(dense)), -1);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestInfoJson::cacheReads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("lastModified");
    const QByteArray none = "(none)";
    const auto row = [](const char *name, const QByteArray &json, int count, const QByteArray &path,
                        qint64 size, const QByteArray &etag, const QByteArray &lastModified) {
        QTest::newRow(name) << json << count << path << size << etag << lastModified;
    };
    row("cloud-autopkg-runner", metadataCache(), 1, "~/Library/AutoPkg/Cache/x/Firefox.dmg", 50'000'000,
        R"("530bff48-2faf080")", "Tue, 25 Feb 2014 02:26:16 GMT");
    row("empty", "{}", 0, "", -1, none, none);
    row("older, with nulls", R"({"r": {"timestamp": "t", "metadata": [{"file_path": "/a", "file_size": null,
        "etag": null, "last_modified": null}]}})",
        1, "/a", -1, none, none);
    row("without what is optional",
        R"({"r": {"timestamp": "t", "metadata": [{"file_path": "/a", "file_size": 1}]}})", 1, "/a", 1, none,
        none);
    row("without metadata", R"({"r": {"timestamp": "t"}})", 0, "", -1, none, none);
    row("etag empty", R"({"r": {"metadata": [{"etag": ""}]}})", 1, "", -1, "", none);
    row("two downloads of one recipe", R"({"r": {"metadata": [{"file_path": "/a"}, {"file_path": "/b"}]}})",
        2, "/a", -1, none, none);
    row("two recipes",
        R"({"r": {"metadata": [{"file_path": "/a"}]}, "s": {"metadata": [{"file_path": "/b"}]}})", 2, "/a",
        -1, none, none);
}

void TestInfoJson::cacheReads()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, count);
    QFETCH(const QByteArray, path);
    QFETCH(const qint64, size);
    QFETCH(const QByteArray, etag);
    QFETCH(const QByteArray, lastModified);
    const Parsed<CacheContent> parsed = parseMetadataCache(json);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    const auto &downloads = std::get<CacheContent>(parsed).downloads;
    QCOMPARE(std::get<CacheContent>(parsed).broken, 0);
    QCOMPARE(downloads.size(), count);
    if (count == 0)
        return;
    QCOMPARE(downloads[0].path, path);
    QCOMPARE(downloads[0].size ? qint64(*downloads[0].size) : -1, size);
    QCOMPARE(downloads[0].etag.value_or("(none)"), etag);
    QCOMPARE(downloads[0].lastModified.value_or("(none)"), lastModified);
}

void TestInfoJson::cacheIsBroken()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    const Parsed<CacheContent> parsed = parseMetadataCache(json);
    QVERIFY(std::holds_alternative<Flaw>(parsed));
    QCOMPARE(int(std::get<Flaw>(parsed).kind), kind);
}

void TestInfoJson::cacheIsOfWrongType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *json, const char *wrong) {
        const QByteArray whole = R"(, "z": {"metadata": [{"file_path": "/whole"}]}})";
        QTest::newRow(name) << QByteArray(json).chopped(1) + whole << QByteArray(wrong);
    };
    row("recipe a list", R"({"r": []})", "r");
    row("time a number", R"({"r": {"timestamp": 1}})", "timestamp");
    row("metadata an object", R"({"r": {"metadata": {}}})", "metadata");
    row("metadata of texts", R"({"r": {"metadata": ["a"]}})", "metadata");
    row("path a number", R"({"r": {"metadata": [{"file_path": 1}]}})", "file_path");
    row("size as text", R"({"r": {"metadata": [{"file_size": "1"}]}})", "file_size");
    row("size negative", R"({"r": {"metadata": [{"file_size": -1}]}})", "file_size");
    row("etag a number", R"({"r": {"metadata": [{"etag": 1}]}})", "etag");
    row("date a list", R"({"r": {"metadata": [{"last_modified": []}]}})", "last_modified");
}

void TestInfoJson::cacheIsOfWrongType()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, name);
    const Parsed<CacheContent> parsed = parseMetadataCache(json);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    const auto &content = std::get<CacheContent>(parsed);
    QCOMPARE(content.downloads.size(), 1);
    QCOMPARE(content.downloads[0].path, "/whole");
    QCOMPARE(content.broken, 1);
    QCOMPARE(int(content.flaw->kind), int(Flaw::Kind::WrongType));
    QCOMPARE(content.flaw->detail, name);
}

void TestInfoJson::cacheEndsInAnEscape()
{
    const Parsed<CacheContent> parsed = parseMetadataCache("{\"\\");
    QVERIFY(std::holds_alternative<Flaw>(parsed));
    QCOMPARE(int(std::get<Flaw>(parsed).kind), int(Flaw::Kind::NoJson));
}

void TestInfoJson::cacheHasALimit()
{
    const Parsed<CacheContent> parsed = parseMetadataCache(QByteArray(largestMetadataCache + 1, ' '));
    QVERIFY(std::holds_alternative<Flaw>(parsed));
    QCOMPARE(int(std::get<Flaw>(parsed).kind), int(Flaw::Kind::TooLarge));
}

void TestInfoJson::readsARowOfSqlite()
{
    CacheContent content;
    addCachedRecipe("r", R"({"timestamp": "t", "metadata": [{"file_path": "/a", "file_size": 1}]})", content);
    addCachedRecipe("s", "{", content);
    QCOMPARE(content.downloads, (CachedDownloads{{.recipe = "r", .cachedAt = "t", .path = "/a", .size = 1}}));
    QCOMPARE(content.broken, 1);
    QCOMPARE(int(content.flaw->kind), int(Flaw::Kind::NoJson));
}

void TestInfoJson::flawsHaveWords()
{
    const auto why = [](const char *json) { return flawWords(std::get<Flaw>(parseInfoJson(json))); };
    QCOMPARE(why(R"({"file_size": NaN})"), u"it is not JSON (illegal number at byte 14)");
    QCOMPARE(why(R"({"file_size": "1"})"), u"its “file_size” is not what it should be");
    QCOMPARE(why(R"({"a": 1, "a": 2})"), u"it says the same thing twice");
}

QTEST_GUILESS_MAIN(TestInfoJson)
#include "tst_infojson.moc"
