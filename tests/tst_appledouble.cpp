// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/appledouble.h"
#include "support/recordedfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace docket;
using namespace docket::test;

namespace
{

const QList<NamedValue> two{{"com.github.autopkg.etag", R"("691b1e03-14")"},
                            {"com.github.autopkg.last-modified", "Mon, 17 Nov 2025 13:07:15 GMT"}};

Parsed<QList<NamedValue>> parse(const QByteArray &bytes)
{
    return parseAppleDouble(bytes, static_cast<quint64>(bytes.size()));
}

template <typename T>
void put(QByteArray &bytes, qsizetype at, T number)
{
    bytes.replace(at, sizeof number, bigEndian(number));
}

} // namespace

class TestAppleDouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsBesideAResourceFork();
    void isBroken_data();
    void isBroken();
    void isCutAnywhere();
    void endsSoonWhateverTheBytes();
};

void TestAppleDouble::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QByteArray &bytes, int count) {
        QTest::newRow(name) << bytes << count;
    };
    row("two attributes", appleDouble(two), 2);
    row("no attributes", appleDouble({}), 0);
    row("an empty value", appleDouble({{"a", ""}}), 1);
    QList<NamedValue> most;
    for (int i = 0; i < 256; ++i)
        most.append({"name" + QByteArray::number(i), QByteArray::number(i)});
    row("256 attributes", appleDouble(most), 256);
    row("a name of 127 bytes", appleDouble({{QByteArray(127, 'n'), "v"}}), 1);
    QByteArray finderInfoOnly = appleDouble({});
    put<quint32>(finderInfoOnly, 34, 32);
    row("the Finder's information only", finderInfoOnly, 0);
    QByteArray noAttributes = appleDouble(two);
    noAttributes.replace(84, 4, "XXXX");
    row("something else behind it", noAttributes, 0);
    QByteArray noEntries = appleDouble({});
    put<quint16>(noEntries, 24, 0);
    row("no entries", noEntries.first(26), 0);
}

void TestAppleDouble::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, count);
    const auto parsed = parse(bytes);
    QVERIFY2(!std::holds_alternative<Flaw>(parsed),
             std::holds_alternative<Flaw>(parsed) ? qPrintable(flawWords(std::get<Flaw>(parsed))) : "");
    const auto &attributes = std::get<QList<NamedValue>>(parsed);
    QCOMPARE(attributes.size(), count);
    if (count == 2)
        QCOMPARE(attributes, two);
}

void TestAppleDouble::readsBesideAResourceFork()
{
    QByteArray bytes = appleDouble(two);
    constexpr quint32 forkSize = 3'000'000'000U;
    put<quint32>(bytes, 46, forkSize);
    const auto size = static_cast<quint64>(bytes.size()) + forkSize;
    QCOMPARE(std::get<QList<NamedValue>>(parseAppleDouble(bytes, size)), two); // only its head was read
    QVERIFY(std::holds_alternative<Flaw>(parseAppleDouble(bytes, size - 1)));
}

void TestAppleDouble::isBroken_data()
{
    using Change = std::function<void(QByteArray &)>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Flaw::Kind kind, const Change &change) {
        QByteArray bytes = appleDouble(two);
        change(bytes);
        QTest::newRow(name) << bytes << int(kind);
    };
    using Kind = Flaw::Kind;
    row("nothing", Kind::NoAppleDouble, [](QByteArray &b) { b.clear(); });
    row("another magic number", Kind::NoAppleDouble, [](QByteArray &b) { b[0] = 1; });
    row("AppleSingle", Kind::NoAppleDouble, [](QByteArray &b) { put<quint32>(b, 0, 0x00051600); });
    row("version 1", Kind::NoAppleDouble, [](QByteArray &b) { put<quint32>(b, 4, 0x00010000); });
    row("little-endian", Kind::NoAppleDouble, [](QByteArray &b) { put<quint32>(b, 0, 0x07160500); });
    row("16 entries", Kind::TooManyEntries, [](QByteArray &b) { put<quint16>(b, 24, 16); });
    row("65,535 entries", Kind::TooManyEntries, [](QByteArray &b) { put<quint16>(b, 24, 65'535); });
    row("entries beyond the end", Kind::OutsideFile, [](QByteArray &b) {
        put<quint16>(b, 24, 15);
        b.truncate(100);
    });
    row("entry offset beyond the end", Kind::OutsideFile,
        [](QByteArray &b) { put<quint32>(b, 30, 0xffffffff); });
    row("entry length beyond the end", Kind::OutsideFile,
        [](QByteArray &b) { put<quint32>(b, 34, 0xffffffff); });
    row("offset and length that wrap", Kind::OutsideFile, [](QByteArray &b) {
        put<quint32>(b, 30, 0xfffffff0);
        put<quint32>(b, 34, 0x20);
    });
    row("entries overlap", Kind::Overlapping, [](QByteArray &b) {
        put<quint32>(b, 42, 60);
        put<quint32>(b, 46, 10);
    });
    row("entry over the header", Kind::Overlapping, [](QByteArray &b) { put<quint32>(b, 30, 8); });
    row("257 attributes", Kind::TooManyEntries, [](QByteArray &b) { put<quint16>(b, 118, 257); });
    row("65,535 attributes", Kind::TooManyEntries, [](QByteArray &b) { put<quint16>(b, 118, 65'535); });
    row("value offset beyond the end", Kind::OutsideFile,
        [](QByteArray &b) { put<quint32>(b, 120, 0xffffffff); });
    row("value length beyond the end", Kind::OutsideFile,
        [](QByteArray &b) { put<quint32>(b, 124, 0xffffffff); });
    row("value over the table", Kind::Overlapping, [](QByteArray &b) { put<quint32>(b, 120, 100); });
    row("values overlap", Kind::Overlapping,
        [](QByteArray &b) { put<quint32>(b, 156, qFromBigEndian<quint32>(b.data() + 120)); });
    row("name without a NUL", Kind::BadName, [](QByteArray &b) { b[130] = 10; });
    row("name with a NUL inside", Kind::BadName, [](QByteArray &b) { b[135] = 0; });
    row("no name", Kind::BadName, [](QByteArray &b) { b[130] = 0; });
    row("name of 255 bytes", Kind::OutsideFile, [](QByteArray &b) { b[130] = '\xff'; });
}

void TestAppleDouble::isBroken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const auto parsed = parse(bytes);
    QVERIFY(std::holds_alternative<Flaw>(parsed));
    QCOMPARE(int(std::get<Flaw>(parsed).kind), kind);
    QVERIFY(!flawWords(std::get<Flaw>(parsed)).isEmpty());
}

void TestAppleDouble::isCutAnywhere()
{
    const QByteArray whole = appleDouble(two);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(std::holds_alternative<Flaw>(parse(whole.first(length))));
}

void TestAppleDouble::endsSoonWhateverTheBytes()
{
    QElapsedTimer timer;
    timer.start();
    for (int c = 0; c < 256; ++c) {
        QByteArray bytes = appleDouble(two).first(120);
        put<quint16>(bytes, 118, 256);
        bytes.append(appleDoubleHead - bytes.size(), static_cast<char>(c));
        put<quint32>(bytes, 34, static_cast<quint32>(bytes.size()) - 50);
        put<quint32>(bytes, 42, static_cast<quint32>(bytes.size()));
        QVERIFY(std::holds_alternative<Flaw>(parse(bytes)));
    }
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(TestAppleDouble)
#include "tst_appledouble.moc"
