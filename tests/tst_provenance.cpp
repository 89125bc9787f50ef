// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/plist.h"
#include "sources/quarantine.h"
#include "sources/wherefroms.h"
#include "sources/zoneidentifier.h"
#include "support/recordedfiles.h"

#include <QElapsedTimer>
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

// A binary plist of these nodes, the first on top; references of two bytes.
QByteArray plistOf(const QList<QByteArray> &nodes)
{
    QByteArray bytes = "bplist00";
    QByteArray offsets;
    for (const QByteArray &node : nodes) {
        offsets += bigEndian(static_cast<quint32>(bytes.size()));
        bytes += node;
    }
    const auto table = static_cast<quint64>(bytes.size());
    return bytes + offsets + QByteArray(6, '\0') + char(4) + char(2) +
           bigEndian(static_cast<quint64>(nodes.size())) + bigEndian<quint64>(0) + bigEndian(table);
}

// An array that refers to node `index`, `count` times, at most 14.
QByteArray arrayOf(quint16 index, int count)
{
    return char(0xa0 + count) + bigEndian(index).repeated(count);
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsZone_data();
    void readsZone();
    void readsQuarantine_data();
    void readsQuarantine();
    void readsWhereFroms_data();
    void readsWhereFroms();
    void readsDownloadedDate_data();
    void readsDownloadedDate();
    void refusesPlist_data();
    void refusesPlist();
    void plistIsCutAnywhere();
};

void TestProvenance::readsZone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Statements>("expected");
    QTest::addColumn<int>("flaw");
    const auto row = [](const char *name, const QByteArray &bytes, const Statements &expected) {
        QTest::newRow(name) << bytes << expected << -1;
    };
    const auto none = [](const char *name, const QByteArray &bytes, Flaw::Kind kind) {
        QTest::newRow(name) << bytes << Statements{} << int(kind);
    };
    const Statement internet{What::Zone, "3"};
    row("zone only", "[ZoneTransfer]\r\nZoneId=3\r\n", {internet});
    row("Edge",
        "[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://example.com/\r\nHostUrl=https://example.com/"
        "a.exe\r\n",
        {internet, {What::Referrer, "https://example.com/"}, {What::Origin, "https://example.com/a.exe"}});
    row("about:internet", "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=about:internet\r\n",
        {internet, {What::Origin, "about:internet"}});
    row("LF only", "[ZoneTransfer]\nZoneId=3", {internet});
    row("byte order mark", "\xef\xbb\xbf[ZoneTransfer]\r\nZoneId=3\r\n", {internet});
    row("Samba's NUL", QByteArray("[ZoneTransfer]\r\nZoneId=3\0", 25), {internet});
    row("other case", "[zonetransfer]\r\nzoneid=3\r\n", {internet});
    row("blanks", " [ZoneTransfer] \r\n ZoneId = 3 \r\n", {internet});
    row("an equals sign in the address", "[ZoneTransfer]\r\nHostUrl=https://h/?a=b\r\n",
        {{What::Origin, "https://h/?a=b"}});
    row("twice: the first counts", "[ZoneTransfer]\r\nZoneId=3\r\nZoneId=0\r\n", {internet});
    row("empty values", "[ZoneTransfer]\r\nHostUrl=\r\nReferrerUrl=\r\n", {});
    row("unknown names", "[ZoneTransfer]\r\nAppZoneId=4\r\nZoneId=3\r\n;ZoneId=0\r\n", {internet});
    row("another section behind", "[ZoneTransfer]\r\nZoneId=3\r\n[Other]\r\nHostUrl=https://h/\r\n",
        {internet});
    row("not UTF-8", "[ZoneTransfer]\r\nHostUrl=https://h/\xff\r\n", {{What::Origin, "https://h/\xff"}});
    none("nothing", "", Flaw::Kind::NoZone);
    none("no section", "ZoneId=3\r\n", Flaw::Kind::NoZone);
    none("another section", "[Zone]\r\nZoneId=3\r\n", Flaw::Kind::NoZone);
    none("zone a word", "[ZoneTransfer]\r\nZoneId=internet\r\n", Flaw::Kind::WrongType);
    none("zone negative", "[ZoneTransfer]\r\nZoneId=-1\r\n", Flaw::Kind::WrongType);
    none("zone beyond 32 bits", "[ZoneTransfer]\r\nZoneId=4294967296\r\n", Flaw::Kind::WrongType);
    none("UTF-16", QByteArray("\xff\xfe[\0Z\0", 6), Flaw::Kind::NoZone);
    none("64 KiB of newlines", QByteArray(65'536, '\n'), Flaw::Kind::NoZone);
}

void TestProvenance::readsZone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Statements, expected);
    QFETCH(const int, flaw);
    const Parsed<Statements> parsed = parseZoneIdentifier(bytes);
    QCOMPARE(kindOf(parsed), flaw);
    if (flaw < 0)
        QCOMPARE(std::get<Statements>(parsed), expected);
}

void TestProvenance::readsQuarantine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Statements>("expected");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &bytes, const Statements &expected) {
        QTest::newRow(name) << bytes << expected << true;
    };
    const auto none = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << Statements{} << false;
    };
    const Statement at{What::DownloadedAt, "1763384835"};
    row("Safari", "0083;691b1e03;Safari;6C3A1A5B-7A1F-4C53-8F5E-0B0B2B1C1D1E",
        {{What::QuarantineFlags, "0083"}, at, {What::DownloadedBy, "Safari"}});
    row("no identifier", "0081;691b1e03;Google Chrome;",
        {{What::QuarantineFlags, "0081"}, at, {What::DownloadedBy, "Google Chrome"}});
    row("identifier left out", "0081;691b1e03;Firefox",
        {{What::QuarantineFlags, "0081"}, at, {What::DownloadedBy, "Firefox"}});
    row("no program", "0081;691b1e03;;", {{What::QuarantineFlags, "0081"}, at});
    row("no time", "0081;;Firefox;", {{What::QuarantineFlags, "0081"}, {What::DownloadedBy, "Firefox"}});
    row("trailing NUL", QByteArray("0081;691b1e03;;\0", 16), {{What::QuarantineFlags, "0081"}, at});
    row("flags of eight digits", "00000081;;;", {{What::QuarantineFlags, "00000081"}});
    none("nothing", "");
    none("flags of three digits", "081;691b1e03;a;");
    none("flags no number", "xxxx;691b1e03;a;");
    none("flags with a prefix", "0x81;691b1e03;a;");
    none("time no number", "0081;yesterday;a;");
    none("time negative", "0081;-1;a;");
    none("time beyond 64 bits", "0081;10000000000000000;a;");
    none("five fields", "0081;691b1e03;a;b;c");
}

void TestProvenance::readsQuarantine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Statements, expected);
    QFETCH(const bool, good);
    const Parsed<Statements> parsed = parseQuarantine(bytes);
    QCOMPARE(kindOf(parsed), good ? -1 : int(Flaw::Kind::NoQuarantine));
    if (good)
        QCOMPARE(std::get<Statements>(parsed), expected);
}

void TestProvenance::readsWhereFroms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Statements>("expected");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &bytes, const Statements &expected) {
        QTest::newRow(name) << bytes << expected << true;
    };
    const Statement origin{What::Origin, "https://example.com/a.dmg"};
    row("address and referrer", whereFroms(), {origin, {What::Referrer, "https://example.com/"}});
    row("address only",
        QByteArray::fromHex(
            "62706c6973743030a1015f101968747470733a2f2f6578616d706c652e636f6d2f612e646d67080a0000"
            "000000000101000000000000000200000000000000000000000000000026"),
        {origin});
    row("UTF-16",
        QByteArray::fromHex(
            "62706c6973743030a1016f101700680074007400700073003a002f002f006500780061006d0070006c00"
            "65002e0063006f006d002f00fcd83dde00080a000000000000010100000000000000020000000000000000"
            "000000000000003b"),
        {{What::Origin, "https://example.com/\xc3\xbc\xf0\x9f\x98\x80"}});
    row("empty array", plistOf({arrayOf(0, 0)}), {});
    row("an empty address", plistOf({arrayOf(1, 1), "\x50"}), {});
    row("address empty, referrer not", plistOf({QByteArray("\xa2\0\1\0\2", 5), "\x50", "\x51r"}),
        {{What::Referrer, "r"}});
    row("one string for both", plistOf({arrayOf(1, 2), "\x51x"}),
        {{What::Origin, "x"}, {What::Referrer, "x"}});
    row("more than two", plistOf({arrayOf(1, 5), "\x51x"}), {{What::Origin, "x"}, {What::Referrer, "x"}});
    const auto none = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << Statements{} << false;
    };
    none("a string", plistOf({"\x51x"}));
    none("an array of numbers", plistOf({arrayOf(1, 1), "\x10\x01"}));
    none("an array in an array", plistOf({arrayOf(1, 1), arrayOf(2, 1), "\x51x"}));
}

void TestProvenance::readsWhereFroms()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Statements, expected);
    QFETCH(const bool, good);
    const Parsed<Statements> parsed = parseWhereFroms(bytes);
    QCOMPARE(kindOf(parsed), good ? -1 : int(Flaw::Kind::NoPlist));
    if (good)
        QCOMPARE(std::get<Statements>(parsed), expected);
}

void TestProvenance::readsDownloadedDate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected"); // empty: a flaw
    QTest::newRow("17 Nov 2026")
        << QByteArray::fromHex(
               "62706c6973743030a1013341c85643e9800000080a000000000000010100000000000000020000"
               "0000000000000000000000000013")
        << QByteArray("1794920531");
    const auto date = [](const char *name, double seconds, const char *expected) {
        quint64 bits = 0;
        std::memcpy(&bits, &seconds, sizeof bits);
        QTest::newRow(name) << plistOf({arrayOf(1, 1), char(0x33) + bigEndian(bits)}) << QByteArray(expected);
    };
    date("2001", 0.0, "978307200");
    date("before 2001", -1.0, "978307199");
    date("beyond 32 bits", 4e9, "");
    date("largest", std::numeric_limits<double>::max(), "");
    date("infinite", std::numeric_limits<double>::infinity(), "");
    date("not a number", std::numeric_limits<double>::quiet_NaN(), "");
    QTest::newRow("a string") << plistOf({arrayOf(1, 1), "\x51x"}) << QByteArray();
}

void TestProvenance::readsDownloadedDate()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const Parsed<Statements> parsed = parseDownloadedDate(bytes);
    QCOMPARE(kindOf(parsed), expected.isEmpty() ? int(Flaw::Kind::NoPlist) : -1);
    if (!expected.isEmpty())
        QCOMPARE(std::get<Statements>(parsed), (Statements{{What::DownloadedAt, expected}}));
}

void TestProvenance::refusesPlist_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, Flaw::Kind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("nothing", "", Flaw::Kind::NoPlist);
    row("XML", "<?xml version=\"1.0\"?><plist version=\"1.0\"><array/></plist>", Flaw::Kind::NoPlist);
    row("header only", "bplist00", Flaw::Kind::NoPlist);
    row("refers to itself", plistOf({arrayOf(0, 1)}), Flaw::Kind::Tangled);
    row("refers to what it is in", plistOf({arrayOf(1, 1), arrayOf(0, 1)}), Flaw::Kind::Tangled);
    QList<QByteArray> doubling; // 2^40 nodes when unfolded
    for (quint16 i = 1; i <= 40; ++i)
        doubling.append(arrayOf(i, 2));
    row("doubles forty times", plistOf(doubling + QList<QByteArray>{"\x51x"}), Flaw::Kind::Tangled);
    QList<QByteArray> deep;
    for (quint16 i = 1; i <= 10'000; ++i)
        deep.append(arrayOf(i, 1));
    row("10,000 deep", plistOf(deep + QList<QByteArray>{"\x51x"}), Flaw::Kind::Tangled);
    const QByteArray many = QByteArray("\xaf\x11\x27\x11", 4) + QByteArray("\0\1", 2).repeated(10'001);
    row("10,001 elements", plistOf({many, "\x50"}), Flaw::Kind::Tangled);
    const QByteArray thousand = QByteArray("\xaf\x11\x03\xe8", 4) + QByteArray("\0\1", 2).repeated(1'000);
    const QByteArray large = QByteArray("\x4f\x11\x75\x30", 4) + QByteArray(30'000, 'x');
    row("30,000 bytes, a thousand times", plistOf({thousand, large}), Flaw::Kind::Tangled);
    row("refers to no node", plistOf({arrayOf(7, 1)}), Flaw::Kind::NoPlist);
    row("string beyond the end", plistOf({arrayOf(1, 1), QByteArray("\x5f\x12\x7f\xff\xff\xff", 6)}),
        Flaw::Kind::NoPlist);
    row("length of a length", plistOf({QByteArray("\xaf\x51", 2)}), Flaw::Kind::NoPlist);
    row("length of 2^64 - 1", plistOf({QByteArray("\xaf\x13", 2) + QByteArray(8, '\xff')}),
        Flaw::Kind::NoPlist);
    const QByteArray dictionary("\xd1\0\1\0\2", 5);
    row("a key with a NUL",
        plistOf({dictionary,
                 QByteArray("\x53"
                            "a\0b",
                            4),
                 "\x51x"}),
        Flaw::Kind::NoPlist);
    row("a key with a NUL, UTF-16", plistOf({dictionary, QByteArray("\x62\0a\0\0", 5), "\x51x"}),
        Flaw::Kind::NoPlist);
    row("a set", plistOf({QByteArray("\xc0", 1)}), Flaw::Kind::NoPlist);
    row("an unknown type", plistOf({QByteArray("\xf0", 1)}), Flaw::Kind::NoPlist);
    QByteArray manyNodes = whereFroms();
    manyNodes.replace(manyNodes.size() - 24, 8, QByteArray(8, '\xff'));
    row("2^64 - 1 nodes", manyNodes, Flaw::Kind::NoPlist);
    QByteArray offsets = whereFroms();
    offsets.replace(offsets.size() - 8, 8, QByteArray(8, '\xff'));
    row("offsets beyond the end", offsets, Flaw::Kind::NoPlist);
    QByteArray widths = whereFroms();
    widths[widths.size() - 26] = 0;
    row("offsets of no bytes", widths, Flaw::Kind::NoPlist);
    widths[widths.size() - 26] = 9;
    row("offsets of nine bytes", widths, Flaw::Kind::NoPlist);
}

void TestProvenance::refusesPlist()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QElapsedTimer timer;
    timer.start();
    const Parsed<Plist> parsed = parsePlist(bytes);
    QVERIFY(std::holds_alternative<Flaw>(parsed));
    QCOMPARE(int(std::get<Flaw>(parsed).kind), kind);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestProvenance::plistIsCutAnywhere()
{
    const QByteArray whole = whereFroms();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(std::holds_alternative<Flaw>(parsePlist(whole.first(length))));
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
