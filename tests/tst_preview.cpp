// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preview/preview.h"

#include "detailspanel/detailspanel.h"
#include "detailspanel/previewview.h"
#include "linkbutton.h"
#include "preview/firstlines.h"
#include "preview/thumbnail.h"
#include "previews.h"
#include "support/realfiles.h"
#include "support/record.h"
#include "support/sickvolume.h"
#include "valuelabel.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr Timestamp modified{1'795'000'000, 5};
const QSize within(100, 80);

QByteArray pictureBytes(QSize size, const char *format = "png", const QMap<QString, QString> &texts = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        image.setText(text.key(), text.value());
    QBuffer buffer;
    if (!image.save(&buffer, format))
        qFatal("cannot make a picture");
    return buffer.data();
}

QSize previewSize(const FilePath &file)
{
    return previewOf({.path = file, .modified = modified, .within = within}).picture.size();
}

} // namespace

// What a file looks like: kept thumbnails, pictures and first lines, of files that may be anything.
class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFirstLines_data();
    void showsFirstLines();
    void hashesTheAddressOfTheStandard();
    void takesKeptThumbnails_data();
    void takesKeptThumbnails();
    void showsPictures_data();
    void showsPictures();
    void passesOverWhatIsNoFile();
    void asksNoRemoteVolumeUnlessTold();
    void showsThemInTheDetails();
    void offersItOfARemoteFile();
};

void TestPreview::showsFirstLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
        QTest::newRow(name) << bytes << lines;
    };
    row("empty", "", {});
    row("one line", "hello", {QStringLiteral("hello")});
    row("line ends", "a\r\nb\n\n", {QStringLiteral("a"), QStringLiteral("b")});
    row("tab", "a\tb", {QStringLiteral("a    b")});
    row("escape sequence", "a\x1b[31mb", {QStringLiteral("a\\u{001B}[31mb")});
    row("cut in a character", "gr\xc3\xbc\xc3", {QStringLiteral("grü")});
    row("not UTF-8", "gr\xfc n", {});
    row("NUL", QByteArray("a\0b", 3), {});
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0b\0",
                   6),
        {QStringLiteral("ab")});
    row("a program",
        "\x7f"
        "ELF\x02\x01\x01",
        {});
    row("many lines", QByteArray("x\n").repeated(100), QStringList(12, QStringLiteral("x")));
    row("a long line", QByteArray(5'000, 'x'), {QString(160, u'x') + u'…'});
    row("reversed",
        "a\xe2\x80\xae"
        "b",
        {displayText("a\xe2\x80\xae"
                     "b")});
}

void TestPreview::showsFirstLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(firstLines(bytes), lines);
}

// The example of the standard.
void TestPreview::hashesTheAddressOfTheStandard()
{
    QCOMPARE(thumbnailUri(FilePath("/home/jens/photos/me.png")), "file:///home/jens/photos/me.png");
    QCOMPARE(QCryptographicHash::hash("file:///home/jens/photos/me.png", QCryptographicHash::Md5).toHex(),
             "c6ee772d9e49320e97ec29a7eb5b1697");
    QCOMPARE(thumbnailUri(FilePath("/a b/\xc3\xbc%;[1].png")), "file:///a%20b/%C3%BC%25%3B%5B1%5D.png");
}

void TestPreview::takesKeptThumbnails_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("of");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("large") << QByteArray("large") << modified.seconds << QByteArray("a.pdf")
                           << QSize(256, 200) << true;
    QTest::newRow("normal") << QByteArray("normal") << modified.seconds << QByteArray("a.pdf")
                            << QSize(128, 100) << true;
    QTest::newRow("of an older state")
        << QByteArray("large") << modified.seconds - 1 << QByteArray("a.pdf") << QSize(256, 200) << false;
    QTest::newRow("of another file") << QByteArray("large") << modified.seconds << QByteArray("b.pdf")
                                     << QSize(256, 200) << false;
    QTest::newRow("too large") << QByteArray("large") << modified.seconds << QByteArray("a.pdf")
                               << QSize(2'000, 10) << false;
    QTest::newRow("no kind of the standard's")
        << QByteArray("fail") << modified.seconds << QByteArray("a.pdf") << QSize(128, 100) << false;
}

void TestPreview::takesKeptThumbnails()
{
    QFETCH(QByteArray, kind);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, of);
    QFETCH(QSize, size);
    QFETCH(bool, isTaken);
    RealFiles files;
    const FilePath file = files.at("a.pdf");
    const QByteArray name = QCryptographicHash::hash(thumbnailUri(file), QCryptographicHash::Md5).toHex();
    files.makeFolder("kept");
    files.makeFolder("kept/" + kind);
    files.file("kept/" + kind + '/' + name + ".png",
               pictureBytes(size, "png",
                            {{QStringLiteral("Thumb::URI"), QString::fromUtf8(thumbnailUri(files.at(of)))},
                             {QStringLiteral("Thumb::MTime"), QString::number(seconds)}}));
    const QImage kept = keptThumbnail(files.at("kept").bytes(), file, modified);
    QCOMPARE(kept.isNull(), !isTaken);
    if (isTaken)
        QCOMPARE(kept.size(), size);
}

void TestPreview::showsPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size"); // empty: there is none
    const auto row = [](const char *name, const QByteArray &bytes, QSize size = {}) {
        QTest::newRow(name) << bytes << size;
    };
    const QByteArray picture = pictureBytes({1'000, 400});
    row("scaled to fit", picture, {100, 40});
    row("small", pictureBytes({30, 20}), {30, 20});
    row("a line", pictureBytes({5'000, 1}), {100, 1});
    row("bitmap", pictureBytes({30, 20}, "bmp"), {30, 20});
    row("cut short", picture.first(40));
    QByteArray vast = picture;
    vast.replace(16, 8, QByteArray::fromHex("7fffffff7fffffff"));
    row("vast, it says", vast);
    row("vector picture",
        QByteArray(3, '\0') + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    row("nothing", {});
    row("rubbish", QByteArray(5'000, '\1'));
}

void TestPreview::showsPictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    RealFiles files;
    const QSize shown = previewSize(files.file("a", bytes));
    QCOMPARE(shown.isEmpty(), size.isEmpty());
    if (!size.isEmpty())
        QCOMPARE(shown, size);
}

void TestPreview::passesOverWhatIsNoFile()
{
    RealFiles files;
    for (const FilePath &path : {files.fifo("fifo"), files.makeFolder("folder"), files.socket("socket"),
                                 files.at("none"), FilePath("/dev/zero"), FilePath("/proc/self/status")})
        QCOMPARE(previewOf({.path = path, .modified = modified, .within = within}), Preview());
}

void TestPreview::asksNoRemoteVolumeUnlessTold()
{
    if (const QString why = SickVolume::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SickVolume volume(1, 1, 5'000);
    volume.tell("fail read * EIO");
    PreviewOrder order{.path = volume.file(0), .modified = modified, .within = within};
    Preview heldBack;
    heldBack.isHeldBack = true;
    QCOMPARE(previewOf(order), heldBack);
    order.evenIfSlow = true;
    QCOMPARE(previewOf(order), Preview()); // it was asked, and fails
}

void TestPreview::showsThemInTheDetails()
{
    RealFiles files;
    DetailsPanel panel;
    new Previews(panel);
    panel.show();
    const auto lines = [&] { return panel.preview().findChild<ValueLabel *>()->value(); };
    panel.showReport(reportOn(files.file("a.txt", "first\nsecond\n")));
    QTRY_VERIFY(panel.preview().isVisible());
    QCOMPARE(lines(), QStringLiteral("first\nsecond"));
    panel.showReport(reportOn(files.file("b.zip", QByteArray("PK\3\4\0\0", 6))));
    QVERIFY(!panel.preview().isVisible()); // of another file
    QTRY_VERIFY(panel.preview().isEmpty());
    panel.showReport(reportOn(files.file("c.png", pictureBytes({300, 200}))));
    QTRY_VERIFY(panel.preview().isVisible());
    QCOMPARE(lines(), QString());
    panel.showReport(reportOn(files.file("d.txt")));
    QTRY_VERIFY(panel.preview().isEmpty());
}

void TestPreview::offersItOfARemoteFile()
{
    if (const QString why = SickVolume::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SickVolume volume(1, 1, 5'000);
    DetailsPanel panel;
    new Previews(panel);
    panel.show();
    panel.showReport(reportOn(volume.file(0)));
    auto *look = panel.preview().findChild<LinkButton *>();
    QTRY_VERIFY(look->isVisible());
    look->click();
    QTRY_VERIFY(!look->isVisible());
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
