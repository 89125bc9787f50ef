// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/origin.h"
#include "evidence/verdict.h"
#include "inspect/inspector.h"
#include "sources/recordednames.h"
#include "support/realfiles.h"
#include "support/record.h"
#include "support/recordedfiles.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

using Attributes = QList<NamedValue>;

// "what=value" of each claim, in the order in which they are believed.
QByteArrayList claimTexts(const Report &report)
{
    QByteArrayList texts;
    for (const Claim &claim : evidenceOf(report).claimed.claims)
        texts.append(jsonName(claim.what) + '=' + claim.value);
    return texts;
}

QByteArray sourceText(const Reading<QByteArray> &reading)
{
    return reading.isFound() ? placeWords(placeOf(reading.source())).toUtf8() : QByteArray("none");
}

void makeHole(const FilePath &file, qint64 size)
{
    if (::truncate(file.c_str(), size) != 0)
        qFatal("truncate of %s", file.c_str());
}

} // namespace

// What tools write, through the Inspector: one file, opened, and the same among many, by path.
class TestRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<RealFiles>(); }

    void readsAttributes_data();
    void readsAttributes();
    void readsSidecars_data();
    void readsSidecars();
    void readsAPlaceholder();
    void says_data();
    void says();
    void keepsNothingMoreOfAPlainFile();
    void asksBesideTheEndOfALink();
    void asksNoFolder();
    void seesASidecarThatCameLater();
    void findsSidecarsAmongManyFolders();

private:
    Report inspected(const FilePath &file);
    Report inspectedAmongMany(const FilePath &file);
    void compareBothWays(const FilePath &file);

    std::unique_ptr<RealFiles> m_files;
};

Report TestRecorded::inspected(const FilePath &file)
{
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({file}));
    if (!QTest::qWaitFor([&] { return record.finished.size() == 1; }, 30'000))
        qFatal("no end of an inspection");
    return record.report(0);
}

Report TestRecorded::inspectedAmongMany(const FilePath &file)
{
    QList<FilePath> named;
    for (int i = 0; i < 150; ++i) {
        const QByteArray name = "among/" + QByteArray::number(i);
        if (i == 0 && ::access(m_files->at("among").c_str(), F_OK) != 0)
            m_files->makeFolder("among");
        named.append(m_files->file(name, "x"));
    }
    named.append(file);
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    if (!QTest::qWaitFor([&] { return record.finished.size() == 1; }, 30'000))
        qFatal("no end of an inspection");
    return record.report(150);
}

// The way to a file makes no difference to what is found.
void TestRecorded::compareBothWays(const FilePath &file)
{
    const Report alone = inspected(file);
    const Report among = inspectedAmongMany(file);
    QCOMPARE(among.path, alone.path);
    QCOMPARE(among.etag, alone.etag);
    QCOMPARE(among.lastModified, alone.lastModified);
    QCOMPARE(among.size, alone.size);
    QCOMPARE(among.particulars, alone.particulars);
}

void TestRecorded::readsAttributes_data()
{
    QTest::addColumn<Attributes>("attributes");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArrayList>("claims");
    const QByteArray tag = R"("530bff48-3a9b68")";
    const QByteArray date = "Tue, 25 Feb 2014 02:26:16 GMT";
    const QByteArray none = "none";
    const auto row = [](const char *name, const Attributes &attributes, const QByteArray &etag,
                        const QByteArray &its, const QByteArrayList &claims) {
        QTest::newRow(name) << attributes << etag << its << claims;
    };
    const QByteArray from = "extended attribute ";
    row("AutoPkg", {{recorded::etagAttribute(), tag}, {recorded::lastModifiedAttribute(), date}},
        from + recorded::etagAttribute(), from + recorded::lastModifiedAttribute(),
        {"etag=" + tag, "last_modified=" + date});
    const QByteArray stream = "user.DosStream.com.github.autopkg.";
    row("Samba", {{stream + "etag:$DATA", tag + '\0'}, {stream + "last-modified:$DATA", date + '\0'}},
        from + stream + "etag:$DATA", from + stream + "last-modified:$DATA",
        {"etag=" + tag + '\0', "last_modified=" + date + '\0'});
    row("NTFS-3G and a FAT of AutoPkg's", {{"user.com.github.autopkg.etag:$DATA", tag}},
        from + "user.com.github.autopkg.etag:$DATA", none, {"etag=" + tag});
    row("Munki", {{"user.com.googlecode.munki.etag", tag}, {"user.com.googlecode.munki.sha256", "ab"}},
        from + "user.com.googlecode.munki.etag", none, {"etag=" + tag, "sha256=ab"});
    row("snapd", {{"user.etag", tag}}, from + "user.etag", none, {"etag=" + tag});
    row("AutoPkg before Munki before snapd",
        {{"user.etag", "c"}, {"user.com.googlecode.munki.etag", "b"}, {recorded::etagAttribute(), "a"}},
        from + recorded::etagAttribute(), none, {"etag=a", "etag=b", "etag=c"});
    row("curl --xattr",
        {{"user.xdg.origin.url", "https://example.com/a"}, {"user.mime_type", "application/pdf"}}, none, none,
        {"url=https://example.com/a", "content_type=application/pdf"});
    row("wget2 --xattr",
        {{"user.xdg.origin.url", "https://example.com/a"},
         {"user.xdg.referrer.url", "https://example.com:443"},
         {"user.mime_type", "text/html"},
         {"user.charset", "utf-8"}},
        none, none,
        {"url=https://example.com/a", "referrer=https://example.com:443", "content_type=text/html",
         "charset=utf-8"});
    row("yt-dlp",
        {{"user.xdg.referrer.url", "https://example.com/v"},
         {"user.dublincore.title", "T"},
         {"user.dublincore.date", "2026-11-17"},
         {"user.dublincore.description", "D"},
         {"user.dublincore.contributor", "C"},
         {"user.dublincore.format", "F"}},
        none, none,
        {"referrer=https://example.com/v", "title=T", "date=2026-11-17", "description=D", "contributor=C",
         "format=F"});
    row("KDE",
        {{"user.xdg.tags", "a,b"},
         {"user.xdg.comment", "c"},
         {"user.baloo.rating", "7"},
         {"user.xdg.origin.email.subject", "s"},
         {"user.xdg.origin.email.sender", "t"},
         {"user.xdg.origin.email.from", "f"},
         {"user.xdg.origin.email.message-id", "m"}},
        none, none,
        {"tags=a,b", "comment=c", "rating=7", "mail_subject=s", "mail_sender=t", "mail_from=f",
         "mail_message_id=m"});
    row("Windows",
        {{"user.Zone.Identifier", "[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://example.com/\r\n"
                                  "HostUrl=https://example.com/a.exe\r\n"}},
        none, none, {"zone=3", "referrer=https://example.com/", "url=https://example.com/a.exe"});
    row("macOS",
        {{"user.com.apple.quarantine", "0083;691b1e03;Safari;9B2C4FE0"},
         {"user.com.apple.metadata:kMDItemWhereFroms#PS", whereFroms()}},
        none, none,
        {"quarantine=0083", "downloaded_at=1763384835", "downloaded_by=Safari",
         "url=https://example.com/a.dmg", "referrer=https://example.com/"});
    row("others' attributes", {{"user.unknown", "x"}}, none, none, {});
    row("none", {}, none, none, {});
}

void TestRecorded::readsAttributes()
{
    QFETCH(const Attributes, attributes);
    QFETCH(const QByteArray, etag);
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArrayList, claims);
    const FilePath file = m_files->file("a.dmg", "content");
    for (const auto &[name, value] : attributes)
        setAttribute(file, name, value);
    const Report report = inspected(file);
    QCOMPARE(sourceText(report.etag), etag);
    QCOMPARE(sourceText(report.lastModified.server), date);
    QCOMPARE(claimTexts(report), claims);
    QVERIFY(evidenceOf(report).claimed.unread.isEmpty());
    compareBothWays(file);
}

void TestRecorded::readsSidecars_data()
{
    QTest::addColumn<QByteArray>("name"); // of the sidecar
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QByteArray &sidecar, const QByteArray &bytes,
                        const QByteArray &source, Verdict verdict) {
        QTest::newRow(name) << sidecar << bytes << source << int(verdict);
    };
    const Attributes attributes{{"com.github.autopkg.etag", R"("691b1e03-14")"},
                                {"com.github.autopkg.last-modified", "Mon, 17 Nov 2025 13:07:15 GMT"}};
    row("URLDownloader of AutoPkg 3", "b.pkg.info.json", infoJsonOfUrlDownloader(), "sidecar b.pkg.info.json",
        Verdict::Consistent);
    row("URLDownloaderPython, of another size", "b.pkg.info.json", infoJsonOfUrlDownloaderPython(),
        "sidecar b.pkg.info.json", Verdict::Contradicted);
    row("AppleDouble", "._b.pkg", appleDouble(attributes), "AppleDouble file ._b.pkg", Verdict::Consistent);
    row("AppleDouble in __MACOSX", "__MACOSX/._b.pkg", appleDouble(attributes),
        "AppleDouble file __MACOSX/._b.pkg", Verdict::Consistent);
    row("yt-dlp's", "b.pkg.info.json", R"({"extractor": "x", "webpage_url": "https://example.com/"})", "none",
        Verdict::NothingRecorded);
    row("null", "b.pkg.info.json", "null", "none", Verdict::NothingRecorded);
    row("rubbish", "b.pkg.info.json", "{", "none", Verdict::Unverified);
    row("AppleDouble, rubbish", "._b.pkg", "rubbish", "none", Verdict::Unverified);
    row("of nesting 100,000 deep", "b.pkg.info.json", QByteArray(100'000, '['), "none", Verdict::Unverified);
}

void TestRecorded::readsSidecars()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, source);
    QFETCH(const int, verdict);
    const FilePath file = m_files->file("b.pkg", "20 bytes of content.");
    m_files->makeFolder("__MACOSX");
    m_files->file(name, bytes);
    const Report report = inspected(file);
    QCOMPARE(sourceText(report.etag), source);
    QVERIFY(!isIncomplete(report));
    QCOMPARE(int(assess(evidenceOf(report)).verdict), verdict);
    compareBothWays(file);
}

// As cloud-autopkg-runner makes it from its cache.
void TestRecorded::readsAPlaceholder()
{
    const FilePath file = m_files->file("Firefox.dmg");
    makeHole(file, 50'000'000);
    setAttribute(file, recorded::etagAttribute(), R"("530bff48-2faf080")");
    setAttribute(file, recorded::lastModifiedAttribute(), "Tue, 25 Feb 2014 02:26:16 GMT");
    const Report report = inspected(file);
    QCOMPARE(report.particulars.value().data, DataOnDisk{});
    QCOMPARE(assess(evidenceOf(report)).verdict, Verdict::Placeholder);
    compareBothWays(file);

    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    QCOMPARE(::pwrite(descriptor, QByteArray(4'096, 'x').constData(), 4'096, 8'192'000), 4'096);
    ::close(descriptor);
    const Report sparse = inspected(file);
    QCOMPARE(sparse.particulars.value().data, DataOnDisk{4'096});
    const Assessment assessment = assess(evidenceOf(sparse));
    QCOMPARE(assessment.verdict, Verdict::Consistent);
    QCOMPARE(sentence(assessment.findings.last()),
             u"Of 50,000,000 bytes, 4,096 bytes are there; the rest are holes.");
}

void TestRecorded::says_data()
{
    QTest::addColumn<Attributes>("attributes");
    QTest::addColumn<QByteArray>("sidecar");
    QTest::addColumn<QByteArray>("etag"); // the card's
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sources disagree")
        << Attributes{{recorded::etagAttribute(), "\"old\""}} << infoJsonOfUrlDownloader()
        << QByteArray("\"old\"") << int(Verdict::Unverified)
        << QStringLiteral("What was recorded disagrees: extended attribute user.com.github.autopkg.etag says "
                          "\"old\", sidecar b.pkg.info.json says \"691b1e03-14\".");
    QTest::newRow("two attributes disagree")
        << Attributes{{"user.etag", "\"b\""}, {recorded::etagAttribute(), "\"a\""}} << QByteArray()
        << QByteArray("\"a\"") << int(Verdict::Unverified)
        << QStringLiteral("What was recorded disagrees: extended attribute user.com.github.autopkg.etag says "
                          "\"a\", extended attribute user.etag says \"b\".");
    QTest::newRow("unreadable sidecar")
        << Attributes{} << QByteArray(R"({"a": 1, "a": 2})") << QByteArray() << int(Verdict::Unverified)
        << QStringLiteral("The sidecar b.pkg.info.json is unreadable, because it says the same thing twice.");
    QTest::newRow("where it came from proves nothing")
        << Attributes{{"user.xdg.origin.url", "https://example.com/"}} << QByteArray() << QByteArray()
        << int(Verdict::Unverified)
        << QStringLiteral("Something was recorded about this file, and nothing can be concluded from it.");
}

void TestRecorded::says()
{
    QFETCH(const Attributes, attributes);
    QFETCH(const QByteArray, sidecar);
    QFETCH(const QByteArray, etag);
    QFETCH(const int, verdict);
    QFETCH(const QString, sentence);
    const FilePath file = m_files->file("b.pkg", "20 bytes of content.");
    for (const auto &[name, value] : attributes)
        setAttribute(file, name, value);
    if (!sidecar.isEmpty())
        m_files->file("b.pkg.info.json", sidecar);
    const Report report = inspected(file);
    QCOMPARE(report.etag.isFound() ? report.etag.value() : QByteArray(), etag);
    const Assessment assessment = assess(evidenceOf(report));
    QCOMPARE(docket::sentence(assessment), sentence);
    QCOMPARE(int(assessment.verdict), verdict);
}

void TestRecorded::keepsNothingMoreOfAPlainFile()
{
    const FilePath file = m_files->file("a", "content");
    setAttribute(file, recorded::etagAttribute(), "\"a\"");
    setAttribute(file, recorded::lastModifiedAttribute(), "Tue, 25 Feb 2014 02:26:16 GMT");
    setAttribute(file, "user.unknown", "x");
    QVERIFY(inspected(file).particulars.isEmpty());
    QVERIFY(inspectedAmongMany(file).particulars.isEmpty());
}

void TestRecorded::asksBesideTheEndOfALink()
{
    m_files->makeFolder("cache");
    m_files->file("cache/b.pkg", "20 bytes of content.");
    m_files->file("cache/b.pkg.info.json", infoJsonOfUrlDownloader());
    const FilePath link = m_files->link("latest.pkg", "cache/b.pkg");
    m_files->file("latest.pkg.info.json", "rubbish");
    QCOMPARE(inspected(link).etag.value(), QByteArray(R"("691b1e03-14")"));
    compareBothWays(link);
}

// Nor what is not there: a sidecar that was left behind speaks of no file.
void TestRecorded::asksNoFolder()
{
    m_files->file("gone.info.json", infoJsonOfUrlDownloader());
    QVERIFY(inspected(m_files->at("gone")).isUnreadable());
    m_files->file("fifo.info.json", infoJsonOfUrlDownloader());
    QVERIFY(inspected(m_files->fifo("fifo")).particulars.isEmpty());
}

void TestRecorded::seesASidecarThatCameLater()
{
    const FilePath file = m_files->file("b.pkg", "20 bytes of content.");
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf({file}));
    QTRY_COMPARE(record.finished.size(), 1);
    QVERIFY(record.report(0).etag.isAbsent());
    m_files->file("b.pkg.info.json", infoJsonOfUrlDownloader());
    inspector.inspect(offerOf({file}));
    QTRY_COMPARE(record.finished.size(), 2);
    QVERIFY(record.report(1).etag.isFound());
}

void TestRecorded::findsSidecarsAmongManyFolders()
{
    QList<FilePath> named;
    for (int folder = 0; folder < 20; ++folder) {
        const QByteArray name = "f" + QByteArray::number(folder);
        m_files->makeFolder(name);
        for (int i = 0; i < 100; ++i) {
            const QByteArray its = name + '/' + QByteArray::number(i);
            named.append(m_files->file(its, "20 bytes of content."));
            if (i % 2 == 0)
                m_files->file(its + ".info.json", infoJsonOfUrlDownloader());
        }
    }
    Inspector inspector;
    const Record record(inspector);
    inspector.inspect(offerOf(named));
    QTRY_COMPARE_WITH_TIMEOUT(record.finished.size(), 1, 30'000);
    for (int i = 0; i < named.size(); ++i)
        QCOMPARE(record.report(i).etag.isFound(), i % 2 == 0);
}

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
