// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/httpdate.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace docket;

namespace
{

constexpr int thisYear = 2026;

} // namespace

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
    void findsTheCenturyOfTwoDigits_data();
    void findsTheCenturyOfTwoDigits();
    void knowsNoLocale();
    void goesByTheClock();
};

void TestHttpDate::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("asctime", "Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("asctime, day of two digits", "Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z");
    row("IMF-fixdate, +0000", "Sun, 06 Nov 1994 08:49:37 +0000", "1994-11-06T08:49:37Z");
    row("RFC 850, +0000", "Sunday, 06-Nov-94 08:49:37 +0000", "1994-11-06T08:49:37Z");
    row("as AutoPkg records it", "Tue, 17 Nov 2026 13:02:11 GMT", "2026-11-17T13:02:11Z");
    row("nginx's vector", "Tue, 25 Feb 2014 02:26:16 GMT", "2014-02-25T02:26:16Z");
    row("the epoch", "Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z");
    row("before it", "Wed, 31 Dec 1969 23:59:59 GMT", "1969-12-31T23:59:59Z");
    row("leap day", "Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z");
    row("leap second", "Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z");
    row("after 2038", "Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z");
}

void TestHttpDate::parses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const std::optional<qint64> seconds = parseHttpDate(text, thisYear);
    QVERIFY(seconds);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate), expected);
}

void TestHttpDate::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("blank before", " Sun, 06 Nov 1994 08:49:37 GMT");
    row("blank behind", "Sun, 06 Nov 1994 08:49:37 GMT ");
    row("NUL behind", QByteArray("Sun, 06 Nov 1994 08:49:37 GMT\0", 30));
    row("cut short", "Sun, 06 Nov 1994 08:49:37");
    row("another zone", "Sun, 06 Nov 1994 08:49:37 PST");
    row("another offset", "Sun, 06 Nov 1994 08:49:37 +0100");
    row("UTC", "Sun, 06 Nov 1994 08:49:37 UTC");
    row("zone in lower case", "Sun, 06 Nov 1994 08:49:37 gmt");
    row("month in lower case", "Sun, 06 nov 1994 08:49:37 GMT");
    row("month in German", "Die, 01 Dez 2026 08:49:37 GMT");
    row("month in full", "Sun, 06 November 1994 08:49:37 GMT");
    row("weekday in full, IMF-fixdate", "Sunday, 06 Nov 1994 08:49:37 GMT");
    row("another day of the week", "Mon, 06 Nov 1994 08:49:37 GMT");
    row("day of one digit", "Sun, 6 Nov 1994 08:49:37 GMT");
    row("day 0", "Sun, 00 Nov 1994 08:49:37 GMT");
    row("day 32", "Sun, 32 Nov 1994 08:49:37 GMT");
    row("31 November", "Thu, 31 Nov 1994 08:49:37 GMT");
    row("29 February of no leap year", "Wed, 29 Feb 2023 08:49:37 GMT");
    row("hour 24", "Sun, 06 Nov 1994 24:00:00 GMT");
    row("minute 60", "Sun, 06 Nov 1994 08:60:00 GMT");
    row("second 61", "Sun, 06 Nov 1994 08:49:61 GMT");
    row("year of five digits", "Sun, 06 Nov 19941 08:49:37 GMT");
    row("sign", "Sun, +6 Nov 1994 08:49:37 GMT");
    row("minus", "Sun, 06 Nov -994 08:49:37 GMT");
    row("ISO 8601", "1994-11-06T08:49:37Z");
    row("Unix time", "784111777");
    row("digits of another script", "Sun, ٠٦ Nov 1994 08:49:37 GMT");
    row("a million letters", QByteArray(1'000'000, 'S'));
}

void TestHttpDate::rejects()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseHttpDate(text, thisYear));
}

void TestHttpDate::findsTheCenturyOfTwoDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("currentYear");
    QTest::addColumn<int>("year");
    QTest::newRow("50 years ahead") << QByteArray("Friday, 06-Nov-76 08:49:37 GMT") << 2026 << 2076;
    QTest::newRow("51 years ahead") << QByteArray("Sunday, 06-Nov-77 08:49:37 GMT") << 2026 << 1977;
    QTest::newRow("this year") << QByteArray("Friday, 06-Nov-26 08:49:37 GMT") << 2026 << 2026;
    QTest::newRow("next century") << QByteArray("Thursday, 06-Nov-10 08:49:37 GMT") << 2080 << 2110;
    QTest::newRow("last century") << QByteArray("Saturday, 06-Nov-99 08:49:37 GMT") << 2001 << 1999;
}

void TestHttpDate::findsTheCenturyOfTwoDigits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, currentYear);
    QFETCH(const int, year);
    const std::optional<qint64> seconds = parseHttpDate(text, currentYear);
    QVERIFY(seconds);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).date().year(), year);
}

void TestHttpDate::knowsNoLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(parseHttpDate("Tue, 01 Dec 2026 08:49:37 GMT", thisYear), 1'796'114'977);
    QLocale::setDefault(QLocale::c());
}

void TestHttpDate::goesByTheClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString text = QLocale::c().toString(now, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'");
    QCOMPARE(parseHttpDate(text.toLatin1()), now.toSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
