// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/offerreader.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <climits>
#include <unistd.h>

using namespace docket;

namespace
{

using Form = Offer::Form;

Surroundings surroundings()
{
    return {"Workbench", "/work", "/home/ada", "/run/user/1000/gvfs"};
}

// The words of refusals that came, where each row names a part of them.
using Whys = QByteArrayList;

QByteArrayList bytesOf(const QList<FilePath> &paths)
{
    QByteArrayList list;
    for (const FilePath &path : paths)
        list.append(path.bytes());
    return list;
}

QByteArray uriList(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "file:///home/ada/Library/Cache/Some%20Folder/download-" + QByteArray::number(i) + ".pdf\r\n";
    return list;
}

} // namespace

Q_DECLARE_METATYPE(docket::Offer::Form)

class TestOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void namesWhatItRefuses_data();
    void namesWhatItRefuses();
    void mapsToGvfs_data();
    void mapsToGvfs();
    void withoutGvfs_data();
    void withoutGvfs();
    void readsPaths_data();
    void readsPaths();
    void takesEachPathOnce();
    void isReadInParts_data();
    void isReadInParts();
    void namesAHundredRefusalsAndCountsTheRest_data();
    void namesAHundredRefusalsAndCountsTheRest();
    void knowsItsSurroundings();
    void hundredThousandAddresses();
};

void TestOffer::decides_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("paths");
    QTest::addColumn<Whys>("whys");
    const QByteArrayList none;
    const Whys fine;
    const auto row = [](const char *name, Form form, const QByteArray &bytes, const QByteArrayList &paths,
                        const Whys &whys) { QTest::newRow(name) << form << bytes << paths << whys; };
    const auto uri = Form::UriList;
    row("file:///", uri, "file:///tmp/x\r\n", {"/tmp/x"}, fine);
    row("file:/", uri, "file:/tmp/x\r\n", {"/tmp/x"}, fine);
    row("no line end", uri, "file:///tmp/x", {"/tmp/x"}, fine);
    row("LF", uri, "file:///tmp/x\nfile:///tmp/y\n", {"/tmp/x", "/tmp/y"}, fine);
    row("CRLF", uri, "file:///tmp/x\r\nfile:///tmp/y\r\n", {"/tmp/x", "/tmp/y"}, fine);
    row("blank lines", uri, "\r\n\r\nfile:///tmp/x\r\n\r\n", {"/tmp/x"}, fine);
    row("white space around", uri, "  file:///tmp/x \t\r\n", {"/tmp/x"}, fine);
    row("a NUL at the end of the data", uri, QByteArray("file:///tmp/x\0", 14), {"/tmp/x"}, fine);
    row("scheme in capitals", uri, "FILE:///tmp/x", {"/tmp/x"}, fine);
    row("the root", uri, "file:///", {"/"}, fine);
    row("a folder's slash", uri, "file:///tmp/folder/", {"/tmp/folder"}, fine);
    row("localhost", uri, "file://localhost/tmp/x", {"/tmp/x"}, fine);
    row("localhost in capitals", uri, "file://LOCALHOST/tmp/x", {"/tmp/x"}, fine);
    row("own host name", uri, "file://Workbench/tmp/x", {"/tmp/x"}, fine);
    row("own host name, other case", uri, "file://wORKBENCH/tmp/x", {"/tmp/x"}, fine);
    row("other host", uri, "file://other/tmp/x", none, {"another machine, “other”"});
    row("host of which own is a part", uri, "file://Workbench.example/tmp/x", none, {"“Workbench.example”"});
    row("a slash forgotten", uri, "file://tmp/x", none, {"another machine, “tmp”"});
    row("host with bidi control", uri, "file://a\xE2\x80\xAE/x", none, {"“a\\u{202E}”"});
    row("bare path", uri, "/tmp/x", {"/tmp/x"}, fine);
    row("bare path with what looks like an escape", uri, "/tmp/100%41?#", {"/tmp/100%41?#"}, fine);
    row("relative", uri, "tmp/x", none, {"has to begin at the root"});
    row("relative file address", uri, "file:x", none, {"has to begin at the root"});
    row("file address of nothing", uri, "file://", none, {"has to begin at the root"});
    row("scheme alone", uri, "file:", none, {"has to begin at the root"});
    row("escapes", uri, "file:///tmp/a%20b%2525%23%3f", {"/tmp/a b%25#?"}, fine);
    row("escapes in small letters", uri, "file:///tmp/%c3%a9", {"/tmp/\xC3\xA9"}, fine);
    row("UTF-8 not escaped", uri, "file:///tmp/\xC3\xA9", {"/tmp/\xC3\xA9"}, fine);
    row("not UTF-8, escaped", uri, "file:///tmp/sample%F0.pdf", {"/tmp/sample\xF0.pdf"}, fine);
    row("not UTF-8, bare", uri, "file:///tmp/sample\xF0.pdf", {"/tmp/sample\xF0.pdf"}, fine);
    row("newline", uri, "file:///tmp/a%0Ab", {"/tmp/a\nb"}, fine);
    row("bidi control", uri, "file:///tmp/a%E2%80%AEfdp.exe",
        {"/tmp/a\xE2\x80\xAE"
         "fdp.exe"},
        fine);
    row("%00", uri, "file:///tmp/a%00b", none, {"NUL character"});
    row("%00 at the end", uri, "file:///tmp/a%00", none, {"NUL character"});
    row("bare NUL", uri, QByteArray("/tmp/a\0b", 8), none, {"NUL character"});
    row("escape without digits", uri, "file:///tmp/100%", none, {"hexadecimal"});
    row("escape with one digit", uri, "file:///tmp/a%4", none, {"hexadecimal"});
    row("escape with other letters", uri, "file:///tmp/a%4Gb", none, {"hexadecimal"});
    row("escape of an escape", uri, "file:///tmp/a%%20", none, {"hexadecimal"});
    row("fragment", uri, "file:///tmp/x#page=2", {"/tmp/x"}, fine);
    row("query", uri, "file:///tmp/x?y=/z", {"/tmp/x"}, fine);
    row("fragment before query", uri, "file:///tmp/x#a?b", {"/tmp/x"}, fine);
    row("dots and slashes", uri, "file:////tmp/./x//y/.", {"/tmp/x/y"}, fine);
    row("two dots stay", uri, "file:///tmp/../x", {"/tmp/../x"}, fine);
    row("comments", uri, "# one\r\n#two\r\nfile:///tmp/x\r\n#", {"/tmp/x"}, fine);
    row("nothing", uri, "", none, {"the data was lost"});
    row("line ends alone", uri, "\r\n\r\n", none, {"the data was lost"});
    row("comments alone", uri, "# a comment\r\n", none, {"the data was lost"});
    row("https:", uri, "https://example.org/x.dmg", none, {"Docket inspects files"});
    row("http:", uri, "HTTP://example.org/x.dmg", none, {"Docket inspects files"});
    row("trash:", uri, "trash:///x.pdf", none, {"in the trash"});
    row("data:", uri, "data:text/plain,x", none, {"begins with “data:”"});
    row("recent:", uri, "recent:///0123", none, {"begins with “recent:”"});
    row("list of shares", uri, "smb://server/", none, {"list of shares"});
    row("list of servers", uri, "smb:///", none, {"list of shares"});
    row("as long as can be", uri, "/" + QByteArray(PATH_MAX - 2, 'a'), {"/" + QByteArray(PATH_MAX - 2, 'a')},
        fine);
    row("too long", uri, "/" + QByteArray(PATH_MAX - 1, 'a'), none, {"longer than a path can be"});
    row("good and bad", uri, "file:///a\r\nhttps://b\r\nfile://c/d\r\nfile:///e\r\n", {"/a", "/e"},
        {"Docket inspects files", "another machine"});

    const auto gnome = Form::GnomeCopiedFiles;
    row("copied", gnome, "copy\nfile:///tmp/a%20b\nfile:///tmp/y", {"/tmp/a b", "/tmp/y"}, fine);
    row("cut", gnome, "cut\nfile:///tmp/x\n", {"/tmp/x"}, fine);
    row("copied, CRLF", gnome, "copy\r\nfile:///tmp/x\r\n", {"/tmp/x"}, fine);
    row("copied, NUL at the end", gnome, QByteArray("copy\nfile:///tmp/x\0", 19), {"/tmp/x"}, fine);
    row("copied, without the first line", gnome, "file:///tmp/x\n", {"/tmp/x"}, fine);
    row("copied nothing", gnome, "copy", none, {"the data was lost"});
    row("copied, not a word of it", gnome, "", none, {"the data was lost"});

    const auto text = Form::PlainText;
    row("pasted path", text, "/tmp/x", {"/tmp/x"}, fine);
    row("pasted lines", text, "/tmp/x\n/tmp/y\r\n\n", {"/tmp/x", "/tmp/y"}, fine);
    row("pasted with indent", text, "  /tmp/a b \n", {"/tmp/a b"}, fine);
    row("pasted address", text, "file:///tmp/a%20b\n", {"/tmp/a b"}, fine);
    row("pasted percent", text, "/tmp/a%20b#\n", {"/tmp/a%20b#"}, fine);
    row("pasted in single quotes", text, "'/tmp/a b '\n", {"/tmp/a b "}, fine);
    row("pasted in double quotes", text, "\"/tmp/it's\"\n", {"/tmp/it's"}, fine);
    row("pasted from a shell", text, "'/tmp/it'\\''s'\n", {"/tmp/it's"}, fine);
    row("pasted with one quote", text, "\"/tmp/x\n", {"/work/\"/tmp/x"}, fine);
    row("pasted, a quote alone", text, "'\n", {"/work/'"}, fine);
    row("pasted empty quotes", text, "''\n", none, {"stands for no file"});
    row("pasted address in quotes", text, "\"file:///tmp/x\"", {"/tmp/x"}, fine);
    row("pasted ~/", text, "~/x.pdf", {"/home/ada/x.pdf"}, fine);
    row("pasted ~", text, "~", {"/home/ada"}, fine);
    row("pasted ~name", text, "~x/y", {"/work/~x/y"}, fine);
    row("pasted relative", text, "x.pdf\n./y.pdf", {"/work/x.pdf", "/work/y.pdf"}, fine);
    row("pasted name with a colon", text, "notes: today.txt", {"/work/notes: today.txt"}, fine);
    row("pasted name with a hash", text, "#1.txt", {"/work/#1.txt"}, fine);
    row("pasted not UTF-8", text, "/tmp/\xF0.pdf", {"/tmp/\xF0.pdf"}, fine);
    row("pasted https:", text, "https://example.org/x", none, {"Docket inspects files"});
    row("pasted from Nautilus", text, "x-special/nautilus-clipboard\ncopy\nfile:///tmp/a%20b\n", {"/tmp/a b"},
        fine);
    row("pasted nothing", text, "", none, {"no path"});
    row("pasted white space", text, " \n\t\n", none, {"no path"});

    const auto nul = Form::NulSeparated;
    row("NUL after each", nul, QByteArray("/a\0/b\0", 6), {"/a", "/b"}, fine);
    row("NUL between", nul, QByteArray("/a\0/b", 5), {"/a", "/b"}, fine);
    row("NUL, names kept as they are", nul, QByteArray(" a\n\0file:///x\0~/\xF0\0", 18),
        {"/work/ a\n", "/work/file:/x", "/work/~/\xF0"}, fine);
    row("NUL, empty entry", nul, QByteArray("/a\0\0/b\0", 7), {"/a", "/b"}, {"stands for no file"});
    row("NUL, empty entries alone", nul, QByteArray("\0\0", 2), none,
        {"stands for no file", "stands for no file"});
    row("NUL, nothing found", nul, "", none, fine);
}

void TestOffer::decides()
{
    QFETCH(const Form, form);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, paths);
    QFETCH(const Whys, whys);
    const Intake intake = readOffer({form, bytes, {}}, surroundings());
    QCOMPARE(bytesOf(intake.paths), paths);
    QCOMPARE(intake.refusals.size(), whys.size());
    for (qsizetype i = 0; i < whys.size(); ++i) {
        QVERIFY2(intake.refusals[i].why.toUtf8().contains(whys[i]), qPrintable(intake.refusals[i].why));
        QVERIFY(!intake.refusals[i].what.isEmpty());
    }
}

void TestOffer::namesWhatItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    const QString dots(QChar(0x2026));
    QTest::newRow("as it came") << QByteArray("file://other/a%20b") << u"file://other/a%20b"_qs;
    QTest::newRow("not UTF-8") << QByteArray("x:\xF0") << u"x:\\xf0"_qs;
    QTest::newRow("bidi control") << QByteArray("x:\xE2\x80\xAE") << u"x:\\u{202E}"_qs;
    QTest::newRow("long") << QByteArray("x:" + QByteArray(100'000, 'a'))
                          << QString(u"x:"_qs + QString(118, u'a') + dots + QString(120, u'a'));
    // Cut between characters: no byte of one may be left alone.
    const QString accents(59, QChar(0xE9));
    QTest::newRow("long, in two-byte letters") << QByteArray("x" + QByteArray("\xC3\xA9").repeated(500) + ":")
                                               << QString(u'x' + accents + dots + accents + u':');
    QTest::newRow("an empty list") << QByteArray() << u"An empty list"_qs;
}

void TestOffer::namesWhatItRefuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    const Intake intake = readOffer({Form::UriList, bytes, {}}, surroundings());
    QCOMPARE(intake.refusals.size(), 1);
    QCOMPARE(intake.refusals.first().what, what);
}

void TestOffer::mapsToGvfs_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *uri, const char *path) {
        QTest::newRow(name) << QByteArray(uri) << QByteArray("/run/user/1000/gvfs/") + path;
    };
    row("smb", "smb://server/share/a%20b.pdf", "smb-share:server=server,share=share/a b.pdf");
    row("smb, a share", "smb://server/share", "smb-share:server=server,share=share");
    row("smb, names in capitals", "smb://SERVER/Shared%20%C3%84/A.pdf",
        "smb-share:server=server,share=shared%20\xC3\xA4/A.pdf");
    row("smb, domain and user", "smb://OFFICE;ada@server/share/x",
        "smb-share:domain=OFFICE,server=server,share=share,user=ada/x");
    row("smb, password is no part", "smb://ada:secret@server/share/x",
        "smb-share:server=server,share=share,user=ada/x");
    row("smb, usual port", "smb://server:445/share/x", "smb-share:server=server,share=share/x");
    row("smb, other port", "smb://server:1445/share/x", "smb-share:port=1445,server=server,share=share/x");
    row("sftp", "sftp://host/home/x", "sftp:host=host/home/x");
    row("sftp, user", "sftp://ada@Host.Example/home/x", "sftp:host=host.example,user=ada/home/x");
    row("sftp, port", "sftp://host:2222/x", "sftp:host=host,port=2222/x");
    row("sftp, usual port", "sftp://host:22/x", "sftp:host=host/x");
    row("sftp, IPv6", "sftp://[FE80::1]:2222/x", "sftp:host=fe80%3A%3A1,port=2222/x");
    row("sftp, an at sign in the user", "sftp://ada%40x@host/x", "sftp:host=host,user=ada%40x/x");
    row("sftp, not UTF-8", "sftp://host/%F0", "sftp:host=host/\xF0");
    row("sftp, the root", "sftp://host", "sftp:host=host");
    row("ssh", "ssh://host/x", "sftp:host=host/x");
    row("ftp", "ftp://ada@host/x", "ftp:host=host,user=ada/x");
    row("dav", "dav://host/x", "dav:host=host,ssl=false/x");
    row("davs", "davs://ada@host:443/x", "dav:host=host,ssl=true,user=ada/x");
    row("dav, port", "dav://host:8080/x", "dav:host=host,port=8080,ssl=false/x");
    row("mtp", "mtp://SAMSUNG_Android_1234/Internal%20storage/x.jpg",
        "mtp:host=SAMSUNG_Android_1234/Internal storage/x.jpg");
    row("mtp, by bus", "mtp://[usb:001,005]/x.jpg", "mtp:host=%5Busb%3A001%2C005%5D/x.jpg");
    row("gphoto2", "gphoto2://Canon_PTP/DCIM/x.jpg", "gphoto2:host=Canon_PTP/DCIM/x.jpg");
    row("afc", "afc://0123abc:3/x", "afc:host=0123abc,port=3/x");
    row("afp", "afp://ada@host/Volume/x", "afp-volume:host=host,user=ada,volume=Volume/x");
    row("google-drive", "google-drive://ada@gmail.com/0A/1B", "google-drive:host=gmail.com,user=ada/0A/1B");
    row("archive", "archive://file%253A%252F%252F%252Fx.zip/a",
        "archive:host=file%253A%252F%252F%252Fx.zip/a");
    row("query and fragment", "sftp://host/x?a#b", "sftp:host=host/x");
}

void TestOffer::mapsToGvfs()
{
    QFETCH(const QByteArray, uri);
    QFETCH(const QByteArray, path);
    const Intake intake = readOffer({Form::UriList, uri, {}}, surroundings());
    QCOMPARE(intake.refusals, {});
    QCOMPARE(bytesOf(intake.paths), {path});
}

void TestOffer::withoutGvfs_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<bool>("isGvfsThere");
    QTest::addColumn<QString>("why");
    QTest::newRow("smb") << QByteArray("smb://server/share/x") << false << u"(“smb:”)"_qs;
    QTest::newRow("sftp") << QByteArray("sftp://host/x") << false << u"(“sftp:”)"_qs;
    QTest::newRow("mtp") << QByteArray("mtp://phone/x") << false << u"(“mtp:”)"_qs;
    QTest::newRow("mtp as KDE writes it") << QByteArray("mtp:/Phone/x") << true << u"(“mtp:”)"_qs;
    QTest::newRow("nfs, whose mount has another name")
        << QByteArray("nfs://host/export/x") << true << u"(“nfs:”)"_qs;
    QTest::newRow("fish, which GVfs does not know") << QByteArray("fish://host/x") << true << u"(“fish:”)"_qs;
    QTest::newRow("NUL in the path") << QByteArray("sftp://host/%00") << true << u"NUL"_qs;
    QTest::newRow("broken escape") << QByteArray("sftp://host/%0") << true << u"hexadecimal"_qs;
    QTest::newRow("broken escape in the host") << QByteArray("sftp://%0/x") << true << u"(“sftp:”)"_qs;
}

void TestOffer::withoutGvfs()
{
    QFETCH(const QByteArray, uri);
    QFETCH(const bool, isGvfsThere);
    QFETCH(const QString, why);
    Surroundings here = surroundings();
    if (!isGvfsThere)
        here.gvfsFolder.clear();
    const Intake intake = readOffer({Form::UriList, uri, {}}, here);
    QVERIFY(intake.paths.isEmpty());
    QCOMPARE(intake.refusals.size(), 1);
    QVERIFY2(intake.refusals.first().why.contains(why), qPrintable(intake.refusals.first().why));
}

void TestOffer::readsPaths_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArrayList>("paths");
    QTest::addColumn<QString>("why");
    QTest::newRow("absolute") << QByteArray("/tmp/x") << QByteArrayList{"/tmp/x"} << QString();
    QTest::newRow("relative") << QByteArray("a/x") << QByteArrayList{"/work/a/x"} << QString();
    QTest::newRow("here") << QByteArray(".") << QByteArrayList{"/work"} << QString();
    QTest::newRow("above") << QByteArray("../x") << QByteArrayList{"/work/../x"} << QString();
    QTest::newRow("not read as an address")
        << QByteArray("file:/x%20") << QByteArrayList{"/work/file:/x%20"} << QString();
    QTest::newRow("not read as home") << QByteArray("~/x") << QByteArrayList{"/work/~/x"} << QString();
    QTest::newRow("not UTF-8") << QByteArray("\xF0\n") << QByteArrayList{"/work/\xF0\n"} << QString();
    QTest::newRow("empty") << QByteArray() << QByteArrayList{} << u"stands for no file"_qs;
}

void TestOffer::readsPaths()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArrayList, paths);
    QFETCH(const QString, why);
    const Intake intake = readOffer({Form::Paths, {}, {FilePath(given)}}, surroundings());
    QCOMPARE(bytesOf(intake.paths), paths);
    QCOMPARE(intake.refusals.size(), why.isEmpty() ? 0 : 1);
    QVERIFY(why.isEmpty() || intake.refusals.first().why.contains(why));
}

void TestOffer::takesEachPathOnce()
{
    const Offer offer{Form::PlainText, "/b\nfile:///work/a\n/a\na\n./a\n'/b'\n/b/\nfile://localhost/b\n", {}};
    const Intake intake = readOffer(offer, surroundings());
    QCOMPARE(bytesOf(intake.paths), (QByteArrayList{"/b", "/work/a", "/a"}));
    QVERIFY(intake.refusals.isEmpty());
}

void TestOffer::isReadInParts_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::newRow("addresses") << Offer{
        Form::UriList,
        QByteArrayLiteral(
            "# two\r\nfile:///a\r\n\r\nhttps://example.org/\r\nfile:///b\r\nfile:///a\r\nfile:///c\0"),
        {}};
    QTest::newRow("copied files") << Offer{
        Form::GnomeCopiedFiles, "cut\nfile:///a\nfile:///b%00\nfile:///a", {}};
    QTest::newRow("text") << Offer{Form::PlainText, "/a\n'/b'\n\n~/c\n/a\n", {}};
    QTest::newRow("blank text") << Offer{Form::PlainText, "\n \n", {}};
    QTest::newRow("names") << Offer{Form::NulSeparated, QByteArrayLiteral("/a\0/b\0\0/a\0x"), {}};
    QTest::newRow("paths") << Offer{
        Form::Paths, {}, {FilePath("/a"), FilePath(), FilePath("/b"), FilePath("/a")}};
    QTest::newRow("no paths") << Offer{Form::Paths, {}, {}};
    QTest::newRow("no addresses") << Offer{Form::UriList, QByteArrayLiteral("\0"), {}};
}

// However large the parts are, what comes of them is the same.
void TestOffer::isReadInParts()
{
    QFETCH(const Offer, offer);
    const Intake whole = readOffer(offer, surroundings());
    for (const int size : {1, 2, 3, 100}) {
        OfferReader reader(offer, surroundings());
        QList<FilePath> paths;
        while (!reader.atEnd()) {
            const QList<FilePath> part = reader.next(size);
            QVERIFY(part.size() <= size);
            paths += part;
        }
        QCOMPARE(bytesOf(paths), bytesOf(whole.paths));
        QCOMPARE(reader.refusals(), whole.refusals);
        QVERIFY(reader.next(size).isEmpty());
    }
}

void TestOffer::namesAHundredRefusalsAndCountsTheRest_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("named");
    QTest::addColumn<QString>("last");
    QTest::newRow("a hundred") << 100 << 100 << u"https://example.org/99"_qs;
    QTest::newRow("one more") << 101 << 101 << u"And 1 more"_qs;
    QTest::newRow("thousands") << 25'000 << 101 << u"And 24900 more"_qs;
}

void TestOffer::namesAHundredRefusalsAndCountsTheRest()
{
    QFETCH(const int, count);
    QFETCH(const int, named);
    QFETCH(const QString, last);
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "https://example.org/" + QByteArray::number(i) + '\n';
    list += "file:///tmp/x\n";
    const Intake intake = readOffer({Form::UriList, list, {}}, surroundings());
    QCOMPARE(bytesOf(intake.paths), {"/tmp/x"});
    QCOMPARE(intake.refusals.size(), named);
    QCOMPARE(intake.refusals.first().what, u"https://example.org/0"_qs);
    QCOMPARE(intake.refusals.last().what, last);
}

void TestOffer::knowsItsSurroundings()
{
    const QByteArray home = qgetenv("HOME");
    const auto putBack = qScopeGuard([&] { qputenv("HOME", home); });
    qputenv("HOME", "/home/sample\xF0");
    const Surroundings here = Surroundings::current();
    QCOMPARE(here.homeFolder, "/home/sample\xF0");
    char name[HOST_NAME_MAX + 1] = {};
    QCOMPARE(::gethostname(name, sizeof name), 0);
    QCOMPARE(here.hostName, name);
    QCOMPARE(here.workingFolder, QFile::encodeName(QDir::currentPath()));
    QVERIFY(here.gvfsFolder.isEmpty() || here.gvfsFolder.startsWith('/'));
}

void TestOffer::hundredThousandAddresses()
{
    const Intake intake = readOffer({Form::UriList, uriList(100'000), {}}, surroundings());
    QCOMPARE(intake.paths.size(), 100'000);
    QCOMPARE(intake.paths.last().bytes(), "/home/ada/Library/Cache/Some Folder/download-99999.pdf");
}

QTEST_GUILESS_MAIN(TestOffer)
#include "tst_offer.moc"
