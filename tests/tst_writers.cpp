// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/fields.h"
#include "export/jsonobject.h"
#include "export/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace docket;

namespace
{

Source attribute(const QByteArray &name)
{
    return {Source::Kind::ExtendedAttribute, "user.com.github.autopkg." + name};
}

Reading<QByteArray> etag(const QByteArray &value)
{
    return {value, attribute("etag")};
}

// Found, all of it.
Report wholeReport()
{
    Report report;
    report.id = 7;
    report.path = FilePath("/srv/Firefox.dmg");
    report.inspectedAt = 1'795'344'407'250;
    report.etag = etag("\"530bff48-3a9b68\"");
    report.size = {{3'840'872, 3'842'048, FileType::Regular, {}}, {Source::Kind::FileSystem}};
    report.lastModified.server = {"Tue, 25 Feb 2014 02:26:16 GMT", attribute("last-modified")};
    report.lastModified.fileSystem = {{1'393'295'176, 0}, {Source::Kind::FileSystem}};
    report.timing.open = Span{Nanoseconds(0), Nanoseconds(12'345)};
    report.timing.etag = {Nanoseconds(13'000), Nanoseconds(2'500)};
    report.timing.size = {Nanoseconds(13'100), Nanoseconds(1'010)};
    report.timing.lastModified = {Nanoseconds(13'200), Nanoseconds(999)};
    report.timing.gathered = Nanoseconds(20'000);
    return report;
}

Report failedReport(Failure failure)
{
    Report report;
    report.path = FilePath("/srv/gone");
    report.inspectedAt = 1'795'344'407'000;
    report.etag = Reading<QByteArray>(failure);
    report.size = Reading<FileSize>(failure);
    report.lastModified.server = Reading<QByteArray>(failure);
    report.lastModified.fileSystem = Reading<Timestamp>(failure);
    return report;
}

template <typename Append>
QByteArray appended(Append append)
{
    QByteArray out;
    {
        Appender appender(out);
        append(appender);
    }
    return out;
}

QJsonObject parsedObject(const Report &report)
{
    const QByteArray out = appended([&](Appender &to) { appendJsonObject(report, to); });
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), out.constData());
    return document.object();
}

QByteArray csvRow(const Report &report)
{
    const QByteArray all = written(ExportFormat::Csv, {report});
    return all.sliced(all.indexOf("\r\n") + 2);
}

// A reader of RFC 4180, written without a look at the writer. Null where a field is empty and without quotes.
QList<QList<QByteArray>> parsedCsv(const QByteArray &csv)
{
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    qsizetype i = 0;
    while (i < csv.size()) {
        QByteArray field;
        if (csv[i] == '"') {
            field = "";
            for (++i; i < csv.size(); ++i) {
                if (csv[i] == '"' && ++i < csv.size() && csv[i] != '"')
                    break;
                field.append(csv[i]);
            }
        } else {
            while (i < csv.size() && csv[i] != ',' && csv[i] != '\r')
                field.append(csv[i++]);
        }
        row.append(field);
        if (i < csv.size() && csv[i] == ',') {
            ++i;
        } else {
            i += 2; // CR LF
            rows.append(std::exchange(row, {}));
        }
    }
    return rows;
}

// As displayText and the writers say it: U+FFFD for what is not UTF-8, a byte order mark kept.
QString lenientText(const QByteArray &bytes)
{
    return QString::fromUtf8(replacedInvalidUtf8(bytes).prepend("|")).sliced(1);
}

// Random bytes with many that matter to a format, and at times a valid character of two to four bytes.
QByteArray randomBytes(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"\"",
                                             "\\",
                                             "\n",
                                             "\r",
                                             ",",
                                             "\x1b[31m",
                                             "\x7f",
                                             "=",
                                             "\xC2",
                                             "\xC3",
                                             "\xC2\x9B",
                                             "\xC3\xBC",
                                             "\xE2\x80\xAE",
                                             "\xEF\xBB\xBF",
                                             "/",
                                             "a",
                                             "\xF0\x9F\x98\x80",
                                             "\xED\xA0\x80"};
    QByteArray bytes;
    for (int i = random.bounded(12); i > 0; --i) {
        if (random.bounded(2) == 0)
            bytes.append(char(random.bounded(256)));
        else
            bytes.append(pieces[random.bounded(int(pieces.size()))]);
    }
    return bytes;
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void namesFormats_data();
    void namesFormats();
    void writesTimes_data();
    void writesTimes();
    void writesEveryDayAsQtDoes();
    void writesMicroseconds_data();
    void writesMicroseconds();
    void writesGoldenBytes_data();
    void writesGoldenBytes();
    void readsBackFromJson_data();
    void readsBackFromJson();
    void givesBytesBesideInvalidText();
    void namesFailuresInJson();
    void escapesControlsInJson();
    void staysValidForAnyBytes();
    void writesCsvRows_data();
    void writesCsvRows();
    void concludes_data();
    void concludes();
    void saysWhereItCameFrom();
    void writesDigests();
    void hidesWhatGivesAccess();
    void saysNothingMoreOfAPlainFile();
    void listsAttributes();
    void writesTextLines_data();
    void writesTextLines();
    void keepsTerminalEscapesOutOfText();
};

void TestWriters::namesFormats_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("text") << QByteArray("text") << int(ExportFormat::Text);
    QTest::newRow("json") << QByteArray("json") << int(ExportFormat::Json);
    QTest::newRow("ndjson") << QByteArray("ndjson") << int(ExportFormat::NdJson);
    QTest::newRow("csv") << QByteArray("csv") << int(ExportFormat::Csv);
    QTest::newRow("another") << QByteArray("xml") << -1;
    QTest::newRow("for the window only") << QByteArray("metadata-cache") << -1;
    QTest::newRow("in capitals") << QByteArray("JSON") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestWriters::namesFormats()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, format);
    const auto found = exportFormat(name);
    QCOMPARE(found ? int(*found) : -1, format);
}

void TestWriters::writesTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanoseconds");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, qint64 seconds, int nanoseconds, const char *text) {
        QTest::newRow(name) << seconds << nanoseconds << QByteArray(text);
    };
    row("the epoch", 0, 0, "1970-01-01T00:00:00Z");
    row("nanoseconds", 1'393'295'176, 123'456'789, "2014-02-25T02:26:16.123456789Z");
    row("one nanosecond", 0, 1, "1970-01-01T00:00:00.000000001Z");
    row("microseconds", 0, 120'000, "1970-01-01T00:00:00.000120Z");
    row("milliseconds", 0, 50'000'000, "1970-01-01T00:00:00.050Z");
    row("before the epoch", -1, 999'999'999, "1969-12-31T23:59:59.999999999Z");
    row("a day before the epoch", -86'400, 0, "1969-12-31T00:00:00Z");
    row("leap day", 951'782'400, 0, "2000-02-29T00:00:00Z");
    row("no leap day in 1900", -2'203'891'200, 0, "1900-03-01T00:00:00Z");
    row("last of year 9999", 253'402'300'799, 0, "9999-12-31T23:59:59Z");
    row("year 10000", 253'402'300'800, 0, "+010000-01-01T00:00:00Z");
    row("ext4's last second", 15'032'385'535, 0, "2446-05-10T22:38:55Z");
    row("year 0", -62'167'219'200, 0, "0000-01-01T00:00:00Z");
    row("before year 0", -62'167'219'201, 0, "-000001-12-31T23:59:59Z");
    row("the last second there is", std::numeric_limits<qint64>::max(), 0, "+292277026596-12-04T15:30:07Z");
    row("the first second there is", std::numeric_limits<qint64>::min(), 0, "-292277022657-01-27T08:29:52Z");
}

void TestWriters::writesTimes()
{
    QFETCH(const qint64, seconds);
    QFETCH(const int, nanoseconds);
    QFETCH(const QByteArray, text);
    QCOMPARE(appended([&](Appender &to) { appendIsoTime({seconds, nanoseconds}, to); }), text);
}

void TestWriters::writesEveryDayAsQtDoes()
{
    for (QDate day(1580, 1, 1); day.year() < 2420; day = day.addDays(1)) {
        const Timestamp time = {day.startOfDay(Qt::UTC).toSecsSinceEpoch(), 0};
        const QByteArray out = appended([&](Appender &to) { appendIsoTime(time, to); });
        QCOMPARE(QString::fromLatin1(out), day.toString(Qt::ISODate) % QStringLiteral("T00:00:00Z"));
    }
}

void TestWriters::writesMicroseconds_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << qint64(0) << QByteArray("0");
    QTest::newRow("one nanosecond") << qint64(1) << QByteArray("0.001");
    QTest::newRow("trailing zeros") << qint64(12'340) << QByteArray("12.34");
    QTest::newRow("leading zeros") << qint64(1'050) << QByteArray("1.05");
    QTest::newRow("a whole number") << qint64(10'000) << QByteArray("10");
    QTest::newRow("an hour") << qint64(3'600'000'000'001) << QByteArray("3600000000.001");
    QTest::newRow("less than nothing") << qint64(-500) << QByteArray("-0.5");
}

void TestWriters::writesMicroseconds()
{
    QFETCH(const qint64, nanoseconds);
    QFETCH(const QByteArray, text);
    QCOMPARE(appended([&](Appender &to) { appendMicroseconds(Nanoseconds(nanoseconds), to); }), text);
}

void TestWriters::writesGoldenBytes_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QList<Report>>("reports");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole =
        R"({"file_path":"/srv/Firefox.dmg","file_type":"regular","file_size":3840872,"size_on_disk":3842048,)"
        R"("etag":"\"530bff48-3a9b68\"","last_modified":"Tue, 25 Feb 2014 02:26:16 GMT",)"
        R"("mtime":"2014-02-25T02:26:16Z","inspected_at":"2026-11-22T10:46:47.250Z",)"
        R"("verdict":"consistent","findings":[{"kind":"etag-agrees","strength":"metadata",)"
        R"("recorded_size":3840872,"sources":["xattr:user.com.github.autopkg.etag"]},)"
        R"({"kind":"date-agrees","strength":"metadata",)"
        R"("sources":["xattr:user.com.github.autopkg.last-modified"]}],)"
        R"("sources":{"etag":"xattr:user.com.github.autopkg.etag","file_size":"filesystem",)"
        R"("last_modified":"xattr:user.com.github.autopkg.last-modified","mtime":"filesystem"},)"
        R"("timing_us":{"open":{"start":0,"duration":12.345},"etag":{"start":13,"duration":2.5},)"
        R"("size":{"start":13.1,"duration":1.01},"last_modified":{"start":13.2,"duration":0.999},"gathered":20}})";
    const QByteArray gone =
        R"({"file_path":"/srv/gone","file_type":null,"file_size":null,"size_on_disk":null,"etag":null,)"
        R"("last_modified":null,"mtime":null,"inspected_at":"2026-11-22T10:46:47Z","verdict":"unreadable",)"
        R"("findings":[{"kind":"unreadable-record","strength":"opaque",)"
        R"("sources":["xattr:user.com.github.autopkg.etag"]},)"
        R"({"kind":"unreadable-record","strength":"opaque",)"
        R"("sources":["xattr:user.com.github.autopkg.last-modified"]}],"sources":{},)"
        R"("errors":{"etag":{"errno":"ENOENT","text":"No such file or directory"},)"
        R"("file_size":{"errno":"ENOENT","text":"No such file or directory"},)"
        R"("last_modified":{"errno":"ENOENT","text":"No such file or directory"},)"
        R"("mtime":{"errno":"ENOENT","text":"No such file or directory"}},)"
        R"("timing_us":{"etag":{"start":0,"duration":0},"size":{"start":0,"duration":0},)"
        R"("last_modified":{"start":0,"duration":0},"gathered":0}})";
    const QList<Report> two = {wholeReport(), failedReport({ENOENT})};
    const auto row = [](const char *name, ExportFormat format, const QList<Report> &reports,
                        const QByteArray &bytes) { QTest::newRow(name) << int(format) << reports << bytes; };
    row("ndjson", ExportFormat::NdJson, two, whole + "\n" + gone + "\n");
    row("ndjson, none", ExportFormat::NdJson, {}, "");
    row("json", ExportFormat::Json, two, "[\n" + whole + ",\n" + gone + "\n]\n");
    row("json, one", ExportFormat::Json, {wholeReport()}, "[\n" + whole + "\n]\n");
    row("json, none", ExportFormat::Json, {}, "[]\n");

    const QByteArray header =
        "file_path,file_path_base64,leads_to,leads_to_base64,file_type,file_size,size_on_disk,etag,"
        "etag_base64,last_modified,last_modified_base64,mtime,inspected_at,etag_source,"
        "last_modified_source,errors,etag_us,size_us,last_modified_us,gathered_us,verdict,findings,"
        "data_on_disk,url,referrer,downloaded_by,downloaded_at,content_type,quarantine,zone,attributes,"
        "digests\r\n";
    row("csv", ExportFormat::Csv, two,
        header +
            "/srv/Firefox.dmg,,,,regular,3840872,3842048,\"\"\"530bff48-3a9b68\"\"\",,\"Tue, 25 Feb 2014 "
            "02:26:16 GMT\","
            ",2014-02-25T02:26:16Z,2026-11-22T10:46:47.250Z,xattr:user.com.github.autopkg.etag,"
            "xattr:user.com.github.autopkg.last-modified,,2.5,1.01,0.999,20,consistent,etag-agrees "
            "date-agrees,,,,,,,,,,\r\n"
            "/srv/gone,,,,,,,,,,,,2026-11-22T10:46:47Z,,,etag=ENOENT file_size=ENOENT last_modified=ENOENT "
            "mtime=ENOENT,0,0,0,0,unreadable,unreadable-record unreadable-record,,,,,,,,,,\r\n");
    row("csv, none", ExportFormat::Csv, {}, header);

    row("text", ExportFormat::Text, two,
        "/srv/Firefox.dmg\n"
        "  Kind:                       file\n"
        "  ETag:                       \"530bff48-3a9b68\", from extended attribute "
        "user.com.github.autopkg.etag\n"
        "  Size:                       3,840,872 bytes (3.8 MB), 3.8 MB on disk\n"
        "  Last modified, server:      Tue, 25 Feb 2014 02:26:16 GMT, from extended attribute "
        "user.com.github.autopkg.last-modified\n"
        "  Last modified, file system: 2014-02-25 02:26:16 UTC\n"
        "  Verdict:                    Consistent. The file has the size that its ETag names, and the ETag "
        "has "
        "the server's date.\n"
        "  Finding:                    The file's own date is the server's, recorded in extended attribute "
        "user.com.github.autopkg.last-modified.\n"
        "\n"
        "/srv/gone\n"
        "  Not inspected: the file is gone (ENOENT)\n");
    row("text, none", ExportFormat::Text, {}, "");
}

void TestWriters::writesGoldenBytes()
{
    QFETCH(const int, format);
    QFETCH(const QList<Report>, reports);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(written(static_cast<ExportFormat>(format), reports), bytes);
}

void TestWriters::readsBackFromJson_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("W/\"abc\"");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("backslash") << QByteArray("a\\b\\");
    QTest::newRow("line ends") << QByteArray("a\r\nb\tc");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("terminal escape") << QByteArray("\x1b]0;title\x07");
    QTest::newRow("C1 control") << QByteArray("\xC2\x9B");
    QTest::newRow("umlaut") << QByteArray("\xC3\xBC");
    QTest::newRow("not a C1 control") << QByteArray("\xC2\xA0\xC2\xBF");
    QTest::newRow("bidi override") << QByteArray("\xE2\x80\xAEgmd.exe");
    QTest::newRow("beyond the BMP") << QByteArray("\xF0\x9F\x98\x80");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx");
    QTest::newRow("64 KiB") << QByteArray(65'536, 'e');
}

void TestWriters::readsBackFromJson()
{
    QFETCH(const QByteArray, value);
    Report report = wholeReport();
    report.etag = etag(value);
    report.lastModified.server = {value, attribute("last-modified")};
    report.path = FilePath("/" + value);
    report.leadsTo = report.path;
    const QJsonObject object = parsedObject(report);
    const QJsonValue expected = lenientText(value);
    QCOMPARE(object[u"etag"], expected);
    QCOMPARE(object[u"last_modified"], expected);
    QCOMPARE(object[u"file_path"], QJsonValue(QLatin1Char('/') % expected.toString()));
    QCOMPARE(object[u"leads_to"], object[u"file_path"]);
    for (const auto key : {u"etag_base64", u"last_modified_base64", u"file_path_base64", u"leads_to_base64"})
        QVERIFY(!object.contains(QStringView(key)));
}

void TestWriters::givesBytesBesideInvalidText()
{
    const QByteArray bytes("/a\xF0.pdf");
    const QJsonValue base64 = QString::fromLatin1(bytes.toBase64());
    const QJsonValue text = QStringLiteral("/a\uFFFD.pdf");
    Report report = wholeReport();
    report.path = FilePath(bytes);
    report.leadsTo = FilePath(bytes);
    report.etag = etag(bytes);
    report.lastModified.server = {bytes, attribute("last-modified")};
    const QJsonObject object = parsedObject(report);
    for (const QString &key : {QStringLiteral("file_path"), QStringLiteral("leads_to"),
                               QStringLiteral("etag"), QStringLiteral("last_modified")}) {
        QCOMPARE(object[key], text);
        QCOMPARE(object[key % QStringLiteral("_base64")], base64);
    }
}

void TestWriters::namesFailuresInJson()
{
    Report report = wholeReport();
    report.etag = Reading<QByteArray>(Failure{EACCES});
    report.lastModified.server = {};
    QJsonObject object = parsedObject(report);
    QVERIFY(object[u"etag"].isNull());
    QVERIFY(object[u"last_modified"].isNull());
    QVERIFY(!object[u"sources"].toObject().contains(u"etag"));
    QCOMPARE(object[u"errors"].toObject(),
             (QJsonObject{{QStringLiteral("etag"),
                           QJsonObject{{QStringLiteral("errno"), QStringLiteral("EACCES")},
                                       {QStringLiteral("text"), QStringLiteral("Permission denied")}}}}));
    object = parsedObject(failedReport({ENOENT, true}));
    QCOMPARE(object[u"errors"][u"mtime"][u"dangling_link"], QJsonValue(true));
    object = parsedObject(failedReport({9999}));
    QCOMPARE(object[u"errors"][u"mtime"][u"errno"], QJsonValue(QStringLiteral("9999")));
    report = wholeReport();
    report.size = {{std::numeric_limits<quint64>::max(), 0, FileType::Unknown, {}},
                   {Source::Kind::FileSystem}};
    QVERIFY(written(ExportFormat::NdJson, {report}).contains("\"file_size\":18446744073709551615,"));
}

void TestWriters::escapesControlsInJson()
{
    QByteArray all;
    for (int c = 0; c < 0x80; ++c)
        all.append(char(c));
    for (int c = 0x80; c < 0xA0; ++c)
        all.append('\xC2').append(char(c));
    const QByteArray out = appended([&](Appender &to) { appendJsonString(all, to); });
    const QString text = QString::fromUtf8(out);
    QVERIFY(
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
    const QJsonDocument document = QJsonDocument::fromJson("[" + out + "]");
    QCOMPARE(document[0].toString(), QString::fromUtf8(all));
}

void TestWriters::staysValidForAnyBytes()
{
    QRandomGenerator random(20'261'122);
    QList<Report> reports;
    for (int i = 0; i < 5'000; ++i) {
        Report report = wholeReport();
        report.path = FilePath("/" + randomBytes(random));
        report.leadsTo = FilePath(randomBytes(random));
        report.etag = etag(randomBytes(random));
        report.lastModified.server = {randomBytes(random),
                                      {Source::Kind::ExtendedAttribute, randomBytes(random)}};
        reports.append(report);
    }
    const QByteArray json = written(ExportFormat::Json, reports);
    QVERIFY(json.isValidUtf8());
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(json, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), reports.size());
    const QByteArray ndjson = written(ExportFormat::NdJson, reports);
    QCOMPARE(ndjson.count('\n'), reports.size());
    const auto rows = parsedCsv(written(ExportFormat::Csv, reports));
    QCOMPARE(rows.size(), reports.size() + 1);
    const auto bytesOf = [](const QByteArray &text, const QByteArray &base64) {
        return base64.isEmpty() ? text : QByteArray::fromBase64(base64);
    };
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QByteArray value = reports[i].etag.value();
        const QJsonObject object = array[i].toObject();
        QCOMPARE(object[u"etag"].toString(), lenientText(value));
        QCOMPARE(object.contains(u"etag_base64"), !value.isValidUtf8());
        if (object.contains(u"etag_base64"))
            QCOMPARE(QByteArray::fromBase64(object[u"etag_base64"].toString().toLatin1()), value);
        QCOMPARE(object[u"leads_to"].toString(), lenientText(reports[i].leadsTo.bytes()));
        const QList<QByteArray> &row = rows[i + 1];
        QCOMPARE(row.size(), rows[0].size());
        QCOMPARE(bytesOf(row[0], row[1]), reports[i].path.bytes());
        QCOMPARE(bytesOf(row[2], row[3]), reports[i].leadsTo.bytes());
        QCOMPARE(bytesOf(row[7], row[8]), value);
        QCOMPARE(bytesOf(row[9], row[10]), reports[i].lastModified.server.value());
    }
}

void TestWriters::writesCsvRows_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc,");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\",");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\",");
    QTest::newRow("quotes") << QByteArray("\"a\"") << QByteArray("\"\"\"a\"\"\",");
    QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("\"a\nb\",");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\",");
    QTest::newRow("formula, verbatim") << QByteArray("=1+1") << QByteArray("=1+1,");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QByteArray("a\xEF\xBF\xBD,Yf8=");
    QTest::newRow("NUL") << QByteArray("a\0b", 3)
                         << QByteArray("a\xEF\xBF\xBD"
                                       "b,YQBi");
}

void TestWriters::writesCsvRows()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, field);
    Report report = wholeReport();
    report.lastModified.server = {};
    report.etag = etag(value);
    const QByteArray row = csvRow(report);
    const QByteArray before = "/srv/Firefox.dmg,,,,regular,3840872,3842048,";
    QCOMPARE(row, before + field + row.sliced(row.indexOf(",,,2014-")));
}

// The verdict in all forms. Those that need more than a report cannot come of one.
void TestWriters::concludes_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const Report &report, const char *verdict, const char *kinds,
                        const char *line) {
        QTest::newRow(name) << report << QString::fromLatin1(verdict)
                            << QString::fromLatin1(kinds).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray("  Verdict:                    ") + line;
    };
    const auto sized = [](quint64 bytes, quint64 onDisk, quint64 device) {
        Report report = wholeReport();
        report.size = {{bytes, onDisk, FileType::Regular, {device, 7, {}}}, {Source::Kind::FileSystem}};
        return report;
    };
    constexpr quint64 disk = 0xFE00; // 254:0
    constexpr quint64 noDisk = 0x2A; // 0:42
    row("consistent", sized(3'840'872, 3'842'048, disk), "consistent", "etag-agrees date-agrees",
        "Consistent. The file has the size that its ETag names, and the ETag has the server's date.\n");
    row("contradicted", sized(3'000'000, 3'002'368, disk), "contradicted", "cut-short date-agrees",
        "Contradicted. The file is cut short: it has 3,000,000 bytes, the version that its ETag names has "
        "3,840,872 bytes.\n");
    row("larger", sized(4'000'000, 4'001'792, disk), "unverified", "etag-size-differs date-agrees",
        "Unverified. The ETag names a version of 3,840,872 bytes and the file has 4,000,000 bytes. The "
        "server "
        "may have sent it in another form, such as compressed.\n");
    row("placeholder", sized(3'840'872, 0, disk), "placeholder", "no-data etag-agrees date-agrees",
        "Placeholder. The file has a size of 3,840,872 bytes and no data at all.\n");
    row("no blocks where they need not be counted", sized(3'840'872, 0, noDisk), "unverified",
        "little-on-disk etag-agrees date-agrees",
        "Unverified. The file has a size of 3,840,872 bytes and takes no room on disk. It may be a "
        "placeholder.\n");
    row("nothing but a block of attributes", sized(3'840'872, 4'096, disk), "unverified",
        "little-on-disk etag-agrees date-agrees",
        "Unverified. The file has a size of 3,840,872 bytes and takes only 4,096 bytes on disk. It may be a "
        "placeholder.\n");
    Report report = sized(100, 0, disk); // kept in the inode
    report.etag = {};
    report.lastModified.server = {};
    row("nothing recorded", report, "nothing-recorded", "little-on-disk",
        "Nothing recorded. There is nothing to hold this file against; what was recorded may have got lost "
        "in "
        "copying.\n");
    report.etag = Reading<QByteArray>(Failure{ENOTSUP});
    report.lastModified.server = Reading<QByteArray>(Failure{ENOTSUP});
    row("nothing kept", report, "nothing-recorded", "not-supported little-on-disk",
        "Nothing recorded. This volume keeps no extended attributes, so none can have been recorded in "
        "them.\n");
    report = wholeReport();
    report.lastModified.server = {};
    row("likely", report, "consistent", "etag-likely-agrees",
        "Consistent. The file has the size that its ETag seems to name.\n");
    report.etag = etag("\"d41d8cd98f00b204e9800998ecf8427e\"");
    row("may be a digest", report, "unverified", "etag-not-computed",
        "Unverified. The ETag may be a digest of the bytes (MD5). Computing it could prove them.\n");
    report.etag = etag("\"abc\"");
    row("unverified", report, "unverified", "etag-says-nothing",
        "Unverified. Nothing can be concluded from the ETag.\n");
    report.etag = etag(QByteArray(65'536, 'e'));
    row("malformed, and long", report, "unverified", "etag-says-nothing etag-malformed",
        "Unverified. Nothing can be concluded from the ETag.\n");
    report.etag = Reading<QByteArray>(Failure{EACCES});
    row("denied", report, "unverified", "unreadable-record",
        "Unverified. The extended attribute user.com.github.autopkg.etag is unreadable, because permission "
        "denied.\n");
}

void TestWriters::concludes()
{
    QFETCH(const Report, report);
    QFETCH(const QString, verdict);
    QFETCH(const QStringList, kinds);
    QFETCH(const QByteArray, line);
    const QJsonObject object = parsedObject(report);
    QCOMPARE(object[u"verdict"].toString(), verdict);
    QStringList found;
    for (const QJsonValue finding : object[u"findings"].toArray())
        found += finding[u"kind"].toString();
    QCOMPARE(found, kinds);
    const QByteArray csv = "," + verdict.toLatin1() + "," + kinds.join(u' ').toLatin1() + ",";
    QVERIFY2(csvRow(report).contains(csv), csvRow(report).constData());
    const QByteArray text = written(ExportFormat::Text, {report});
    QVERIFY2(text.contains(line), text.constData());
    QVERIFY(text.size() < 4'000);
}

namespace
{

const QByteArray secretUrl = "https://me:secret@example.com/a.dmg?sig=abc123";

// With claims of several places, and holes.
Report reportWithParticulars()
{
    Report report = wholeReport();
    const Place sidecar{Place::Kind::InfoJson, {}, "Firefox.dmg.info.json"};
    const Place quarantine{Place::Kind::ExtendedAttribute, "user.com.apple.quarantine"};
    const Place inAppleDouble{Place::Kind::AppleDouble, "mime_type", "._Firefox.dmg"};
    report.etag = {"\"a\"", sourceOf(sidecar)};
    Particulars particulars;
    particulars.claimed.claims = {
        {What::QuarantineFlags, "0083", Tool::MacOs, quarantine},
        {What::DownloadedAt, "1763384835", Tool::MacOs, quarantine},
        {What::DownloadedBy, "Sa\xff, i", Tool::MacOs, quarantine},
        {What::ContentType, "application/pdf", Tool::Xdg, inAppleDouble},
        {What::ETag, "\"a\"", Tool::AutoPkg, sidecar},
        {What::Origin, secretUrl, Tool::AutoPkg, sidecar},
    };
    particulars.data = DataOnDisk{4'096};
    report.particulars = Seldom(std::move(particulars));
    return report;
}

} // namespace

void TestWriters::saysWhereItCameFrom()
{
    const Report report = reportWithParticulars();
    const QJsonObject object = parsedObject(report);
    QCOMPARE(object[u"data_on_disk"].toInt(), 4'096);
    QCOMPARE(object[u"sources"][u"etag"].toString(), u"sidecar:Firefox.dmg.info.json");
    const QJsonObject origin = object[u"origin"].toObject();
    QCOMPARE(origin.keys(), QStringList({QStringLiteral("content_type"), QStringLiteral("downloaded_at"),
                                         QStringLiteral("downloaded_by"), QStringLiteral("quarantine"),
                                         QStringLiteral("url")}));
    QCOMPARE(origin[u"downloaded_at"].toString(), u"2025-11-17T13:07:15Z");
    QCOMPARE(origin[u"downloaded_by"].toString(), u"Sa\uFFFD, i");
    const QJsonArray claims = object[u"claims"].toArray();
    QCOMPARE(claims.size(), 7); // and the server's date
    QCOMPARE(claims[0].toObject(),
             (QJsonObject{
                 {QStringLiteral("what"), QStringLiteral("last_modified")},
                 {QStringLiteral("value"), QStringLiteral("Tue, 25 Feb 2014 02:26:16 GMT")},
                 {QStringLiteral("source"), QStringLiteral("xattr:user.com.github.autopkg.last-modified")}}));
    QCOMPARE(claims[3][u"value_base64"].toString(), u"U2H/LCBp");
    QCOMPARE(claims[4][u"source"].toString(), u"appledouble:._Firefox.dmg");

    const QList<QByteArray> header = parsedCsv(written(ExportFormat::Csv, {})).first();
    const QList<QByteArray> row = parsedCsv(written(ExportFormat::Csv, {report})).last();
    QCOMPARE(row.size(), header.size());
    QCOMPARE(row[header.indexOf("data_on_disk")], QByteArray("4096"));
    QCOMPARE(row[header.indexOf("downloaded_by")], QByteArray("Sa\uFFFD, i"));
    QCOMPARE(row[header.indexOf("downloaded_at")], QByteArray("2025-11-17T13:07:15Z"));
    QCOMPARE(row[header.indexOf("quarantine")], QByteArray("0083"));
    QVERIFY(row[header.indexOf("referrer")].isNull());

    const QByteArray text = written(ExportFormat::Text, {report});
    for (const char *line :
         {"\"a\", from sidecar Firefox.dmg.info.json\n",
          "Content type:               application/pdf, from mime_type in AppleDouble file "
          "._Firefox.dmg\n",
          "Downloaded:                 2025-11-17 13:07:15 UTC, from extended attribute "
          "user.com.apple.quarantine\n",
          "Finding:                    Of 3,840,872 bytes, 4,096 bytes are there"})
        QVERIFY2(text.contains(line), text.constData());
    QCOMPARE(text.count("\"a\""), 1); // not once more among the rest
}

void TestWriters::writesDigests()
{
    Report report = wholeReport();
    Particulars particulars;
    particulars.claimed.claims = {
        {What::Md5, QByteArray(32, 'a'), Tool::ChecksumFile, {Place::Kind::ChecksumFile, "3", "MD5SUMS"}}};
    particulars.digests = {{DigestKind::Md5, QByteArray(32, 'a')},
                           {DigestKind::Md5OfParts, QByteArray(32, 'b'), 5'000'000},
                           {DigestKind::Sha1, QByteArray(40, 'c')},
                           {DigestKind::Md5OfParts, QByteArray(32, 'd'), 8'388'608}};
    report.particulars = Seldom(std::move(particulars));
    const QJsonObject object = parsedObject(report);
    const QJsonObject ofParts{{QStringLiteral("5000000"), QString(32, u'b')},
                              {QStringLiteral("8388608"), QString(32, u'd')}};
    QCOMPARE(object[u"digests"].toObject(), (QJsonObject{{QStringLiteral("md5"), QString(32, u'a')},
                                                         {QStringLiteral("sha1"), QString(40, u'c')},
                                                         {QStringLiteral("md5-of-parts"), ofParts}}));
    QCOMPARE(object[u"verdict"].toString(), u"verified");
    QCOMPARE(object[u"findings"][0][u"sources"][0].toString(), u"checksums:MD5SUMS:3");

    const QList<QByteArray> header = parsedCsv(written(ExportFormat::Csv, {})).first();
    const QList<QByteArray> row = parsedCsv(written(ExportFormat::Csv, {report})).last();
    QCOMPARE(row[header.indexOf("digests")],
             "md5=" + QByteArray(32, 'a') + " md5-of-parts/5000000=" + QByteArray(32, 'b') +
                 " sha1=" + QByteArray(40, 'c') + " md5-of-parts/8388608=" + QByteArray(32, 'd'));
    const QByteArray text = written(ExportFormat::Text, {report});
    QVERIFY(text.contains("b, computed, of parts of 5,000,000 bytes (5.0 MB)\n"));
    QVERIFY(text.contains("Verified. MD5 matches MD5SUMS, line 3.\n"));
}

void TestWriters::hidesWhatGivesAccess()
{
    for (const ExportFormat format :
         {ExportFormat::Text, ExportFormat::Json, ExportFormat::NdJson, ExportFormat::Csv}) {
        const QByteArray out = written(format, {reportWithParticulars()});
        QVERIFY2(out.contains("example.com/a.dmg?sig=***"), out.constData());
        QVERIFY(!out.contains("secret") && !out.contains("abc123"));
    }
}

void TestWriters::saysNothingMoreOfAPlainFile()
{
    const QJsonObject object = parsedObject(wholeReport());
    for (const QString &key :
         {QStringLiteral("origin"), QStringLiteral("claims"), QStringLiteral("data_on_disk")})
        QVERIFY(!object.contains(key));
    QVERIFY(csvRow(wholeReport()).endsWith(",etag-agrees date-agrees,,,,,,,,,,\r\n"));
}

void TestWriters::listsAttributes()
{
    Report report = wholeReport();
    report.particulars =
        Seldom(Particulars{.attributes = FileAttributes{
                               {{"user.\xff", "\x1b"}, {"user.b", {}, Failure{EACCES}}}, Failure{E2BIG}}});
    const QJsonObject object = parsedObject(report);
    QVERIFY(!object.contains(QStringLiteral("claims")));
    QCOMPARE(object[u"attributes_error"][u"errno"].toString(), u"E2BIG");
    const QJsonArray attributes = object[u"attributes"].toArray();
    QCOMPARE(attributes.size(), 2);
    QCOMPARE(attributes[0][u"name_base64"].toString(), u"dXNlci7/");
    QCOMPARE(attributes[0][u"hex"].toString(), u"1b");
    QCOMPARE(attributes[1][u"error"][u"errno"].toString(), u"EACCES");
    QVERIFY(!attributes[1].toObject().contains(u"size"));

    const QByteArray csv = csvRow(report);
    QVERIFY2(csv.contains(",attributes=E2BIG,"), csv.constData());
    QCOMPARE(QJsonDocument::fromJson(parsedCsv(csv).value(0).value(30)).array(), attributes);

    const QByteArray text = written(ExportFormat::Text, {report});
    for (const char *line : {"Attributes:                 ", "(E2BIG)\n", "Attribute:                  ",
                             "user.\\xff, 1 byte: 1b\n", "user.b: permission denied (EACCES)\n"})
        QVERIFY2(text.contains(line), text.constData());
    report.particulars = Seldom(Particulars{.attributes = FileAttributes{}});
    QVERIFY(written(ExportFormat::Text, {report}).contains("Attributes:                 none\n"));
    QVERIFY(parsedObject(report)[u"attributes"].isArray());
}

void TestWriters::writesTextLines_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const Report &report, const QByteArray &line) {
        QTest::newRow(name) << report << line;
    };
    Report report = wholeReport();
    report.etag = {};
    row("absent", report, "  ETag:                       none recorded\n");
    report.etag = etag("");
    row("empty", report,
        "  ETag:                       empty, from extended attribute user.com.github.autopkg.etag\n");
    report.etag = Reading<QByteArray>(Failure{ENOTSUP});
    row("not supported", report,
        "  ETag:                       not supported here (" + errnoName(ENOTSUP) + ")\n");
    report.etag = etag(QByteArray(998, 'e') + "\xC3\xBC" + QByteArray(64'536, 'x'));
    row("long, all of a character", report,
        QByteArray(" ") + QByteArray(998, 'e') + "\xC3\xBC\xE2\x80\xA6 (65,536 bytes (65.5 kB) in all),");
    report.etag = etag(QByteArray(999, 'e') + "\xC3\xBC" + QByteArray(64'535, 'x'));
    row("long, none of a character", report,
        QByteArray(" ") + QByteArray(999, 'e') + "\xE2\x80\xA6 (65,536 bytes (65.5 kB) in all),");
    report = wholeReport();
    report.size = {{0, 0, FileType::Fifo, {}}, {Source::Kind::FileSystem}};
    row("FIFO", report, "  Kind:                       named pipe\n");
    row("no bytes", report, "  Size:                       0 bytes, 0 bytes on disk\n");
    report.size = {{1, 4096, FileType::Regular, {}}, {Source::Kind::FileSystem}};
    row("one byte", report, "  Size:                       1 byte, 4.1 kB on disk\n");
    report.size = {{8'200, 999, FileType::Regular, {}}, {Source::Kind::FileSystem}};
    row("kilobytes", report, "  Size:                       8,200 bytes (8.2 kB), 999 bytes on disk\n");
    report.leadsTo = FilePath("/srv/\x1b[31m");
    row("link", report, "  Leads to:                   /srv/\\u{001B}[31m\n");
    report.lastModified.fileSystem = Reading<Timestamp>(Failure{EIO});
    row("mtime failed", report, "  Last modified, file system: read error (EIO)\n");
    report.lastModified.fileSystem = {{-1, 500'000'000}, {Source::Kind::FileSystem}};
    row("fraction", report, "  Last modified, file system: 1969-12-31 23:59:59.500 UTC\n");
    row("dangling link", failedReport({ENOENT, true}), "  Not inspected: the link leads nowhere (ENOENT)\n");
    row("link loop", failedReport({ELOOP}), "  Not inspected: the links go in a circle (ELOOP)\n");
    row("no words of its own", failedReport({ENOMEM}), "  Not inspected: Cannot allocate memory (ENOMEM)\n");
    report = failedReport({ENOENT});
    report.etag = Reading<QByteArray>(Failure{EACCES});
    row("failed in several ways", report, "  ETag:                       permission denied (EACCES)\n");
}

void TestWriters::writesTextLines()
{
    QFETCH(const Report, report);
    QFETCH(const QByteArray, line);
    const QByteArray text = written(ExportFormat::Text, {report});
    QVERIFY2(text.contains(line), text.constData());
}

void TestWriters::keepsTerminalEscapesOutOfText()
{
    QRandomGenerator random(20'261'122);
    for (int i = 0; i < 5'000; ++i) {
        Report report = wholeReport();
        report.path = FilePath(randomBytes(random));
        report.leadsTo = FilePath(randomBytes(random));
        report.etag = etag(randomBytes(random));
        report.lastModified.server = {randomBytes(random),
                                      {Source::Kind::ExtendedAttribute, randomBytes(random)}};
        const QByteArray text = written(ExportFormat::Text, {report});
        QVERIFY(text.isValidUtf8());
        QCOMPARE(text.count("\n  "), text.count('\n') - 1); // as many lines as there are labels
        QCOMPARE(text.count("\n  Leads to: "), report.leadsTo.isEmpty() ? 0 : 1);
        const QString shown = QString::fromUtf8(text).remove(QLatin1Char('\n'));
        QVERIFY(std::none_of(shown.begin(), shown.end(),
                             [](QChar c) { return c.category() == QChar::Other_Control; }));
    }
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
