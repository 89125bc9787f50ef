// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/etagwords.h"
#include "sizewords.h"
#include "tones.h"
#include "words.h"

#include <QLocale>
#include <QTest>

using namespace docket;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void size_data();
    void size();
    void exactSize();
    void wait();
    void duration();
    void moment_data();
    void moment();
    void day_data();
    void day();
    void serverDate_data();
    void serverDate();
    void etagKind_data();
    void etagKind();
    void recordedText_data();
    void recordedText();
    void badge_data();
    void badge();
    void type_data();
    void type();
    void secondLine_data();
    void secondLine();
    void waiting_data();
    void waiting();
    void rate_data();
    void rate();
    void timeLeft_data();
    void timeLeft();
    void toolTipIsNeverRichText();
    void tonesAreReadable_data();
    void tonesAreReadable();
    void tonesAreStarkWherePaletteIs_data();
    void tonesAreStarkWherePaletteIs();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 41)}; // a Sunday
};

void TestWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestWords::size_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 bytes");
    QTest::newRow("one") << quint64(1) << QStringLiteral("1 byte");
    QTest::newRow("under a kilobyte") << quint64(999) << QStringLiteral("999 bytes");
    QTest::newRow("kilobyte") << quint64(1000) << QStringLiteral("1.0 kB");
    QTest::newRow("megabytes") << quint64(162'412'311) << QStringLiteral("162.4 MB");
    QTest::newRow("more than a file can have") << ~quint64(0) << QStringLiteral("9.2 EB");
}

void TestWords::size()
{
    QFETCH(quint64, bytes);
    QTEST(sizeWords(bytes), "words");
}

void TestWords::exactSize()
{
    QCOMPARE(exactSizeWords(162'412'311), QStringLiteral("162,412,311 bytes"));
}

void TestWords::wait()
{
    QCOMPARE(words::wait(12), QStringLiteral("12 s"));
    QCOMPARE(words::wait(125), QStringLiteral("2 min 5 s"));
}

void TestWords::duration()
{
    using namespace std::chrono_literals;
    QCOMPARE(words::duration(850us), QStringLiteral("850 µs"));
    QCOMPARE(words::duration(10'400us), QStringLiteral("10.4 ms"));
    QCOMPARE(words::duration(2500ms), QStringLiteral("2.5 s"));
}

void TestWords::moment_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("words");
    const auto on = [](int month, int day) { return QDateTime(QDate(2026, month, day), QTime(12, 40)); };
    QTest::newRow("today") << on(11, 22) << QStringLiteral("today 12:40");
    QTest::newRow("yesterday") << on(11, 21) << QStringLiteral("yesterday 12:40");
    QTest::newRow("this week") << on(11, 20) << QStringLiteral("Fri 12:40");
    QTest::newRow("six days ago") << on(11, 16) << QStringLiteral("Mon 12:40");
    QTest::newRow("a week ago") << on(11, 15) << QStringLiteral("Sun, 15 Nov 2026, 12:40");
    QTest::newRow("to come") << on(11, 23) << QStringLiteral("Mon, 23 Nov 2026, 12:40");
}

void TestWords::moment()
{
    QFETCH(QDateTime, when);
    QTEST(words::moment(when, m_now), "words");
}

void TestWords::day_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << QDate(2026, 11, 22) << QStringLiteral("Today");
    QTest::newRow("yesterday") << QDate(2026, 11, 21) << QStringLiteral("Yesterday");
    QTest::newRow("this year") << QDate(2026, 11, 20) << QStringLiteral("Friday 20 November");
    QTest::newRow("another year") << QDate(2025, 11, 20) << QStringLiteral("Thursday, 20 November 2025");
}

void TestWords::day()
{
    QFETCH(QDate, day);
    QTEST(words::day(day, m_now.date()), "words");
}

void TestWords::serverDate_data()
{
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QDateTime>("date");
    const QDateTime none;
    QTest::newRow("IMF-fixdate") << QByteArray("Tue, 17 Nov 2026 13:02:11 GMT")
                                 << QDateTime({2026, 11, 17}, {13, 2, 11}, Qt::UTC);
    QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT")
                                 << QDateTime({2016, 12, 31}, {23, 59, 59}, Qt::UTC);
    QTest::newRow("no such day") << QByteArray("Tue, 31 Feb 2026 13:02:11 GMT") << none;
    QTest::newRow("no such month") << QByteArray("Tue, 17 anF 2026 13:02:11 GMT") << none;
    QTest::newRow("across two months") << QByteArray("Tue, 17 Anf 2026 13:02:11 GMT") << none;
    QTest::newRow("no such hour") << QByteArray("Tue, 17 Nov 2026 25:02:11 GMT") << none;
    QTest::newRow("something after it") << QByteArray("Tue, 17 Nov 2026 13:02:11 GMT\n") << none;
    QTest::newRow("asctime") << QByteArray("Tue Nov 17 13:02:11 2026") << none;
    QTest::newRow("empty") << QByteArray("") << none;
}

void TestWords::serverDate()
{
    QFETCH(QByteArray, recorded);
    QTEST(words::serverDate(recorded).value_or(QDateTime()), "date");
}

void TestWords::etagKind_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QString>("kind");
    const QString neither = QStringLiteral("not in the form of an entity tag");
    QTest::newRow("strong") << QByteArray("\"abc\"") << QStringLiteral("strong");
    QTest::newRow("weak") << QByteArray("W/\"abc\"") << QStringLiteral("weak");
    QTest::newRow("empty opaque tag") << QByteArray("\"\"") << QStringLiteral("strong");
    QTest::newRow("Samba's NUL") << QByteArray("\"abc\"\0", 6) << QStringLiteral("strong");
    QTest::newRow("bytes over 0x7F") << QByteArray("\"\xFF\"") << QStringLiteral("strong");
    QTest::newRow("w in lower case") << QByteArray("w/\"abc\"") << neither;
    QTest::newRow("no quotes") << QByteArray("abc") << neither;
    QTest::newRow("one quote") << QByteArray("\"") << neither;
    QTest::newRow("quote inside") << QByteArray("\"a\"b\"") << neither;
    QTest::newRow("space inside") << QByteArray("\"a b\"") << neither;
    QTest::newRow("one maker") << QByteArray("W/\"8D94CE6DB989671\"") << QStringLiteral("weak");
    QTest::newRow("of parts") << QByteArray("\"9b2c4fe0a1d5d41402abc4b2a76b9719-20\"")
                              << QStringLiteral("strong · looks like S3 multipart, 20 parts");
    QTest::newRow("several makers") << QByteArray("\"530bff48-3a9b68\"")
                                    << QStringLiteral("strong · looks like nginx's or Apache's");
    QTest::newRow("a digest without quotes")
        << QByteArray("5d41402abc4b2a76b9719d911017c592")
        << QStringLiteral("not in the form of an entity tag · looks like an MD5");
}

void TestWords::etagKind()
{
    QFETCH(QByteArray, etag);
    QTEST(etagKindWords(etag), "kind");
}

void TestWords::recordedText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QStringLiteral("\"abc\"");
    QTest::newRow("one NUL goes") << QByteArray("abc\0", 4) << QStringLiteral("abc");
    QTest::newRow("the second stays") << QByteArray("abc\0\0", 5) << QStringLiteral("abc\\u{0000}");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE") << QStringLiteral("\\xff\\xfe");
    QTest::newRow("looks like HTML") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
}

void TestWords::recordedText()
{
    QFETCH(QByteArray, value);
    QTEST(words::recordedText(value), "text");
}

void TestWords::badge_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("badge");
    QTest::newRow("short") << QByteArray("/a/Firefox 151.0.pkg") << QStringLiteral("PKG");
    QTest::newRow("four") << QByteArray("/a/x.json") << QStringLiteral("JSON");
    QTest::newRow("too long") << QByteArray("/a/x.torrent") << QString();
    QTest::newRow("none") << QByteArray("/a.b/x") << QString();
    QTest::newRow("hidden file") << QByteArray("/a/.pkg") << QString();
    QTest::newRow("dot at the end") << QByteArray("/a/x.") << QString();
    QTest::newRow("odd characters") << QByteArray("/a/x.p\xFFg") << QString();
}

void TestWords::badge()
{
    QFETCH(QByteArray, path);
    QTEST(words::badge(FilePath(path)), "badge");
}

void TestWords::type_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<FileType>("type");
    QTest::addColumn<QString>("words");
    QTest::newRow("by suffix") << QByteArray("/nowhere/x.pdf") << FileType::Regular
                               << QStringLiteral("PDF document");
    QTest::newRow("unknown suffix") << QByteArray("/nowhere/x.qqq") << FileType::Regular
                                    << QStringLiteral("file");
    QTest::newRow("FIFO") << QByteArray("/x.pdf") << FileType::Fifo << QStringLiteral("named pipe (FIFO)");
    QTest::newRow("socket") << QByteArray("/x") << FileType::Socket << QStringLiteral("socket");
    QTest::newRow("device") << QByteArray("/x") << FileType::CharacterDevice
                            << QStringLiteral("character device");
}

void TestWords::type()
{
    QFETCH(QByteArray, path);
    QFETCH(FileType, type);
    QTEST(words::type(FilePath(path), type), "words");
}

void TestWords::secondLine_data()
{
    QTest::addColumn<Summary>("summary");
    QTest::addColumn<QString>("line");
    Summary summary;
    QTest::newRow("waiting") << summary << QStringLiteral("waiting…");
    summary.state = Summary::State::Gathered;
    summary.hasSize = true;
    summary.bytes = 162'412'311;
    QTest::newRow("no ETag") << summary << QStringLiteral("162.4 MB · no ETag recorded · 12:40");
    summary.hasEtag = true;
    QTest::newRow("empty ETag") << summary << QStringLiteral("162.4 MB · empty ETag · 12:40");
    summary.etag = "\"9b2c4fe0a1b2c3d4-20\"";
    QTest::newRow("long ETag") << summary << QStringLiteral("162.4 MB · ETag \"9b2c4f…-20\" · 12:40");
    Summary failed;
    failed.state = Summary::State::Unreadable;
    failed.failureCode = EACCES;
    QTest::newRow("failed") << failed << QStringLiteral("permission denied · 12:40");
    failed.failureCode = ENOENT;
    failed.danglingLink = true;
    QTest::newRow("dangling link") << failed << QStringLiteral("the link leads nowhere · 12:40");
    Summary unsupported;
    unsupported.state = Summary::State::NotSupported;
    unsupported.hasSize = true;
    QTest::newRow("not supported") << unsupported
                                   << QStringLiteral("0 bytes · no ETags on this volume · 12:40");
    unsupported.failureCode = hiddenByPortal.code;
    QTest::newRow("hidden by the portal")
        << unsupported << QStringLiteral("0 bytes · ETag not available through the portal · 12:40");
}

void TestWords::secondLine()
{
    QFETCH(Summary, summary);
    QTEST(words::secondLine(summary, QDateTime(m_now.date(), QTime(12, 40)), m_now), "line");
}

void TestWords::waiting_data()
{
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("state");
    const FilePath share("/mnt/a\x1b");
    QTest::newRow("for its turn") << Wait() << QStringLiteral("waiting…") << QStringLiteral("Waiting: ");
    QTest::newRow("for an answer") << Wait{Wait::Kind::Answer, 12, "0:40", share}
                                   << QStringLiteral("not responding for 12 s")
                                   << QStringLiteral("Not responding: the volume “/mnt/a\\u{001B}”");
    QTest::newRow("for another try") << Wait{Wait::Kind::Retry, 0, "0:40", share}
                                     << QStringLiteral("on hold: “/mnt/a\\u{001B}” does not answer")
                                     << QStringLiteral("On hold: the volume “/mnt/a\\u{001B}”");
}

void TestWords::waiting()
{
    QFETCH(const Wait, wait);
    QFETCH(const QString, state);
    QTEST(words::waiting(wait), "line");
    QVERIFY2(words::state(wait).startsWith(state), qPrintable(words::state(wait)));
}

void TestWords::rate_data()
{
    QTest::addColumn<double>("filesASecond");
    QTest::addColumn<QString>("words");
    QTest::newRow("tens of thousands") << 34'149.0 << QStringLiteral("34,000 files a second");
    QTest::newRow("hundreds") << 995.0 << QStringLiteral("1,000 files a second");
    QTest::newRow("few") << 7.4 << QStringLiteral("7 files a second");
    QTest::newRow("one") << 1.2 << QStringLiteral("1 file a second");
    QTest::newRow("slow") << 0.3 << QStringLiteral("18 files a minute");
    QTest::newRow("very slow") << 0.001 << QStringLiteral("1 file a minute");
}

void TestWords::rate()
{
    QFETCH(const double, filesASecond);
    QTEST(words::rate(filesASecond), "words");
}

void TestWords::timeLeft_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("1 s") << qint64(1) << QStringLiteral("a few seconds left");
    QTest::newRow("6 s") << qint64(6) << QStringLiteral("about 10 s left");
    QTest::newRow("55 s") << qint64(55) << QStringLiteral("about 55 s left");
    QTest::newRow("56 s") << qint64(56) << QStringLiteral("about 1 min left");
    QTest::newRow("2 min") << qint64(124) << QStringLiteral("about 2 min left");
    QTest::newRow("59 min") << qint64(3540) << QStringLiteral("about 59 min left");
    QTest::newRow("1 h") << qint64(3541) << QStringLiteral("about 1 h left");
    QTest::newRow("3 h") << qint64(10'000) << QStringLiteral("about 3 h left");
}

void TestWords::timeLeft()
{
    QFETCH(const qint64, seconds);
    QTEST(words::timeLeft(seconds), "words");
}

void TestWords::toolTipIsNeverRichText()
{
    const QString tip = words::toolTip(QStringLiteral("<img src=x>\n&amp;"));
    QCOMPARE(tip, QStringLiteral("<qt>&lt;img src=x&gt;<br>&amp;amp;</qt>"));
    QVERIFY(words::toolTip(QString(70'000, QLatin1Char('x'))).size() < 3000);
}

void TestWords::tonesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xEF, 0xEF, 0xEF));
    QPalette dark(QColor(0x26, 0x27, 0x2B));
    dark.setColor(QPalette::Highlight, QColor(0x2A, 0x3A, 0x60));
    QTest::newRow("dark, with a dark highlight") << dark;
    QPalette pale(QColor(0xFF, 0xFF, 0xFF));
    pale.setColor(QPalette::Highlight, QColor(0xFF, 0xF0, 0x80));
    QTest::newRow("light, with a pale highlight") << pale;
    QPalette stark(Qt::black);
    stark.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("high contrast") << stark;
}

// There, lines and what is said beside a value are no paler than they have to be.
void TestWords::tonesAreStarkWherePaletteIs_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<bool>("stark");
    QTest::newRow("white on black") << QColor(Qt::black) << true;
    QTest::newRow("black on white") << QColor(Qt::white) << true;
    QTest::newRow("a usual desktop") << QColor(0xEF, 0xEF, 0xEF) << false;
    QTest::newRow("a dark desktop") << QColor(0x26, 0x27, 0x2B) << false;
}

void TestWords::tonesAreStarkWherePaletteIs()
{
    QFETCH(QColor, window);
    QFETCH(bool, stark);
    const Tones tones = Tones::of(QPalette(window));
    QCOMPARE(contrast(tones.border, tones.side) >= 4.5, stark);
    QCOMPARE(contrast(tones.muted, tones.side) >= 14, stark);
}

void TestWords::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    const Tones tones = Tones::of(palette);
    for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad}) {
        for (const QColor &background : {tones.side, tones.panel, tones.card, tones.selected})
            QVERIFY2(contrast(tones.colour(tone), background) >= 4.5, qPrintable(QString::number(int(tone))));
        QVERIFY2(contrast(tones.colour(tone), tones.wash(tone)) >= 4.5,
                 qPrintable(QString::number(int(tone))));
    }
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
