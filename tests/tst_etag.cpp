// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/etag.h"
#include "evidence/tagreading.h"

#include <QDateTime>
#include <QTest>

using namespace docket;

namespace
{

using Kind = TagReading::Kind;

QString iso(Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).toString(Qt::ISODate);
}

const TagReading *find(const QList<TagReading> &readings, Kind kind)
{
    const auto found = std::find_if(readings.begin(), readings.end(),
                                    [&](const TagReading &reading) { return reading.kind == kind; });
    return found == readings.end() ? nullptr : &*found;
}

QList<TagReading> readingsOfText(const QByteArray &tag)
{
    return readingsOf(readEntityTag(tag));
}

} // namespace

class TestEtag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesStrictly_data();
    void parsesStrictly();
    void readsLeniently_data();
    void readsLeniently();
    void compares_data();
    void compares();
    void tellsTimeAndSize_data();
    void tellsTimeAndSize();
    void tellsDigest_data();
    void tellsDigest();
    void keepsAllReadings_data();
    void keepsAllReadings();
    void keepsAllTimesOfIis();
    void tellsEncoding();
    void endsSoon();
    void findsPartSizes_data();
    void findsPartSizes();
};

void TestEtag::parsesStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTag");
    QTest::addColumn<QByteArray>("opaque");
    QTest::addColumn<bool>("weak");
    const auto tag = [](const char *name, const QByteArray &text, const QByteArray &opaque, bool weak) {
        QTest::newRow(name) << text << true << opaque << weak;
    };
    const auto none = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << false << QByteArray() << false;
    };
    tag("strong", R"("xyzzy")", "xyzzy", false);
    tag("weak", R"(W/"xyzzy")", "xyzzy", true);
    tag("empty", R"("")", "", false);
    tag("weak and empty", R"(W/"")", "", true);
    tag("lowest character", R"("!")", "!", false);
    tag("highest ASCII character", R"("~")", "~", false);
    tag("bytes above ASCII", "\"\x80\xff\"", "\x80\xff", false);
    tag("backslash is no escape", R"("a\b")", R"(a\b)", false);
    tag("single quotes inside", R"("'a'")", "'a'", false);
    none("nothing", "");
    none("unquoted", "xyzzy");
    none("in single quotes", "'xyzzy'");
    none("w/ in lower case", R"(w/"xyzzy")");
    none("blank after W/", R"(W/ "xyzzy")");
    none("one quote", R"(")");
    none("W/ and one quote", R"(W/")");
    none("not closed", R"("xyzzy)");
    none("not opened", R"(xyzzy")");
    none("quote inside", R"("a"b")");
    none("space inside", R"("a b")");
    none("tab inside", "\"a\tb\"");
    none("DEL inside", "\"a\x7f\"");
    none("NUL inside", QByteArray("\"a\0\"", 4));
    none("NUL behind", QByteArray("\"a\"\0", 4));
    none("blank before", R"( "a")");
    none("newline behind", "\"a\"\n");
    none("suffix behind", R"("a"-gzip)");
    none("two of them", R"("a", "b")");
}

void TestEtag::parsesStrictly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isTag);
    QFETCH(const QByteArray, opaque);
    QFETCH(const bool, weak);
    const std::optional<EntityTag> tag = parseEntityTag(text);
    QCOMPARE(tag.has_value(), isTag);
    if (isTag) {
        QCOMPARE(tag->opaque, opaque);
        QCOMPARE(tag->weak, weak);
        QCOMPARE(readEntityTag(text), *tag); // what is right needs no leniency
    }
}

void TestEtag::readsLeniently_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("opaque");
    QTest::addColumn<bool>("weak");
    QTest::newRow("unquoted") << QByteArray("xyzzy") << QByteArray("xyzzy") << false;
    QTest::newRow("single quotes") << QByteArray("'xyzzy'") << QByteArray("xyzzy") << false;
    QTest::newRow("w/ in lower case") << QByteArray(R"(w/"xyzzy")") << QByteArray("xyzzy") << true;
    QTest::newRow("weak, unquoted") << QByteArray("W/xyzzy") << QByteArray("xyzzy") << true;
    QTest::newRow("Samba's NUL") << QByteArray("\"a\"\0", 4) << QByteArray("a") << false;
    QTest::newRow("two NULs") << QByteArray("a\0\0", 3) << QByteArray("a\0", 2) << false;
    QTest::newRow("blanks around") << QByteArray(" \"a\"\r\n") << QByteArray("a") << false;
    QTest::newRow("one quote") << QByteArray("\"") << QByteArray("\"") << false;
    QTest::newRow("quotes of two kinds") << QByteArray("\"a'") << QByteArray("\"a'") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void TestEtag::readsLeniently()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, opaque);
    QFETCH(const bool, weak);
    QCOMPARE(readEntityTag(text), (EntityTag{opaque, weak}));
    QVERIFY(!parseEntityTag(text));
}

void TestEtag::compares_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("strongly");
    QTest::addColumn<bool>("weakly");
    // The table of RFC 9110 §8.8.3.2.
    QTest::newRow("W/\"1\", W/\"1\"") << QByteArray(R"(W/"1")") << QByteArray(R"(W/"1")") << false << true;
    QTest::newRow("W/\"1\", W/\"2\"") << QByteArray(R"(W/"1")") << QByteArray(R"(W/"2")") << false << false;
    QTest::newRow("W/\"1\", \"1\"") << QByteArray(R"(W/"1")") << QByteArray(R"("1")") << false << true;
    QTest::newRow("\"1\", \"1\"") << QByteArray(R"("1")") << QByteArray(R"("1")") << true << true;
    QTest::newRow("another case") << QByteArray(R"("a")") << QByteArray(R"("A")") << false << false;
}

void TestEtag::compares()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, strongly);
    QFETCH(const bool, weakly);
    const EntityTag first = parseEntityTag(one).value();
    const EntityTag second = parseEntityTag(other).value();
    QCOMPARE(matchesStrongly(first, second), strongly);
    QCOMPARE(matchesStrongly(second, first), strongly);
    QCOMPARE(matchesWeakly(first, second), weakly);
    QCOMPARE(matchesWeakly(second, first), weakly);
}

void TestEtag::tellsTimeAndSize_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint32>("nanoseconds");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("hasSize");
    const auto row = [](const char *name, const QByteArray &tag, Kind kind, const char *time,
                        qint32 nanoseconds, std::optional<quint64> size) {
        QTest::newRow(name) << tag << int(kind) << QString::fromLatin1(time) << nanoseconds
                            << size.value_or(0) << size.has_value();
    };
    row("nginx", R"("530bff48-3a9b68")", Kind::Nginx, "2014-02-25T02:26:16Z", 0, 3'840'872);
    row("nginx, weak", R"(W/"530bff48-3a9b68")", Kind::Nginx, "2014-02-25T02:26:16Z", 0, 3'840'872);
    row("nginx, mtime 1 as of a Nix store", R"("1-0")", Kind::Nginx, "1970-01-01T00:00:01Z", 0, 0);
    row("Apache", R"("2d-432a5e4a73a80")", Kind::Apache, "2007-06-11T18:53:14Z", 0, 45);
    row("Apache, gzip", R"("2d-432a5e4a73a80-gzip")", Kind::Apache, "2007-06-11T18:53:14Z", 0, 45);
    row("Apache, variants", R"("2d-432a5e4a73a80;432a5e4a7")", Kind::Apache, "2007-06-11T18:53:14Z", 0, 45);
    row("Apache with inode", R"("1a2b-2d-432a5e4a73a80")", Kind::ApacheInode, "2007-06-11T18:53:14Z", 0, 45);
    row("Apache, microseconds", R"("2d-432a5e4a73a81")", Kind::Apache, "2007-06-11T18:53:14Z", 1000, 45);
    row("Azure", R"("0x8D94CE6DB989671")", Kind::Azure, "2021-07-22T08:01:06Z", 3'518'500, std::nullopt);
    row("IIS", R"("704349d01ce1c61:d05")", Kind::Iis, "2006-09-26T03:35:29Z", 643'403'200, std::nullopt);
    row("Caddy", R"("d6qam2hqjuo0-8ol")", Kind::Caddy, "2025-01-01T00:00:00Z", 0, 11'253);
}

void TestEtag::tellsTimeAndSize()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const int, kind);
    QFETCH(const QString, time);
    QFETCH(const qint32, nanoseconds);
    QFETCH(const quint64, size);
    QFETCH(const bool, hasSize);
    const QList<TagReading> readings = readingsOfText(tag);
    const TagReading *reading = find(readings, Kind(kind));
    QVERIFY(reading);
    QCOMPARE(reading->strength, Strength::Metadata);
    QCOMPARE(iso(reading->time.value()), time);
    QCOMPARE(reading->time->nanoseconds, nanoseconds);
    QCOMPARE(reading->size.has_value(), hasSize);
    QCOMPARE(reading->size.value_or(0), size);
    QVERIFY(!reading->digestKind);
}

void TestEtag::tellsDigest_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("digestKind");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<quint32>("parts");
    const auto row = [](const char *name, const QByteArray &tag, Kind kind, DigestKind digestKind,
                        const QByteArray &digest, quint32 parts = 0) {
        QTest::newRow(name) << tag << int(kind) << int(digestKind) << digest << parts;
    };
    const QByteArray md5 = "d41d8cd98f00b204e9800998ecf8427e";
    const QByteArray sha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    const QByteArray sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    row("S3 single, GCS", '"' + md5 + '"', Kind::Md5, DigestKind::Md5, md5);
    row("MD5, weak", "W/\"" + md5 + '"', Kind::Md5, DigestKind::Md5, md5);
    row("MD5, unquoted, capitals", md5.toUpper(), Kind::Md5, DigestKind::Md5, md5);
    row("S3 multipart", '"' + md5 + "-380\"", Kind::S3Multipart, DigestKind::Md5OfParts, md5, 380);
    row("S3 multipart of one", '"' + md5 + "-1\"", Kind::S3Multipart, DigestKind::Md5OfParts, md5, 1);
    row("Artifactory", '"' + sha1 + '"', Kind::Sha1, DigestKind::Sha1, sha1);
    row("Nexus 2", "\"{SHA1{" + sha1 + "}}\"", Kind::Sha1, DigestKind::Sha1, sha1);
    row("SHA-256", '"' + sha256 + '"', Kind::Sha256, DigestKind::Sha256, sha256);
    row("sha256:", "\"sha256:" + sha256 + '"', Kind::Sha256, DigestKind::Sha256, sha256);
}

void TestEtag::tellsDigest()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const int, kind);
    QFETCH(const int, digestKind);
    QFETCH(const QByteArray, digest);
    QFETCH(const quint32, parts);
    const QList<TagReading> readings = readingsOfText(tag);
    const TagReading *reading = find(readings, Kind(kind));
    QVERIFY(reading);
    QCOMPARE(reading->strength, Strength::Content);
    QCOMPARE(int(reading->digestKind.value()), digestKind);
    QCOMPARE(reading->digest, digest);
    QCOMPARE(reading->parts, parts);
    QVERIFY(!reading->size && !reading->time);
}

void TestEtag::keepsAllReadings_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const QByteArray &tag, const QList<Kind> &kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(int(kind));
        QTest::newRow(name) << tag << numbers;
    };
    row("nginx or Apache", R"("530bff48-3a9b68")", {Kind::Nginx, Kind::Apache});
    row("Apache or nginx", R"("2d-432a5e4a73a80")", {Kind::Nginx, Kind::Apache});
    row("AutoPkg's own example", R"("9b2c4fe0a1d7-20")", {Kind::Nginx, Kind::Apache, Kind::Caddy});
    row("lighttpd", R"("3190251325")", {Kind::Lighttpd});
    row("32 digits", R"("12345678901234567890123456789012")", {Kind::Md5});
    row("opaque", R"("abc")", {});
    row("empty", R"("")", {});
    row("a dash", R"("-")", {});
    row("half a pair", R"("530bff48-")", {});
    row("not hexadecimal", R"("53xbff48-3a9b68")", {});
    row("leading zeros", R"("0530bff48-3a9b68")", {});
    row("capitals", R"("530BFF48-3A9B68")", {});
    row("sign", R"("-1-3a9b68")", {});
    row("more than 64 bits", R"("530bff48-10000000000000000")", {});
    row("no time of nginx's", R"("ffffffffffffffff-10")", {Kind::Apache});
    row("four fields", R"("1-2-3-4")", {});
    row("no parts", R"("d41d8cd98f00b204e9800998ecf8427e-0")", {});
    row("10,001 parts", R"("d41d8cd98f00b204e9800998ecf8427e-10001")", {});
    row("31 hexadecimal digits", R"("d41d8cd98f00b204e9800998ecf8427")", {});
    row("Azure, before 1990", R"("0x8")", {});
    row("Azure, more than 64 bits", R"("0x8D94CE6DB9896718D94CE6DB989671")", {});
    row("IIS, change number missing", R"("704349d01ce1c61:")", {});
    row("IIS, too short", R"("7043:0")", {});
    row("IIS, too long", R"("704349d01ce1c61704349:0")", {});
    row("Nexus 2, broken", R"("{SHA1{}}")", {});
    row("Nexus 2, brackets that overlap", R"("{SHA1{}")", {});
}

void TestEtag::keepsAllReadings()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const QList<int>, kinds);
    QList<int> found;
    for (const TagReading &reading : readingsOfText(tag))
        found.append(int(reading.kind));
    QCOMPARE(found, kinds);
}

void TestEtag::keepsAllTimesOfIis()
{
    // Fifteen digits of which one stands alone: it can be any whose neighbours may stand together.
    const QList<TagReading> readings = readingsOfText(R"("704349d01ce1c61:d05")");
    QCOMPARE(std::count_if(
                 readings.begin(), readings.end(),
                 [](const TagReading &reading) { return iso(*reading.time) == u"2006-09-26T03:35:29Z"; }),
             1);
    // All of them are dates that a file may have.
    for (const TagReading &reading : readingsOfText(R"("1111111111c6101:0")")) {
        QCOMPARE(reading.kind, Kind::Iis);
        QVERIFY(reading.time->seconds > 631'152'000);
    }
    QVERIFY(readingsOfText(R"("11111111111c611:0")").size() <= 70);
}

void TestEtag::tellsEncoding()
{
    QVERIFY(find(readingsOfText(R"("2d-432a5e4a73a80-gzip")"), Kind::Apache)->encodedOnTheWay);
    QVERIFY(!find(readingsOfText(R"("2d-432a5e4a73a80")"), Kind::Apache)->encodedOnTheWay);
}

void TestEtag::endsSoon()
{
    for (const char c : {'-', ':', '1', 'f', ';', '{', '\0', '\xff'}) {
        const QByteArray tag(1'000'000, c);
        QVERIFY(readingsOf(readEntityTag(tag)).isEmpty());
    }
}

void TestEtag::findsPartSizes_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint32>("parts");
    QTest::addColumn<QList<quint64>>("expected");
    constexpr quint64 mib = 1U << 20U;
    const auto row = [](const char *name, quint64 size, quint32 parts, const QList<quint64> &expected) {
        QTest::newRow(name) << size << parts << expected;
    };
    row("15 MiB only", 5'970'150'664, 380, {15 * mib});
    row("8 MiB, the tools' habit", 100 * mib, 13, {8 * mib});
    row("exactly two parts of 5 MiB", 10 * mib, 2, {5 * mib, 8 * mib, 8'000'000, 10'000'000});
    row("one byte more", 10 * mib + 1, 3, {5 * mib, 5'000'000});
    row("17,179,870", 17'179'870ULL * 1000, 1000, {17'179'870});
    row("parts larger than the tools make", 1'000'000 * mib, 2, {});
    row("more parts than bytes", 10, 100, {});
    row("no parts", 10, 0, {});
    row("largest size", ~quint64(0), 10'000, {});
}

void TestEtag::findsPartSizes()
{
    QFETCH(const quint64, size);
    QFETCH(const quint32, parts);
    QFETCH(const QList<quint64>, expected);
    const QList<quint64> found = feasiblePartSizes(size, parts);
    for (const quint64 part : found) { // ceil(size/N) ≤ p < size/(N−1)
        QVERIFY(part >= size / parts);
        QVERIFY(parts == 1 || part * (parts - 1) < size);
    }
    QCOMPARE(QSet<quint64>(found.begin(), found.end()), QSet<quint64>(expected.begin(), expected.end()));
}

QTEST_GUILESS_MAIN(TestEtag)
#include "tst_etag.moc"
