// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/resultrecord.h"
#include "history/sqlite.h"
#include "history/store.h"
#include "support/realfiles.h"
#include "support/samplereports.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace docket;
using namespace docket::test;

namespace
{

// 2026-11-22, and one id a millisecond.
InspectionId idAt(qint64 millisecond)
{
    return firstInspectionId(1'795'348'800'000 + millisecond);
}

// The file as another program sees it.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &fileName) { m_database.open(fileName, 0); }

    bool execute(const QString &statement)
    {
        const bool done = m_database.execute(statement.toUtf8());
        if (!done)
            qWarning("%s: %s", qUtf8Printable(statement), qUtf8Printable(m_database.failure().text));
        return done;
    }
    QByteArray value(const QString &statement)
    {
        SqliteStatement query;
        if (!m_database.prepare(statement.toUtf8(), query) || !query.next())
            return {};
        return query.bytes(0).toByteArray(); // of a number, its digits
    }

private:
    SqliteConnection m_database;
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & ACCESSPERMS : 0;
}

// Keeps even root from changing a file or a folder, where the file system can (chattr +i); for others its
// mode does.
class Untouchable
{
public:
    explicit Untouchable(const QString &path) : m_path(QFile::encodeName(path))
    {
        struct stat status = {};
        ::stat(m_path.constData(), &status);
        m_mode = status.st_mode & ACCESSPERMS;
        if (::geteuid() == 0)
            m_done = setImmutable(true);
        else
            m_done = ::chmod(m_path.constData(), m_mode & ~0222U) == 0;
    }
    ~Untouchable()
    {
        if (::geteuid() == 0)
            setImmutable(false);
        else
            ::chmod(m_path.constData(), m_mode);
    }
    Untouchable(const Untouchable &) = delete;
    Untouchable &operator=(const Untouchable &) = delete;

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    bool setImmutable(bool on)
    {
        const int fd = ::open(m_path.constData(), O_RDONLY | O_CLOEXEC);
        int flags = 0;
        bool done = fd >= 0 && ::ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0;
        flags = on ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
        done = done && ::ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0;
        ::close(fd);
        return done;
    }

    QByteArray m_path;
    mode_t m_mode = 0;
    bool m_done = false;
};

// All summaries, by pages of that size.
QList<Summary> allOf(HistoryStore &store, int pageSize = 1000)
{
    QList<Summary> all;
    std::optional<InspectionId> next = newestInspectionId;
    while (next) {
        const HistoryPage page = store.page(*next, pageSize);
        all += page.summaries;
        next = page.next;
    }
    return all;
}

QList<InspectionId> idsOf(const QList<Summary> &summaries)
{
    QList<InspectionId> ids;
    for (const Summary &summary : summaries)
        ids.append(summary.id);
    return ids;
}

Reading<QByteArray> broken()
{
    return Reading<QByteArray>(Failure{EIO});
}

QByteArray randomBytes(QRandomGenerator &random, int atMost)
{
    QByteArray bytes(random.bounded(atMost + 1), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

qint64 randomNumber(QRandomGenerator &random)
{
    return static_cast<qint64>(random.generate64() >> random.bounded(64));
}

template <typename T>
Reading<T> randomReading(QRandomGenerator &random, T value)
{
    const std::array<Source, 5> sources{{{Source::Kind::FileSystem},
                                         sample::etagSource(),
                                         sample::dateSource(),
                                         {Source::Kind::ExtendedAttribute, "user.DosStream.x:$DATA"},
                                         {Source::Kind::ExtendedAttribute, "user.\xff\x00"}}};
    switch (random.bounded(3)) {
    case 0:
        return {};
    case 1:
        return Reading<T>(Failure{random.bounded(1, 134), random.bounded(2) == 1});
    default:
        return {std::move(value), sources.at(random.generate() % sources.size())};
    }
}

Timestamp randomTime(QRandomGenerator &random)
{
    return {random.bounded(2) == 0 ? randomNumber(random) : -randomNumber(random),
            random.bounded(1'000'000'000)};
}

Identity randomIdentity(QRandomGenerator &random)
{
    return {random.generate64(), random.generate64(), randomTime(random)};
}

Span randomSpan(QRandomGenerator &random)
{
    return {Nanoseconds{random.bounded(1'000'000'000)}, Nanoseconds{random.generate64() >> 10U}};
}

Report randomReport(QRandomGenerator &random, InspectionId id)
{
    Report report;
    report.id = id;
    report.path = FilePath("/" + randomBytes(random, 40).replace('\0', 'x'));
    report.leadsTo = random.bounded(2) == 0 ? FilePath() : FilePath("/t/" + randomBytes(random, 40));
    report.inspectedAt = randomNumber(random);
    report.etag = randomReading(random, randomBytes(random, 80));
    report.size =
        randomReading(random, FileSize{random.generate64(), random.generate64(),
                                       static_cast<FileType>(random.bounded(8)), randomIdentity(random)});
    report.lastModified.server = randomReading(random, randomBytes(random, 40));
    report.lastModified.fileSystem = randomReading(random, randomTime(random));
    if (random.bounded(2) == 0)
        report.lastModified.identity = randomIdentity(random);
    else if (report.size.isFound() && random.bounded(2) == 0)
        report.lastModified.identity = report.size.value().identity;
    if (random.bounded(2) == 0)
        report.timing.open = randomSpan(random);
    report.timing.etag = randomSpan(random);
    report.timing.size = randomSpan(random);
    report.timing.lastModified = randomSpan(random);
    report.timing.gathered = Nanoseconds{random.bounded(1'000'000'000)};
    return report;
}

FileStatus someState()
{
    return {{1'000, 4'096, FileType::Regular, {2, 3, {1'700'000'000, 5}}}, {-6, 7}};
}

} // namespace

Q_DECLARE_METATYPE(docket::FileStatus)

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsAReport_data();
    void keepsAReport();
    void keepsAnyReport();
    void givesWhatIsSummarized();

    void keepsDates_data();
    void keepsDates();
    void takesOverVersion1();
    void takesOverVersion2();
    void keepsDigestsOfAState_data();
    void keepsDigestsOfAState();
    void forgetsDigestsWithTheFile();

    void keepsOneRowAPath();
    void keepsTheNewestOnTop_data();
    void keepsTheNewestOnTop();
    void pages_data();
    void pages();
    void forgets();
    void forgetsManyAtOnce();
    void forgetsByResults();
    void forgetsEverything();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void givesEarlierResults();
    void pins();
    void keepsNoMoreThanTheLimit();
    void keepsNothingWhenTold();

    void isPrivate();
    void isCompact();
    void keepsToOneFileInMemory();

    void putsABadFileAside_data();
    void putsABadFileAside();
    void neverOverwritesWhatWasPutAside();
    void noticesDamageLater();
    void passesOverMalformedRows_data();
    void passesOverMalformedRows();

    void worksOnWithoutAFile_data();
    void worksOnWithoutAFile();
    void leavesOtherFilesAlone();
    void readsAFileThatCannotBeWritten();
    void worksOnWhenTheFileFails_data();
    void worksOnWhenTheFileFails();

    void sharesAFile();
    void losesNothingWhereIdsCollide();
    void waitsForAnotherWriter();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::keepsAReport_data()
{
    QTest::addColumn<Report>("report");
    const Report whole = sample::report(idAt(0), "/home/u/Downloads/Firefox 151.0.pkg");
    QTest::newRow("all found") << whole;
    const auto row = [&](const char *name, const std::function<void(Report &)> &change) {
        Report report = whole;
        change(report);
        QTest::newRow(name) << report;
    };
    const auto path = [&](const char *name, const QByteArray &bytes) {
        row(name, [&](Report &report) { report.path = FilePath(bytes); });
    };
    path("name that is not UTF-8", "/home/u/sample\xF0\xFF.pdf");
    path("name with newline and quotes", "/home/u/a\n'\"%?.pdf");
    path("file in the root", "/x");
    path("the root", "/");
    path("trailing slash", "/home/u/");
    path("bare name", "x");
    path("no path", "");
    path("path of 4,095 bytes", "/" + QByteArray(4094, 'x'));
    path("longer than any path", "/" + QByteArray(60'000, 'x'));

    row("ETag absent", [](Report &report) { report.etag = {}; });
    row("ETag empty", [](Report &report) { report.etag = {QByteArray(""), sample::etagSource()}; });
    row("ETag empty, null array", [](Report &report) { report.etag = {QByteArray(), sample::etagSource()}; });
    row("ETag of 64 KiB", [](Report &report) {
        report.etag = {QByteArray(65536, 'e'), sample::etagSource()};
    });
    row("ETag with NULs, not UTF-8", [](Report &report) {
        report.etag = {QByteArray("\0\xff\0", 3), sample::etagSource()};
    });
    row("ETag failed", [](Report &report) { report.etag = Reading<QByteArray>(Failure{ENOTSUP}); });
    row("size failed", [](Report &report) { report.size = Reading<FileSize>(Failure{EIO}); });
    row("size absent", [](Report &report) { report.size = {}; });
    row("size of 16 EiB", [](Report &report) {
        report.size = {{~quint64{0}, ~quint64{0}, FileType::BlockDevice, {}}, {Source::Kind::FileSystem}};
    });
    row("server date absent", [](Report &report) { report.lastModified.server = {}; });
    row("server date odd", [](Report &report) {
        report.lastModified.server = {"\xe9", sample::dateSource()};
    });
    row("server date failed",
        [](Report &report) { report.lastModified.server = Reading<QByteArray>(Failure{EACCES}); });
    row("mtime failed", [](Report &report) {
        report.lastModified.fileSystem = Reading<Timestamp>(Failure{ESTALE});
        report.lastModified.identity = {};
    });
    row("mtime absent", [](Report &report) { report.lastModified.fileSystem = {}; });
    row("mtime before 1970", [](Report &report) {
        report.lastModified.fileSystem = {{-2'208'988'800, 1}, {Source::Kind::FileSystem}};
    });
    row("mtime of another file", [](Report &report) { report.lastModified.identity.inode = 1; });
    row("mtime of no file", [](Report &report) { report.lastModified.identity = {}; });
    row("from a source of another name", [](Report &report) {
        report.etag = {"x", {Source::Kind::ExtendedAttribute, "user.munki.\xff"}};
    });
    row("from an unexpected source", [](Report &report) { report.etag = {"x", {Source::Kind::FileSystem}}; });
    row("not opened", [](Report &report) { report.timing.open.reset(); });
    row("over a link", [](Report &report) { report.leadsTo = FilePath("/srv/\xff/real.pkg"); });
    row("claims, a flaw and a hole", [](Report &report) {
        const Place place{Place::Kind::InfoJson, {}, "Firefox 151.0.pkg.info.json"};
        const Claim size{What::Size, "24096", Tool::AutoPkg, place};
        const Claim origin{What::Origin, "https://dl.example/a?token=x", Tool::Xdg, {}};
        const Unread unread{place, {Flaw::Kind::NoJson, "no colon", 7, 0}};
        report.particulars = Seldom(Particulars{{{size, origin}, {unread}}, DataOnDisk{4096, true}});
    });
    QTest::newRow("gone") << sample::unreadable(idAt(0), "/x/y", {ENOENT});
    QTest::newRow("dangling link") << sample::unreadable(idAt(0), "/x/y", {ENOENT, true});
}

void TestStore::keepsAReport()
{
    QFETCH(const Report, report);
    {
        HistoryStore store(file());
        store.add({report});
        QCOMPARE(store.takeNotices(), QStringList());
    }
    HistoryStore store(file());
    const std::optional<Report> kept = store.find(report.id);
    QVERIFY(kept.has_value());
    QVERIFY(*kept == report);
    const HistoryPage page = store.page(newestInspectionId, 10);
    QCOMPARE(page.summaries.size(), 1);
    QVERIFY(page.summaries.first() == summarize(report));
    QCOMPARE(store.takeNotices(), QStringList());
}

void TestStore::keepsAnyReport()
{
    QRandomGenerator random(20261122);
    QList<Report> reports;
    for (int i = 0; i < 3000; ++i)
        reports.append(randomReport(random, idAt(i)));
    {
        HistoryStore store(file());
        store.add(reports);
    }
    HistoryStore store(file());
    for (const Report &report : std::as_const(reports)) {
        const std::optional<Report> kept = store.find(report.id);
        QVERIFY2(kept && *kept == report, QByteArray::number(report.id).constData());
    }
}

void TestStore::givesWhatIsSummarized()
{
    Report incomplete = sample::report(idAt(1), "/b");
    incomplete.lastModified.server = Reading<QByteArray>(Failure{ENOTSUP});
    incomplete.lastModified.fileSystem = Reading<Timestamp>(Failure{EIO});
    Report unsupported = sample::report(idAt(2), "/c");
    unsupported.etag = Reading<QByteArray>(Failure{ENOTSUP});
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/a", QByteArray(300, 'e')), incomplete, unsupported,
               sample::unreadable(idAt(3), "/d", {ENOENT, true})});

    const QList<Summary> all = allOf(store);
    QCOMPARE(all.size(), 4);
    QVERIFY(all[0].state == Summary::State::Unreadable);
    QCOMPARE(all[0].failureCode, ENOENT);
    QVERIFY(all[0].danglingLink && !all[0].hasSize && !all[0].hasEtag);
    QVERIFY(all[1].state == Summary::State::NotSupported);
    QCOMPARE(all[1].failureCode, ENOTSUP);
    QVERIFY(all[2].state == Summary::State::Incomplete);
    QCOMPARE(all[2].failureCode, EIO); // not the one that is to be expected there
    QVERIFY(all[3].state == Summary::State::Gathered);
    QCOMPARE(all[3].failureCode, 0);
    QCOMPARE(all[3].etag, QByteArray(256, 'e'));
    QCOMPARE(all[3].bytes, 24'095);
    QCOMPARE(all[3].path, FilePath("/a"));
    QVERIFY(all[0].verdict == Verdict::Unreadable);
    QVERIFY(all[3].verdict == Verdict::Unverified);
    QVERIFY(needsAttention(all[0]) && !needsAttention(all[1]) && needsAttention(all[2]) &&
            !needsAttention(all[3]));
}

void TestStore::keepsDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("asNumber");
    const auto row = [](const char *date, bool asNumber) {
        QTest::newRow(date) << QByteArray(date) << asNumber;
    };
    row("Tue, 17 Nov 2026 13:02:11 GMT", true);
    row("Thu, 01 Jan 1970 00:00:00 GMT", true);
    row("Wed, 31 Dec 1969 23:59:59 GMT", true);
    row("Tue, 29 Feb 2000 00:00:00 GMT", true);
    row("Fri, 31 Dec 9999 23:59:59 GMT", true);
    row("Sat, 01 Jan 0000 00:00:00 GMT", true);
    row("Wed, 17 Nov 2026 13:02:11 GMT", false); // was a Tuesday
    row("Tue, 17 Nov 2026 13:02:11 UTC", false);
    row("Tue, 17 Nov 2026 24:02:11 GMT", false);
    row("Tue, 17 Nov 2026 13:02:60 GMT", false);
    row("Mon, 29 Feb 2100 00:00:00 GMT", false);
    row("Tue, 17 nov 2026 13:02:11 GMT", false);
    row("Tue, 17 Xxx 2026 13:02:11 GMT", false);
    row("Tuesday, 17-Nov-26 13:02:11 GMT", false);
    row("Tue, 17 Nov -026 13:02:11 GMT", false);
    row("Tue, 17 Nov 2026 13:02:11 GMT ", false);
    row("12345678901234567890123456789", false);
    row("", false);
}

// The common ones take less room; each comes back as it was.
void TestStore::keepsDates()
{
    QFETCH(const QByteArray, date);
    QFETCH(const bool, asNumber);
    HistoryStore store(file());
    Report report = sample::report(idAt(0), "/a");
    report.lastModified.server = {date, sample::dateSource()};
    store.add({report});
    QCOMPARE(store.find(report.id).value().lastModified.server.value(), date);
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("SELECT typeof(server_date) FROM result")),
             asNumber ? QByteArray("integer") : QByteArray("blob"));
}

// As the first version of Docket wrote it.
void TestStore::takesOverVersion1()
{
    QList<Report> reports;
    for (int i = 0; i < 2500; ++i)
        reports.append(sample::report(
            idAt(i), "/d" + QByteArray::number(i % 2000 % 7) + "/f" + QByteArray::number(i % 2000),
            "\"" + QByteArray::number(i / 2200) + '"'));
    reports[5].etag = {};
    reports[6] = sample::unreadable(idAt(6), "/gone", {ENOENT, true});
    {
        RawDatabase raw(file());
        for (const char *statement :
             {"PRAGMA journal_mode = WAL",
              "CREATE TABLE folder(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT",
              "CREATE TABLE file(id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name BLOB NOT NULL,"
              " latest INTEGER NOT NULL, UNIQUE(folder, name)) STRICT",
              "CREATE INDEX file_by_latest ON file(latest)",
              "CREATE TABLE result(id INTEGER PRIMARY KEY, file INTEGER NOT NULL,"
              " inspected_at INTEGER NOT NULL, size INTEGER, etag BLOB, server_date BLOB, mtime INTEGER,"
              " facts BLOB NOT NULL) STRICT",
              "CREATE INDEX result_by_file ON result(file)", "PRAGMA application_id = 1148150635",
              "PRAGMA user_version = 1", "BEGIN"})
            QVERIFY(raw.execute(QString::fromLatin1(statement)));
        const auto blob = [](const QByteArray &bytes) -> QByteArray { return "x'" + bytes.toHex() + "'"; };
        for (const Report &report : std::as_const(reports)) {
            const QByteArray folder = report.path.folder() + (report.path.folder() == "/" ? "" : "/");
            const ResultRecord record = packed(report);
            const QByteArray id = QByteArray::number(report.id);
            const QByteArray file =
                "(SELECT f.id FROM file f JOIN folder d ON d.id = f.folder WHERE d.path = " + blob(folder) +
                " AND f.name = " + blob(report.path.name()) + ")";
            const bool found = report.size.isFound();
            QVERIFY(raw.execute(QString::fromLatin1(
                "INSERT OR IGNORE INTO folder(path) VALUES(" + blob(folder) +
                "); INSERT INTO file(folder, name, latest) SELECT id, " + blob(report.path.name()) + ", " +
                id + " FROM folder WHERE path = " + blob(folder) +
                " ON CONFLICT(folder, name) DO UPDATE SET latest = excluded.latest;"
                " INSERT INTO result VALUES(" +
                id + ", " + file + ", " + QByteArray::number(report.inspectedAt) + ", " +
                (found ? QByteArray::number(*record.size) : QByteArray("NULL")) + ", " +
                (report.etag.isFound() ? blob(report.etag.value()) : QByteArray("NULL")) + ", " +
                (found ? blob(report.lastModified.server.value()) : QByteArray("NULL")) + ", " +
                (found ? QByteArray::number(*record.mtime) : QByteArray("NULL")) + ", " +
                blob(record.facts.mid(1)) + ")")));
        }
        QVERIFY(raw.execute(QStringLiteral("INSERT INTO result VALUES(7, 99, 0, 0, NULL, NULL, 0, x'')")));
        QVERIFY(raw.execute(QStringLiteral("COMMIT")));
    }
    for (int i = 0; i < 2; ++i) { // and it stays
        HistoryStore store(file());
        QCOMPARE(store.takeNotices(), QStringList());
        const QList<Summary> all = allOf(store);
        QCOMPARE(all.size(), 2001);
        for (const Report &report : std::as_const(reports))
            QVERIFY(store.find(report.id) == report);
        const auto changed = std::count_if(all.begin(), all.end(), [](const Summary &summary) {
            return summary.changes == Changes(Change::Etag);
        });
        QCOMPARE(changed, 2500 - 2200 + 1); // and the one whose ETag came
        QCOMPARE(store.earlier(idAt(2400), 9).size(), 1);
    }
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")), "3");
    QCOMPARE(raw.value(QStringLiteral("PRAGMA integrity_check")), "ok");
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'v1%'")), "0");
}

// Which knew no digests.
void TestStore::takesOverVersion2()
{
    const QList<Report> reports{sample::report(idAt(1), "/d/one"), sample::report(idAt(2), "/d/two")};
    HistoryStore(file()).add(reports);
    {
        RawDatabase raw(file());
        QVERIFY(raw.execute(QStringLiteral("DROP TABLE digest")));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA user_version = 2")));
    }
    const Digests digests{{DigestKind::Crc32, "cbf43926"}};
    for (int i = 0; i < 2; ++i) { // and it stays
        HistoryStore store(file());
        QCOMPARE(store.takeNotices(), QStringList());
        QCOMPARE(allOf(store).size(), 2);
        for (const Report &report : reports)
            QVERIFY(store.find(report.id) == report);
        QCOMPARE(store.digests(idAt(1), someState()), i == 0 ? Digests() : digests);
        store.keepDigests(idAt(1), someState(), digests);
        QCOMPARE(store.digests(idAt(1), someState()), digests);
    }
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")), "3");
}

void TestStore::keepsDigestsOfAState_data()
{
    QTest::addColumn<FileStatus>("now");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, bool isSame, auto change) {
        FileStatus now = someState();
        change(now);
        QTest::newRow(name) << now << isSame;
    };
    row("unchanged", true, [](FileStatus &) {});
    row("another number of the device", true, [](FileStatus &now) { ++now.size.identity.device; });
    row("other blocks", true, [](FileStatus &now) { ++now.size.bytesOnDisk; });
    row("another size", false, [](FileStatus &now) { ++now.size.bytes; });
    row("another inode", false, [](FileStatus &now) { ++now.size.identity.inode; });
    row("another mtime", false, [](FileStatus &now) { ++now.modified.seconds; });
    row("another mtime by a nanosecond", false, [](FileStatus &now) { ++now.modified.nanoseconds; });
    row("another ctime", false, [](FileStatus &now) { ++now.size.identity.changed.seconds; });
    row("another ctime by a nanosecond", false,
        [](FileStatus &now) { ++now.size.identity.changed.nanoseconds; });
}

void TestStore::keepsDigestsOfAState()
{
    QFETCH(const FileStatus, now);
    QFETCH(const bool, isSame);
    const QByteArray md5 = QByteArray("0123456789abcdef").repeated(2);
    const Digests older{{DigestKind::Md5, QByteArray(md5).replace('0', 'f')}};
    const Digests digests{{DigestKind::Md5, md5},
                          {DigestKind::Md5OfParts, md5, 8'388'608},
                          {DigestKind::Md5OfParts, md5, 16'777'216},
                          {DigestKind::Sha512, md5.repeated(4)}};
    HistoryStore store(file());
    store.add({sample::report(idAt(1), "/d/one"), sample::report(idAt(2), "/d/two")});
    store.keepDigests(idAt(1), someState(), older);
    store.keepDigests(idAt(1), someState(), digests);
    store.keepDigests(idAt(7), someState(), digests); // of no result that there is
    store.add({sample::report(idAt(3), "/d/one")});
    for (const InspectionId id : {idAt(1), idAt(3)}) // of the file, whichever its result
        QCOMPARE(store.digests(id, now), isSame ? digests : Digests());
    QCOMPARE(store.digests(idAt(2), now), Digests());
    QCOMPARE(store.digests(idAt(7), now), Digests());
    RawDatabase raw(file());
    // What cannot be one is passed over.
    QVERIFY(raw.execute(QStringLiteral("UPDATE digest SET value = x'00' WHERE kind = 4")));
    QVERIFY(raw.execute(QStringLiteral("UPDATE digest SET kind = 99 WHERE kind = 3")));
    QCOMPARE(store.digests(idAt(1), now), isSame ? digests.mid(0, 1) : Digests());
}

void TestStore::forgetsDigestsWithTheFile()
{
    const auto count = [this] {
        return RawDatabase(file()).value(QStringLiteral("SELECT count(*) FROM digest"));
    };
    const Digests digests{{DigestKind::Crc32, "cbf43926"}};
    HistoryStore store(file());
    QList<Report> reports;
    for (int i = 1; i <= 4; ++i)
        reports.append(sample::report(idAt(i), "/d/" + QByteArray::number(i)));
    store.add(reports);
    for (int i = 1; i <= 4; ++i)
        store.keepDigests(idAt(i), someState(), digests);
    QCOMPARE(count(), "4");
    store.forget({reports.first().path});
    QCOMPARE(count(), "3");
    store.forgetFilesOf({idAt(2)});
    QCOMPARE(count(), "2");
    store.setLimit(1);
    QCOMPARE(store.prune().first, QList<InspectionId>{idAt(3)});
    QCOMPARE(count(), "1");
    store.forgetAll();
    QCOMPARE(count(), "0");
}

void TestStore::keepsOneRowAPath()
{
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/d/a", "1"), sample::report(idAt(1), "/d/b", "2")});
    store.add({sample::report(idAt(2), "/d/a", "3")});
    const QList<Summary> all = allOf(store);
    QCOMPARE(idsOf(all), (QList{idAt(2), idAt(1)}));
    QCOMPARE(all[0].etag, "3");
    // The older result is kept all the same.
    QCOMPARE(store.find(idAt(0)).value().etag.value(), "1");
    QVERIFY(!store.find(idAt(3)));
    // Paths that differ by little are other paths.
    store.add(
        {sample::report(idAt(3), "/d/A"), sample::report(idAt(4), "/d/a/"), sample::report(idAt(5), "/da")});
    QCOMPARE(allOf(store).size(), 5);
}

void TestStore::keepsTheNewestOnTop_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("rising") << QList{0, 1, 2, 3};
    QTest::newRow("falling") << QList{3, 2, 1, 0};
    QTest::newRow("mixed") << QList{2, 0, 3, 1};
}

void TestStore::keepsTheNewestOnTop()
{
    QFETCH(const QList<int>, order);
    HistoryStore store(file());
    for (const int i : order)
        store.add({sample::report(idAt(i), "/same"),
                   sample::report(idAt(10 + i), "/other" + QByteArray::number(i))});
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(13), idAt(12), idAt(11), idAt(10), idAt(3)}));
}

void TestStore::pages_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 10 << 1;
    QTest::newRow("less than a page") << 9 << 10 << 1;
    QTest::newRow("just a page") << 10 << 10 << 2; // whether that was all shows in the next
    QTest::newRow("some pages") << 35 << 10 << 4;
    QTest::newRow("one a page") << 3 << 1 << 4;
}

void TestStore::pages()
{
    QFETCH(const int, files);
    QFETCH(const int, size);
    QFETCH(const int, pages);
    HistoryStore store(file());
    QList<Report> reports;
    QList<InspectionId> expected;
    for (int i = 0; i < files; ++i) {
        reports.append(
            sample::report(idAt(i), "/d" + QByteArray::number(i % 3) + '/' + QByteArray::number(i)));
        expected.prepend(idAt(i));
    }
    store.add(reports);
    QList<InspectionId> found;
    int read = 0;
    for (std::optional<InspectionId> next = newestInspectionId; next; ++read) {
        const HistoryPage page = store.page(*next, size);
        QVERIFY(page.summaries.size() <= size);
        found += idsOf(page.summaries);
        next = page.next;
    }
    QCOMPARE(found, expected);
    QCOMPARE(read, pages);
}

void TestStore::forgets()
{
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/d/a"), sample::report(idAt(1), "/d/b"),
               sample::report(idAt(2), "/d/a"), sample::report(idAt(3), "/e/a")});
    store.forget({FilePath("/d/a"), FilePath("/e/a"), FilePath("/never/seen")});
    QCOMPARE(idsOf(allOf(store)), QList{idAt(1)});
    QVERIFY(!store.find(idAt(0)));
    QVERIFY(!store.find(idAt(2)));
    QVERIFY(store.find(idAt(1)));

    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM file")).toInt(), 1);
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM result")).toInt(), 1);
    QCOMPARE(raw.value(QStringLiteral("SELECT group_concat(path) FROM folder")), "/d/");

    store.forget({FilePath("/d/b")});
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM folder")).toInt(), 0);
    store.add({sample::report(idAt(4), "/d/b")}); // not held against it
    QCOMPARE(idsOf(allOf(store)), QList{idAt(4)});
}

void TestStore::forgetsManyAtOnce()
{
    HistoryStore store(file());
    QList<Report> reports;
    QList<FilePath> paths;
    for (int i = 0; i < 2500; ++i) {
        reports.append(sample::report(idAt(i), "/d/" + QByteArray::number(i)));
        if (i > 0)
            paths.append(reports.last().path);
    }
    store.add(reports);
    store.forget(paths);
    QCOMPARE(idsOf(allOf(store)), QList{idAt(0)});
}

void TestStore::forgetsByResults()
{
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/d/a"), sample::report(idAt(1), "/d/b"),
               sample::report(idAt(2), "/d/a"), sample::report(idAt(3), "/e/a")});
    store.forgetFilesOf({idAt(0), idAt(3), idAt(9)}); // by an older one, too
    QCOMPARE(idsOf(allOf(store)), QList{idAt(1)});
    QVERIFY(!store.find(idAt(2)));
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("SELECT group_concat(path) FROM folder")), "/d/");
}

void TestStore::forgetsEverything()
{
    const QByteArray secret = "not to be found again";
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/d/a", secret), sample::report(idAt(1), "/d/b")});
    store.setPinned({idAt(1)}, true);
    store.forgetAll();
    QCOMPARE(allOf(store).size(), 0);
    QVERIFY(!store.find(idAt(0)));
    QCOMPARE(store.takeNotices(), QStringList());
    for (const auto *part : {"", "-wal"})
        QVERIFY(!contentOf(file() + QString::fromLatin1(part)).contains(secret));
    store.add({sample::report(idAt(2), "/d/a")});
    QCOMPARE(idsOf(allOf(store)), QList{idAt(2)});
}

void TestStore::tellsWhatChanged_data()
{
    QTest::addColumn<Report>("then");
    QTest::addColumn<Report>("now");
    QTest::addColumn<Changes>("changes");
    const Report report = sample::report(idAt(0), "/a");
    const auto row = [&](const char *name, Changes changes,
                         const std::function<void(Report &, Report &)> &change) {
        Report then = report;
        Report now = sample::report(idAt(1), "/a");
        change(then, now);
        QTest::newRow(name) << then << now << changes;
    };
    row("nothing", {}, [](Report &, Report &) {});
    row("only when and how it was read", {}, [](Report &, Report &now) {
        now.timing = {};
        now.size = {now.size.value(), sample::etagSource()};
        now.lastModified.identity.inode = 3;
    });
    row("size", Change::Size, [](Report &then, Report &now) {
        FileSize size = now.size.value();
        ++size.bytes;
        then.size = {size, then.size.source()};
    });
    row("data", Change::Verdict, [](Report &then, Report &now) {
        FileSize size = now.size.value();
        size.bytes = 100'000;
        now.size = {size, now.size.source()};
        size.bytesOnDisk = 0;
        then.size = {size, then.size.source()};
    });
    row("ETag", Change::Etag, [](Report &, Report &now) { now.etag = {"\"new\"", sample::etagSource()}; });
    row("ETag came", Change::Etag, [](Report &then, Report &) { then.etag = {}; });
    row("ETag went", Change::Etag, [](Report &, Report &now) { now.etag = {}; });
    row("ETag unknown then", {}, [](Report &then, Report &) { then.etag = broken(); });
    row("ETag unknown now", {}, [](Report &, Report &now) { now.etag = broken(); });
    row("server date, and with it the verdict", Change::ServerDate | Change::Verdict,
        [](Report &, Report &now) {
            now.lastModified.server = {"yesterday", sample::dateSource()};
        });
    row("mtime", Change::Mtime, [](Report &, Report &now) {
        now.lastModified.fileSystem = {{5, 6}, {Source::Kind::FileSystem}};
    });
    row("ETag and server date went", Change::Etag | Change::ServerDate | Change::Verdict,
        [](Report &, Report &now) {
            now.etag = {};
            now.lastModified.server = {};
        });
    row("ETag and server date unknown now", {}, [](Report &, Report &now) {
        now.etag = broken();
        now.lastModified.server = broken();
    });
}

void TestStore::tellsWhatChanged()
{
    QFETCH(const Report, then);
    QFETCH(const Report, now);
    QFETCH(const Changes, changes);
    HistoryStore store(file());
    QCOMPARE(store.add({then}).kept, (QList<KeptResult>{{idAt(0), idAt(0), 0, {}, false}}));
    QCOMPARE(allOf(store)[0].changes, Changes());
    const HistoryStore::Added added = store.add({now});
    QCOMPARE(added.kept, (QList<KeptResult>{{idAt(1), idAt(1), idAt(0), changes, false}}));
    QVERIFY(added.inFile);
    QCOMPARE(allOf(store)[0].changes, changes);
    // One that is older than both changes nothing.
    QCOMPARE(store.add({sample::report(idAt(-1), "/a", "\"old\"")}).kept,
             (QList<KeptResult>{{idAt(-1), idAt(-1), 0, {}, false}}));
    QCOMPARE(allOf(store)[0].changes, changes);
}

void TestStore::givesEarlierResults()
{
    HistoryStore store(file());
    for (int i = 0; i < 5; ++i)
        store.add({sample::report(idAt(2 * i), "/a", QByteArray::number(i)),
                   sample::report(idAt(2 * i + 1), "/b")});
    const QList<Report> earlier = store.earlier(idAt(8), 3);
    QCOMPARE(earlier.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(earlier[i] == sample::report(idAt(6 - 2 * i), "/a", QByteArray::number(3 - i)));
    QCOMPARE(store.earlier(idAt(0), 3).size(), 0);
    QCOMPARE(store.earlier(idAt(99), 3).size(), 0);
}

void TestStore::pins()
{
    HistoryStore store(file());
    store.add({sample::report(idAt(0), "/a"), sample::report(idAt(1), "/b")});
    store.setPinned({idAt(0), idAt(7)}, true);
    const auto pinned = [&] {
        QList<bool> all;
        for (const Summary &summary : allOf(store))
            all.append(summary.pinned);
        return all;
    };
    QCOMPARE(pinned(), (QList{false, true}));
    const QList<KeptResult> kept = store.add({sample::report(idAt(2), "/a", "\"x\"")}).kept;
    QVERIFY(kept[0].pinned); // it is the file that is pinned
    QCOMPARE(pinned(), (QList{true, false}));
    QCOMPARE(allOf(store)[0].changes, Changes(Change::Etag));
    store.setPinned({idAt(2)}, false);
    QCOMPARE(pinned(), (QList{false, false}));
    QCOMPARE(allOf(store)[0].changes, Changes(Change::Etag));
}

void TestStore::keepsNoMoreThanTheLimit()
{
    HistoryStore store(file());
    QList<Report> reports;
    for (int i = 0; i < 2000; ++i)
        reports.append(sample::report(idAt(i), "/d" + QByteArray::number(i) + "/x"));
    reports.append(sample::report(idAt(2000), "/d5/x")); // two results of it
    reports.append(sample::report(idAt(2001), "/d7/x"));
    store.add(reports);
    store.setPinned({idAt(3), idAt(2001)}, true);
    QVERIFY(store.prune().first.isEmpty()); // no limit
    store.setLimit(1200);
    QList<InspectionId> gone;
    int calls = 0;
    for (bool more = true; more; ++calls) {
        const auto [some, again] = store.prune();
        gone += some;
        more = again;
    }
    QCOMPARE(calls, 4); // 1,999 were not pinned
    // The oldest, without those that are pinned; of /d5/x, the older result.
    QCOMPARE(gone.size(), 1999 - 1200 - 1);
    QVERIFY(!gone.contains(idAt(3)) && !gone.contains(idAt(5)) && !gone.contains(idAt(7)));
    const QList<Summary> left = allOf(store);
    QCOMPARE(left.size(), 1200 + 2);
    QCOMPARE(left.last().id, idAt(3));
    QVERIFY(!store.find(idAt(5)));
    QVERIFY(store.find(idAt(7)));
    QVERIFY(store.prune().first.isEmpty());
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM folder")), "1202");
    store.setLimit(0);
    while (store.prune().second) {
    }
    QCOMPARE(allOf(store).size(), 2);
    QVERIFY(!store.add({sample::report(idAt(3000), "/new")}).inFile);
    QVERIFY(store.find(idAt(3000)));
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM result")), "3");
}

void TestStore::keepsNothingWhenTold()
{
    {
        HistoryStore store(file());
        store.add({sample::report(idAt(0), "/a")});
        store.setRemembering(false);
        const HistoryStore::Added added =
            store.add({sample::report(idAt(1), "/b"), sample::report(idAt(2), "/b", "x")});
        QVERIFY(!added.inFile);
        QCOMPARE(added.kept[1].changes, Changes(Change::Etag));
        QVERIFY(store.find(idAt(0)));
        QVERIFY(store.find(idAt(2)));
        QCOMPARE(store.earlier(idAt(2), 9).size(), 1);
        store.setRemembering(true);
        QVERIFY(store.add({sample::report(idAt(3), "/c")}).inFile);
        QCOMPARE(store.takeNotices(), QStringList());
    }
    HistoryStore store(file());
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(3), idAt(0)}));
    QVERIFY(!contentOf(file()).contains("/b"));
}

void TestStore::isPrivate()
{
    const mode_t before = ::umask(0);
    const QString folder = m_folder->filePath(QStringLiteral("share/docket"));
    const QString name = folder + QStringLiteral("/history.sqlite");
    {
        HistoryStore store(name);
        ::umask(before);
        store.add({sample::report(idAt(0), "/a")});
        QCOMPARE(modeOf(folder), 0700U);
        QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("share"))), 0700U);
        for (const auto *part : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(name + QString::fromLatin1(part)), 0600U);
    }
    // One that others may read is closed to them.
    QCOMPARE(::chmod(QFile::encodeName(name).constData(), 0644), 0);
    HistoryStore store(name);
    QCOMPARE(modeOf(name), 0600U);
    QCOMPARE(allOf(store).size(), 1);
}

void TestStore::isCompact()
{
    constexpr int count = 20'000;
    QElapsedTimer clock;
    clock.start();
    {
        HistoryStore store(file());
        QList<Report> reports;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            reports.append(sample::report(idAt(0) - i,
                                          "/home/user/Downloads/" + QByteArray::number(i / 100) +
                                              "/Package " + number + ".dmg",
                                          "\"9b2c4fe0a1d7" + number.rightJustified(20, '0') + '"'));
        }
        clock.restart();
        store.add(reports);
    }
    const qint64 size = QFileInfo(file()).size();
    qInfo("%d results: %lld ms, %lld bytes each", count, clock.elapsed(), size / count);
    QVERIFY2(size / count <= 400,
             QByteArray::number(size / count).constData()); // leaves room for an index to search
}

void TestStore::keepsToOneFileInMemory()
{
    HistoryStore store{QString()};
    store.add({sample::report(idAt(0), "/a")});
    QVERIFY(store.find(idAt(0)));
    QCOMPARE(allOf(store).size(), 1);
    store.forget({FilePath("/a")});
    QCOMPARE(allOf(store).size(), 0);
    QCOMPARE(store.takeNotices(), QStringList()); // it was asked for
}

void TestStore::putsABadFileAside_data()
{
    QTest::addColumn<QStringList>("statements"); // what is done to a good file; none:
    QTest::addColumn<QByteArray>("content");     // what is in its place
    QTest::addColumn<QString>("why");
    const auto damaged = QStringLiteral("damaged");
    const auto altered = [](const char *name, const QStringList &statements, const QString &why) {
        QTest::newRow(name) << statements << QByteArray() << why;
    };
    QTest::newRow("text") << QStringList() << QByteArray("Dear diary,\n") << damaged;
    QTest::newRow("rubbish") << QStringList() << QByteArray(100'000, '\xA5') << damaged;
    QTest::newRow("SQLite's head, then rubbish")
        << QStringList() << (QByteArray("SQLite format 3\0", 16) + QByteArray(10'000, '\xA5')) << damaged;
    QTest::newRow("SQLite's head only") << QStringList() << QByteArray("SQLite format 3\0", 16) << damaged;
    altered("newer version", {QStringLiteral("PRAGMA user_version = 4")}, QStringLiteral("newer"));
    altered("version 0", {QStringLiteral("PRAGMA user_version = 0")}, damaged);
    altered("negative version", {QStringLiteral("PRAGMA user_version = -7")}, damaged);
    altered("another application's", {QStringLiteral("PRAGMA application_id = 252006673")}, damaged);
    altered("another application's, newer",
            {QStringLiteral("PRAGMA application_id = 0"), QStringLiteral("PRAGMA user_version = 99")},
            damaged);
    altered("a table less", {QStringLiteral("DROP TABLE result")}, damaged);
    altered("a column more", {QStringLiteral("ALTER TABLE file ADD COLUMN pinned INTEGER")}, damaged);
    altered("an index less", {QStringLiteral("DROP INDEX file_by_latest")}, damaged);
    altered("a trigger",
            {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON result BEGIN DELETE FROM file; END")}, damaged);
    altered(
        "a view in a table's place",
        {QStringLiteral("DROP TABLE folder"), QStringLiteral("CREATE VIEW folder AS SELECT 1 id, 'x' path")},
        damaged);
}

void TestStore::putsABadFileAside()
{
    QFETCH(const QStringList, statements);
    QFETCH(QByteArray, content);
    QFETCH(const QString, why);
    if (statements.isEmpty()) {
        writeFile(file(), content);
    } else {
        HistoryStore(file()).add({sample::report(idAt(0), "/a")});
        RawDatabase raw(file());
        for (const QString &statement : statements)
            QVERIFY(raw.execute(statement));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        content = contentOf(file());
    }
    {
        HistoryStore store(file());
        const QStringList notices = store.takeNotices();
        QCOMPARE(notices.size(), 1);
        const QStringList aside = QDir(m_folder->path()).entryList({u"history." % why % u"-*.sqlite"});
        QCOMPARE(aside.size(), 1);
        QVERIFY2(notices.first().contains(aside.first()), qUtf8Printable(notices.first()));
        QVERIFY(contentOf(m_folder->filePath(aside.first())) == content);

        QCOMPARE(allOf(store).size(), 0);
        store.add({sample::report(idAt(1), "/b")});
    }
    HistoryStore store(file());
    QCOMPARE(store.takeNotices(), QStringList());
    QCOMPARE(idsOf(allOf(store)), QList{idAt(1)});
}

void TestStore::neverOverwritesWhatWasPutAside()
{
    for (int i = 0; i < 5; ++i) { // within a second or two
        writeFile(file(), "not a database, no. " + QByteArray::number(i));
        HistoryStore store(file());
        QCOMPARE(store.takeNotices().size(), 1);
    }
    const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("history.damaged-*.sqlite")});
    QSet<QByteArray> contents;
    for (const QString &name : aside)
        contents.insert(contentOf(m_folder->filePath(name)));
    QCOMPARE(contents.size(), 5);
}

void TestStore::noticesDamageLater()
{
    {
        HistoryStore store(file());
        QList<Report> reports;
        for (int i = 0; i < 5000; ++i)
            reports.append(sample::report(idAt(i), "/d/" + QByteArray::number(i)));
        store.add(reports);
    }
    // Only the results: it opens well.
    const QByteArray page =
        RawDatabase(file()).value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'result'"));
    QByteArray content = contentOf(file());
    constexpr qsizetype pageSize = 4096;
    content.replace((page.toInt() - 1) * pageSize, pageSize, QByteArray(pageSize, '\xA5'));
    writeFile(file(), content);

    HistoryStore store(file());
    QCOMPARE(store.takeNotices(), QStringList());
    allOf(store);
    const QStringList notices = store.takeNotices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains(QStringLiteral("history.damaged-")), qUtf8Printable(notices.first()));
    store.add({sample::report(idAt(9000), "/new")});
    QCOMPARE(idsOf(allOf(store)), QList{idAt(9000)});
}

void TestStore::passesOverMalformedRows_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("facts empty", "UPDATE result SET facts = x'' WHERE id = %1");
    row("facts cut", "UPDATE result SET facts = substr(facts, 1, length(facts) - 3) WHERE id = %1");
    row("facts longer", "UPDATE result SET facts = facts || x'00' WHERE id = %1");
    row("facts rubbish",
        "UPDATE result SET facts = zeroblob(3) || x'FFFFFFFFFFFFFFFFFFFFFFFF' WHERE id = %1");
    row("facts huge", "UPDATE result SET facts = zeroblob(100000000) WHERE id = %1");
    row("facts text", "UPDATE result SET facts = 'abc' WHERE id = %1");
    row("facts missing", "UPDATE result SET facts = NULL WHERE id = %1");
    row("ETag missing", "UPDATE result SET etag = NULL WHERE id = %1");
    row("ETag text", "UPDATE result SET etag = 'abc' WHERE id = %1");
    row("ETag number", "UPDATE result SET etag = 3.5 WHERE id = %1");
    row("size text", "UPDATE result SET size = 'abc' WHERE id = %1");
    row("size fraction", "UPDATE result SET size = 1.5 WHERE id = %1");
    row("size missing", "UPDATE result SET size = NULL WHERE id = %1");
    row("date text", "UPDATE result SET server_date = 'abc' WHERE id = %1");
    row("mtime text", "UPDATE result SET mtime = 'abc' WHERE id = %1");
    row("date out of range", "UPDATE result SET server_date = 1 << 50 WHERE id = %1");
    row("name text", "UPDATE file SET name = 'b' WHERE latest = %1");
    row("name huge", "UPDATE file SET name = zeroblob(50000000) WHERE latest = %1");
    row("no such folder", "UPDATE file SET folder = 99 WHERE latest = %1");
    row("folder text", "UPDATE folder SET path = 'x' WHERE path = CAST('/b/' AS BLOB) AND %1");
    row("no such file", "UPDATE result SET file = 99 WHERE id = %1");
    row("another file's result", "UPDATE result SET file = 1 WHERE id = %1");
    row("no such result", "DELETE FROM result WHERE id = %1");
    row("latest text", "UPDATE file SET latest = 'abc' WHERE latest = %1");
    row("latest nothing", "UPDATE file SET latest = NULL WHERE latest = %1");
}

void TestStore::passesOverMalformedRows()
{
    QFETCH(const QString, statement);
    HistoryStore(file()).add({sample::report(idAt(0), "/a/1"), sample::report(idAt(1), "/b/2"),
                              sample::report(idAt(2), "/c/3"), sample::report(idAt(3), "/c/4")});
    {
        // Whoever edits a file by hand can have SQLite believe that anything is what the schema says.
        RawDatabase raw(file());
        const QString from = QStringLiteral("replace(replace(sql, ' STRICT', ''), ' NOT NULL', '')");
        QVERIFY(raw.execute(QStringLiteral("CREATE TABLE kept AS SELECT name, sql FROM sqlite_schema")));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(raw.execute(u"UPDATE sqlite_schema SET sql = " % from % u" WHERE name <> 'kept'"));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA writable_schema = RESET")));
    }
    {
        RawDatabase raw(file());
        QVERIFY(raw.execute(statement.arg(idAt(1))));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(raw.execute(QStringLiteral("UPDATE sqlite_schema AS s SET sql ="
                                           " (SELECT k.sql FROM kept k WHERE k.name = s.name)"
                                           " WHERE name <> 'kept'")));
        QVERIFY(raw.execute(QStringLiteral("PRAGMA writable_schema = RESET")));
        QVERIFY(raw.execute(QStringLiteral("DROP TABLE kept")));
    }
    HistoryStore store(file());
    QCOMPARE(store.takeNotices(), QStringList());
    QCOMPARE(idsOf(allOf(store, 1)), (QList{idAt(3), idAt(2), idAt(0)}));
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(3), idAt(2), idAt(0)}));
    static_cast<void>(store.find(idAt(1))); // a value or none, and no crash
    store.add({sample::report(idAt(9), "/b/2")});
    store.forget({FilePath("/b/2")});
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(3), idAt(2), idAt(0)}));
    QCOMPARE(store.takeNotices(), QStringList());
}

void TestStore::worksOnWithoutAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a file where a folder should be")
        << QStringLiteral("file/history.sqlite") << QStringLiteral("not a folder");
    QTest::newRow("a file higher up")
        << QStringLiteral("file/a/b/history.sqlite") << QStringLiteral("not a folder");
    QTest::newRow("a folder in its place")
        << QStringLiteral("folder") << QStringLiteral("a folder in its place");
    QTest::newRow("a FIFO in its place") << QStringLiteral("fifo") << QStringLiteral("not a file");
    QTest::newRow("a device in its place") << QStringLiteral("/dev/null") << QStringLiteral("not a file");
    QTest::newRow("a folder that cannot be written")
        << QStringLiteral("untouchable/history.sqlite") << QStringLiteral("permission denied");
    QTest::newRow("no folder can be made there")
        << QStringLiteral("/proc/docket/history.sqlite") << QString();
    QTest::newRow("rubbish that cannot be moved")
        << QStringLiteral("untouchable/rubbish.sqlite") << QStringLiteral("cannot be put aside");
    QTest::newRow("dangling link") << QStringLiteral("link") << QString();
}

void TestStore::worksOnWithoutAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    QDir folder(m_folder->path());
    writeFile(folder.filePath(QStringLiteral("file")), "x");
    QVERIFY(folder.mkpath(QStringLiteral("folder")));
    QVERIFY(folder.mkpath(QStringLiteral("untouchable")));
    writeFile(folder.filePath(QStringLiteral("untouchable/rubbish.sqlite")), QByteArray(5000, 'x'));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("fifo"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), folder.filePath(QStringLiteral("link"))));
    const Untouchable untouchable(folder.filePath(QStringLiteral("untouchable")));
    if (!untouchable.isDone() && name.startsWith(QStringLiteral("untouchable")))
        QSKIP("the file system knows no immutable files");

    HistoryStore store(folder.filePath(name));
    const QStringList notices = store.takeNotices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains(QStringLiteral("will not be kept")), qUtf8Printable(notices.first()));
    QVERIFY2(notices.first().contains(reason), qUtf8Printable(notices.first()));

    store.add({sample::report(idAt(0), "/a"), sample::report(idAt(1), "/b")});
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(1), idAt(0)}));
    QVERIFY(store.find(idAt(0)));
    store.forget({FilePath("/a")});
    QVERIFY(!store.find(idAt(0)));
    QCOMPARE(store.takeNotices(), QStringList()); // said once
}

// Named by mistake: it is somebody's file, and stays where and as it is.
void TestStore::leavesOtherFilesAlone()
{
    const QString name = m_folder->filePath(QStringLiteral("Firefox.dmg"));
    writeFile(name, QByteArray(5000, 'x'));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QFile::Permissions before = QFile::permissions(name);
    {
        HistoryStore store(name);
        const QStringList notices = store.takeNotices();
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices.first().contains(QStringLiteral("another kind")), qUtf8Printable(notices.first()));
        store.add({sample::report(idAt(0), "/a")});
        QVERIFY(store.find(idAt(0)));
    }
    QCOMPARE(QFile::permissions(name), before);
    QCOMPARE(QFileInfo(name).size(), 5000);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("Firefox.dmg")});
}

void TestStore::readsAFileThatCannotBeWritten()
{
    HistoryStore(file()).add({sample::report(idAt(0), "/a"), sample::report(idAt(1), "/b")});
    const Untouchable untouchable(file());
    if (!untouchable.isDone())
        QSKIP("the file system knows no immutable files");
    HistoryStore store(file());
    QCOMPARE(store.takeNotices().size(), 1);
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(1), idAt(0)}));
    store.add({sample::report(idAt(2), "/c")});
    QCOMPARE(idsOf(allOf(store)), (QList{idAt(2), idAt(1), idAt(0)}));
    QCOMPARE(idsOf(allOf(store, 1)), (QList{idAt(2), idAt(1), idAt(0)}));
    QVERIFY(store.find(idAt(0)));
    QVERIFY(store.find(idAt(2)));
    QCOMPARE(store.takeNotices(), QStringList());
}

void TestStore::worksOnWhenTheFileFails_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("disk full") << true;
    QTest::newRow("write error") << false;
}

void TestStore::worksOnWhenTheFileFails()
{
    QFETCH(const bool, full);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto makeItFail = [&] {
        if (full)
            return ::mount("none", folder.constData(), "tmpfs", 0, "size=200k") == 0;
        const rlimit limit{200'000, before.rlim_max};
        return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    if (!makeItFail())
        QSKIP("no small volume can be mounted here");
    const auto clean = qScopeGuard([&] {
        if (full)
            ::umount2(folder.constData(), MNT_DETACH);
        else
            ::setrlimit(RLIMIT_FSIZE, &before);
    });

    HistoryStore store(file());
    QCOMPARE(store.takeNotices(), QStringList());
    QList<InspectionId> added;
    QStringList notices;
    int keptBatches = 0;
    for (int batch = 0; batch < 50; ++batch) {
        QList<Report> reports;
        for (int i = 0; i < 100; ++i) {
            const InspectionId id = idAt(batch * 100 + i);
            reports.append(sample::report(id, "/d/" + QByteArray::number(id)));
            added.prepend(id);
        }
        store.add(reports);
        notices += store.takeNotices();
        if (notices.isEmpty())
            ++keptBatches;
    }
    QVERIFY(keptBatches > 0);
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains(QStringLiteral("will not be kept")), qUtf8Printable(notices.first()));
    if (full)
        QVERIFY2(notices.first().contains(QStringLiteral("the disk is full")),
                 qUtf8Printable(notices.first()));
    // What was kept, and what came afterwards.
    QCOMPARE(idsOf(allOf(store)), added);
    QVERIFY(store.find(added.first()));
    QVERIFY(store.find(added.last()));
}

void TestStore::sharesAFile()
{
    HistoryStore one(file());
    HistoryStore other(file());
    for (int i = 0; i < 100; ++i) {
        one.add({sample::report(idAt(2 * i), "/d/one" + QByteArray::number(i)),
                 sample::report(idAt(1000 + i), "/d/x")});
        other.add({sample::report(idAt(2 * i + 1), "/d/other" + QByteArray::number(i)),
                   sample::report(idAt(2000 - i), "/d/x")});
        if (i % 10 == 0)
            other.forget({FilePath("/d/one" + QByteArray::number(i))});
    }
    QCOMPARE(one.takeNotices() + other.takeNotices(), QStringList());
    QCOMPARE(allOf(one), allOf(other));
    QCOMPARE(allOf(one).size(), 100 - 10 + 100 + 1);
    QCOMPARE(allOf(one).first().id, idAt(2000));
    RawDatabase raw(file());
    QCOMPARE(raw.value(QStringLiteral("PRAGMA integrity_check")), "ok");
}

void TestStore::losesNothingWhereIdsCollide()
{
    HistoryStore one(file());
    HistoryStore other(file());
    QList<Report> ones;
    QList<Report> others;
    for (int i = 0; i < 1000; ++i) { // two requests of one millisecond
        ones.append(sample::report(idAt(0) - i, "/one/" + QByteArray::number(i)));
        others.append(sample::report(idAt(0) - i, "/other/" + QByteArray::number(i)));
    }
    one.add(ones);
    other.add(others);
    const QList<Summary> all = allOf(one);
    QCOMPARE(all.size(), 2000);
    for (int i = 0; i < 1000; ++i) { // each request in its order
        QCOMPARE(all[i].path, others[i].path);
        QCOMPARE(all[1000 + i].path, ones[i].path);
    }
    // Each finds its own under the id it knows.
    QVERIFY(one.find(idAt(0) - 7) == ones[7]);
    QVERIFY(other.find(idAt(0) - 7) == others[7]);
}

void TestStore::waitsForAnotherWriter()
{
    HistoryStore store(file());
    RawDatabase raw(file());
    QVERIFY(raw.execute(QStringLiteral("BEGIN IMMEDIATE")));
    QElapsedTimer clock;
    clock.start();
    store.add({sample::report(idAt(0), "/a")});
    QVERIFY(clock.elapsed() >= 1000); // it tried
    const QStringList notices = store.takeNotices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains(QStringLiteral("locked")), qUtf8Printable(notices.first()));
    QVERIFY(store.find(idAt(0)));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
