// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "filepath.h"

#include <QScopeGuard>
#include <QTest>

using namespace docket;

class TestFilePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void appendsAChild_data();
    void appendsAChild();
    void becomesAbsolute_data();
    void becomesAbsolute();
    void isShownSafely_data();
    void isShownSafely();
    void showsFoldersBelowHome_data();
    void showsFoldersBelowHome();
};

void TestFilePath::splits_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("file") << QByteArray("/a/b/c") << QByteArray("/a/b") << QByteArray("c");
    QTest::newRow("in the root") << QByteArray("/c") << QByteArray("/") << QByteArray("c");
    QTest::newRow("the root") << QByteArray("/") << QByteArray("/") << QByteArray("/");
    QTest::newRow("bare name") << QByteArray("c") << QByteArray() << QByteArray("c");
    QTest::newRow("not UTF-8") << QByteArray("/a\xF0/\xFF") << QByteArray("/a\xF0") << QByteArray("\xFF");
    QTest::newRow("newline") << QByteArray("/a/b\nc") << QByteArray("/a") << QByteArray("b\nc");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
}

void TestFilePath::splits()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, name);
    QCOMPARE(FilePath(path).folder(), folder);
    QCOMPARE(FilePath(path).name(), name);
    if (FilePath(path).isAbsolute() && path != "/")
        QCOMPARE(FilePath(folder).child(name).bytes(), path);
}

void TestFilePath::appendsAChild_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("folder") << QByteArray("/a") << QByteArray("/a/x");
    QTest::newRow("with a slash") << QByteArray("/a/") << QByteArray("/a/x");
    QTest::newRow("the root") << QByteArray("/") << QByteArray("/x");
}

void TestFilePath::appendsAChild()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, whole);
    const FilePath parent(folder);
    QCOMPARE(parent.child("x").bytes(), whole);
    QCOMPARE(parent.bytes(), folder);
}

void TestFilePath::becomesAbsolute_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("absolute");
    const auto row = [](const char *name, const char *path, const char *absolute) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(absolute);
    };
    row("absolute", "/a/b", "/a/b");
    row("relative", "a/b", "/base/a/b");
    row("here", ".", "/base");
    row("the root", "/", "/");
    row("the root, often", "///", "/");
    row("the root, by a dot", "/.", "/");
    row("slashes", "//a///b", "/a/b");
    row("slash at the end", "/a/b/", "/a/b");
    row("dot between", "/a/./b", "/a/b");
    row("dot at the end", "/a/b/.", "/a/b");
    row("dot at the start", "./a", "/base/a");
    row("two dots stay", "/a/../b", "/a/../b");
    row("relative, two dots stay", "../b", "/base/../b");
    row("three dots are a name", "/a/.../b", "/a/.../b");
    row("hidden", "/a/.b", "/a/.b");
    row("dot after a name", "/a./b.", "/a./b.");
    row("not UTF-8", "\xF0", "/base/\xF0");
}

void TestFilePath::becomesAbsolute()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, absolute);
    QCOMPARE(FilePath(path).absolute("/base").bytes(), absolute);
    QCOMPARE(FilePath(path).absolute("/base/").bytes(), absolute);
    QCOMPARE(FilePath(absolute).absolute("/base").bytes(), absolute);
}

void TestFilePath::isShownSafely_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << bytes << text;
    };
    row("empty", "", u""_qs);
    row("plain", "a b.pdf", u"a b.pdf"_qs);
    row("percent, hash, backslash, markup", "100%#\\n<b>&amp;", u"100%#\\n<b>&amp;"_qs);
    row("newline", "a\nb", u"a\\nb"_qs);
    row("tab, carriage return", "a\tb\r", u"a\\tb\\r"_qs);
    row("escape, delete, NUL", QByteArray("\x1B\x7F\0", 3), u"\\u{001B}\\u{007F}\\u{0000}"_qs);
    row("C1 control", "\xC2\x9B", u"\\u{009B}"_qs);
    row("accents", "\xC3\xA9\xE2\x82\xAC", u"é€"_qs);
    row("beyond the basic plane", "\xF0\x9F\x93\x84", u"\U0001F4C4"_qs);
    row("Hebrew and Arabic as they are", "\xD7\xA9\xD8\xB3", u"\u05E9\u0633"_qs);
    row("emoji with a joiner as it is", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
        u"\U0001F469\u200D\U0001F4BB"_qs);
    row("right-to-left override",
        "a\xE2\x80\xAE"
        "fdp.exe",
        u"a\\u{202E}fdp.exe"_qs);
    row("isolate", "\xE2\x81\xA6", u"\\u{2066}"_qs);
    row("left-to-right mark", "\xE2\x80\x8E", u"\\u{200E}"_qs);
    row("Arabic letter mark", "\xD8\x9C", u"\\u{061C}"_qs);
    row("zero width space", "a\xE2\x80\x8B", u"a\\u{200B}"_qs);
    row("word joiner", "\xE2\x81\xA0", u"\\u{2060}"_qs);
    row("invisible times", "\xE2\x81\xA2", u"\\u{2062}"_qs);
    row("soft hyphen", "\xC2\xAD", u"\\u{00AD}"_qs);
    row("byte order mark", "\xEF\xBB\xBF", u"\\u{FEFF}"_qs);
    row("line separator", "\xE2\x80\xA8", u"\\u{2028}"_qs);
    row("annotation", "\xEF\xBF\xB9", u"\\u{FFF9}"_qs);
    row("tag", "\xF3\xA0\x81\x81", u"\\u{E0041}"_qs);
    row("not UTF-8", "sample\xF0.pdf", u"sample\\xf0.pdf"_qs);
    row("cut short", "\xE2\x82", u"\\xe2\\x82"_qs);
    row("continuation alone", "\x80", u"\\x80"_qs);
    row("overlong slash", "\xC0\xAF", u"\\xc0\\xaf"_qs);
    row("overlong, three bytes", "\xE0\x80\xAF", u"\\xe0\\x80\\xaf"_qs);
    row("surrogate", "\xED\xA0\x80", u"\\xed\\xa0\\x80"_qs);
    row("beyond Unicode", "\xF4\x90\x80\x80", u"\\xf4\\x90\\x80\\x80"_qs);
}

void TestFilePath::isShownSafely()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(displayText(bytes), text);
}

void TestFilePath::showsFoldersBelowHome_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QString>("text");
    QTest::newRow("home") << QByteArray("/home/ada") << QByteArray("/home/ada") << u"~"_qs;
    QTest::newRow("below") << QByteArray("/home/ada") << QByteArray("/home/ada/x") << u"~/x"_qs;
    QTest::newRow("a longer name") << QByteArray("/home/ada") << QByteArray("/home/adam/x")
                                   << u"/home/adam/x"_qs;
    QTest::newRow("above") << QByteArray("/home/ada") << QByteArray("/home") << u"/home"_qs;
    QTest::newRow("elsewhere") << QByteArray("/home/ada") << QByteArray("/mnt/home/ada/x")
                               << u"/mnt/home/ada/x"_qs;
    QTest::newRow("home with a slash") << QByteArray("/home/ada/") << QByteArray("/home/ada/x") << u"~/x"_qs;
    QTest::newRow("home is the root") << QByteArray("/") << QByteArray("/x") << u"/x"_qs;
    QTest::newRow("no home") << QByteArray() << QByteArray("/x") << u"/x"_qs;
    QTest::newRow("escaped") << QByteArray("/home/ada") << QByteArray("/home/ada/a\nb\xF0")
                             << u"~/a\\nb\\xf0"_qs;
    QTest::newRow("home is not UTF-8") << QByteArray("/home/\xF0") << QByteArray("/home/\xF0/x") << u"~/x"_qs;
}

void TestFilePath::showsFoldersBelowHome()
{
    QFETCH(const QByteArray, home);
    QFETCH(const QByteArray, folder);
    QFETCH(const QString, text);
    const QByteArray before = qgetenv("HOME");
    const auto putBack = qScopeGuard([&] { qputenv("HOME", before); });
    if (home.isEmpty())
        qunsetenv("HOME");
    else
        qputenv("HOME", home);
    QCOMPARE(displayFolder(folder), text);
}

QTEST_GUILESS_MAIN(TestFilePath)
#include "tst_filepath.moc"
