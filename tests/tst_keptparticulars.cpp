// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"
#include "history/packedparticulars.h"
#include "history/packing.h"
#include "history/resultrecord.h"
#include "support/samplereports.h"

#include <QRandomGenerator>
#include <QTest>

using namespace docket;

namespace
{

const InspectionId anId = firstInspectionId(1'795'348'800'000);

QByteArray randomBytes(QRandomGenerator &random, int atMost)
{
    QByteArray bytes(random.bounded(atMost + 1), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

template <typename Enum>
Enum anyOf(QRandomGenerator &random, Enum last)
{
    return static_cast<Enum>(random.bounded(static_cast<int>(last) + 1));
}

Place randomPlace(QRandomGenerator &random)
{
    if (random.bounded(2) == 0) // so that some stand in the same place
        return {Place::Kind::InfoJson, {}, "a.dmg.info.json"};
    return {anyOf(random, Place::Kind::Last), randomBytes(random, 20), randomBytes(random, 20)};
}

// What a claim of that kind may say, some of it true of sample::report().
QByteArray randomValue(QRandomGenerator &random, What what, int atMost)
{
    const QByteArrayList likely{"24095",   "24096",
                                "\"a\"",   "\"5e1f-62b0c7d1a3f40\"",
                                "W/\"b\"", "Tue, 17 Nov 2026 13:02:11 GMT",
                                "",        QByteArray(64, 'a')};
    if (random.bounded(2) == 0)
        return likely.at(random.bounded(int(likely.size())));
    return what == What::Origin ? "https://dl.example/" + randomBytes(random, atMost)
                                : randomBytes(random, atMost);
}

Particulars randomParticulars(QRandomGenerator &random, int claims, int longestValue)
{
    Particulars particulars;
    for (int rest = random.bounded(claims + 1); rest > 0; --rest) {
        const What what = anyOf(random, What::Last);
        particulars.claimed.claims.append(
            {what, randomValue(random, what, longestValue), anyOf(random, Tool::Last), randomPlace(random)});
    }
    for (int rest = random.bounded(4); rest > 0; --rest) {
        particulars.claimed.unread.append({randomPlace(random),
                                           {anyOf(random, Flaw::Kind::Tangled), randomBytes(random, 20),
                                            static_cast<qint64>(random.generate64()), random.bounded(134)}});
    }
    if (random.bounded(2) == 0)
        particulars.data = DataOnDisk{random.generate64() >> random.bounded(64), random.bounded(2) == 0};
    return particulars;
}

Report reportWith(const Particulars &particulars)
{
    Report report = sample::report(anId, "/d/a.dmg");
    report.particulars = Seldom(particulars);
    return report;
}

std::optional<Report> unpackedAgain(const ResultRecord &record)
{
    std::optional<Report> report = unpacked(record, anId);
    if (report)
        report->path = FilePath("/d/a.dmg");
    return report;
}

bool tellsOfWhatIsMissing(const Report &report)
{
    const QList<Unread> &unread = report.particulars.value().claimed.unread;
    return std::any_of(unread.begin(), unread.end(),
                       [](const Unread &its) { return its.flaw.kind == Flaw::Kind::TooMuchToKeep; });
}

} // namespace

class TestKeptParticulars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackEqual();
    void leaveOutWhatIsAskedForOnDemand();
    void takeNoRoomWhereThereAreNone();
    void readsResultsFromBeforeThem();
    void areBounded_data();
    void areBounded();
    void keepTheVerdict();
    void tellsWhatWasNotKept();
    void refusesWhatIsCutShort();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void standsAnyBytes();
    void hidesSecretsOfTheOrigin();
};

void TestKeptParticulars::comeBackEqual()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 5000; ++i) {
        const Report report = reportWith(randomParticulars(random, 12, 60));
        const std::optional<Report> again = unpackedAgain(packed(report));
        QVERIFY2(again == report, QByteArray::number(i).constData());
        QVERIFY2(assess(evidenceOf(*again)) == assess(evidenceOf(report)), QByteArray::number(i).constData());
    }
}

void TestKeptParticulars::leaveOutWhatIsAskedForOnDemand()
{
    QRandomGenerator random(6);
    Particulars particulars = randomParticulars(random, 3, 60);
    const Report report = reportWith(particulars);
    particulars.attributes = FileAttributes{{{"user.x", QByteArray(60'000, 'x')}}};
    QVERIFY(unpackedAgain(packed(reportWith(particulars))) == report);
}

void TestKeptParticulars::takeNoRoomWhereThereAreNone()
{
    Particulars onDemand;
    onDemand.attributes = FileAttributes{};
    QCOMPARE(packed(reportWith(onDemand)).facts, packed(sample::report(anId, "/d/a.dmg")).facts);
}

// As they were packed before there were any.
void TestKeptParticulars::readsResultsFromBeforeThem()
{
    const Report report = sample::report(anId, "/d/a.dmg");
    ResultRecord record = packed(report);
    record.facts = QByteArray::fromHex("060504060480c00101828604e72480e596b00d959aef3a80cab5ee010001788c47a8"
                                       "7888409c7cfc11ac7fac4d98f20100");
    QVERIFY(unpackedAgain(record) == report);
}

void TestKeptParticulars::areBounded_data()
{
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("size");
    QTest::newRow("one") << 1 << 1'000'000;
    QTest::newRow("some") << 100 << 1000;
    QTest::newRow("many") << 100'000 << 10;
    QTest::newRow("very many empty ones") << 100'000 << 0;
}

void TestKeptParticulars::areBounded()
{
    QFETCH(const int, claims);
    QFETCH(const int, size);
    Particulars particulars;
    const Place place{Place::Kind::InfoJson, {}, "a.dmg.info.json"};
    for (int i = 0; i < claims; ++i)
        particulars.claimed.claims.append({What::Comment, QByteArray(size, 'c'), Tool::Xdg, place});
    const Claim length{What::Size, "1", Tool::AutoPkg, place};
    particulars.claimed.claims.append(length);
    const Report report = reportWith(particulars);
    const ResultRecord record = packed(report);
    QVERIFY(record.facts.size() < mostParticulars + 1000);
    const std::optional<Report> again = unpackedAgain(record);
    QVERIFY(again.has_value());
    QVERIFY(again->particulars.value().claimed.claims.contains(length));
    QCOMPARE(verdictOn(*again), Verdict::Contradicted);
    QVERIFY(tellsOfWhatIsMissing(*again));
    // What is kept of it is all of it.
    QCOMPARE(packed(*again).facts, record.facts);
}

void TestKeptParticulars::keepTheVerdict()
{
    QRandomGenerator random(7);
    int cut = 0;
    for (int i = 0; i < 1000; ++i) {
        Report report = reportWith(randomParticulars(random, 40, 2500));
        if (random.bounded(2) == 0)
            report.etag = {};
        if (random.bounded(2) == 0)
            report.lastModified.server = {};
        const std::optional<Report> again = unpackedAgain(packed(report));
        QVERIFY(again.has_value());
        QCOMPARE(verdictOn(*again), verdictOn(report));
        QCOMPARE(keptOrigin(again->particulars), keptOrigin(report.particulars));
        QCOMPARE(*again != report, tellsOfWhatIsMissing(*again));
        cut += tellsOfWhatIsMissing(*again) ? 1 : 0;
    }
    QVERIFY(cut > 100 && cut < 900);
}

// Where all that there is finds no room: it is not as if nothing had been recorded.
void TestKeptParticulars::tellsWhatWasNotKept()
{
    Report report = sample::report(anId, "/d/a.dmg");
    report.etag = {};
    report.lastModified.server = {};
    const Place place{Place::Kind::ExtendedAttribute, "user.xdg.comment"};
    const Claim comment{What::Comment, QByteArray(mostParticulars, 'c'), Tool::Xdg, place};
    report.particulars = Seldom(Particulars{.claimed = {{comment}, {}}});
    const std::optional<Report> again = unpackedAgain(packed(report));
    QVERIFY(again.has_value());
    QVERIFY(again->particulars.value().claimed.claims.isEmpty());
    const Assessment assessment = assess(evidenceOf(*again));
    QCOMPARE(assessment.verdict, verdictOn(report));
    QCOMPARE(assessment.findings.size(), 1);
    QCOMPARE(sentence(assessment.findings.first()),
             QStringLiteral("The extended attribute user.xdg.comment is not kept whole, because it says more"
                            " than a history keeps."));
}

void TestKeptParticulars::refusesWhatIsCutShort()
{
    QRandomGenerator random(8);
    const qsizetype without = packed(sample::report(anId, "/d/a.dmg")).facts.size();
    for (int i = 0; i < 50; ++i) {
        Particulars particulars = randomParticulars(random, 5, 60);
        particulars.data = DataOnDisk{1};
        const ResultRecord whole = packed(reportWith(particulars));
        for (qsizetype size = 0; size < whole.facts.size(); ++size) {
            ResultRecord record = whole;
            record.facts.truncate(size);
            QCOMPARE(unpacked(record, anId).has_value(), size == without);
        }
        ResultRecord longer = whole;
        longer.facts.append('\0');
        QVERIFY(!unpacked(longer, anId));
    }
}

void TestKeptParticulars::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("none, of an unknown form", "00000000");
    row("a later form", "02000000");
    row("endless number", "ffffffffffffffffffffff");
    row("65,537 claims", "01818004");
    row("65,536 claims, and the end", "01808004");
    row("a claim of no kind", "01017f00000000000000");
    row("of no tool", "0101007f000000000000");
    row("at no place", "010100000700000000");
    row("at a place that comes later", "010100000100000000");
    row("with a name past the end", "0101000000007f41000000");
    row("with a value past the end", "010100000000000000ff7f41");
    row("with a value of 16 EiB", "01010000000000ffffffffffffffffff010000");
    row("a flaw of no kind", "01000100000000"
                             "7f00000000");
    row("more holes than kinds", "01000003");
    row("something behind it", "0100000000");
}

void TestKeptParticulars::refusesWhatIsNone()
{
    QFETCH(const QByteArray, bytes);
    ResultRecord record = packed(sample::report(anId, "/d/a.dmg"));
    QVERIFY(unpacked(record, anId));
    record.facts += bytes;
    QVERIFY(!unpacked(record, anId));
}

// A value or none, and no crash; what is read is packed as it was read.
void TestKeptParticulars::standsAnyBytes()
{
    QRandomGenerator random(9);
    int refused = 0;
    constexpr int rounds = 20'000;
    for (int i = 0; i < rounds; ++i) {
        ResultRecord record = packed(reportWith(randomParticulars(random, 6, 30)));
        for (int flips = random.bounded(1, 4); flips > 0; --flips) {
            char &byte = record.facts[random.bounded(int(record.facts.size()))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        const std::optional<Report> report = unpackedAgain(record);
        if (!report) {
            ++refused;
            continue;
        }
        QVERIFY(unpackedAgain(packed(*report)) == report);
        static_cast<void>(verdictOn(*report));
    }
    QVERIFY(refused > rounds / 10 && refused < rounds);
}

void TestKeptParticulars::hidesSecretsOfTheOrigin()
{
    const Place place{Place::Kind::ExtendedAttribute, "user.xdg.origin.url"};
    const auto originOf = [&](const QByteArray &url) {
        const Claim origin{What::Origin, url, Tool::Xdg, place};
        return keptOrigin(Seldom(Particulars{.claimed = {{origin}, {}}}));
    };
    QCOMPARE(originOf("https://dl.example/a.dmg"), "https://dl.example/a.dmg");
    const QByteArray kept = originOf("https://me:word@dl.example/a.dmg?token=t0psecret&v=1");
    QVERIFY(kept.contains("dl.example/a.dmg"));
    QVERIFY(!kept.contains("word") && !kept.contains("t0psecret"));
    QCOMPARE(originOf("https://dl.example/" + QByteArray(5000, 'x')).size(), 1024);
    QCOMPARE(keptOrigin({}), QByteArray());
}

QTEST_GUILESS_MAIN(TestKeptParticulars)
#include "tst_keptparticulars.moc"
