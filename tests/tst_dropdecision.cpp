// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "dropdecision.h"

#include <QMimeData>
#include <QTest>

using namespace docket;

namespace
{

using Formats = QList<QPair<QString, QByteArray>>;

// Counts how often the data itself is asked for.
class WatchedMimeData : public QMimeData
{
public:
    mutable int reads = 0;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        ++reads;
        return QMimeData::retrieveData(format, type);
    }
};

const QString uriList = QStringLiteral("text/uri-list");
const QString gnomeFiles = QStringLiteral("x-special/gnome-copied-files");
const QString portalKey = QStringLiteral("application/vnd.portal.filetransfer");
const QString plainText = QStringLiteral("text/plain");

} // namespace

class TestDropDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void digestIsToBeComparedWith_data();
    void digestIsToBeComparedWith();
    void dragIsJudgedByNamesOnly_data();
    void dragIsJudgedByNamesOnly();
};

void TestDropDecision::decides_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<Offer::Form>("form");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("files") << Formats{{uriList, "file:///tmp/a\r\n"}} << true << Offer::Form::UriList
                           << QByteArray("file:///tmp/a\r\n");
    QTest::newRow("name that is not UTF-8 stays as it is")
        << Formats{{uriList, "file:///tmp/sample%F0.pdf\r\n"}} << true << Offer::Form::UriList
        << QByteArray("file:///tmp/sample%F0.pdf\r\n");
    QTest::newRow("files as text too") << Formats{{plainText, "/tmp/a"}, {uriList, "file:///tmp/a\r\n"}}
                                       << true << Offer::Form::UriList << QByteArray("file:///tmp/a\r\n");
    QTest::newRow("copied in Nautilus") << Formats{{gnomeFiles, "copy\nfile:///tmp/a"}} << true
                                        << Offer::Form::GnomeCopiedFiles << QByteArray("copy\nfile:///tmp/a");
    QTest::newRow("copied in an older Nautilus")
        << Formats{{plainText, "x-special/nautilus-clipboard\ncopy\nfile:///tmp/a\n"}} << true
        << Offer::Form::GnomeCopiedFiles << QByteArray("copy\nfile:///tmp/a\n");
    QTest::newRow("path as text") << Formats{{plainText, "/tmp/a"}} << true << Offer::Form::PlainText
                                  << QByteArray("/tmp/a");
    QTest::newRow("text in bytes that are not UTF-8")
        << Formats{{plainText, "/tmp/\xF0"}} << true << Offer::Form::PlainText << QByteArray("/tmp/\xF0");
    for (const char *text :
         {"./a", "../a", "~/a", "'/tmp/a'", "\"/tmp/a b\"", "file:///tmp/a", "smb://nas/a", "see\n /tmp/a"})
        QTest::newRow(text) << Formats{{plainText, text}} << true << Offer::Form::PlainText
                            << QByteArray(text);
    for (const char *text : {"hello world", "a.pkg", "~", "note: see /tmp/a", "not a scheme:/x"})
        QTest::newRow(text) << Formats{{plainText, text}} << false << Offer::Form::Paths << QByteArray();
    QTest::newRow("list lost, text there") << Formats{{uriList, ""}, {plainText, "/tmp/a"}} << true
                                           << Offer::Form::PlainText << QByteArray("/tmp/a");
    QTest::newRow("list lost") << Formats{{uriList, ""}} << false << Offer::Form::Paths << QByteArray();
    QTest::newRow("only line ends") << Formats{{uriList, "\r\n"}} << false << Offer::Form::Paths
                                    << QByteArray();
    QTest::newRow("left with the portal")
        << Formats{{portalKey, "123"}} << false << Offer::Form::Paths << QByteArray();
    QTest::newRow("left with the portal, listed too")
        << Formats{{portalKey, "123"}, {uriList, "file:///tmp/a\r\n"}} << true << Offer::Form::UriList
        << QByteArray("file:///tmp/a\r\n");
    QTest::newRow("picture") << Formats{{QStringLiteral("image/png"), "x"}} << false << Offer::Form::Paths
                             << QByteArray();
    QTest::newRow("nothing") << Formats{} << false << Offer::Form::Paths << QByteArray();
}

void TestDropDecision::decides()
{
    QFETCH(Formats, formats);
    QMimeData data;
    for (const auto &[name, bytes] : formats)
        data.setData(name, bytes);
    const DropDecision decision = decideDrop(data);
    QTEST(decision.offer.has_value(), "offered");
    QCOMPARE(decision.refusal.isEmpty(), decision.offer.has_value());
    QCOMPARE(decision.portalKey, data.data(portalKey));
    if (!decision.offer)
        return;
    QTEST(decision.offer->form, "form");
    QTEST(decision.offer->bytes, "bytes");
}

void TestDropDecision::digestIsToBeComparedWith_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDigest");
    const QByteArray md5("5d41402abc4b2a76b9719d911017c592");
    QTest::newRow("digits") << md5 << true;
    QTest::newRow("with blanks around") << QByteArray(' ' + md5 + "\r\n") << true;
    QTest::newRow("line of a checksum file") << QByteArray(md5 + "  /tmp/a") << true;
    QTest::newRow("ETag in quotes") << QByteArray('"' + md5 + '"') << true;
    QTest::newRow("Base64") << QByteArray("XUFAKrxLKna5cZ2REBfFkg==") << true;
    QTest::newRow("two lines of a checksum file") << QByteArray(md5 + "  a\n" + md5 + "  b\n") << false;
    QTest::newRow("one digit more") << QByteArray(md5 + '0') << false;
    QTest::newRow("path that might be Base64") << QByteArray("/UFAKrxLKna5cZ2REBfFkg==") << false;
    QTest::newRow("path of digits") << QByteArray("/tmp/" + md5) << false;
}

void TestDropDecision::digestIsToBeComparedWith()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDigest);
    QMimeData data;
    data.setData(plainText, text);
    const DropDecision decision = decideDrop(data);
    QCOMPARE(decision.digest, isDigest ? QString::fromUtf8(text).trimmed() : QString());
    QVERIFY(!isDigest || (!decision.offer && decision.refusal.isEmpty()));
    // The same as the name of a file is one.
    data.setData(uriList, "file:///tmp/" + text.trimmed().toPercentEncoding());
    QVERIFY(decideDrop(data).offer);
}

void TestDropDecision::dragIsJudgedByNamesOnly_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Qt::DropActions>("possible");
    QTest::addColumn<bool>("welcome");
    const Qt::DropActions any = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    QTest::newRow("files") << uriList << any << true;
    QTest::newRow("text") << plainText << any << true;
    QTest::newRow("left with the portal") << portalKey << any << true;
    QTest::newRow("link only") << uriList << Qt::DropActions(Qt::LinkAction) << true;
    QTest::newRow("move only") << uriList << Qt::DropActions(Qt::MoveAction) << false;
    QTest::newRow("picture") << QStringLiteral("image/png") << any << false;
}

void TestDropDecision::dragIsJudgedByNamesOnly()
{
    QFETCH(QString, format);
    QFETCH(Qt::DropActions, possible);
    WatchedMimeData data;
    data.setData(format, "file:///tmp/a");
    QTEST(refusalOfDrag(data, possible).isEmpty(), "welcome");
    QCOMPARE(data.reads, 0);
}

QTEST_MAIN(TestDropDecision)
#include "tst_dropdecision.moc"
