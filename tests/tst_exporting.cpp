// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/exporting.h"
#include "export/formats.h"
#include "history/history.h"
#include "sources/metadatacache.h"
#include "support/realfiles.h"
#include "support/samplereports.h"
#include "support/sickvolume.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace docket
{

char *toString(const ExportEnd &end)
{
    return QTest::toString(
        QStringLiteral("%1 written, %2, \"%3\"")
            .arg(end.written)
            .arg(end.wasCancelled ? QStringLiteral("cancelled") : QStringLiteral("ended"), end.error));
}

} // namespace docket

namespace
{

constexpr char before[] = "what was there";

InspectionId idAt(qint64 number)
{
    return firstInspectionId(1'795'348'800'000) - number;
}

QByteArray pathAt(qint64 number)
{
    return "/d/" + QByteArray::number(number);
}

QList<Report> reports(int count)
{
    QList<Report> reports;
    for (int i = 0; i < count; ++i)
        reports.append(sample::report(idAt(i), pathAt(i)));
    return reports;
}

QList<InspectionId> idsOf(const QList<Report> &reports)
{
    QList<InspectionId> ids;
    for (const Report &report : reports)
        ids.append(report.id);
    return ids;
}

ExportEnd wellEnded(qsizetype written)
{
    return {written, false, {}};
}

// Root may write everywhere, but access(2) asks what the user may that root stands in for.
class Commoner
{
public:
    Commoner() { become(65'534); }
    ~Commoner() { become(0); }
    Commoner(const Commoner &) = delete;
    Commoner &operator=(const Commoner &) = delete;

private:
    static void become(uid_t user)
    {
        if (::geteuid() == 0 && ::setresuid(user, 0, 0) != 0)
            qFatal("cannot become another user");
    }
};

// Runs one export to its end.
struct Export {
    explicit Export(History &history)
        : exporting(history),
          ended(&exporting, &Exporting::ended),
          progressed(&exporting, &Exporting::progressed)
    {
    }
    ExportEnd run(const ExportTask &task)
    {
        const auto count = ended.count();
        exporting.begin(task);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ended.count(), count + 1, 180'000); }();
        return ended.count() > count ? ended.last()[0].value<ExportEnd>() : ExportEnd{-1, false, {}};
    }
    Exporting exporting;
    QSignalSpy ended;
    QSignalSpy progressed;
};

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEachFormat_data();
    void writesEachFormat();
    void readsReportsWhereverTheyAre_data();
    void readsReportsWhereverTheyAre();
    void leavesOutWhatIsNotKept();
    void tellsHowFarItIs();
    void replacesTheTarget();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void saysWhatAVolumeLacks_data();
    void saysWhatAVolumeLacks();
    void keepsTheTargetWhereWritingFails();
    void keepsTheTargetWhereThereIsNothing_data();
    void keepsTheTargetWhereThereIsNothing();
    void cancels_data();
    void cancels();
    void keepsTheTargetWhenItGoes();
    void leavesAVolumeThatHangs();
    void writesACacheThatIsReadAgain();
    void cachesWhatIsTrue_data();
    void cachesWhatIsTrue();
    void writesNoCacheThatIsTooLarge();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    // Nothing else is left beside it.
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_historyFolder;
};

void TestExporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_historyFolder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid() && m_historyFolder->isValid());
}

void TestExporting::writesEachFormat_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("count");
    for (const auto &[name, format] : {std::pair{"text", ExportFormat::Text},
                                       {"json", ExportFormat::Json},
                                       {"ndjson", ExportFormat::NdJson},
                                       {"csv", ExportFormat::Csv},
                                       {"metadata cache", ExportFormat::MetadataCache}}) {
        for (const int count : {1, 500, 1203})
            QTest::addRow("%s, %d", name, count) << format << count;
    }
}

// In the order of the ids, which here is not that of the history.
void TestExporting::writesEachFormat()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const int, count);
    History history({});
    QList<Report> expected = reports(count);
    history.add(expected);
    std::rotate(expected.begin(), expected.begin() + count / 3, expected.end());
    Export one(history);
    QCOMPARE(one.run({idsOf(expected), format, at(QStringLiteral("a"))}), wellEnded(count));
    QCOMPARE(contentOf(at(QStringLiteral("a"))), written(format, expected));
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));
}

void TestExporting::readsReportsWhereverTheyAre_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<int>("settled"); // how many are kept before it asks
    QTest::addColumn<int>("transient");
    QTest::addColumn<int>("handedOver");
    QTest::newRow("in the file") << true << 40 << 0 << 0;
    QTest::newRow("in memory") << false << 40 << 0 << 0;
    QTest::newRow("not written yet") << true << 0 << 0 << 40;
    QTest::newRow("kept for this run only") << true << 0 << 40 << 0;
    QTest::newRow("of each some") << true << 20 << 20 << 20;
}

void TestExporting::readsReportsWhereverTheyAre()
{
    QFETCH(const bool, inFile);
    QFETCH(const int, settled);
    QFETCH(const int, transient);
    QFETCH(const int, handedOver);
    History history(inFile ? m_historyFolder->filePath(QStringLiteral("h.sqlite")) : QString());
    QSignalSpy kept(&history, &History::kept);
    QSignalSpy read(&history, &History::readReportsOf);
    QVERIFY(kept.isValid() && read.isValid());
    const QList<Report> all = reports(settled + transient + handedOver);
    history.add(all.mid(0, settled));
    QTRY_COMPARE(kept.count(), 1);
    history.setRemembering(false);
    history.add(all.mid(settled, transient));
    QTRY_COMPARE(kept.count(), 2);
    history.add(all.mid(settled + transient));

    QList<InspectionId> ids = idsOf(all);
    std::reverse(ids.begin(), ids.end()); // neither is in one piece
    std::rotate(ids.begin(), ids.begin() + 7, ids.end());
    ids.insert(3, idAt(9999)); // not there
    history.readReports(ids);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read[0][0].value<QList<InspectionId>>(), ids);
    ids.removeAt(3);
    const auto found = read[0][1].value<QList<Report>>();
    QCOMPARE(idsOf(found), ids);
    for (const Report &report : found)
        QVERIFY(all.contains(report));
}

void TestExporting::leavesOutWhatIsNotKept()
{
    History history(m_historyFolder->filePath(QStringLiteral("h.sqlite")));
    QSignalSpy kept(&history, &History::kept);
    QVERIFY(kept.isValid());
    QList<Report> all = reports(600);
    history.add(all);
    QTRY_COMPARE(kept.count(), 1);
    const QList<InspectionId> ids = idsOf(all);
    // Asked at once, when the file may still have it.
    history.forget({FilePath(pathAt(5)), FilePath(pathAt(599))});
    Export one(history);
    QCOMPARE(one.run({ids, ExportFormat::NdJson, at(QStringLiteral("a"))}), wellEnded(598));
    all.removeAt(599);
    all.removeAt(5);
    QCOMPARE(contentOf(at(QStringLiteral("a"))), written(ExportFormat::NdJson, all));
}

void TestExporting::tellsHowFarItIs()
{
    History history({});
    history.add(reports(1200));
    Export one(history);
    QVERIFY(one.progressed.isValid() && one.ended.isValid());
    QVERIFY(!one.exporting.isRunning());
    one.run({idsOf(reports(1200)), ExportFormat::Csv, at(QStringLiteral("a"))});
    QVERIFY(!one.exporting.isRunning());
    const QList<QVariantList> expected{{qsizetype{500}, qsizetype{1200}},
                                       {qsizetype{1000}, qsizetype{1200}},
                                       {qsizetype{1200}, qsizetype{1200}}};
    QCOMPARE(QList<QVariantList>(one.progressed), expected);
}

void TestExporting::replacesTheTarget()
{
    const QString target = at(QStringLiteral("a"));
    const QString link = at(QStringLiteral("link"));
    writeFile(target, before);
    QVERIFY(::chmod(QFile::encodeName(target).constData(), 0640) == 0);
    QVERIFY(QFile::link(target, link));
    History history({});
    history.add(reports(2));
    Export one(history);
    // More than once, and over a link, which stays one.
    QCOMPARE(one.run({idsOf(reports(1)), ExportFormat::Csv, target}), wellEnded(1));
    QCOMPARE(one.run({idsOf(reports(2)), ExportFormat::Csv, link}), wellEnded(2));
    QCOMPARE(contentOf(target), written(ExportFormat::Csv, reports(2)));
    QVERIFY(QFileInfo(link).isSymLink());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(target).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0640U);
}

void TestExporting::saysWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words"); // %1: the folder
    const auto row = [](const char *what, const char *name, const char *words) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(words);
    };
    row("folder missing", "no/a", "The folder \"%1/no\" is not there. Choose another one.");
    row("folder is a file", "file/a", "The folder \"%1/file\" is not there. Choose another one.");
    row("is a folder", "folder", "\"%1/folder\" is a folder. Choose another name.");
    row("is a pipe", "pipe", "\"%1/pipe\" is not a file that can be replaced. Choose another name.");
    row("name too long", "%2", "\"%1/%2\" could not be written: File name too long. Choose another place.");
    row("folder not writable", "closed/a",
        "You are not allowed to write in the folder \"%1/closed\". Choose another one.");
    row("file not writable", "kept", "\"%1/kept\" is write-protected. Choose another name.");
}

void TestExporting::saysWhatIsInTheWay()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    writeFile(at(QStringLiteral("file")), before);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(at(QStringLiteral("pipe"))).constData(), 0600), 0);
    const QString longName(256, QLatin1Char('a'));
    name.replace(QStringLiteral("%2"), longName);
    words.replace(QStringLiteral("%1"), m_folder->path()).replace(QStringLiteral("%2"), longName);
    for (const char *each : {"closed", "kept"}) {
        const QString path = at(QString::fromLatin1(each));
        if (each == QByteArrayView("kept"))
            writeFile(path, before);
        else
            QVERIFY(QDir().mkdir(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0555), 0);
    }
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    const QStringList entriesBefore = entries();
    History history({});
    history.add(reports(1));
    Export one(history);
    const Commoner commoner;
    QCOMPARE(one.run({idsOf(reports(1)), ExportFormat::Csv, at(name)}), (ExportEnd{0, false, words}));
    QCOMPARE(entries(), entriesBefore);
    QCOMPARE(contentOf(at(QStringLiteral("kept"))), before);
    QCOMPARE(contentOf(at(QStringLiteral("file"))), before);
}

void TestExporting::saysWhatAVolumeLacks_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("words");
    QTest::newRow("room") << false
                          << QStringLiteral(
                                 "There is no room left for \"%1/a\". Make some, or choose another "
                                 "place.");
    QTest::newRow("writing") << true
                             << QStringLiteral("The folder \"%1\" is on a volume that is read-only. Choose "
                                               "another one.");
}

void TestExporting::saysWhatAVolumeLacks()
{
    QFETCH(const bool, readOnly);
    QFETCH(const QString, words);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("only root can mount a small volume");
    const auto unmount = qScopeGuard([&] { ::umount2(folder.constData(), MNT_DETACH); });
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    if (readOnly)
        QCOMPARE(::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    History history({});
    history.add(reports(1000));
    Export one(history);
    QCOMPARE(one.run({idsOf(reports(1000)), ExportFormat::Json, target}),
             (ExportEnd{0, false, words.arg(m_folder->path())}));
    QCOMPARE(contentOf(target), before);
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));
}

void TestExporting::keepsTheTargetWhereWritingFails()
{
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    History history({});
    history.add(reports(1000));
    Export one(history);
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const auto restore = qScopeGuard([limit] { ::setrlimit(RLIMIT_FSIZE, &limit); });
    const rlimit little{100'000, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const QString words =
        QStringLiteral("\"%1\" could not be written: File too large. Choose another place.");
    QCOMPARE(one.run({idsOf(reports(1000)), ExportFormat::Json, target}),
             (ExportEnd{0, false, words.arg(target)}));
    QCOMPARE(contentOf(target), before);
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));
}

void TestExporting::keepsTheTargetWhereThereIsNothing_data()
{
    QTest::addColumn<QList<InspectionId>>("ids");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("words");
    const QString gone = QStringLiteral(
        "There is nothing to export: these results are not kept any more. Inspect the files again.");
    QTest::newRow("no ids") << QList<InspectionId>() << ExportFormat::Csv << gone;
    QTest::newRow("not kept") << QList<InspectionId>{idAt(7)} << ExportFormat::Csv << gone;
    QTest::newRow("no place in the format")
        << QList<InspectionId>{idAt(0)} << ExportFormat::MetadataCache
        << QStringLiteral(
               "There is nothing to export: a metadata cache takes whole files of which an ETag or a "
               "server date was recorded.");
}

void TestExporting::keepsTheTargetWhereThereIsNothing()
{
    QFETCH(const QList<InspectionId>, ids);
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, words);
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    History history({});
    history.add({sample::unreadable(idAt(0), pathAt(0), {ENOENT})});
    Export one(history);
    QCOMPARE(one.run({ids, format, target}), (ExportEnd{0, false, words}));
    QCOMPARE(contentOf(target), before);
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));
}

void TestExporting::cancels_data()
{
    QTest::addColumn<int>("progress"); // how much of it
    QTest::newRow("at once") << 0;
    QTest::newRow("after a part") << 1;
    QTest::newRow("after all but the end") << 6;
}

void TestExporting::cancels()
{
    QFETCH(const int, progress);
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    History history({});
    history.add(reports(3001));
    Export one(history);
    one.exporting.cancel(); // nothing to cancel
    const auto cancelInTime = [&] {
        if (one.progressed.count() == progress) {
            one.exporting.cancel();
            one.exporting.cancel();
        }
    };
    connect(&one.exporting, &Exporting::progressed, &one.exporting, cancelInTime);
    one.exporting.begin({idsOf(reports(3001)), ExportFormat::Json, target});
    cancelInTime();
    QCOMPARE(one.ended.count(), 0); // never from within a call
    QTRY_COMPARE(one.ended.count(), 1);
    QCOMPARE(one.ended[0][0].value<ExportEnd>(), (ExportEnd{0, true, {}}));
    QCOMPARE(contentOf(target), before);
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));

    // Of the cancelled one nothing comes into the next.
    one.progressed.clear();
    one.exporting.disconnect(&one.exporting);
    QCOMPARE(one.run({idsOf(reports(501)), ExportFormat::Json, target}), wellEnded(501));
    QCOMPARE(contentOf(target), written(ExportFormat::Json, reports(501)));
    QCOMPARE(one.ended.count(), 2);
}

void TestExporting::keepsTheTargetWhenItGoes()
{
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    History history({});
    history.add(reports(3000));
    {
        Export one(history);
        one.exporting.begin({idsOf(reports(3000)), ExportFormat::Json, target});
        QVERIFY(one.progressed.wait());
        QVERIFY(one.exporting.isRunning());
    }
    QCOMPARE(contentOf(target), before);
    QCOMPARE(entries(), QStringList(QStringLiteral("a")));
}

void TestExporting::leavesAVolumeThatHangs()
{
    if (const QString reason = test::SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    test::SickVolume volume(1, 1);
    volume.tell("hang lookup */new*");
    const auto release = qScopeGuard([&] {
        volume.tell("heal");
        volume.tell("release");
    });
    ExportTask task{idsOf(reports(1)), ExportFormat::Csv,
                    QFile::decodeName(volume.folder().child("new").bytes())};
    History history({});
    history.add(reports(1));
    QElapsedTimer clock;
    {
        Export one(history);
        one.exporting.begin(task);
        QTRY_VERIFY(volume.tell("counts").contains("hanging=1"));
        one.exporting.cancel();
        QTRY_COMPARE(one.ended.count(), 1);
        QCOMPARE(one.ended[0][0].value<ExportEnd>(), (ExportEnd{0, true, {}}));
        // The next one does not wait for it.
        const QString target = at(QStringLiteral("a"));
        QCOMPARE(one.run({task.ids, ExportFormat::Csv, target}), wellEnded(1));
        task.fileName += u'2'; // of one name the kernel asks once
        one.exporting.begin(task);
        QTRY_VERIFY(volume.tell("counts").contains("hanging=2"));
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 2'000, "waits for what hangs");
}

void TestExporting::writesACacheThatIsReadAgain()
{
    QList<Report> all{sample::report(idAt(0), "/d/\"a\"\n\\ \xC3\xA9\xE2\x80\xAE.dmg", "W/\"\xC3\xA9\\\""),
                      sample::report(idAt(1), "/d/b", ""), sample::report(idAt(2), "/d/c"),
                      sample::report(idAt(3), "/d/c")};
    all[1].lastModified.server = {};
    all[1].inspectedAt += 60'001;
    all[2].etag = {};
    History history({});
    history.add(all);
    Export one(history);
    QCOMPARE(one.run({idsOf(all), ExportFormat::MetadataCache, at(QStringLiteral("a"))}), wellEnded(4));

    CachedDownloads expected;
    for (const Report &report : std::as_const(all)) {
        CachedDownload download{unknownRecipe, "2026-11-22 12:01:00.004000+00:00", report.path.bytes(),
                                24'095};
        if (report.etag.isFound())
            download.etag = report.etag.value();
        if (report.lastModified.server.isFound())
            download.lastModified = report.lastModified.server.value();
        expected.append(download);
    }
    const QByteArray written = contentOf(at(QStringLiteral("a")));
    const auto parsed = parseMetadataCache(written);
    QVERIFY(std::holds_alternative<CacheContent>(parsed));
    QCOMPARE(std::get<CacheContent>(parsed), (CacheContent{expected}));
    QVERIFY(QJsonDocument::fromJson(written).isObject());
}

void TestExporting::cachesWhatIsTrue_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<bool>("isTaken");
    const Report good = sample::report(idAt(0), "/d/a");
    const auto row = [&](const char *name, bool isTaken, const auto &change) {
        Report report = good;
        change(report);
        QTest::newRow(name) << report << isTaken;
    };
    row("all recorded", true, [](Report &) {});
    row("ETag only", true, [](Report &report) { report.lastModified.server = {}; });
    row("date only", true, [](Report &report) { report.etag = {}; });
    row("nothing recorded", false, [](Report &report) {
        report.etag = {};
        report.lastModified.server = {};
    });
    const auto withSize = [&](auto change) {
        return [&good, change](Report &report) {
            FileSize size = good.size.value();
            change(size);
            report.size = {size, good.size.source()};
        };
    };
    row("folder", false, withSize([](FileSize &size) { size.type = FileType::Folder; }));
    row("placeholder", true, withSize([](FileSize &size) { size.bytesOnDisk = 0; }));
    row("cut short", false, [&](Report &report) {
        withSize([](FileSize &size) { size.bytes = 24'000; })(report);
        report.etag = {"\"6afc5053-5e1f\"", sample::etagSource()}; // nginx, of the server date
    });
    row("larger than JSON tells", false, [&](Report &report) {
        withSize([](FileSize &size) { size.bytes = (quint64{1} << 53U) + 1; })(report);
        report.etag = {"x", sample::etagSource()};
    });
    row("unreadable", false, [](Report &report) { report = sample::unreadable(idAt(0), "/d/a", {EACCES}); });
    row("size not known", false, [](Report &report) { report.size = Reading<FileSize>(Failure{EIO}); });
    row("path not UTF-8", false, [](Report &report) { report.path = FilePath("/d/\xFF"); });
    row("ETag not UTF-8", false, [](Report &report) { report.etag = {"\xFF", sample::etagSource()}; });
    row("date not UTF-8", false, [](Report &report) {
        report.lastModified.server = {"\xFF", sample::dateSource()};
    });
}

void TestExporting::cachesWhatIsTrue()
{
    QFETCH(const Report, report);
    QFETCH(const bool, isTaken);
    const Report other = sample::report(idAt(1), "/d/other");
    History history({});
    history.add({report, other});
    Export one(history);
    QCOMPARE(one.run({{report.id, other.id}, ExportFormat::MetadataCache, at(QStringLiteral("a"))}),
             wellEnded(isTaken ? 2 : 1));
    QCOMPARE(contentOf(at(QStringLiteral("a"))),
             written(ExportFormat::MetadataCache, isTaken ? QList{report, other} : QList{other}));
}

void TestExporting::writesNoCacheThatIsTooLarge()
{
    const QString target = at(QStringLiteral("a"));
    writeFile(target, before);
    QList<Report> all;
    for (int i = 0; i < 1'070; ++i)
        all.append(sample::report(idAt(i), pathAt(i), QByteArray(60'000, 'a')));
    History history({});
    history.add(all);
    Export one(history);
    const QString words =
        QStringLiteral("A metadata cache of more than 64.0 MB would not be read again. Export "
                       "fewer results at a time.");
    QCOMPARE(one.run({idsOf(all), ExportFormat::MetadataCache, target}), (ExportEnd{0, false, words}));
    QCOMPARE(contentOf(target), before);
    all.resize(1'060);
    QCOMPARE(one.run({idsOf(all), ExportFormat::MetadataCache, target}), wellEnded(1'060));
    QVERIFY(std::holds_alternative<CacheContent>(parseMetadataCache(contentOf(target))));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
