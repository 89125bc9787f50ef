// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"
#include "inspect/chunk.h"
#include "sources/attributes.h"
#include "sources/dataondisk.h"
#include "sources/folderlisting.h"
#include "sources/source.h"
#include "support/realfiles.h"
#include "support/recordedfiles.h"
#include "support/sickvolume.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

// What a source says of each file that is given to it, as text: "what=value@place".
QByteArrayList toTexts(const Claimed &claimed)
{
    QByteArrayList texts;
    for (const Claim &claim : claimed.claims)
        texts.append(QByteArray::number(int(claim.what)) + '=' + claim.value + '@' + claim.place.name + '|' +
                     claim.place.file);
    return texts;
}

Claimed askAll(const FilePath &file, const SidecarNames &names = {})
{
    Claimed all = askAttributes(Target::opened(file));
    for (const Claimed &more : {askAppleDouble(file, names), askInfoJson(file, names)}) {
        all.claims += more.claims;
        all.unread += more.unread;
    }
    return all;
}

// As the jobs do it, without a window or a wait.
Report inspected(const FilePath &file)
{
    const std::vector<Errand> errands{{1, file, 1}};
    const auto began = std::chrono::steady_clock::now();
    const OpenedFiles opened = openFiles(errands, began, {});
    ChunkColumns columns{lookUpEach(opened.files, readEtag),
                         lookUpEach(opened.files, readSize),
                         lookUpEach(opened.files, readLastModified),
                         {}};
    return assembled(errands, began, opened, std::move(columns), 1'795'348'800'000).first(); // 2026-11-22
}

Assessment assessed(const FilePath &file)
{
    return assess(evidenceOf(inspected(file)));
}

void makeHole(const FilePath &file, qint64 size)
{
    if (::truncate(file.c_str(), size) != 0)
        qFatal("truncate of %s", file.c_str());
}

// The requests that the volume had since the last time.
QByteArray takeRequests(SickVolume &volume)
{
    QByteArrayList counts = volume.tell("counts").simplified().split(' ');
    counts.removeIf([](const QByteArray &count) { return count.startsWith("hanging="); });
    return counts.join(' ');
}

int flawOf(const Claimed &claimed)
{
    return claimed.unread.isEmpty() ? -1 : int(claimed.unread.first().flaw.kind);
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<RealFiles>(); }

    void stripsNames_data();
    void stripsNames();
    void readsEachAttribute_data();
    void readsEachAttribute();
    void listsEachSourceOnce();
    void believesInOrder();
    void findsThemAmongMany();
    void asksNoLink();
    void keepsWhatItCannotParse();
    void readsInfoJson_data();
    void readsInfoJson();
    void refusesSidecars_data();
    void refusesSidecars();
    void readsAppleDouble_data();
    void readsAppleDouble();
    void goesByTheListedNames();
    void listsNoneOfNoFolder();
    void listsAFolderOnce();
    void listsNoLargeFolderOfASlowVolume();
    void goesByTheListedAttributes();
    void listsAnewForALaterRequest();
    void seesPlaceholders_data();
    void seesPlaceholders();
    void countsData_data();
    void countsData();
    void showsDisagreement();
    void asksByNameWhereTheyCannotBeListed();
    void saysWhatFails_data();
    void saysWhatFails();
    void takesFewRoundTrips();

private:
    std::unique_ptr<RealFiles> m_files;
};

void TestSources::stripsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bare");
    const auto row = [](const char *name, const char *bare) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(bare);
    };
    row("user.com.github.autopkg.etag", "com.github.autopkg.etag");
    row("com.github.autopkg.etag", "com.github.autopkg.etag");
    row("osx.com.github.autopkg.etag", "com.github.autopkg.etag");
    row("user.DosStream.com.github.autopkg.etag:$DATA", "com.github.autopkg.etag");
    row("user.DosStream.com.github.autopkg.etag", "com.github.autopkg.etag");
    row("user.com.github.autopkg.etag:$DATA", "com.github.autopkg.etag");
    row("user.Zone.Identifier", "Zone.Identifier");
    row("com.apple.metadata:kMDItemWhereFroms#PS", "com.apple.metadata:kMDItemWhereFroms");
    row("user.com.apple.metadata:kMDItemWhereFroms#PS", "com.apple.metadata:kMDItemWhereFroms");
    row("user.a#b", "a#b");
    row("security.selinux", "security.selinux");
    row("user.", "");
    row("", "");
}

void TestSources::stripsNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bare);
    QCOMPARE(bareName(name).toByteArray(), bare);
}

void TestSources::readsEachAttribute_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<std::pair<int, QByteArray>>>("expected");
    const auto row = [](const QByteArray &name, const QByteArray &value,
                        const QList<std::pair<What, QByteArray>> &expected) {
        QList<std::pair<int, QByteArray>> numbers;
        for (const auto &[what, text] : expected)
            numbers.append({int(what), text});
        QTest::newRow(name.constData()) << name << value << numbers;
    };
    const auto plain = [&](const QByteArray &name, What what) {
        row("user." + name, "value", {{what, "value"}});
    };
    plain("com.github.autopkg.etag", What::ETag);
    plain("com.github.autopkg.last-modified", What::LastModified);
    plain("com.googlecode.munki.etag", What::ETag);
    plain("com.googlecode.munki.sha256", What::Sha256);
    plain("etag", What::ETag);
    plain("xdg.origin.url", What::Origin);
    plain("xdg.referrer.url", What::Referrer);
    plain("mime_type", What::ContentType);
    plain("charset", What::Charset);
    plain("dublincore.title", What::Title);
    plain("dublincore.date", What::Date);
    plain("dublincore.description", What::Description);
    plain("dublincore.contributor", What::Contributor);
    plain("dublincore.format", What::Format);
    plain("xdg.tags", What::Tags);
    plain("xdg.comment", What::Comment);
    plain("baloo.rating", What::Rating);
    plain("xdg.origin.email.subject", What::MailSubject);
    plain("xdg.origin.email.sender", What::MailSender);
    plain("xdg.origin.email.from", What::MailFrom);
    plain("xdg.origin.email.message-id", What::MailMessageId);
    const QByteArray withNul("\"a\"\0", 4); // kept as it is
    row("user.DosStream.com.github.autopkg.etag:$DATA", withNul, {{What::ETag, withNul}});
    row("user.Zone.Identifier", "[ZoneTransfer]\r\nZoneId=3\r\n", {{What::Zone, "3"}});
    row("user.DosStream.Zone.Identifier:$DATA", QByteArray("[ZoneTransfer]\r\nZoneId=3\r\n\0", 27),
        {{What::Zone, "3"}});
    row("user.com.apple.quarantine", "0083;691b1e03;Safari;",
        {{What::QuarantineFlags, "0083"},
         {What::DownloadedAt, "1763384835"},
         {What::DownloadedBy, "Safari"}});
    row("user.com.apple.metadata:kMDItemWhereFroms", whereFroms(),
        {{What::Origin, "https://example.com/a.dmg"}, {What::Referrer, "https://example.com/"}});
    row("user.com.apple.metadata:kMDItemWhereFroms#PS", whereFroms(),
        {{What::Origin, "https://example.com/a.dmg"}, {What::Referrer, "https://example.com/"}});
    row("user.com.apple.metadata:kMDItemDownloadedDate",
        QByteArray::fromHex(
            "62706c6973743030a1013341c85643e9800000080a0000000000000101000000000000000200000000000000"
            "000000000000000013"),
        {{What::DownloadedAt, "1794920531"}});
    row("user.unknown", "value", {});
}

void TestSources::readsEachAttribute()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    using Expected = QList<std::pair<int, QByteArray>>;
    QFETCH(const Expected, expected);
    const FilePath file = m_files->file("a.dmg");
    setAttribute(file, name, value);
    const Claimed claimed = askAttributes(Target::opened(file));
    QVERIFY(claimed.unread.isEmpty());
    QCOMPARE(askAttributes(Target::byPath(file)), claimed);
    Expected found;
    for (const Claim &claim : claimed.claims) {
        QCOMPARE(claim.place, (Place{Place::Kind::ExtendedAttribute, name}));
        found.append({int(claim.what), claim.value});
    }
    QCOMPARE(found, expected);
}

void TestSources::listsEachSourceOnce()
{
    QSet<QByteArray> names;
    int count = 0;
    for (const auto &sources : claimSources()) {
        for (const ClaimSource &source : sources) {
            const QByteArray name(source.attribute.data(), static_cast<qsizetype>(source.attribute.size()));
            QCOMPARE(bareName(name).toByteArray(), name);
            names.insert(name);
            ++count;
        }
    }
    QCOMPARE(names.size(), count);
}

void TestSources::believesInOrder()
{
    const FilePath file = m_files->file("a.dmg");
    setAttribute(file, "user.etag", "snapd");
    setAttribute(file, "user.com.googlecode.munki.etag", "Munki");
    setAttribute(file, "user.DosStream.com.github.autopkg.etag:$DATA", "Samba");
    setAttribute(file, "user.com.github.autopkg.last-modified", "date");
    QByteArrayList values;
    for (const Claim &claim : askAttributes(Target::opened(file)).claims)
        values.append(claim.value);
    QCOMPARE(values, (QByteArrayList{"Samba", "date", "Munki", "snapd"}));
}

void TestSources::findsThemAmongMany()
{
    const FilePath file = m_files->file("a");
    for (int i = 0; i < 60; ++i) // together longer than a first guess
        setAttribute(file, "user.name" + QByteArray::number(i) + QByteArray(20, 'n'), "");
    setAttribute(file, "user.etag", "\"a\"");
    QCOMPARE(askAttributes(Target::opened(file)).claims.size(), 1);
    QCOMPARE(askAttributes(Target::byPath(file)).claims.size(), 1);
}

void TestSources::asksNoLink()
{
    const FilePath file = m_files->file("a");
    setAttribute(file, "user.etag", "\"a\"");
    const FilePath link = m_files->link("link", "a");
    QCOMPARE(askAttributes(Target::opened(link)).claims.size(), 1);
    QVERIFY(askAttributes(Target::byPath(link)).claims.isEmpty()); // nor follows it
}

void TestSources::keepsWhatItCannotParse()
{
    const FilePath file = m_files->file("a.dmg");
    setAttribute(file, "user.com.apple.quarantine", "rubbish");
    setAttribute(file, "user.etag", "\"a\"");
    const Claimed claimed = askAttributes(Target::opened(file));
    QCOMPARE(claimed.claims.size(), 1);
    QCOMPARE(claimed.unread.size(), 1);
    QCOMPARE(claimed.unread[0].place.name, QByteArray("user.com.apple.quarantine"));
    QCOMPARE(claimed.unread[0].flaw.kind, Flaw::Kind::NoQuarantine);
}

void TestSources::readsInfoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("URLDownloaderPython")
        << infoJsonOfUrlDownloaderPython() << QByteArray(R"("6917b1c5-8a50021")") << QByteArray("145031201");
    QTest::newRow("URLDownloader of AutoPkg 3")
        << infoJsonOfUrlDownloader() << QByteArray(R"("691b1e03-14")") << QByteArray("20");
}

void TestSources::readsInfoJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, etag);
    QFETCH(const QByteArray, size);
    const FilePath file = m_files->file("b.pkg");
    m_files->file("b.pkg.info.json", json);
    m_files->file("b.info.json", "rubbish"); // another's
    const Claimed claimed = askInfoJson(file, {});
    QVERIFY(claimed.unread.isEmpty());
    QCOMPARE(claimed.claims[0].value, etag);
    QCOMPARE(claimed.claims[0].place, (Place{Place::Kind::InfoJson, {}, "b.pkg.info.json"}));
    const auto isSize = [](const Claim &claim) { return claim.what == What::Size; };
    QCOMPARE(std::find_if(claimed.claims.begin(), claimed.claims.end(), isSize)->value, size);
}

void TestSources::refusesSidecars_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *how, int kind) {
        QTest::newRow(name) << QByteArray(how) << kind;
    };
    row("none", "none", -1);
    row("a FIFO", "fifo", int(Flaw::Kind::NoFile));
    row("a folder", "folder", int(Flaw::Kind::NoFile));
    row("a link to a device", "device", int(Flaw::Kind::NoFile));
    row("a link that leads nowhere", "dangling", int(Flaw::Kind::NoFile));
    row("a link to a good one", "link", int(Flaw::Kind::NoFile));
    row("a link in a circle", "loop", int(Flaw::Kind::NoFile));
    row("in a name that cannot be", "long", -1);
    row("1 GiB", "gibibyte", int(Flaw::Kind::TooLarge));
    row("nested 100,000 deep", "nested", int(Flaw::Kind::NestedTooDeep));
    row("empty", "empty", int(Flaw::Kind::NoJson));
}

void TestSources::refusesSidecars()
{
    QFETCH(const QByteArray, how);
    QFETCH(const int, kind);
    const FilePath file = m_files->file(how == "long" ? QByteArray(250, 'a') : QByteArray("a"));
    const QByteArray sidecar = "a.info.json";
    if (how == "fifo")
        m_files->fifo(sidecar);
    else if (how == "folder")
        m_files->makeFolder(sidecar);
    else if (how == "device")
        m_files->link(sidecar, "/dev/zero");
    else if (how == "dangling")
        m_files->link(sidecar, "gone");
    else if (how == "link")
        m_files->link(sidecar, m_files->file("good", infoJsonOfUrlDownloader()).bytes());
    else if (how == "loop")
        m_files->link(sidecar, sidecar);
    else if (how == "gibibyte")
        makeHole(m_files->file(sidecar), 1 << 30);
    else if (how == "nested")
        m_files->file(sidecar, QByteArray(100'000, '['));
    else if (how == "empty")
        m_files->file(sidecar);
    QElapsedTimer timer;
    timer.start();
    const Claimed claimed = askInfoJson(file, {});
    QCOMPARE(askInfoJson(file, SidecarNames::listed(m_files->folder())), claimed);
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(claimed.claims.isEmpty());
    QCOMPARE(flawOf(claimed), kind);
    if (kind >= 0) {
        const Assessment assessment = assessed(file);
        QVERIFY(
            sentence(assessment.findings[0]).startsWith(u"The sidecar a.info.json is unreadable, because "));
        QCOMPARE(assessment.verdict, Verdict::Unverified);
    }
}

void TestSources::readsAppleDouble_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("beside the file") << QByteArray("._a.dmg");
    QTest::newRow("in __MACOSX") << QByteArray("__MACOSX/._a.dmg");
}

void TestSources::readsAppleDouble()
{
    QFETCH(const QByteArray, name);
    const FilePath file = m_files->file("a.dmg", "20 bytes of content.");
    m_files->makeFolder("__MACOSX");
    m_files->file(name, appleDouble({{"com.github.autopkg.last-modified", "Mon, 17 Nov 2025 13:07:15 GMT"},
                                     {"com.apple.metadata:kMDItemWhereFroms", whereFroms()},
                                     {"com.apple.FinderInfo", "unknown"},
                                     {"com.github.autopkg.etag", R"("691b1e03-14")"}}) +
                            QByteArray(1'000'000, 'r')); // a resource fork
    const Claimed claimed = askAppleDouble(file, {});
    QVERIFY(claimed.unread.isEmpty());
    QCOMPARE(claimed.claims.size(), 4);
    QCOMPARE(claimed.claims[0].value, QByteArray(R"("691b1e03-14")"));
    QCOMPARE(claimed.claims[0].place, (Place{Place::Kind::AppleDouble, "com.github.autopkg.etag", name}));
    QCOMPARE(assessed(file).verdict,
             Verdict::Consistent); // 0x14 bytes, and the date of the tag is the server's
    QCOMPARE(askAppleDouble(file, SidecarNames::listed(m_files->folder())), claimed);

    m_files->file(name, "rubbish");
    QCOMPARE(flawOf(askAppleDouble(file, {})), int(Flaw::Kind::NoAppleDouble));
}

void TestSources::goesByTheListedNames()
{
    const FilePath file = m_files->file("b.pkg");
    const SidecarNames before = SidecarNames::listed(m_files->folder());
    m_files->file("b.pkg.info.json", infoJsonOfUrlDownloader());
    m_files->file("._b.pkg", appleDouble({{"etag", "\"a\""}}));
    m_files->makeFolder("__MACOSX");
    m_files->file("__MACOSX/._b.pkg", appleDouble({{"etag", "\"b\""}}));
    const SidecarNames after = SidecarNames::listed(m_files->folder());
    QVERIFY(askInfoJson(file, before).claims.isEmpty()); // known not to be there: not even tried
    QVERIFY(askAppleDouble(file, before).claims.isEmpty());
    using Presence = SidecarNames::Presence;
    QCOMPARE(before.presenceOf("b.pkg.info.json"), Presence::Absent);
    QCOMPARE(after.presenceOf("b.pkg.info.json"), Presence::RegularFile);
    QCOMPARE(after.presenceOf("__MACOSX/._b.pkg"), Presence::RegularFile);
    QCOMPARE(after.presenceOf("c.pkg.info.json"), Presence::Absent);
    QCOMPARE(SidecarNames().presenceOf("c.pkg.info.json"), Presence::Unknown);
    QCOMPARE(askAll(file, after), askAll(file));
    QCOMPARE(askAll(file, after).claims.size(), 7);
}

void TestSources::listsNoneOfNoFolder()
{
    using Presence = SidecarNames::Presence;
    QCOMPARE(SidecarNames::listed(m_files->at("gone")).presenceOf("a"), Presence::Unknown);
    QCOMPARE(SidecarNames::listed(m_files->file("a")).presenceOf("a"), Presence::Unknown);
}

void TestSources::listsAFolderOnce()
{
    FolderListings listings;
    listings.use(1, {});
    using Presence = SidecarNames::Presence;
    const FilePath a = m_files->file("a");
    const auto listing = listings.around(a);
    QVERIFY(listing->names().areNone());
    m_files->file("a.info.json", infoJsonOfUrlDownloader());
    m_files->makeFolder("below");
    QVERIFY(listings.around(m_files->file("below/a")) != listing);
    QCOMPARE(listings.around(m_files->file("b")), listing);
    QVERIFY(listing->names().areNone()); // as it was
    QCOMPARE(listing->unlistedNames().presenceOf("a.info.json"), Presence::Unknown);
    QCOMPARE(listing->unlistedNames().presenceOf("__MACOSX/._a"), Presence::Absent);
    m_files->makeFolder("below/__MACOSX");
    const auto below = listings.around(m_files->at("below/a"));
    QCOMPARE(below->unlistedNames().presenceOf("__MACOSX/._a"), Presence::Unknown);
}

void TestSources::listsNoLargeFolderOfASlowVolume()
{
    const FilePath a = m_files->file("a");
    FolderListings listings;
    listings.use(1, {});
    for (int i = 0; i < 3; ++i)
        QVERIFY(!listings.around(a, true)->isOfMany());
    const auto listing = listings.around(a, false);
    QVERIFY(!listing->isOfMany());
    QVERIFY(listings.around(a, true)->isOfMany());
    for (int i = 0; i < 4096; ++i)
        m_files->file(QByteArray::number(i));
    using Presence = SidecarNames::Presence;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(listing->namesUnlessTooMany().presenceOf("._a"), Presence::Unknown);
    QCOMPARE(listing->namesUnlessTooMany().presenceOf("__MACOSX/._a"), Presence::Absent);
    QCOMPARE(listing->names().presenceOf("._a"), Presence::Absent); // a fast one is listed all the same
    QCOMPARE(listing->namesUnlessTooMany().presenceOf("._a"), Presence::Absent);
    const FolderListing small(m_files->makeFolder("small"));
    QVERIFY(small.namesUnlessTooMany().areNone());
}

// Of a file that has none the date is asked for only where the volume might keep none at all.
void TestSources::goesByTheListedAttributes()
{
    const FilePath file = m_files->file("a");
    const auto listing = std::make_shared<const FolderListing>(m_files->folder());
    const auto dateOf = [&](bool listFirst) {
        ::removexattr(file.c_str(), "user.com.github.autopkg.last-modified");
        Target target = Target::byPath(file);
        target.setListing(listing);
        if (listFirst && !readEtag(target).value.isAbsent())
            qFatal("an ETag");
        setAttribute(file, "user.com.github.autopkg.last-modified", "date");
        return readLastModified(target).value.server;
    };
    QVERIFY(dateOf(true).isFound());
    QVERIFY(listing->keepsAttributes());
    QVERIFY(dateOf(true).isAbsent()); // it was not there when they were listed
    QVERIFY(dateOf(false).isFound());
}

void TestSources::listsAnewForALaterRequest()
{
    using namespace std::chrono_literals;
    FolderListings listings;
    const FolderListings::Time begin{1h};
    const FilePath file = m_files->file("a");
    listings.use(1, begin);
    const auto first = listings.around(file);
    listings.use(1, begin + 1h);
    QCOMPARE(listings.around(file), first); // the same request still
    listings.use(2, begin + 900ms);
    QCOMPARE(listings.around(file), first); // the next piece of a list
    listings.use(3, begin + 1100ms);
    QVERIFY(listings.around(file) != first);
}

void TestSources::seesPlaceholders_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("with its ETag") << QByteArray(R"("530bff48-2faf080")");
    QTest::newRow("without one") << QByteArray();
}

// As cloud-autopkg-runner makes them: touch, truncate to the cached size, set the attributes that the cache
// has.
void TestSources::seesPlaceholders()
{
    QFETCH(const QByteArray, etag);
    const FilePath file = m_files->file("Firefox.dmg");
    makeHole(file, 50'000'000);
    if (!etag.isEmpty()) {
        setAttribute(file, "user.com.github.autopkg.etag", etag);
        setAttribute(file, "user.com.github.autopkg.last-modified", "Tue, 25 Feb 2014 02:26:16 GMT");
    }
    // Its attributes may take a block on disk, so blocks do not tell.
    QVERIFY(inspected(file).size.value().bytesOnDisk <= 4'096);
    const Assessment assessment = assessed(file);
    QCOMPARE(assessment.verdict, Verdict::Placeholder);
    QVERIFY(sentence(assessment).startsWith(u"The file has a size of 50"));
}

void TestSources::countsData_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<qint64>>("writtenAt"); // 4,096 bytes each
    QTest::addColumn<qint64>("data");             // -1: not asked
    const auto row = [](const char *name, qint64 size, const QList<qint64> &writtenAt, qint64 data) {
        QTest::newRow(name) << size << writtenAt << data;
    };
    constexpr qint64 mib = 1 << 20;
    row("one hole", 50 * mib, {}, 0);
    row("data at the beginning", 50 * mib, {0}, 4'096);
    row("data at the end", 50 * mib, {50 * mib - 4'096}, 4'096);
    row("data in three places", 50 * mib, {0, 10 * mib, 20 * mib}, 3 * 4'096);
    row("no hole", 4'096, {0}, -1);
    row("empty", 0, {}, -1);
}

void TestSources::countsData()
{
    QFETCH(const qint64, size);
    QFETCH(const QList<qint64>, writtenAt);
    QFETCH(const qint64, data);
    const FilePath file = m_files->file("a");
    makeHole(file, size);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    for (const qint64 at : writtenAt)
        QCOMPARE(::pwrite(descriptor, QByteArray(4'096, 'x').constData(), 4'096, at), 4'096);
    ::close(descriptor);
    for (const Target &target : {Target::opened(file), Target::byPath(file)}) {
        const auto found = readDataOnDisk(target, inspected(file).size.value());
        QCOMPARE(found.has_value(), data >= 0);
        if (found)
            QCOMPARE(*found, (DataOnDisk{static_cast<quint64>(data)}));
    }
}

void TestSources::showsDisagreement()
{
    const FilePath file = m_files->file("b.pkg", "20 bytes of content.");
    setAttribute(file, "user.com.github.autopkg.etag", "\"old\"");
    m_files->file("b.pkg.info.json", infoJsonOfUrlDownloader());
    const Assessment assessment = assessed(file);
    QCOMPARE(assessment.verdict, Verdict::Unverified);
    QCOMPARE(
        sentence(assessment),
        u"What was recorded disagrees: extended attribute user.com.github.autopkg.etag says \"old\", sidecar "
        u"b.pkg.info.json says \"691b1e03-14\".");
}

void TestSources::asksByNameWhereTheyCannotBeListed()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 3);
    const Claimed listed = askAttributes(Target::opened(volume.file(1)));
    QCOMPARE(listed.claims.size(), 2);
    volume.tell("fail listxattr * E2BIG");
    QCOMPARE(toTexts(askAttributes(Target::opened(volume.file(1)))), toTexts(listed));
}

void TestSources::saysWhatFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("verdict");
    QTest::newRow("names unreadable") << QByteArray("fail listxattr * EIO") << int(Verdict::Unverified);
    QTest::newRow("values unreadable") << QByteArray("fail getxattr * EIO") << int(Verdict::Unverified);
    QTest::newRow("values gone since")
        << QByteArray("fail getxattr * ENODATA") << int(Verdict::NothingRecorded);
    QTest::newRow("nothing kept") << QByteArray("fail listxattr * ENOTSUP") << int(Verdict::NothingRecorded);
}

void TestSources::saysWhatFails()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QFETCH(const QByteArray, fault);
    QFETCH(const int, verdict);
    SickVolume volume(1, 3);
    volume.tell(fault);
    Evidence evidence;
    evidence.claimed = askAttributes(Target::opened(volume.file(1)));
    QVERIFY(evidence.claimed.claims.isEmpty());
    QCOMPARE(int(assess(evidence).verdict), verdict);
}

// On a share each request is a round trip. Those of one line follow one another, the lines run side by side.
void TestSources::takesFewRoundTrips()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 3);
    const FilePath file = volume.file(1);
    takeRequests(volume);
    const Target target = Target::opened(file);
    QVERIFY(!takeRequests(volume).contains("getattr"));
    QCOMPARE(askAttributes(target).claims.size(), 2);
    QCOMPARE(takeRequests(volume), QByteArray("getxattr=2 listxattr=1"));
    QVERIFY(askInfoJson(file, {}).unread.isEmpty());
    QCOMPARE(takeRequests(volume), QByteArray("lookup=1"));
    QVERIFY(askAppleDouble(file, {}).unread.isEmpty());
    QCOMPARE(takeRequests(volume), QByteArray("lookup=2"));

    const SidecarNames names = SidecarNames::listed(FilePath(file.folder()));
    takeRequests(volume);
    QVERIFY(askAppleDouble(file, names).unread.isEmpty());
    QVERIFY(askInfoJson(file, names).unread.isEmpty());
    QCOMPARE(takeRequests(volume), QByteArray());
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
