// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace docket;

namespace
{

using Kind = Finding::Kind;
using Change = std::function<void(Evidence &)>;

constexpr qint64 nginxTime = 1'393'295'176; // 2014-02-25 02:26:16 UTC
constexpr quint64 nginxSize = 3'840'872;
const char *const nginxTag = R"("530bff48-3a9b68")";
const char *const nginxDate = "Tue, 25 Feb 2014 02:26:16 GMT";
const QByteArray emptyMd5 = "d41d8cd98f00b204e9800998ecf8427e";
const QByteArray otherMd5 = "0cc175b9c0f1b6a831c399e269772661";
const QByteArray emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

// A file of that size, written long after what was recorded, with nothing recorded.
Evidence fileOf(quint64 bytes)
{
    Evidence evidence;
    evidence.inspectedAt = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    evidence.file = FileSize{.bytes = bytes, .bytesOnDisk = bytes, .type = FileType::Regular, .identity = {}};
    evidence.modified = Timestamp{1'790'000'000, 123};
    return evidence;
}

void claim(Evidence &evidence, What what, const QByteArray &value, const char *name = "")
{
    const bool isSidecars = *name == '\0';
    const Place place = isSidecars ? Place{Place::Kind::InfoJson, {}, "a.dmg.info.json"}
                                   : Place{Place::Kind::ExtendedAttribute, name};
    evidence.claimed.claims.append({what, value, Tool::AutoPkg, place});
}

bool has(const Assessment &assessment, Kind kind)
{
    return std::any_of(assessment.findings.begin(), assessment.findings.end(),
                       [&](const Finding &finding) { return finding.kind == kind; });
}

// A line of the table: evidence, the verdict, and the finding that it rests on.
void row(const char *name, quint64 bytes, Verdict verdict, std::optional<Kind> kind, const Change &change)
{
    Evidence evidence = fileOf(bytes);
    change(evidence);
    QTest::newRow(name) << evidence << int(verdict) << (kind ? int(*kind) : -1);
}

Change claims(const QList<std::pair<What, QByteArray>> &values)
{
    return [values](Evidence &evidence) {
        for (const auto &[what, value] : values)
            claim(evidence, what, value);
    };
}

} // namespace

Q_DECLARE_METATYPE(docket::Evidence)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void followsTheTable_data();
    void followsTheTable();
    void readsTags_data();
    void readsTags();
    void weightsFindings_data();
    void weightsFindings();
    void saysOfAnEtagOnce();
    void saysNoMoreThanItsFindings();
    void neverCallsATagCorruption_data();
    void neverCallsATagCorruption();
    void pairsTagAndDateOfOneRecord();
    void showsDisagreement_data();
    void showsDisagreement();
    void notesBesideTheVerdict();
    void takesAReport();
    void everyFindingHasASentence();
    void namesTheLineOfAChecksumFile();
    void namesForJson();
};

// A row for each finding of each line of the table in verdict.h.
void TestVerdict::followsTheTable_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("kind");

    row("unreadable", 0, Verdict::Unreadable, std::nullopt, [](Evidence &e) { e.isUnreadable = true; });

    row("contradicted: SizeDiffers", 10, Verdict::Contradicted, Kind::SizeDiffers,
        claims({{What::Size, "11"}}));
    row("contradicted: CutShort", nginxSize - 1, Verdict::Contradicted, Kind::CutShort,
        claims({{What::ETag, nginxTag}, {What::LastModified, nginxDate}}));
    row("contradicted: DigestDiffers", 10, Verdict::Contradicted, Kind::DigestDiffers, [](Evidence &e) {
        claim(e, What::Sha256, emptySha256);
        e.digests = {{DigestKind::Sha256, QByteArray(64, '0')}};
    });

    row("verified: DigestMatches", 0, Verdict::Verified, Kind::DigestMatches, [](Evidence &e) {
        claim(e, What::Sha256, emptySha256.toUpper());
        e.digests = {{DigestKind::Sha256, emptySha256}};
    });
    row("verified: TagMatches", 0, Verdict::Verified, Kind::TagMatches, [](Evidence &e) {
        claim(e, What::ETag, '"' + emptyMd5 + '"');
        e.digests = {{DigestKind::Md5, emptyMd5}};
    });

    row("placeholder: NoData", 50'000'000, Verdict::Placeholder, Kind::NoData,
        [](Evidence &e) { e.data = DataOnDisk{}; });

    row("unverified: LengthDiffers", 10, Verdict::Unverified, Kind::LengthDiffers,
        claims({{What::ContentLength, "11"}}));
    row("unverified: TagSizeDiffers", nginxSize + 1, Verdict::Unverified, Kind::TagSizeDiffers,
        claims({{What::ETag, nginxTag}, {What::LastModified, nginxDate}}));
    row("unverified: ClaimsDisagree", 10, Verdict::Unverified, Kind::ClaimsDisagree,
        claims({{What::ETag, R"("a")"}, {What::ETag, R"("b")"}}));

    row("unverified: LittleOnDisk", nginxSize, Verdict::Unverified, Kind::LittleOnDisk, [](Evidence &e) {
        claim(e, What::ETag, nginxTag);
        claim(e, What::LastModified, nginxDate);
        e.file->bytesOnDisk = 4'096; // the attributes' block
    });

    row("consistent: SizeAgrees", 10, Verdict::Consistent, Kind::SizeAgrees, claims({{What::Size, "10"}}));
    row("consistent: LengthAgrees", 10, Verdict::Consistent, Kind::LengthAgrees,
        claims({{What::ContentLength, "10"}}));
    row("consistent: TagAgrees", nginxSize, Verdict::Consistent, Kind::TagAgrees,
        claims({{What::ETag, nginxTag}, {What::LastModified, nginxDate}}));
    row("consistent: TagLikely", nginxSize, Verdict::Consistent, Kind::TagLikely,
        claims({{What::ETag, nginxTag}}));
    row("consistent: DateAgrees", 10, Verdict::Consistent, Kind::DateAgrees, [](Evidence &e) {
        claim(e, What::LastModified, nginxDate);
        e.modified = Timestamp{nginxTime, 5};
    });

    row("consistent: ChecksumAgrees", 0, Verdict::Consistent, Kind::ChecksumAgrees, [](Evidence &e) {
        claim(e, What::Crc32, "00000000");
        e.digests = {{DigestKind::Crc32, "00000000"}};
    });
    row("contradicted: CRC-32", 0, Verdict::Contradicted, Kind::DigestDiffers, [](Evidence &e) {
        claim(e, What::Crc32, "00000001");
        e.digests = {{DigestKind::Crc32, "00000000"}};
    });

    row("nothing recorded", 10, Verdict::NothingRecorded, std::nullopt, [](Evidence &) {});
    row("nothing recorded: NotKept", 10, Verdict::NothingRecorded, Kind::NotKept, [](Evidence &e) {
        e.claimed.unread = {{{}, {.kind = Flaw::Kind::NotRead, .code = ENOTSUP}}};
    });

    row("unverified: TagNotProven", 10, Verdict::Unverified, Kind::TagNotProven, [](Evidence &e) {
        claim(e, What::ETag, '"' + emptyMd5 + '"');
        e.digests = {{DigestKind::Md5, otherMd5}};
    });
    row("unverified: TagNotComputed", 10, Verdict::Unverified, Kind::TagNotComputed,
        claims({{What::ETag, emptyMd5}}));
    row("unverified: PartsUnknown", 10, Verdict::Unverified, Kind::PartsUnknown,
        claims({{What::ETag, '"' + emptyMd5 + "-380\""}}));
    row("unverified: DigestNotComputed", 10, Verdict::Unverified, Kind::DigestNotComputed,
        claims({{What::Sha256, emptySha256}}));
    row("unverified: DigestMalformed", 10, Verdict::Unverified, Kind::DigestMalformed, [](Evidence &e) {
        claim(e, What::Sha256, "e3b0");
        e.digests = {{DigestKind::Sha256, emptySha256}};
    });
    row("unverified: TagOfServer", 10, Verdict::Unverified, Kind::TagOfServer,
        claims(
            {{What::ETag, R"("0x8D94CE6DB989671")"}, {What::LastModified, "Thu, 22 Jul 2021 08:01:06 GMT"}}));
    row("unverified: TagSaysNothing", 10, Verdict::Unverified, Kind::TagSaysNothing,
        claims({{What::ETag, R"("abc")"}}));
    row("unverified: TagMalformed", 10, Verdict::Unverified, Kind::TagMalformed,
        claims({{What::ETag, "abc"}}));
    row("unverified: DateMalformed", 10, Verdict::Unverified, Kind::DateMalformed,
        claims({{What::LastModified, "yesterday"}}));
    row("unverified: Unread", 10, Verdict::Unverified, Kind::Unread, [](Evidence &e) {
        e.claimed.unread = {
            {{Place::Kind::InfoJson, {}, "a.info.json"}, {.kind = Flaw::Kind::NestedTooDeep}}};
    });
    row("unverified: claims without a finding", 10, Verdict::Unverified, std::nullopt,
        claims({{What::Origin, "https://example.com/"}}));
}

void TestVerdict::followsTheTable()
{
    QFETCH(const Evidence, evidence);
    QFETCH(const int, verdict);
    QFETCH(const int, kind);
    const Assessment assessment = assess(evidence);
    QCOMPARE(int(assessment.verdict), verdict);
    if (kind >= 0)
        QVERIFY(has(assessment, Kind(kind)));
    else
        QVERIFY(assessment.findings.isEmpty());
    QVERIFY(sentence(assessment).endsWith(u'.'));
}

void TestVerdict::readsTags_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("kind");
    const auto both = [](const char *tag, const char *date) {
        return claims({{What::ETag, tag}, {What::LastModified, date}});
    };
    const char *const apacheTag = R"("2d-432a5e4a73a80")";
    const char *const apacheDate = "Mon, 11 Jun 2007 18:53:14 GMT";
    constexpr auto agrees = Kind::TagAgrees;
    constexpr auto differs = Kind::TagSizeDiffers;
    row("nginx", nginxSize, Verdict::Consistent, agrees, both(nginxTag, nginxDate));
    row("nginx, cut short", 1'000, Verdict::Contradicted, Kind::CutShort, both(nginxTag, nginxDate));
    row("nginx, empty file", 0, Verdict::Contradicted, Kind::CutShort, both(nginxTag, nginxDate));
    row("nginx, larger: was decoded", nginxSize * 3, Verdict::Unverified, differs, both(nginxTag, nginxDate));
    row("nginx, weak, smaller: compressed on the fly", 1'000, Verdict::Unverified, differs,
        both(R"(W/"530bff48-3a9b68")", nginxDate));
    row("nginx, weak, same size", nginxSize, Verdict::Consistent, agrees,
        both(R"(W/"530bff48-3a9b68")", nginxDate));
    row("nginx, another date", nginxSize, Verdict::Unverified, Kind::TagSaysNothing,
        both(nginxTag, "Tue, 25 Feb 2014 02:26:17 GMT"));
    row("nginx, another date, cut short", 1'000, Verdict::Unverified, Kind::TagSaysNothing,
        both(nginxTag, "Tue, 25 Feb 2014 02:26:17 GMT"));
    row("nginx, RFC 850 date", nginxSize, Verdict::Consistent, agrees,
        both(nginxTag, "Tuesday, 25-Feb-14 02:26:16 GMT"));
    row("nginx, no date, other size", 1'000, Verdict::Unverified, Kind::TagSaysNothing,
        claims({{What::ETag, nginxTag}}));
    row("nginx, no date, the file's date", 1'000, Verdict::Unverified, differs, [](Evidence &e) {
        claim(e, What::ETag, nginxTag);
        e.modified = Timestamp{nginxTime, 0};
    });
    row("nginx, Samba's NUL", nginxSize, Verdict::Consistent, agrees, [](Evidence &e) {
        claim(e, What::ETag, QByteArray(nginxTag) + '\0');
        claim(e, What::LastModified, QByteArray(nginxDate) + '\0');
    });
    row("Apache", 45, Verdict::Consistent, agrees, both(apacheTag, apacheDate));
    row("Apache, cut short", 44, Verdict::Contradicted, Kind::CutShort, both(apacheTag, apacheDate));
    row("Apache, gzip, smaller", 44, Verdict::Unverified, differs,
        both(R"("2d-432a5e4a73a80-gzip")", apacheDate));
    row("Apache, gzip, same size", 45, Verdict::Consistent, agrees,
        both(R"("2d-432a5e4a73a80-gzip")", apacheDate));
    row("Apache with inode", 45, Verdict::Consistent, agrees, both(R"("1a2b-2d-432a5e4a73a80")", apacheDate));
    row("Apache, no date", 45, Verdict::Consistent, Kind::TagLikely, claims({{What::ETag, apacheTag}}));
    row("IIS", 45, Verdict::Unverified, Kind::TagOfServer,
        both(R"("704349d01ce1c61:d05")", "Tue, 26 Sep 2006 03:35:29 GMT"));
    row("Azure, the file's date", 45, Verdict::Consistent, Kind::DateAgrees, [](Evidence &e) {
        claim(e, What::ETag, R"("0x8D94CE6DB989671")");
        e.modified = Timestamp{1'626'940'866, 0};
    });
    row("Caddy", 11'253, Verdict::Consistent, agrees,
        both(R"("d6qam2hqjuo0-8ol")", "Wed, 01 Jan 2025 00:00:00 GMT"));
    row("lighttpd", 45, Verdict::Unverified, Kind::TagSaysNothing, claims({{What::ETag, R"("3190251325")"}}));
    row("S3 multipart", 5'970'150'664, Verdict::Verified, Kind::TagMatches, [](Evidence &e) {
        claim(e, What::ETag, '"' + emptyMd5 + "-380\"");
        e.digests = {{DigestKind::Md5OfParts, otherMd5, 16U << 20U},
                     {DigestKind::Md5OfParts, emptyMd5, 15U << 20U}};
    });
    row("S3 multipart, not computed", 5'970'150'664, Verdict::Unverified, Kind::TagNotComputed,
        claims({{What::ETag, '"' + emptyMd5 + "-380\""}}));
    row("a folder", nginxSize, Verdict::Unverified, Kind::TagSaysNothing, [](Evidence &e) {
        claim(e, What::ETag, nginxTag);
        e.file->type = FileType::Folder;
    });
}

void TestVerdict::readsTags()
{
    followsTheTable();
}

void TestVerdict::weightsFindings_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("kind");
    row("a contradiction outweighs a proof", 0, Verdict::Contradicted, Kind::SizeDiffers, [](Evidence &e) {
        claim(e, What::Size, "10");
        claim(e, What::Sha256, emptySha256);
        e.digests = {{DigestKind::Sha256, emptySha256}};
    });
    row("a contradiction outweighs a hole", 10, Verdict::Contradicted, Kind::SizeDiffers, [](Evidence &e) {
        claim(e, What::Size, "20");
        e.data = DataOnDisk{};
    });
    row("a hole explains a digest that differs", 10, Verdict::Placeholder, Kind::NoData, [](Evidence &e) {
        claim(e, What::Sha256, emptySha256);
        e.digests = {{DigestKind::Sha256, QByteArray(64, '0')}};
        e.data = DataOnDisk{};
    });
    row("zeros can be what was served", 10, Verdict::Verified, Kind::DigestMatches, [](Evidence &e) {
        claim(e, What::Sha256, emptySha256);
        e.digests = {{DigestKind::Sha256, emptySha256}};
        e.data = DataOnDisk{};
    });
    row("a hole outweighs a size that agrees", 10, Verdict::Placeholder, Kind::NoData, [](Evidence &e) {
        claim(e, What::Size, "10");
        e.data = DataOnDisk{};
    });
    row("what does not fit outweighs what agrees", 10, Verdict::Unverified, Kind::LengthDiffers,
        claims({{What::Size, "10"}, {What::ContentLength, "5"}}));
    row("a proof outweighs what does not fit", 0, Verdict::Verified, Kind::DigestMatches, [](Evidence &e) {
        claim(e, What::ContentLength, "5");
        claim(e, What::Sha256, emptySha256);
        e.digests = {{DigestKind::Sha256, emptySha256}};
    });
    row("what is not proven takes nothing away", 10, Verdict::Consistent, Kind::SizeAgrees, [](Evidence &e) {
        claim(e, What::Size, "10");
        claim(e, What::ETag, '"' + emptyMd5 + '"');
        e.digests = {{DigestKind::Md5, otherMd5}};
    });
    row("an empty file is no placeholder", 0, Verdict::NothingRecorded, std::nullopt,
        [](Evidence &e) { e.data = DataOnDisk{}; });
}

void TestVerdict::weightsFindings()
{
    followsTheTable();
    QFETCH(const Evidence, evidence);
    QFETCH(const int, kind);
    if (kind >= 0) // what led to the verdict stands first
        QCOMPARE(int(assess(evidence).findings.first().kind), kind);
}

// Two places have the same ETag: what follows from it is said once.
void TestVerdict::saysOfAnEtagOnce()
{
    Evidence evidence = fileOf(10);
    claim(evidence, What::ETag, "\"opaque\"", "user.com.github.autopkg.etag");
    claim(evidence, What::ETag, "\"opaque\"");
    QCOMPARE(assess(evidence).findings.size(), 1);
    claim(evidence, What::ETag, "\"another\"", "user.etag");
    QCOMPARE(assess(evidence).findings.size(), 3); // and that they disagree
}

void TestVerdict::saysNoMoreThanItsFindings()
{
    // Each kind alone: the verdict is never weightier than the table has it.
    for (int i = 0; i <= int(Kind::DiffersFromLastResult); ++i) {
        const std::optional<Verdict> verdict = verdictOf(Kind(i));
        QCOMPARE(verdict.has_value(), i <= int(Kind::ChecksumAgrees));
    }
}

void TestVerdict::neverCallsATagCorruption_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("digest");
    QTest::newRow("MD5") << QByteArray('"' + emptyMd5 + '"') << int(DigestKind::Md5);
    QTest::newRow("S3 multipart") << QByteArray('"' + emptyMd5 + "-2\"") << int(DigestKind::Md5OfParts);
    QTest::newRow("SHA-1") << QByteArray('"' + QByteArray(40, 'a') + '"') << int(DigestKind::Sha1);
    QTest::newRow("Nexus") << QByteArray("\"{SHA1{" + QByteArray(40, 'a') + "}}\"") << int(DigestKind::Sha1);
    QTest::newRow("SHA-256") << QByteArray('"' + emptySha256 + '"') << int(DigestKind::Sha256);
    QTest::newRow("sha256:") << QByteArray("\"sha256:" + emptySha256 + '"') << int(DigestKind::Sha256);
}

void TestVerdict::neverCallsATagCorruption()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const int, digest);
    Evidence evidence = fileOf(10 << 20);
    claim(evidence, What::ETag, tag);
    evidence.digests = {{DigestKind(digest), QByteArray(32, '0')}};
    const Assessment assessment = assess(evidence);
    QCOMPARE(assessment.verdict, Verdict::Unverified);
    QVERIFY(has(assessment, Kind::TagNotProven));
    for (const Finding &finding : assessment.findings)
        QVERIFY(sentence(finding).startsWith(u"Not proven:"));
}

void TestVerdict::pairsTagAndDateOfOneRecord()
{
    // The date of another record proves nothing about the tag of this one.
    Evidence evidence = fileOf(1'000);
    claim(evidence, What::ETag, nginxTag, "user.com.github.autopkg.etag");
    claim(evidence, What::LastModified, nginxDate);
    QCOMPARE(assess(evidence).verdict, Verdict::Unverified);
    claim(evidence, What::LastModified, nginxDate, "user.com.github.autopkg.last-modified");
    QCOMPARE(assess(evidence).verdict, Verdict::Contradicted);
}

void TestVerdict::showsDisagreement_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("disagree");
    const auto row = [](const char *name, What what, const QByteArray &one, const QByteArray &other,
                        bool disagree) { QTest::newRow(name) << int(what) << one << other << disagree; };
    row("other ETag", What::ETag, R"("a")", R"("b")", true);
    row("same ETag", What::ETag, R"("a")", R"("a")", false);
    row("same ETag, weak", What::ETag, R"("a")", R"(W/"a")", false);
    row("same ETag, unquoted", What::ETag, R"("a")", "a", false);
    row("same ETag, Samba's NUL", What::ETag, R"("a")", QByteArray("\"a\"\0", 4), false);
    row("empty and none", What::ETag, R"("")", R"("a")", true);
    row("same date in other words", What::LastModified, nginxDate, "Tue Feb 25 02:26:16 2014", false);
    row("other date", What::LastModified, nginxDate, "Tue Feb 25 02:26:17 2014", true);
    row("other size", What::Size, "10", "11", true);
    row("same digest in capitals", What::Sha256, emptySha256, emptySha256.toUpper(), false);
    row("other digest", What::Sha256, emptySha256, QByteArray(64, '0'), true);
    row("other address", What::Origin, "https://a/", "https://b/", false); // one is where the other led to
}

void TestVerdict::showsDisagreement()
{
    QFETCH(const int, what);
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, disagree);
    Evidence evidence = fileOf(10);
    claim(evidence, What(what), one, "user.one");
    claim(evidence, What(what), other);
    const Assessment assessment = assess(evidence);
    QCOMPARE(has(assessment, Kind::ClaimsDisagree), disagree);
    if (disagree && what == int(What::ETag) && one == R"("a")") {
        QCOMPARE(sentence(assessment),
                 u"What was recorded disagrees: extended attribute user.one says \"a\", sidecar "
                 u"a.dmg.info.json says \"b\".");
    }
}

void TestVerdict::notesBesideTheVerdict()
{
    Evidence evidence = fileOf(50'000'000);
    evidence.data = DataOnDisk{4096};
    evidence.differsFromLastResult = true;
    const Assessment sparse = assess(evidence);
    QCOMPARE(sparse.verdict, Verdict::NothingRecorded);
    QVERIFY(has(sparse, Kind::SparseData));
    QVERIFY(has(sparse, Kind::DiffersFromLastResult));
    QCOMPARE(sentence(sparse.findings.first()),
             u"Of 50000000 bytes, 4096 bytes are there; the rest are holes.");

    evidence.data.reset();
    evidence.file->bytesOnDisk = 0;
    QVERIFY(has(assess(evidence), Kind::LittleOnDisk));
    QCOMPARE(assess(evidence).verdict, Verdict::NothingRecorded);
}

void TestVerdict::takesAReport()
{
    Report report;
    report.inspectedAt = fileOf(0).inspectedAt;
    report.etag = {nginxTag, {Source::Kind::ExtendedAttribute, "user.com.github.autopkg.etag"}};
    report.lastModified.server = {nginxDate,
                                  {Source::Kind::ExtendedAttribute, "user.com.github.autopkg.last-modified"}};
    report.size = {
        FileSize{.bytes = nginxSize, .bytesOnDisk = nginxSize, .type = FileType::Regular, .identity = {}},
        {}};
    QCOMPARE(assess(evidenceOf(report)).verdict, Verdict::Consistent);
    QCOMPARE(evidenceOf(report).claimed.claims.size(), 2);
    QCOMPARE(evidenceOf(report).claimed.claims[1].tool, Tool::AutoPkg);
    Report munki = report; // two records: the date does not explain the tag
    munki.etag = {nginxTag, {Source::Kind::ExtendedAttribute, "user.com.googlecode.munki.etag"}};
    QCOMPARE(evidenceOf(munki).claimed.claims[0].tool, Tool::Munki);
    Report withClaims = report;
    withClaims.particulars = Seldom(Particulars{evidenceOf(report).claimed, DataOnDisk{1}});
    QCOMPARE(evidenceOf(withClaims).claimed.claims.size(), 2); // none twice
    QCOMPARE(evidenceOf(withClaims).data, DataOnDisk{1});

    report.etag = Reading<QByteArray>(Failure{EACCES});
    report.lastModified.server = {};
    const Assessment denied = assess(evidenceOf(report));
    QCOMPARE(denied.verdict, Verdict::Unverified); // something may be recorded
    QCOMPARE(
        sentence(denied.findings.first()),
        u"The extended attribute user.com.github.autopkg.etag is unreadable, because permission denied.");

    report.etag = Reading<QByteArray>(Failure{ENOTSUP});
    report.lastModified.server = Reading<QByteArray>(Failure{ENOTSUP});
    QCOMPARE(assess(evidenceOf(report)).verdict, Verdict::NothingRecorded);
    QCOMPARE(assess(evidenceOf(report)).findings.size(), 1);

    report.size = Reading<FileSize>(Failure{EIO});
    report.lastModified.fileSystem = Reading<Timestamp>(Failure{EIO});
    QCOMPARE(assess(evidenceOf(report)).verdict, Verdict::Unreadable);
}

void TestVerdict::everyFindingHasASentence()
{
    QSet<QString> sentences;
    QSet<QByteArray> names;
    for (int i = 0; i <= int(Kind::DiffersFromLastResult); ++i) {
        Finding finding{.kind = Kind(i), .claims = {{What::ETag, "\xff<b>\n", Tool::AutoPkg, {}}}};
        finding.unread =
            Unread{{Place::Kind::InfoJson, {}, "a.info.json"}, {.kind = Flaw::Kind::NestedTooDeep}};
        const QString text = sentence(finding);
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY(!text.contains(u'\n') && !text.contains(u'%'));
        sentences.insert(text);
        names.insert(jsonName(Kind(i)).toByteArray());
    }
    QCOMPARE(sentences.size(), int(Kind::DiffersFromLastResult) + 1);
    QCOMPARE(names.size(), int(Kind::DiffersFromLastResult) + 1);
}

void TestVerdict::namesTheLineOfAChecksumFile()
{
    const auto sentenceFor = [](const QByteArray &hex) {
        Evidence evidence = fileOf(0);
        evidence.claimed.claims = {
            {What::Sha256, emptySha256, Tool::ChecksumFile, {Place::Kind::ChecksumFile, "3", "SHA256SUMS"}}};
        evidence.digests = {{DigestKind::Sha256, hex}};
        return sentence(assess(evidence));
    };
    QCOMPARE(sentenceFor(emptySha256), u"SHA-256 matches SHA256SUMS, line 3.");
    QCOMPARE(sentenceFor(QByteArray(64, '0')), u"SHA-256 differs from SHA256SUMS, line 3.");
}

void TestVerdict::namesForJson()
{
    const QList<QByteArray> expected{"verified",   "consistent",       "contradicted", "placeholder",
                                     "unverified", "nothing-recorded", "unreadable"};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(jsonName(Verdict(i)).toByteArray(), expected[i]);
        QVERIFY(!verdictWords(Verdict(i)).isEmpty());
        QCOMPARE(verdictNamed(expected[i]), Verdict(i));
    }
    QVERIFY(!verdictNamed("corrupt") && !verdictNamed(""));
    QCOMPARE(jsonName(Strength::Content).toByteArray(), "content");
    QCOMPARE(jsonName(Strength::Metadata).toByteArray(), "metadata");
    QCOMPARE(jsonName(Strength::Opaque).toByteArray(), "opaque");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
