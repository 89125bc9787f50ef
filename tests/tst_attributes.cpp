// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/origin.h"
#include "sources/allattributes.h"
#include "sources/gio.h"
#include "support/realfiles.h"
#include "support/recordedfiles.h"
#include "support/sickvolume.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>

using namespace docket;
using namespace docket::test;

namespace
{

FileAttributes attributesOf(const FilePath &file)
{
    FileAttributes attributes = readAttributes(Target::opened(file));
    // What the system adds to each file is none of the test's.
    attributes.list.removeIf([](const FileAttribute &its) { return !its.name.startsWith("user."); });
    return attributes;
}

} // namespace

class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<RealFiles>(); }

    void readsAll();
    void readsNone();
    void readsALongList();
    void saysWhatFails_data();
    void saysWhatFails();
    void asksByNameWhereTheyCannotBeListed();
    void readsWell_data();
    void readsWell();
    void hidesWhatGivesAccess();
    void hidesWhatGivesAccessInBytes_data();
    void hidesWhatGivesAccessInBytes();
    void leavesOtherBytesAlone();
    void asksGio_data();
    void asksGio();
    void waitsNoLongerForGio();

private:
    FilePath script(const QByteArray &lines);

    std::unique_ptr<RealFiles> m_files;
};

void TestAttributes::readsAll()
{
    const FilePath file = m_files->file("a");
    setAttribute(file, "user.b", "two");
    setAttribute(file, "user.a", QByteArray("\0\xff", 2));
    setAttribute(file, "user.empty", "");
    const FileAttributes expected{
        {{"user.a", QByteArray("\0\xff", 2)}, {"user.b", "two"}, {"user.empty", ""}}};
    QCOMPARE(attributesOf(file), expected);
    QCOMPARE(attributesOf(m_files->link("link", "a")), expected);
}

void TestAttributes::readsNone()
{
    QCOMPARE(attributesOf(m_files->file("a")), FileAttributes{});
    QCOMPARE(attributesOf(m_files->at("gone")).failure, Failure{ENOENT});
}

void TestAttributes::readsALongList()
{
    const FilePath file = m_files->file("a");
    for (int i = 0; i < 60; ++i)
        setAttribute(file, "user.name" + QByteArray::number(i) + QByteArray(20, 'n'), "");
    QCOMPARE(attributesOf(file).list.size(), 60);
}

void TestAttributes::saysWhatFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("listing");
    QTest::addColumn<int>("value");
    QTest::newRow("values denied") << QByteArray("fail getxattr * EACCES") << 0 << EACCES;
    QTest::newRow("names unreadable") << QByteArray("fail listxattr * EIO") << EIO << 0;
    QTest::newRow("none kept") << QByteArray("fail listxattr * ENOTSUP") << ENOTSUP << 0;
}

void TestAttributes::saysWhatFails()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QFETCH(const QByteArray, fault);
    QFETCH(const int, listing);
    QFETCH(const int, value);
    SickVolume volume(1, 3);
    volume.tell(fault);
    const FileAttributes attributes = attributesOf(volume.file(1));
    QCOMPARE(attributes.failure.value_or(Failure{}).code, listing);
    QCOMPARE(attributes.list.isEmpty(), listing != 0);
    for (const FileAttribute &attribute : attributes.list)
        QCOMPARE(attribute.failure, Failure{value});
}

void TestAttributes::asksByNameWhereTheyCannotBeListed()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 3);
    volume.tell("fail listxattr * E2BIG");
    const FileAttributes attributes = attributesOf(volume.file(1));
    QCOMPARE(attributes.failure, Failure{E2BIG});
    QCOMPARE(attributes.list.size(), 2);
    QCOMPARE(attributes.list[0], (FileAttribute{"user.com.github.autopkg.etag", "\"1-sick\""}));
}

void TestAttributes::readsWell_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("text");
    using Form = ReadableValue::Form;
    const auto row = [](const char *name, const QByteArray &value, Form form, const QByteArray &text) {
        QTest::newRow(name) << value << int(form) << text;
    };
    row("text", "\"a\"", Form::Text, "\"a\"");
    row("empty", "", Form::Text, "");
    row("one trailing NUL", QByteArray("a\0", 2), Form::Text, "a");
    row("two", QByteArray("a\0\0", 3), Form::Hex, "610000");
    row("UTF-8", "\xC3\xBC\n", Form::Text, "\xC3\xBC\n");
    row("not UTF-8", "\xff", Form::Hex, "ff");
    row("controls", "\x1b[31m", Form::Hex, "1b5b33316d");
    row("plist", whereFroms(), Form::Plist, R"(["https://example.com/a.dmg", "https://example.com/"])");
    row("cut plist", whereFroms().chopped(1), Form::Hex, whereFroms().chopped(1).toHex());
    row("plist of a date",
        QByteArray::fromHex(
            "62706c6973743030a1013341c85643e9800000080a0000000000000101000000000000000200000000000000"
            "000000000000000013"),
        Form::Plist, "[2026-11-17T13:02:11Z]");
    // {"a": [true, 5, <00ff>]}
    row("plist of much else",
        QByteArray::fromHex(
            "62706c6973743030d1010251 61a3030405 09 1005 4200ff 080b0d11121400000000000001010000"
            "00000000000600000000000000000000000000000017"),
        Form::Plist, R"({"a": [true, 5, <00ff>]})");
}

void TestAttributes::readsWell()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, form);
    QFETCH(const QByteArray, text);
    const ReadableValue found = readableValue(value);
    QCOMPARE(found.text, text);
    QCOMPARE(int(found.form), form);
}

void TestAttributes::hidesWhatGivesAccess()
{
    const ReadableValue plain =
        publicValue(FileAttribute{"user.x", "https://me:secret@example.com/?sig=abc"});
    QCOMPARE(plain.text, QByteArray("https://***@example.com/?sig=***"));
    QCOMPARE(publicValue(FileAttribute{"user.x", "me:secret@"}).text, QByteArray("me:secret@")); // no address
    for (const QByteArray &text :
         {QByteArray(R"(["https://me:secret@example.com/a", "https://example.com/?token=secret"])"),
          QByteArray("see https://example.com/ and https://you:secret@example.com/?sig=secret&a=b")})
        QVERIFY2(!publicValue(FileAttribute{"user.x", text}).text.contains("secret"),
                 publicValue(FileAttribute{"user.x", text}).text.constData());
}

// What is shown in hexadecimal can be read as well.
void TestAttributes::hidesWhatGivesAccessInBytes_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QByteArray &value) { QTest::newRow(name) << value; };
    const QByteArray address("https://me:secret@example.com/\xC3\xBC?a=b&token=secret");
    row("between controls", "\x01" + address + '\x02');
    row("not UTF-8", "\xff " + address);
    row("of a binary property list that is cut", "bplist00\xa1\x01\x5f\x10\x30" + address);
    QByteArray wide;
    for (const char c : QByteArray("https://me:secret@example.com/?token=secret"))
        wide += QByteArray(1, '\0') + c;
    row("UTF-16", "bplist00\xa1\x01\x6f\x10\x2b" + wide);
    row("UTF-16, the other way round", "\xff\xfe" + wide.sliced(1) + '\0');
    row("UTF-16, with a letter of another kind", wide + "\x01\x02" + wide.last(26));
}

void TestAttributes::hidesWhatGivesAccessInBytes()
{
    QFETCH(const QByteArray, value);
    const ReadableValue shown = publicValue(FileAttribute{"user.x", value});
    QCOMPARE(shown.form, ReadableValue::Form::Hex);
    const QByteArray bytes = QByteArray::fromHex(shown.text).replace('\0', "");
    QVERIFY2(bytes.contains("example.com") && !bytes.contains("secret"), bytes.constData());
}

void TestAttributes::leavesOtherBytesAlone()
{
    for (const QByteArray &value :
         {QByteArray("\x01token=a"), QByteArray("\xff\x00\x00https://h/\x00x\x01", 15), QByteArray(300, '\0'),
          whereFroms().chopped(1)})
        QCOMPARE(publicValue(FileAttribute{"user.x", value}).text, value.toHex());
}

FilePath TestAttributes::script(const QByteArray &lines)
{
    const FilePath file = m_files->file("gio", "#!/bin/sh\n" + lines);
    if (::chmod(file.c_str(), 0755) != 0)
        qFatal("chmod");
    return file;
}

void TestAttributes::asksGio_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("recorded") << QByteArray(R"(
[ "$#" = 4 ] && [ "$1 $2 $3" = "info -a metadata::download-uri" ] && [ -f "$4" ] || exit 1
printf 'uri: file:///a\nattributes:\n  metadata::download-uri: https://example.com/a?b=c d\n')")
                              << QByteArray("https://example.com/a?b=c d");
    QTest::newRow("not recorded") << QByteArray("echo uri: file:///a; echo attributes:") << QByteArray();
    QTest::newRow("empty") << QByteArray("echo '  metadata::download-uri: '") << QByteArray();
    QTest::newRow("fails") << QByteArray("exit 1") << QByteArray();
    QTest::newRow("writes for ever") << QByteArray("while :; do echo '  metadata::download-uri: x'; done")
                                     << QByteArray();
    QTest::newRow("says something else")
        << QByteArray("echo '  metadata::download-uri-x: a'") << QByteArray();
}

void TestAttributes::asksGio()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, address);
    const GioTool tool{this->script(script).bytes(), std::chrono::seconds(30)};
    const Claims claims = askGio(m_files->file("a"), tool);
    QCOMPARE(claims.isEmpty(), address.isEmpty());
    if (!address.isEmpty())
        QCOMPARE(
            claims.first(),
            (Claim{What::Origin, address, Tool::Gio, {Place::Kind::GioMetadata, "metadata::download-uri"}}));
    QVERIFY(askGio(m_files->file("a"), {m_files->at("gone").bytes()}).isEmpty());
    QVERIFY(askGio(FilePath("-a"), tool).isEmpty());
}

void TestAttributes::waitsNoLongerForGio()
{
    const GioTool tool{script("exec sleep 60").bytes(), std::chrono::milliseconds(100)};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(askGio(m_files->file("a"), tool).isEmpty());
    QVERIFY(timer.elapsed() >= 100 && timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
