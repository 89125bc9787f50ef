// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program as its user meets it: another program drags a file onto the window, and what a screen reader
// would read there is what setfattr and stat say of the file. DOCKET_SCREENSHOTS=DIR keeps a picture of each
// state.

#include "endtoend/accessible.h"
#include "endtoend/desktop.h"
#include "history/serverdate.h"
#include "history/store.h"
#include "support/sickvolume.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace docket;

namespace
{

const QString recordedEtag = QStringLiteral("\"9b2c4f0e7d5a41c8b6f3e2d1a0998877-20\"");
const QString recordedDate = QStringLiteral("Tue, 20 Oct 2015 13:02:11 GMT");

// What a command prints, or nothing if it fails.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

bool succeeds(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

// In hexadecimal, for setfattr takes quotes away from text.
bool record(const QString &file, const QString &attribute, const QString &value)
{
    return succeeds(QStringLiteral("setfattr"),
                    {QStringLiteral("-n"), QStringLiteral("user.") + attribute, QStringLiteral("-v"),
                     QStringLiteral("0x") + QString::fromLatin1(value.toUtf8().toHex()), file});
}

struct Download {
    const char *name;
    int size;
    const char *etag; // none where empty
    const char *serverDate;
    bool isHole = false; // a size without data
    const char *origin = "";
};

// What an AutoPkg cache may hold: files that are whole, one that was cut short, a placeholder, and some of
// which little is known.
constexpr Download downloads[]{
    {"Firefox 151.0.pkg", 1'624'123, "\"6afc5053-18c83b\"", "Tue, 17 Nov 2026 13:02:11 GMT", false,
     "https://download-installer.cdn.mozilla.net/pub/firefox/releases/151.0/mac/en-US/Firefox%20151.0.pkg"},
    {"GoogleChrome.dmg", 2'411'000, "\"6afabad1-24c9f8\"", "Mon, 16 Nov 2026 08:12:01 GMT"},
    {"Zoom.dmg", 710'000, "\"6af762e0-140000\"", "Fri, 13 Nov 2026 19:20:00 GMT"},
    {"cost-report.csv", 410'000, "\"4-15\"", "", true},
    {"debian-12.8.0-netinst.iso", 631'200, "\"9a1a0-626799b613000\"", "Sat, 09 Nov 2024 12:00:00 GMT"},
    {"invoice-2291.pdf", 88'200, "", "", false, "https://billing.example.com/invoices/2291"},
    {"munkitools-7.0.2.pkg", 31'800, "", ""},
};

void makeDownload(const QString &folder, const Download &download)
{
    const QString path = folder + QLatin1Char('/') + QString::fromUtf8(download.name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (download.isHole)
        QVERIFY(file.resize(download.size));
    else
        QCOMPARE(file.write(QByteArray("xar!").leftJustified(download.size, '\0')), download.size);
    if (*download.etag)
        QVERIFY(record(path, QStringLiteral("com.github.autopkg.etag"), QString::fromUtf8(download.etag)));
    if (*download.origin)
        QVERIFY(record(path, QStringLiteral("xdg.origin.url"), QString::fromUtf8(download.origin)));
    if (!*download.serverDate)
        return;
    QVERIFY(record(path, QStringLiteral("com.github.autopkg.last-modified"),
                   QString::fromUtf8(download.serverDate)));
    const auto modified = fixdateSeconds(download.serverDate);
    QVERIFY(modified && file.flush());
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(*modified), QFileDevice::FileModificationTime));
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void droppedFileIsInspectedAndRemembered();
    void droppedDigestIsCompared();
    void remoteFileIsRefusedInWords();
    void folderFillsTheList_data();
    void folderFillsTheList();
    void quitsAtOnce_data();
    void quitsAtOnce();

private:
    [[nodiscard]] bool startDocket(const QString &program = QStringLiteral(DOCKET_PROGRAM),
                                   const QStringList &paths = {});
    [[nodiscard]] bool quitDocket();
    [[nodiscard]] bool hold(const QStringList &uris);
    [[nodiscard]] bool release();
    [[nodiscard]] bool takePicture(const QString &state);

    // Looks at the window anew.
    [[nodiscard]] bool sees(const QString &beginning, const QString &part = {});
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition);

    Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_docket;
    std::unique_ptr<QProcess> m_dragSource;
    QList<Accessible> m_seen; // when last looked
};

void TestEndToEnd::initTestCase()
{
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestEndToEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestEndToEnd::cleanup()
{
    if (QTest::currentTestFailed()) {
        if (!takePicture(QLatin1String("failed-") + QLatin1String(QTest::currentTestFunction())))
            qWarning("no picture of it");
        qInfo().noquote() << "The window as last read:\n" << described(m_seen);
    }
    stop(m_dragSource);
    stop(m_docket);
    m_seen.clear();
}

bool TestEndToEnd::startDocket(const QString &program, const QStringList &paths)
{
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    m_docket = makeProcess(
        program,
        QStringList{QStringLiteral("--history"), m_folder->filePath(QStringLiteral("history.sqlite"))} +
            paths,
        environment);
    m_docket->start();
    return waitFor([this] { return sees(QStringLiteral("Recent results")); });
}

bool TestEndToEnd::quitDocket()
{
    stop(m_dragSource);
    // Keys go to the window in front, which Docket's becomes when the other has gone.
    const bool ended = QTest::qWaitFor(
        [this] {
            return m_docket->state() == QProcess::NotRunning ||
                   !m_desktop.act({QStringLiteral("key"), QStringLiteral("ctrl+q")});
        },
        int(patience.count()));
    return ended && m_docket->state() == QProcess::NotRunning &&
           m_docket->exitStatus() == QProcess::NormalExit && m_docket->exitCode() == 0;
}

// Drags these from the other program and holds them over Docket's window until it has answered.
bool TestEndToEnd::hold(const QStringList &uris)
{
    m_dragSource = makeProcess(QStringLiteral(DRAGSOURCE_PROGRAM), uris, m_desktop.environment());
    m_dragSource->start();
    if (!waitFor([this] { return m_dragSource->canReadLine(); }))
        return false;
    const QList<QByteArray> ready = m_dragSource->readLine().trimmed().split(' ');
    const QPoint grip(ready.value(1).toInt(), ready.value(2).toInt());
    const QPoint target = named(m_seen, QStringLiteral("Details")).place.center();

    const auto move = [this](QPoint to) {
        return m_desktop.act({QStringLiteral("mousemove"), QString::number(to.x()), QString::number(to.y())});
    };
    if (!move(grip) || !m_desktop.act({QStringLiteral("mousedown"), QStringLiteral("1")}))
        return false;
    // A hand never quite rests; each little move asks the window again.
    int step = 0;
    return waitFor([&] {
        const QPoint next = ++step < 10 ? grip + (target - grip) * step / 10 : target + QPoint(step % 2, 0);
        return move(next) && step > 10 && m_dragSource->canReadLine();
    });
}

bool TestEndToEnd::release()
{
    return m_desktop.act({QStringLiteral("mouseup"), QStringLiteral("1")});
}

// Of the window.
bool TestEndToEnd::takePicture(const QString &state)
{
    return m_desktop.takePicture(state, withRole(m_seen, QStringLiteral("frame")).place);
}

bool TestEndToEnd::sees(const QString &beginning, const QString &part)
{
    m_seen = readAccessibles(m_desktop.bus());
    const Accessible found = named(m_seen, beginning);
    return !found.role.isEmpty() && found.name.contains(part);
}

// Gives up early where Docket is no longer there.
bool TestEndToEnd::waitFor(const std::function<bool()> &condition)
{
    bool met = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            met = condition();
            return met || m_docket->state() == QProcess::NotRunning;
        },
        int(patience.count()));
    return ended && met;
}

void TestEndToEnd::droppedFileIsInspectedAndRemembered()
{
    const QString file = m_folder->filePath(QStringLiteral("Firefox 133.0 ü.pkg"));
    QFile content(file);
    QVERIFY(content.open(QIODevice::WriteOnly));
    QCOMPARE(content.write(QByteArray(87'654, 'x')), 87'654);
    content.close();
    QVERIFY(record(file, QStringLiteral("com.github.autopkg.etag"), recordedEtag));
    QVERIFY(record(file, QStringLiteral("com.github.autopkg.last-modified"), recordedDate));
    QVERIFY(succeeds(QStringLiteral("touch"),
                     {QStringLiteral("-d"), QStringLiteral("2016-02-29 11:22:33 UTC"), file}));
    const QString bytes =
        outputOf(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%s"), file});
    const QString modified =
        outputOf(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%Y"), file});
    QCOMPARE(bytes, QStringLiteral("87654"));

    QVERIFY(startDocket());
    QVERIFY(takePicture(QStringLiteral("empty")));
    QVERIFY(hold({QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded())}));
    QCOMPARE(m_dragSource->readLine().trimmed(), "accepted");
    QVERIFY(takePicture(QStringLiteral("drag")));
    QVERIFY(release());

    QVERIFY(waitFor([this] { return sees(QStringLiteral("ETag: "), recordedEtag); }));
    const QString etag = named(m_seen, QStringLiteral("ETag: ")).name;
    QVERIFY2(etag.contains(QStringLiteral("from extended attribute user.com.github.autopkg.etag")),
             qPrintable(etag));

    const QString size = named(m_seen, QStringLiteral("Size: ")).name;
    QVERIFY2(size.contains(QLocale().toString(bytes.toLongLong()) + QStringLiteral(" bytes")),
             qPrintable(size));
    QVERIFY2(size.contains(QStringLiteral("from the file system")), qPrintable(size));

    const QString dates = named(m_seen, QStringLiteral("Last modified: ")).name;
    const QDateTime mtime = QDateTime::fromSecsSinceEpoch(modified.toLongLong());
    QVERIFY2(dates.contains(recordedDate), qPrintable(dates));
    QVERIFY2(dates.contains(QLocale().toString(mtime, QStringLiteral("ddd, d MMM yyyy, HH:mm"))),
             qPrintable(dates));
    QVERIFY(takePicture(QStringLiteral("gathered")));
    QVERIFY(QTest::qWaitFor([this] { return m_dragSource->canReadLine(); }, int(patience.count())));
    QCOMPARE(m_dragSource->readAll().trimmed().split('\n').constLast(), "dropped");

    // The list's row begins with the name; what else it says, a test of the list sees to.
    const auto isRemembered = [this, &file] {
        return sees(QFileInfo(file).fileName() + QStringLiteral(", "));
    };
    QVERIFY(waitFor(isRemembered));
    QVERIFY(quitDocket());
    QVERIFY(startDocket());
    QVERIFY(waitFor(isRemembered));
    QVERIFY(takePicture(QStringLiteral("restarted")));
    QVERIFY(quitDocket());
}

void TestEndToEnd::droppedDigestIsCompared()
{
    const QString file = m_folder->filePath(QStringLiteral("some"));
    QFile content(file);
    QVERIFY(content.open(QIODevice::WriteOnly));
    QCOMPARE(content.write("docket"), 6);
    content.close();
    const QString digest =
        outputOf(QStringLiteral("sha512sum"), {file}).section(QLatin1Char(' '), 0, 0).toUpper();
    QVERIFY(startDocket(QStringLiteral(DOCKET_PROGRAM), {file}));
    QVERIFY(waitFor([this] { return sees(QStringLiteral("Size: ")); }));
    QVERIFY(hold({QStringLiteral("--text"), digest}));
    QCOMPARE(m_dragSource->readLine().trimmed(), "accepted");
    QVERIFY(release());
    QVERIFY(waitFor([this] { return sees(QStringLiteral("SHA-512 matches the expected value.")); }));
    QVERIFY(quitDocket());
}

void TestEndToEnd::remoteFileIsRefusedInWords()
{
    QVERIFY(startDocket());
    QVERIFY(hold({QStringLiteral("https://example.com/lamp.pkg")}));
    QVERIFY(release());
    QVERIFY(waitFor([this] {
        m_seen = readAccessibles(m_desktop.bus());
        return described(m_seen).contains(QStringLiteral("example.com"));
    }));
    QVERIFY(takePicture(QStringLiteral("refused")));
    QVERIFY(quitDocket());
}

void TestEndToEnd::folderFillsTheList_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("window-light") << QStringLiteral(DOCKET_PROGRAM);
    QTest::newRow("window-dark") << QStringLiteral(DARK_DOCKET_PROGRAM);
}

void TestEndToEnd::folderFillsTheList()
{
    QFETCH(const QString, program);
    const QString folder = m_folder->filePath(QStringLiteral("AutoPkg/Cache/downloads"));
    QVERIFY(QDir().mkpath(folder));
    for (const Download &download : downloads)
        makeDownload(folder, download);
    QVERIFY(startDocket(program, {folder}));
    for (const Download &download : downloads)
        QVERIFY(waitFor([&] { return sees(QString::fromUtf8(download.name) + QStringLiteral(", ")); }));
    QVERIFY(waitFor([this] { return sees(QStringLiteral("ETag: "), QLatin1String(downloads[0].etag)); }));
    QVERIFY(takePicture(QLatin1String(QTest::currentDataTag())));
    QVERIFY(quitDocket());
}

void TestEndToEnd::quitsAtOnce_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("threads"); // that are to be stuck first
    QTest::newRow("while a volume hangs") << QByteArray("hang getxattr */f*") << 100;
    QTest::newRow("while files pour in") << QByteArray("delay read * 0") << 0;
}

void TestEndToEnd::quitsAtOnce()
{
    if (const QString reason = test::SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
#ifdef DOCKET_SANITIZED
    constexpr int soon = 10'000;
#else
    constexpr int soon = 1'000;
#endif
    QFETCH(const QByteArray, fault);
    QFETCH(const int, threads);
    test::SickVolume volume(100, 20'000);
    volume.tell(fault);
    makeDownload(m_folder->path(), downloads[0]);
    QVERIFY(startDocket(QStringLiteral(DOCKET_PROGRAM),
                        {m_folder->filePath(QString::fromUtf8(downloads[0].name))}));
    QVERIFY(waitFor([this] { return sees(QStringLiteral("ETag: "), QLatin1String(downloads[0].etag)); }));
    QVERIFY(hold({QStringLiteral("file://") + QFile::decodeName(volume.folder().bytes())}));
    QVERIFY(release());
    // From here on the list is too long to be read through; the title tells how far the work is.
    QVERIFY(
        m_desktop.act({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                       QStringLiteral("--name"), QStringLiteral("[0-9]%")}));
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(m_docket->processId()));
    QVERIFY(waitFor([&] { return tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > threads; }));
    stop(m_dragSource);

    QElapsedTimer sinceQuit;
    QVERIFY(m_desktop.act({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                           QStringLiteral("--name"), QStringLiteral("[0-9]%"),
                           QStringLiteral("windowactivate"), QStringLiteral("--sync")}));
    sinceQuit.start();
    QVERIFY(m_desktop.act({QStringLiteral("key"), QStringLiteral("ctrl+q")}));
    QVERIFY(m_docket->waitForFinished(int(patience.count())));
    QVERIFY2(sinceQuit.elapsed() < soon, qPrintable(QString::number(sinceQuit.elapsed())));
    QCOMPARE(m_docket->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_docket->exitCode(), 0);

    // What had been gathered is kept.
    HistoryStore history(m_folder->filePath(QStringLiteral("history.sqlite")));
    const qsizetype kept = history.page(newestInspectionId, 2).summaries.size();
    QCOMPARE(history.takeNotices(), QStringList());
    QVERIFY2(threads > 0 ? kept == 1 : kept > 1, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
