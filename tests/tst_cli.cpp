// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/store.h"
#include "inspect/filestatus.h"
#include "support/realfiles.h"
#include "support/recordedfiles.h"
#include "support/sickvolume.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr char etagAttribute[] = "user.com.github.autopkg.etag";
constexpr char lastModifiedAttribute[] = "user.com.github.autopkg.last-modified";
constexpr int patienceMs = 60'000;

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QString text(const FilePath &path)
{
    return QString::fromUtf8(path.bytes());
}

QStringList ndjson(const QStringList &rest)
{
    return QStringList{QStringLiteral("--format"), QStringLiteral("ndjson")} + rest;
}

QStringList ndjsonList(const QString &list)
{
    return ndjson({QStringLiteral("--files0-from"), list});
}

QList<QJsonObject> objects(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QList<QByteArray> pathsIn(const QByteArray &out)
{
    QList<QByteArray> paths;
    for (const QJsonObject &object : objects(out))
        paths.append(object[u"file_path"].toString().toUtf8());
    return paths;
}

QByteArray zeroJoined(const QList<QByteArray> &names)
{
    QByteArray list;
    for (const QByteArray &name : names)
        list.append(name).append('\0');
    return list;
}

// The program is over, though the kernel may keep the process until a thread's file system has answered.
bool hasExited(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    return !status.open(QFile::ReadOnly) || status.readAll().contains(") Z ");
}

// Whether `whole` has all that `part` has; "absent" stands for a key that must not be there.
bool holds(const QJsonObject &whole, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it) {
        const QJsonValue value = whole[it.key()];
        if (it.value() == QJsonValue(QStringLiteral("absent"))) {
            if (whole.contains(it.key()))
                return false;
        } else if (it.value().isObject()) {
            if (!holds(value.toObject(), it.value().toObject()))
                return false;
        } else if (value != it.value() || !whole.contains(it.key())) {
            return false;
        }
    }
    return true;
}

} // namespace

// The real program on real files.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void inspects_data();
    void inspects();
    void concludes_data();
    void concludes();
    void failsOnVerdicts_data();
    void failsOnVerdicts();
    void showsAttributes();
    void asksGioForOneFile();
    void showsSidecars();
    void holdsFilesAgainstACache();
    void readsALongEtag();
    void takesArgumentsAsBytes();
    void followsItsCommandLine_data();
    void followsItsCommandLine();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void readsLists_data();
    void readsLists();
    void answersWhileTheListIsMade();
    void keepsTheOrderOfTenThousand();
    void walksAFolderOfTenThousand();
    void keepsAHistoryOnlyWhereAsked();
    void keepsWhatWasVerified();
    void tellsOfABadHistory_data();
    void tellsOfABadHistory();
    void endsOnSignals_data();
    void endsOnSignals();
    void endsWhereNobodyReads();
    void endsWhereNothingCanBeWritten_data();
    void endsWhereNothingCanBeWritten();
    void writesPastAFileThatHangs();
    void saysTheSameInAnyLocale();

private:
    void makeSpecimens();
    void start(QProcess &process, const QStringList &arguments) const;
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const std::function<void()> &inChild = {}) const;
    Outcome runUnprivileged(const QStringList &arguments) const;

    RealFiles m_files;
    RealFiles m_home;
    RealFiles m_counts;
    QList<QByteArray> m_tenThousand;
};

void TestCli::initTestCase()
{
    makeSpecimens();
    QByteArray name = m_files.makeFolder("ten thousand").bytes() + "/f00000";
    m_tenThousand.reserve(10'000);
    for (int i = 0; i < 10'000; ++i) {
        name.replace(name.size() - 5, 5, QByteArray::number(i).rightJustified(5, '0'));
        const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        QVERIFY(fd >= 0);
        ::close(fd);
        m_tenThousand.append(name);
    }
}

// What QTemporaryDir cannot remove.
void TestCli::cleanupTestCase()
{
    removeFile(m_files.at("bytes\xF0.pdf"));
    QCOMPARE(::chmod(m_files.at("locked").c_str(), 0700), 0);
}

void TestCli::makeSpecimens()
{
    const FilePath whole = m_files.file("whole", QByteArray(1'234, 'x'));
    setAttribute(whole, etagAttribute, "\"530bff48-3a9b68\"");
    setAttribute(whole, lastModifiedAttribute, "Tue, 25 Feb 2014 02:26:16 GMT");
    setModified(whole, 1'393'295'176, 123'456'789);
    setAttribute(m_files.file("empty etag"), etagAttribute, "");
    setAttribute(m_files.file("binary etag"), etagAttribute, QByteArray("a\xFF\0b", 4));
    setAttribute(m_files.file("escape etag"), etagAttribute, "\x1b[31m\"red\"\n");
    setModified(m_files.file("old"), -62'135'596'800);
    m_files.file("plain");
    const auto served = [this](const char *name, qint64 size) {
        const FilePath file = m_files.file(name, QByteArray(size, 'x'));
        setAttribute(file, etagAttribute, "\"530bff48-30d40\""); // of 200,000 bytes
        setAttribute(file, lastModifiedAttribute, "Tue, 25 Feb 2014 02:26:16 GMT");
    };
    served("consistent", 200'000);
    served("cut", 199'999);
    served("grown", 200'001);
    setAttribute(m_files.file("opaque", "x"), etagAttribute, "\"abc\"");
    QCOMPARE(::truncate(m_files.file("hole").c_str(), 50'000'000), 0);
    m_files.fifo("fifo");
    m_files.socket("socket");
    m_files.link("link", "whole");
    m_files.link("dangling", "nowhere");
    m_files.link("loop", "loop");
    m_files.makeFolder("folder");
    m_files.file("folder/inside");
    for (const char *name : {"new\nline", "percent%41", "hash#tag", "bidi\xE2\x80\xAEgpj.exe",
                             "bytes\xF0.pdf", " space ", "--help"})
        setAttribute(m_files.file(name), etagAttribute, "\"named\"");
    QCOMPARE(::chmod(m_files.file("unreadable").c_str(), 0), 0);
    m_files.makeFolder("locked");
    m_files.file("locked/inside");
    QCOMPARE(::chmod(m_files.at("locked").c_str(), 0), 0);
    // GIO's tool is a program that is found in PATH: here one that prints what the real one does.
    m_files.makeFolder("tools");
    const FilePath gio = m_files.file("tools/gio", "#!/bin/sh\n"
                                                   "echo attributes:\n"
                                                   "echo \"  $3: https://example.com/$(basename \"$4\")\"\n");
    QCOMPARE(::chmod(gio.c_str(), 0755), 0);
    QCOMPARE(::chmod(m_files.folder().c_str(), 0755), 0);
    // Where it may say which lines it ran through, as the coverage is counted.
    QCOMPARE(::chmod(m_counts.folder().c_str(), 0777), 0);
    QVERIFY(QFile::copy(QStringLiteral(DOCKET_CLI), text(m_files.at("docket-cli"))));
}

void TestCli::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("PATH"), text(m_files.at("tools")) % QLatin1Char(':') %
                                                   environment.value(QStringLiteral("PATH")));
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(variable), text(m_home.folder()));
    process.setProcessEnvironment(environment);
    if (process.program().isEmpty())
        process.setProgram(QStringLiteral(DOCKET_CLI));
    process.setArguments(process.arguments() + arguments);
    process.start();
}

Outcome TestCli::run(const QStringList &arguments, const QByteArray &input,
                     const std::function<void()> &inChild) const
{
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

// As a user who may not read everything: root may.
Outcome TestCli::runUnprivileged(const QStringList &arguments) const
{
    QProcess process;
    if (::geteuid() == 0) {
        process.setProgram(QStringLiteral("setpriv"));
        process.setArguments({QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                              QStringLiteral("--clear-groups"), QStringLiteral("env"),
                              QStringLiteral("GCOV_PREFIX=") % text(m_counts.folder()),
                              text(m_files.at("docket-cli"))});
    }
    start(process, arguments);
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCli::inspects_data()
{
    QTest::addColumn<QByteArray>("path"); // below the folder, where it does not begin with "/"
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("json");  // the object has at least this
    QTest::addColumn<QByteArray>("words"); // in the text form
    const auto row = [](const char *name, const char *path, int status, const char *json, const char *words) {
        QTest::newRow(name) << QByteArray(path) << status << QByteArray(json) << QByteArray(words);
    };
    row("all there", "whole", 0,
        R"({"etag":"\"530bff48-3a9b68\"","last_modified":"Tue, 25 Feb 2014 02:26:16 GMT","file_size":1234,
            "file_type":"regular","mtime":"2014-02-25T02:26:16.123456789Z","errors":"absent","leads_to":"absent",
            "file_path_base64":"absent","etag_base64":"absent",
            "sources":{"etag":"xattr:user.com.github.autopkg.etag","file_size":"filesystem",
                       "last_modified":"xattr:user.com.github.autopkg.last-modified","mtime":"filesystem"}})",
        "\"530bff48-3a9b68\", from extended attribute user.com.github.autopkg.etag\n");
    row("nothing recorded", "plain", 0,
        R"({"etag":null,"last_modified":null,"file_size":0,"errors":"absent","sources":{"etag":"absent"}})",
        "none recorded");
    row("vanished", "never there", 1,
        R"({"etag":null,"file_size":null,"mtime":null,"file_type":null,"sources":{"etag":"absent"},
            "errors":{"etag":{"errno":"ENOENT","text":"No such file or directory"},"file_size":{"errno":"ENOENT"},
                      "last_modified":{"errno":"ENOENT"},"mtime":{"errno":"ENOENT","dangling_link":"absent"}}})",
        "Not inspected: the file is gone (ENOENT)");
    row("below a file", "whole/x", 1, R"({"errors":{"etag":{"errno":"ENOTDIR"}}})", "(ENOTDIR)");
    row("unreadable", "unreadable", 1,
        R"({"file_size":0,"errors":{"etag":{"errno":"EACCES","text":"Permission denied"},"file_size":"absent",
                                    "last_modified":{"errno":"EACCES"},"mtime":"absent"}})",
        "permission denied (EACCES)");
    row("in a locked folder", "locked/inside", 1,
        R"({"file_size":null,"errors":{"file_size":{"errno":"EACCES"},"mtime":{"errno":"EACCES"}}})",
        "Not inspected: permission denied (EACCES)");
    row("without extended attributes", "/proc/version", 0,
        R"({"file_size":0,"etag":null,"errors":{"etag":{"text":"Operation not supported"},"file_size":"absent"}})",
        "not supported here (");
    row("empty ETag", "empty etag", 0,
        R"({"etag":"","sources":{"etag":"xattr:user.com.github.autopkg.etag"}})",
        "empty, from extended attribute");
    row("ETag not UTF-8", "binary etag", 0,
        "{\"etag\":\"a\xEF\xBF\xBD\\u0000b\",\"etag_base64\":\"Yf8AYg==\"}", "a\\xff\\u{0000}b, from");
    row("ETag with escapes", "escape etag", 0, R"({"etag":"\u001b[31m\"red\"\n"})",
        "\\u{001B}[31m\"red\"\\n, from");
    row("year 1", "old", 0, R"({"errors":"absent"})", "Last modified, file system: ");
    row("FIFO", "fifo", 0, R"({"file_type":"fifo","etag":null,"errors":"absent"})", "named pipe");
    row("socket", "socket", 0, R"({"file_type":"socket","etag":null,"errors":"absent"})", "socket");
    row("device", "/dev/null", 0, R"({"file_type":"character_device","etag":null,"errors":"absent"})",
        "character device");
    row("link", "link", 0, R"({"file_type":"regular","file_size":1234,"etag":"\"530bff48-3a9b68\""})",
        "Leads to: ");
    row("dangling link", "dangling", 1, R"({"errors":{"etag":{"errno":"ENOENT","dangling_link":true}}})",
        "Not inspected: the link leads nowhere (ENOENT)");
    row("link loop", "loop", 1, R"({"errors":{"etag":{"errno":"ELOOP"},"mtime":{"errno":"ELOOP"}}})",
        "Not inspected: the links go in a circle (ELOOP)");
    row("folder", "folder", 0, R"({"file_type":"regular","file_size":0})", "folder/inside\n");
    row("name with a line end", "new\nline", 0, R"({"etag":"\"named\""})", "/new\\nline\n");
    row("name with a percent sign", "percent%41", 0, R"({"etag":"\"named\""})", "/percent%41\n");
    row("name with a number sign", "hash#tag", 0, R"({"etag":"\"named\""})", "/hash#tag\n");
    row("name with bidi controls", "bidi\xE2\x80\xAEgpj.exe", 0, R"({"etag":"\"named\""})",
        "/bidi\\u{202E}gpj.exe\n");
    row("name not UTF-8", "bytes\xF0.pdf", 0, R"({"etag":"\"named\""})", "/bytes\\xf0.pdf\n");
    row("name with spaces around", " space ", 0, R"({"etag":"\"named\""})", "/ space \n");
}

void TestCli::inspects()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, words);
    QJsonParseError error;
    const QJsonObject expected = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const FilePath file = path.startsWith('/') ? FilePath(path) : m_files.at(path);
    // By a list, which can name any bytes; QProcess passes only text.
    const FilePath list = m_files.file("list", file.bytes());
    const QStringList fromList = {QStringLiteral("--files0-from"), text(list)};

    Outcome outcome = runUnprivileged(ndjson(fromList));
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject object = objects(outcome.out).value(0);
    QVERIFY2(holds(object, expected), outcome.out.constData());
    const QByteArray base64 = object[u"file_path_base64"].toString().toLatin1();
    const QByteArray named =
        base64.isEmpty() ? object[u"file_path"].toString().toUtf8() : QByteArray::fromBase64(base64);
    QVERIFY2(named == file.bytes() || path == "folder", named.constData());
    QCOMPARE(object.contains(u"file_path_base64"), !file.bytes().isValidUtf8());
    QVERIFY(object[u"timing_us"][u"gathered"].toDouble() > 0);

    outcome = runUnprivileged(fromList);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.out.contains(words), outcome.out.constData());
}

void TestCli::concludes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *verdict, const char *words) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(verdict) << QByteArray(words);
    };
    row("consistent", "consistent", "Consistent. The file has the size that its ETag names");
    row("cut", "contradicted", "Contradicted. The file is cut short: it has 199,999 bytes");
    row("grown", "unverified", "Unverified. The ETag names a version of 200,000 bytes");
    row("opaque", "unverified", "Unverified. Nothing can be concluded from the ETag.");
    row("plain", "nothing-recorded", "Nothing recorded. ");
    row("unreadable", "unverified", "is unreadable, because permission denied.");
    row("fifo", "nothing-recorded", "Nothing recorded. ");
    row("never there", "unreadable", "Not inspected: the file is gone (ENOENT)");
    row("hole", "placeholder", "Placeholder. The file has a size of 50,000,000 bytes");
}

void TestCli::concludes()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, verdict);
    QFETCH(const QByteArray, words);
    const QString file = text(m_files.at(name));
    const Outcome json = runUnprivileged(ndjson({file}));
    QCOMPARE(objects(json.out).value(0)[u"verdict"].toString(), verdict);
    const Outcome csv = runUnprivileged({QStringLiteral("--format=csv"), file});
    const QByteArray field = ',' + verdict.toLatin1() + ',';
    QVERIFY2(csv.out.contains(field), csv.out.constData());
    const Outcome plain = runUnprivileged({file});
    QVERIFY2(plain.out.contains(words), plain.out.constData());
}

void TestCli::showsAttributes()
{
    const FilePath file = m_files.file("attributed", "x");
    setAttribute(file, "user.a", "https://me:secret@example.com/");
    setAttribute(file, "user.b", "\xff");
    const QStringList arguments{QStringLiteral("--attributes"), text(file), text(m_files.at("plain")),
                                text(m_files.at("never there"))};
    const Outcome json = run(ndjson(arguments));
    QCOMPARE(json.status, 1); // of the one that is not there
    const QList<QJsonObject> all = objects(json.out);
    QCOMPARE(all.size(), 3);
    QJsonArray users;
    for (const QJsonValue attribute : all[0][u"attributes"].toArray()) {
        if (attribute[u"name"].toString().startsWith(u"user."))
            users.append(attribute);
    }
    QCOMPARE(users,
             (QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("user.a")},
                                     {QStringLiteral("size"), 30},
                                     {QStringLiteral("text"), QStringLiteral("https://***@example.com/")}},
                         QJsonObject{{QStringLiteral("name"), QStringLiteral("user.b")},
                                     {QStringLiteral("size"), 1},
                                     {QStringLiteral("hex"), QStringLiteral("ff")}}}));
    QVERIFY(!all[0].contains(u"claims"));
    QVERIFY(all[1][u"attributes"].isArray());
    QVERIFY(!all[2].contains(u"attributes"));

    const Outcome plain = run({QStringLiteral("--attributes"), text(file)});
    QVERIFY2(plain.out.contains("user.a, 30 bytes: https://***@example.com/\n"), plain.out.constData());
    QVERIFY2(plain.out.contains("user.b, 1 byte: ff\n"), plain.out.constData());
    QVERIFY(!run({text(file)}).out.contains("user.a"));
}

void TestCli::asksGioForOneFile()
{
    const QString one = text(m_files.file("downloaded.iso", "x"));
    const QString other = text(m_files.at("plain"));
    const QString closer = QStringLiteral("--attributes");

    const QJsonObject asked = objects(run(ndjson({closer, one})).out).value(0);
    QCOMPARE(asked[u"origin"][u"url"].toString(), u"https://example.com/downloaded.iso");
    QCOMPARE(asked[u"claims"][0][u"source"].toString(), u"gio:metadata::download-uri");
    for (const QStringList &unasked : {QStringList{one}, QStringList{closer, one, other}}) {
        const QList<QJsonObject> all = objects(run(ndjson(unasked)).out);
        QCOMPARE(all.size(), unasked.size() - unasked.count(closer));
        for (const QJsonObject &object : all)
            QVERIFY(!object.contains(u"origin"));
    }
}

void TestCli::showsSidecars()
{
    const FilePath file = m_files.file("b.pkg", "20 bytes of content.");
    setAttribute(file, "user.com.github.autopkg.etag", "\"old\"");
    m_files.file("b.pkg.info.json", infoJsonOfUrlDownloader());
    const QJsonObject object = objects(run(ndjson({text(file)})).out).value(0);
    QCOMPARE(object[u"etag"].toString(), u"\"old\"");
    QCOMPARE(object[u"last_modified"].toString(), u"Mon, 17 Nov 2025 13:07:15 GMT");
    QCOMPARE(object[u"sources"][u"last_modified"].toString(), u"sidecar:b.pkg.info.json");
    QCOMPARE(object[u"origin"][u"url"].toString(), u"https://example.com/a/b.pkg");
    QCOMPARE(object[u"verdict"].toString(), u"unverified");
    const Outcome plain = run({text(file)});
    QVERIFY2(plain.out.contains("extended attribute user.com.github.autopkg.etag says \"old\", sidecar "
                                "b.pkg.info.json says \"691b1e03-14\""),
             plain.out.constData());
}

void TestCli::failsOnVerdicts_data()
{
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *verdicts, const QString &names, int status) {
        QTest::newRow(name) << QString::fromLatin1(verdicts) << names.split(u'|') << status;
    };
    row("met", "contradicted,placeholder", QStringLiteral("consistent|cut|plain"), 4);
    row("not met", "contradicted,placeholder", QStringLiteral("consistent|plain|opaque|grown"), 0);
    row("the second of them", "contradicted,unverified", QStringLiteral("opaque"), 4);
    row("met, and one gone", "contradicted", QStringLiteral("none|cut|none"), 4);
    row("not met, and one gone", "contradicted", QStringLiteral("none|plain"), 1);
    row("that it is gone", "unreadable", QStringLiteral("none"), 4);
    row("in a folder", "nothing-recorded", QStringLiteral("folder"), 4);
    row("no such verdict", "corrupt", QStringLiteral("cut"), 2);
}

void TestCli::failsOnVerdicts()
{
    QFETCH(const QString, verdicts);
    QFETCH(const QStringList, names);
    QFETCH(const int, status);
    QStringList files;
    for (const QString &name : names)
        files += text(m_files.at(name.toUtf8()));
    for (const char *format : {"text", "ndjson"}) {
        const Outcome outcome = run(QStringList{QStringLiteral("--format"), QString::fromLatin1(format),
                                                QStringLiteral("--fail-on"), verdicts} +
                                    files);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.out.isEmpty(), status == 2); // whatever it is, all is written
    }
    // A list that could not be read says more.
    QCOMPARE(run({QStringLiteral("--fail-on"), verdicts, QStringLiteral("--files0-from"),
                  text(m_files.at("folder"))})
                 .status,
             2);
}

void TestCli::holdsFilesAgainstACache()
{
    m_files.makeFolder("cached");
    m_files.file("cached/a", "12345");
    m_files.file("cached/b", "123");
    const FilePath cache = m_files.file("cached/cache.json", R"({"r": {"metadata": [
        {"file_path": "a", "file_size": 5, "etag": "\"1\""}, {"file_path": "./b", "file_size": 5},
        {"file_path": "gone", "file_size": 5}, {"file_path": null}]}})");
    const Outcome outcome = run(ndjson({QStringLiteral("--cache"), text(cache)}));
    QCOMPARE(outcome.status, 1); // one is gone
    QVERIFY2(outcome.err.contains("1 entry names no file or is broken"), outcome.err.constData());
    const QList<QJsonObject> found = objects(outcome.out);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0][u"verdict"].toString(), u"consistent");
    QCOMPARE(found[0][u"claims"][0][u"source"].toString(), u"cache:cache.json");
    QCOMPARE(found[1][u"verdict"].toString(), u"contradicted");
    QCOMPARE(found[2][u"verdict"].toString(), u"unreadable");
    QCOMPARE(found[2][u"claims"][0][u"value"].toString(), u"5");
    QCOMPARE(run({QStringLiteral("--cache"), text(cache), QStringLiteral("--fail-on=contradicted")}).status,
             4);
}

void TestCli::readsALongEtag()
{
    // 64 KiB are the kernel's limit; the file system's may be lower (ext4: about 4,000).
    QTemporaryDir memory(QStringLiteral("/dev/shm/docket-XXXXXX"));
    QByteArray etag;
    FilePath file;
    for (const FilePath &folder : {FilePath(QFile::encodeName(memory.path())), m_files.folder()}) {
        file = folder.child("long");
        const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        ::close(fd);
        for (const int size : {65'536, 60'000, 32'768, 16'000, 4'000, 2'000}) {
            etag = QByteArray(size, 'e');
            if (::setxattr(file.c_str(), etagAttribute, etag.constData(), static_cast<size_t>(size), 0) == 0)
                break;
            etag.clear();
        }
        if (!etag.isEmpty())
            break;
    }
    QVERIFY(!etag.isEmpty());
    qInfo("%lld bytes", static_cast<long long>(etag.size()));
    Outcome outcome = run(ndjson({text(file)}));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(objects(outcome.out).value(0)[u"etag"].toString().toLatin1(), etag);
    outcome = run({text(file)});
    QVERIFY(outcome.out.contains(QByteArray(1'000, 'e').append("\xE2\x80\xA6 (")));
}

void TestCli::takesArgumentsAsBytes()
{
    // The shell hands over what QProcess cannot.
    QProcess shell;
    shell.setProgram(QStringLiteral("sh"));
    shell.setArguments({QStringLiteral("-c"),
                        QStringLiteral("exec \"$0\" \"$@\" \"$(printf 'bytes\\360.pdf')\""),
                        QStringLiteral(DOCKET_CLI)});
    shell.setWorkingDirectory(text(m_files.folder()));
    start(shell, ndjson({}));
    QVERIFY(shell.waitForFinished(patienceMs));
    QCOMPARE(shell.exitCode(), 0);
    const QJsonObject object = objects(shell.readAllStandardOutput()).value(0);
    QCOMPARE(object[u"etag"], QJsonValue(QStringLiteral("\"named\"")));
    QCOMPARE(QByteArray::fromBase64(object[u"file_path_base64"].toString().toLatin1()),
             m_files.at("bytes\xF0.pdf").bytes());
}

void TestCli::followsItsCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments"); // "%" stands for the folder
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("lines"); // on standard output; -1: some
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &arguments, int status, int lines,
                        const char *complaint) {
        QTest::newRow(name) << arguments.split(QLatin1Char('|'), Qt::SkipEmptyParts) << status << lines
                            << QString::fromUtf8(complaint);
    };
    row("help", QStringLiteral("--help"), 0, -1, "");
    row("version", QStringLiteral("--version"), 0, 1, "");
    row("nothing", QString(), 2, 0, "no paths were given");
    row("unknown option", QStringLiteral("--nonsense"), 2, 0, "there is no option --nonsense");
    row("unknown format", QStringLiteral("--format|xml|%/whole"), 2, 0, "there is no format");
    row("list and path", QStringLiteral("--files0-from|-|%/whole"), 2, 0, "paths cannot be combined");
    row("no such list", QStringLiteral("--files0-from|%/none"), 2, 0, "/none: No such file or directory");
    row("a folder as list", QStringLiteral("--format|json|--files0-from|%/folder"), 2, 0,
        "/folder: Is a directory");
    row("no such cache", QStringLiteral("--cache|%/none"), 2, 0,
        "“none” cannot be imported: the file is gone");
    row("a folder as cache", QStringLiteral("--cache|%/folder"), 2, 0, "it is not a regular file");
    row("one", QStringLiteral("--format|ndjson|%/whole"), 0, 1, "");
    row("two", QStringLiteral("--format|ndjson|%/whole|%/plain"), 0, 2, "");
    row("one twice", QStringLiteral("--format|ndjson|%/whole|%/./whole"), 0, 1, "");
    row("an option's name", QStringLiteral("--format|ndjson|--|--help"), 0, 1, "");
    row("one of three gone", QStringLiteral("--format|ndjson|%/whole|%/none|%/plain"), 1, 3, "");
    row("option last", QStringLiteral("%/whole|--format=ndjson"), 0, 1, "");
}

void TestCli::followsItsCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const int, lines);
    QFETCH(const QString, complaint);
    QProcess process;
    process.setWorkingDirectory(text(m_files.folder()));
    start(process, arguments.replaceInStrings(QStringLiteral("%"), text(m_files.folder())));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patienceMs));
    const QByteArray out = process.readAllStandardOutput();
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), status);
    if (lines >= 0)
        QCOMPARE(out.count('\n'), lines);
    else
        QVERIFY(!out.isEmpty());
    QCOMPARE(err.isEmpty(), complaint.isEmpty());
    QVERIFY2(err.contains(complaint), qPrintable(err));
    QVERIFY(err.isEmpty() || err.startsWith(QStringLiteral("docket-cli: ")));
}

void TestCli::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("lines");
    const QByteArray name = m_files.at("whole").bytes();
    QTest::newRow("text") << QStringLiteral("text") << name + "\n  Kind: " << QByteArray("(ENOENT)\n") << 11;
    QTest::newRow("json") << QStringLiteral("json") << "[\n{\"file_path\":\"" + name << QByteArray("}\n]\n")
                          << 4;
    QTest::newRow("ndjson") << QStringLiteral("ndjson") << "{\"file_path\":\"" + name << QByteArray("}\n")
                            << 2;
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("file_path,") << QByteArray("\r\n") << 3;
}

void TestCli::writesEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QFETCH(const int, lines);
    const Outcome outcome =
        run({QStringLiteral("--format"), format, text(m_files.at("whole")), text(m_files.at("none"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY2(outcome.out.startsWith(start), outcome.out.constData());
    QVERIFY2(outcome.out.endsWith(end), outcome.out.constData());
    QCOMPARE(outcome.out.count('\n'), lines);
}

void TestCli::readsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("paths");
    const QByteArray whole = m_files.at("whole").bytes();
    const QByteArray plain = m_files.at("plain").bytes();
    QTest::newRow("empty") << QByteArray() << 0 << QList<QByteArray>();
    QTest::newRow("one") << zeroJoined({whole}) << 0 << QList<QByteArray>{whole};
    QTest::newRow("last without NUL") << whole + '\0' + plain << 0 << QList<QByteArray>{whole, plain};
    QTest::newRow("an empty name") << zeroJoined({whole, "", plain}) << 1 << QList<QByteArray>{whole, plain};
    QTest::newRow("lines instead") << whole + '\n' + plain << 1 << QList<QByteArray>{whole + '\n' + plain};
    QTest::newRow("a name too long") << zeroJoined({"/" + QByteArray(5'000, 'x'), plain}) << 1
                                     << QList<QByteArray>{plain};
    QTest::newRow("a megabyte without NUL") << QByteArray(1'000'000, 'x') << 1 << QList<QByteArray>();
}

void TestCli::readsLists()
{
    QFETCH(const QByteArray, list);
    QFETCH(const int, status);
    QFETCH(const QList<QByteArray>, paths);
    const Outcome fromInput = run(ndjsonList(QStringLiteral("-")), list);
    QCOMPARE(fromInput.status, status);
    QCOMPARE(pathsIn(fromInput.out), paths);
    const Outcome fromFile = run(ndjsonList(text(m_files.file("list", list))));
    QCOMPARE(fromFile.status, status);
    QCOMPARE(pathsIn(fromFile.out), paths);
    QCOMPARE(fromFile.err, fromInput.err);
    const Outcome json = run({QStringLiteral("--format=json"), QStringLiteral("--files0-from=-")}, list);
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), paths.size());
}

void TestCli::answersWhileTheListIsMade()
{
    QProcess process;
    start(process, ndjsonList(QStringLiteral("-")));
    QByteArray out;
    for (const char *name : {"whole", "plain", "none"}) {
        process.write(zeroJoined({m_files.at(name).bytes()}));
        const qsizetype lines = out.count('\n');
        QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), lines + 1);
    }
    QCOMPARE(process.state(), QProcess::Running);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 1);
}

void TestCli::keepsTheOrderOfTenThousand()
{
    QRandomGenerator random(20'261'122);
    QList<QByteArray> names = m_tenThousand;
    std::shuffle(names.begin(), names.end(), random);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = run(ndjsonList(text(m_files.file("list", zeroJoined(names)))));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QList<QByteArray> paths = pathsIn(outcome.out);
    QCOMPARE(paths.size(), names.size());
    QCOMPARE(paths, names);
}

void TestCli::walksAFolderOfTenThousand()
{
    const Outcome outcome = run(ndjson({text(m_files.at("ten thousand")), text(m_files.at("whole"))}));
    QCOMPARE(outcome.status, 0);
    QList<QByteArray> paths = pathsIn(outcome.out);
    QCOMPARE(paths.size(), m_tenThousand.size() + 1);
    QCOMPARE(paths.takeFirst(), m_files.at("whole").bytes()); // what folders hold comes last
    QCOMPARE(paths, m_tenThousand);
}

void TestCli::keepsWhatWasVerified()
{
    RealFiles files;
    const FilePath kept = files.at("verified.sqlite");
    const FilePath file = files.file("some", "docket");
    const QByteArray md5 = QCryptographicHash::hash("docket", QCryptographicHash::Md5).toHex();
    files.file("some.md5", md5 + "  some\n");
    QCOMPARE(run({QStringLiteral("--history"), text(kept), QStringLiteral("--verify"), text(file)}).status,
             0);
    HistoryStore history(text(kept));
    const QList<Summary> results = history.page(newestInspectionId, 2).summaries;
    QCOMPARE(results.size(), 1);
    QVERIFY(results[0].verdict == Verdict::Verified);
    const auto report = history.find(results[0].id);
    QVERIFY(report);
    QCOMPARE(history.digests(report->id, statusOf(*report)), Digests({{DigestKind::Md5, md5}}));
}

void TestCli::keepsAHistoryOnlyWhereAsked()
{
    const FilePath file = m_home.at("kept.sqlite");
    const QString whole = text(m_files.at("whole"));
    QCOMPARE(run({whole}).status, 0);
    QCOMPARE(run({QStringLiteral("--no-history"), whole}).status, 0);
    QCOMPARE(run({QStringLiteral("--history"), text(file), QStringLiteral("--no-history"), whole}).status, 0);
    QVERIFY(QDir(text(m_home.folder())).isEmpty());

    const Outcome outcome =
        run({QStringLiteral("--history"), text(file), whole, text(m_files.at("ten thousand"))});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QList<Summary> kept =
        HistoryStore(text(file)).page(newestInspectionId, int(m_tenThousand.size()) + 2).summaries;
    QCOMPARE(kept.size(), m_tenThousand.size() + 1);
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const Summary &summary) {
        return summary.path == m_files.at("whole");
    });
    QVERIFY(found != kept.end());
    QCOMPARE(found->etag, QByteArray("\"530bff48-3a9b68\""));
    QCOMPARE(found->bytes, 1'234U);
}

void TestCli::tellsOfABadHistory_data()
{
    QTest::addColumn<FilePath>("file");
    QTest::newRow("damaged") << m_files.file("damaged.sqlite", QByteArray(10'000, 'x'));
    QTest::newRow("a folder") << m_files.at("folder");
    QTest::newRow("cannot be made") << FilePath("/proc/history");
}

void TestCli::tellsOfABadHistory()
{
    QFETCH(const FilePath, file);
    const Outcome outcome = run({QStringLiteral("--history"), text(file), text(m_files.at("whole"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith(m_files.at("whole").bytes()));
    QVERIFY2(outcome.err.startsWith("docket-cli: "), outcome.err.constData());
}

void TestCli::endsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCli::endsOnSignals()
{
    QFETCH(const int, signal);
    const FilePath kept = m_home.at("signal" + QByteArray::number(signal));
    QProcess process;
    start(process, {QStringLiteral("--format=json"), QStringLiteral("--files0-from=-"),
                    QStringLiteral("--history"), text(kept)});
    process.write(zeroJoined({m_files.at("whole").bytes()}));
    QByteArray out;
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("gathered"));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + signal);
    out += process.readAllStandardOutput();
    QCOMPARE(QJsonDocument::fromJson(out).array().size(), 1); // whole, as far as it went
    HistoryStore history(text(kept));
    QCOMPARE(history.page(newestInspectionId, 2).summaries.size(), 1);
}

void TestCli::endsWhereNobodyReads()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    ::close(ends[0]);
    const Outcome outcome =
        run({text(m_files.at("ten thousand"))}, {}, [&] { ::dup2(ends[1], STDOUT_FILENO); });
    ::close(ends[1]);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.status, 128 + SIGPIPE);
}

void TestCli::endsWhereNothingCanBeWritten_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray full = "docket-cli: standard output: No space left on device\n";
    const QByteArray closed = "docket-cli: standard output: Bad file descriptor\n";
    const QString file = text(m_files.at("whole"));
    QTest::newRow("disk full") << file << false << full;
    QTest::newRow("disk full, for help") << QStringLiteral("--help") << false << full;
    QTest::newRow("closed") << file << true << closed;
    QTest::newRow("closed, for the version") << QStringLiteral("--version") << true << closed;
}

void TestCli::endsWhereNothingCanBeWritten()
{
    QFETCH(const QString, argument);
    QFETCH(const bool, closed);
    QFETCH(const QByteArray, complaint);
    const Outcome outcome = run({argument}, {}, [closed] {
        if (closed)
            ::close(STDOUT_FILENO);
        else
            ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
    });
    QCOMPARE(outcome.err, complaint);
    QCOMPARE(outcome.status, 1);
}

void TestCli::writesPastAFileThatHangs()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 3);
    volume.tell("hang any */f*");
    QProcess process;
    start(process, ndjson({text(volume.file(1)), text(m_files.at("whole")), text(m_files.at("plain"))}));
    QByteArray out;
    QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), 2);
    QCOMPARE(pathsIn(out), (QList<QByteArray>{m_files.at("whole").bytes(), m_files.at("plain").bytes()}));
    QCOMPARE(process.state(), QProcess::Running);

    QProcess another; // one that is given up
    start(another, ndjson({text(volume.file(2)), text(m_files.at("whole"))}));
    QTRY_COMPARE((out += another.readAllStandardOutput()).count('\n'), 3);
    const qint64 id = another.processId();
    QCOMPARE(::kill(static_cast<pid_t>(id), SIGINT), 0);
    QTRY_VERIFY(hasExited(id));

    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(another.state(), QProcess::NotRunning, patienceMs);
    QCOMPARE(another.exitCode(), 128 + SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(pathsIn(process.readAllStandardOutput()), (QList<QByteArray>{volume.file(1).bytes()}));
}

void TestCli::saysTheSameInAnyLocale()
{
    const QString whole = text(m_files.at("whole"));
    for (const char *locale : {"C", "POSIX", "xx_XX.UTF-8", ""}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.remove(QStringLiteral("LANG"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DOCKET_CLI), {whole, text(m_files.at("none"))});
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(process.readAllStandardOutput().contains("1,234 bytes (1.2 kB)"));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
