// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/target.h"
#include "support/realfiles.h"
#include "support/sickvolume.h"
#include "watch/cadence.h"
#include "watch/filewatch.h"
#include "watch/way.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;

namespace
{

using Kind = WatchState::Kind;
using Deed = std::function<void(RealFiles &)>;

constexpr int patienceMs = 15'000; // on a slow machine
constexpr int quietMs = 1900;      // longer than a change takes to be told

void append(const FilePath &file, const QByteArray &bytes)
{
    QFile writer(QFile::decodeName(file.bytes()));
    if (!writer.open(QIODevice::Append) || writer.write(bytes) != bytes.size())
        qFatal("cannot write %s", file.c_str());
}

void move(const FilePath &from, const FilePath &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        qFatal("cannot rename %s", from.c_str());
}

// As a program that maps its file.
void writeMapped(const FilePath &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    void *bytes = ::mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (bytes == MAP_FAILED) // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): the system's
        qFatal("cannot map %s", file.c_str());
    static_cast<char *>(bytes)[0] = 'X';
    ::munmap(bytes, 4);
    ::close(fd);
}

Identity identityOf(const FilePath &file)
{
    FileStatus status;
    if (Target::byPath(file).status(status))
        qFatal("no %s", file.c_str());
    return status.size.identity;
}

// What is served by a program, as if it came from a disk of this machine.
VolumeTable allLocal()
{
    QFile mountinfo(QStringLiteral("/proc/self/mountinfo"));
    if (!mountinfo.open(QIODevice::ReadOnly))
        qFatal("no mountinfo");
    return VolumeTable::parsed(mountinfo.readAll().replace(" - fuse ", " - ext4 "));
}

int watchingDescriptors()
{
    int count = 0;
    for (const QFileInfo &entry : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::System))
        count += entry.symLinkTarget().endsWith(QStringLiteral("anon_inode:inotify")) ? 1 : 0;
    return count;
}

// Counts, and keeps when it was.
struct Told {
    explicit Told(const FileWatch &watch)
    {
        clock.start();
        QObject::connect(&watch, &FileWatch::changed, &watch, [this](const FilePath &path) {
            paths += path;
            moments += clock.elapsed();
        });
    }
    QElapsedTimer clock;
    QList<FilePath> paths;
    QList<qint64> moments;
};

struct Case {
    explicit Case(const QByteArray &name) : path(files.at(name))
    {
        files.makeFolder("d");
        files.file("d/f", "content");
        files.link("l", "d/f");
        files.link("ld", "d");
        files.link("dangling", "d/gone");
        watch.watch(path);
    }
    ~Case() { ::unlink(path.c_str()); } // QTemporaryDir does not see every name

    RealFiles files;
    FilePath path;
    FileWatch watch;
    Told told{watch};
};

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cadence_data();
    void cadence();
    void cadenceCalmsDown();
    void way_data();
    void way();

    void changeIsTold_data();
    void changeIsTold();
    void goesOnAfterTheFileWasReplaced();
    void noChange();
    void restlessFileIsToldNowAndThen();
    void changeBeforehand();
    void anotherFileInstead();
    void folderInItsPlaceIsNotTold();
    void deviceIsWatchedForItsNameOnly();
    void ownFileIsNotWatched();
    void limitIsSaid();

    void networkVolumeIsNotTouched_data();
    void networkVolumeIsNotTouched();
    void silentVolumeHoldsNothingUp();
    void silentVolumeMayAnswer();
    void endsWhileAVolumeIsSilent();

private:
    std::vector<std::unique_ptr<Case>> m_cases;

    // A file of this name is watched.
    void start(FileWatch &watch, const FilePath &path) const;
};

void TestFileWatch::start(FileWatch &watch, const FilePath &path) const
{
    watch.watch(path);
    QTRY_COMPARE(watch.state().kind, Kind::Watched);
}

void TestFileWatch::cadence_data()
{
    QTest::addColumn<QList<int>>("changes"); // ms
    QTest::addColumn<QList<int>>("reports");
    const auto every = [](int ms, int until) {
        QList<int> changes;
        for (int at = ms; at <= until; at += ms)
            changes += at;
        return changes;
    };
    QTest::newRow("none") << QList<int>() << QList<int>();
    QTest::newRow("one") << QList<int>{500} << QList<int>{1500};
    QTest::newRow("two within a second") << QList<int>{500, 1400} << QList<int>{2400};
    QTest::newRow("soon again") << QList<int>{0, 1500} << QList<int>{1000, 4000};
    QTest::newRow("later again") << QList<int>{0, 5000} << QList<int>{1000, 6000};
    QTest::newRow("no rest") << every(100, 10'000) << QList<int>{3100, 6200, 9300, 12'300};
    QTest::newRow("no rest for a long time") << every(500, 4000) << QList<int>{3500, 6500};
}

void TestFileWatch::cadence()
{
    QFETCH(QList<int>, changes);
    QFETCH(QList<int>, reports);
    Cadence cadence;
    const auto start = Cadence::Time() + 24h; // the clock's own start is no moment of any run
    QList<int> made;
    const auto reportUntil = [&](Cadence::Time now) {
        while (cadence.due() && *cadence.due() < now) {
            const auto due = *cadence.due();
            made += int((due - start) / 1ms);
            cadence.noteReport(due);
        }
    };
    for (const int at : changes) {
        reportUntil(start + at * 1ms);
        cadence.noteChange(start + at * 1ms);
    }
    reportUntil(start + 24h);
    QCOMPARE(made, reports);
}

// A log that is written all day does not fill the history; and the end of a download is told at once.
void TestFileWatch::cadenceCalmsDown()
{
    Cadence cadence;
    const auto start = Cadence::Time() + 24h;
    int reports = 0;
    const auto change = [&](Cadence::Time now) {
        if (cadence.due() && *cadence.due() <= now) {
            cadence.noteReport(now);
            ++reports;
        }
        cadence.noteChange(now);
    };
    auto now = start;
    for (; now < start + 4min; now += 500ms)
        change(now);
    QVERIFY2(reports >= 60, qPrintable(QString::number(reports)));
    for (; now < start + 24h; now += 500ms)
        change(now);
    QVERIFY2(reports < 1'600, qPrintable(QString::number(reports)));
    QVERIFY(*cadence.due() <= now + 1s);
    for (; now < start + 48h; now += 5s) // with rests between
        change(now);
    QVERIFY2(reports < 3'200, qPrintable(QString::number(reports)));
}

void TestFileWatch::way_data()
{
    QTest::addColumn<QByteArray>("path"); // from the folder of the test
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("names"); // looked for in the folder of the test or below it
    QTest::newRow("file") << QByteArray("d/f") << QByteArray("d/f") << 0 << QByteArray("d d/f");
    QTest::newRow("nothing") << QByteArray("d/no/f") << QByteArray("d/no") << ENOENT << QByteArray("d d/no");
    QTest::newRow("below a file") << QByteArray("d/f/g") << QByteArray("d/f/g") << ENOTDIR
                                  << QByteArray("d d/f d/f/g");
    QTest::newRow("link") << QByteArray("l") << QByteArray("d/f") << 0 << QByteArray("l d d/f");
    QTest::newRow("link to a folder")
        << QByteArray("ld/f") << QByteArray("d/f") << 0 << QByteArray("ld d d/f");
    QTest::newRow("up") << QByteArray("d/../ld/../d/f") << QByteArray("d/f") << 0
                        << QByteArray("d ld d d d/f");
    QTest::newRow("dangling") << QByteArray("dangling") << QByteArray("gone") << ENOENT
                              << QByteArray("dangling gone");
    QTest::newRow("remote") << QByteArray("remote/f") << QByteArray("remote") << 0 << QByteArray();
    QTest::newRow("link to remote") << QByteArray("lr") << QByteArray("remote") << 0 << QByteArray("lr");
}

void TestFileWatch::way()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, end);
    QFETCH(int, error);
    QFETCH(QByteArray, names);
    RealFiles files;
    files.makeFolder("d");
    files.file("d/f");
    files.link("l", "d/f");
    files.link("ld", files.at("d").bytes());
    files.link("dangling", "gone");
    files.link("lr", "remote/f");
    QByteArrayList looked;
    const VolumeTable volumes = VolumeTable::parsed("1 0 8:1 / / rw - ext4 /dev/a rw\n2 1 0:9 / " +
                                                    files.at("remote").bytes() + " rw - nfs4 server:/ rw\n");
    const QByteArray base = files.folder().bytes() + '/';
    const Way way = followWay(files.at(path), volumes, [&](const FilePath &folder, const QByteArray &name) {
        if (folder.child(name).bytes().startsWith(base))
            looked += folder.child(name).bytes().sliced(base.size());
    });
    QCOMPARE(way.end, files.at(end));
    QCOMPARE(way.error, error);
    QCOMPARE(way.isRemote, end == "remote");
    QCOMPARE(looked.join(' '), names);
}

// All at once, for each takes more than a second: each in a folder of its own, with a file "d/f" and links.
void TestFileWatch::changeIsTold_data()
{
    QTest::addColumn<int>("number");
    QList<Deed> deeds;
    const auto row = [&](const char *name, const char *path, const Deed &deed) {
        QTest::newRow(name) << int(m_cases.size());
        m_cases.push_back(std::make_unique<Case>(path));
        deeds += deed;
    };
    row("appended", "d/f", [](RealFiles &files) { append(files.at("d/f"), "more"); });
    row("truncated", "d/f", [](RealFiles &files) { ::truncate(files.at("d/f").c_str(), 1); });
    row("mapped", "d/f", [](RealFiles &files) { writeMapped(files.at("d/f")); });
    row("attribute", "d/f", [](RealFiles &files) { setAttribute(files.at("d/f"), "user.etag", "1"); });
    row("date", "d/f", [](RealFiles &files) { setModified(files.at("d/f"), 1'000'000'000); });
    row("mode", "d/f", [](RealFiles &files) { ::chmod(files.at("d/f").c_str(), 0600); });
    row("replaced", "d/f", [](RealFiles &files) { move(files.file("new", "new"), files.at("d/f")); });
    row("deleted", "d/f", [](RealFiles &files) { removeFile(files.at("d/f")); });
    row("moved away", "d/f", [](RealFiles &files) { move(files.at("d/f"), files.at("d/g")); });
    row("created", "d/new", [](RealFiles &files) { files.file("d/new", "new"); });
    row("moved in", "d/new", [](RealFiles &files) { move(files.at("d/f"), files.at("d/new")); });
    row("created with its folders", "x/y/f", [](RealFiles &files) {
        files.makeFolder("x");
        files.makeFolder("x/y");
        files.file("x/y/f");
    });
    row("folder moved away", "d/f", [](RealFiles &files) { move(files.at("d"), files.at("e")); });
    row("name is not UTF-8", "d/\xff\n", [](RealFiles &files) { files.file("d/\xff\n", "new"); });
    row("through another name", "d/f", [](RealFiles &files) {
        ::link(files.at("d/f").c_str(), files.at("other").c_str());
        append(files.at("other"), "more");
    });
    row("link: its file appended", "l", [](RealFiles &files) { append(files.at("d/f"), "more"); });
    row("link: its file replaced", "l", [](RealFiles &files) { move(files.file("n"), files.at("d/f")); });
    row("link: switched", "l", [](RealFiles &files) {
        files.file("other");
        move(files.link("l2", "other"), files.at("l"));
    });
    row("link to a folder: switched", "ld/f", [](RealFiles &files) {
        files.makeFolder("e");
        files.file("e/f");
        move(files.link("l2", "e"), files.at("ld"));
    });
    row("dangling link: no longer", "dangling", [](RealFiles &files) { files.file("d/gone"); });
    const auto isWatched = [](const auto &one) { return one->watch.state().kind == Kind::Watched; };
    if (!QTest::qWaitFor([&] { return std::all_of(m_cases.begin(), m_cases.end(), isWatched); }, patienceMs))
        qFatal("not watched");
    for (size_t i = 0; i < m_cases.size(); ++i) {
        m_cases[i]->told.clock.start();
        deeds[qsizetype(i)](m_cases[i]->files);
    }
}

void TestFileWatch::changeIsTold()
{
    QFETCH(int, number);
    Case &its = *m_cases[size_t(number)];
    QTRY_VERIFY_WITH_TIMEOUT(!its.told.paths.isEmpty(), patienceMs);
    QCOMPARE(its.told.paths.constFirst(), its.path);
    QVERIFY2(its.told.moments.constFirst() >= 1000,
             qPrintable(QString::number(its.told.moments.constFirst())));
    QCOMPARE(its.told.paths.size(), 1);
    QCOMPARE(its.watch.state().kind, Kind::Watched);
}

void TestFileWatch::goesOnAfterTheFileWasReplaced()
{
    RealFiles files;
    const FilePath file = files.file("f", "1");
    FileWatch watch;
    start(watch, file);
    Told told(watch);
    move(files.file("new", "22"), file);
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 1, patienceMs);
    append(file, "3"); // in the new one
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 2, patienceMs);
    removeFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 3, patienceMs);
    files.file("f", "4");
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 4, patienceMs);
    for (qsizetype i = 1; i < told.moments.size(); ++i)
        QVERIFY(told.moments[i] - told.moments[i - 1] >= 2900); // told from the watcher's own clock
}

void TestFileWatch::noChange()
{
    RealFiles files;
    setAttribute(files.file("f", "content"), "user.etag", "123");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QVERIFY(changed.isValid());
    start(watch, files.at("f"));

    // As Docket looks it up.
    const Target target = Target::opened(files.at("f"));
    FileStatus status;
    QVERIFY(!target.status(status));
    std::array<char, 64> value{};
    QCOMPARE(target.attribute("user.etag", value.data(), value.size()), 3);
    QFile file(QFile::decodeName(files.at("f").bytes()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("content"));
    file.close();
    QVERIFY(file.open(QIODevice::Append)); // and writes nothing
    file.close();
    // Others in its folder, and that itself.
    append(files.file("f2", "1"), "2");
    setAttribute(files.at("f2"), "user.etag", "1");
    move(files.at("f2"), files.at("f3"));
    removeFile(files.at("f3"));
    QCOMPARE(::chmod(files.folder().c_str(), 0711), 0);
    QVERIFY(!changed.wait(quietMs));

    append(files.at("f"), "more"); // it was not deaf
    QVERIFY(changed.wait(patienceMs));
}

// A download in progress.
void TestFileWatch::restlessFileIsToldNowAndThen()
{
    RealFiles files;
    const FilePath file = files.file("f");
    FileWatch watch;
    start(watch, file);
    Told told(watch);
    QTimer download;
    connect(&download, &QTimer::timeout, this, [&] { append(file, "more"); });
    download.start(20);
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 2, patienceMs);
    download.stop();
    append(file, "the last");
    QTRY_COMPARE_WITH_TIMEOUT(told.paths.size(), 3, patienceMs);
    QVERIFY(told.moments[0] >= 3000);
    QVERIFY(told.moments[1] - told.moments[0] >= 2900);
    QVERIFY(told.moments[2] - told.moments[1] >= 2900);
}

void TestFileWatch::changeBeforehand()
{
    RealFiles files;
    const FilePath file = files.file("f", "1");
    const Identity before = identityOf(file);
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QVERIFY(changed.isValid());
    watch.watch(file);
    watch.watch(file, before);
    QVERIFY(!changed.wait(quietMs));
    move(files.file("new", "2"), file);
    QVERIFY(changed.wait(patienceMs));
    watch.watch(file, before); // the result is of the one that is no longer there
    QVERIFY(changed.wait(patienceMs));
    watch.watch(file, identityOf(file));
    QVERIFY(!changed.wait(quietMs));
}

void TestFileWatch::anotherFileInstead()
{
    RealFiles files;
    const FilePath one = files.file("one");
    const FilePath other = files.file("other");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QSignalSpy state(&watch, &FileWatch::stateChanged);
    QVERIFY(changed.isValid() && state.isValid());
    start(watch, one);
    append(one, "more");
    watch.watch(other);
    QCOMPARE(watch.state().kind, Kind::Nothing);
    append(one, "more");
    QTRY_COMPARE(watch.state().kind, Kind::Watched);
    QVERIFY(!changed.wait(quietMs));
    append(other, "more");
    watch.clear();
    QCOMPARE(watch.state().kind, Kind::Nothing);
    append(other, "more");
    QVERIFY(!changed.wait(quietMs));
    QCOMPARE(state.count(), 4);
}

void TestFileWatch::folderInItsPlaceIsNotTold()
{
    RealFiles files;
    const FilePath file = files.file("f");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QVERIFY(changed.isValid());
    start(watch, file);
    removeFile(file);
    files.makeFolder("f");
    QVERIFY(!changed.wait(quietMs));
    QCOMPARE(::rmdir(file.c_str()), 0);
    files.file("f");
    QVERIFY(changed.wait(patienceMs));
}

void TestFileWatch::deviceIsWatchedForItsNameOnly()
{
    RealFiles files;
    const FilePath fifo = files.fifo("fifo");
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QVERIFY(changed.isValid());
    start(watch, fifo);
    const QString throughIt = QStringLiteral("exec 3<>\"$0\"; echo 1 >&3; read one <&3");
    const QStringList words{QStringLiteral("-c"), throughIt, QFile::decodeName(fifo.bytes())};
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), words), 0);
    QVERIFY(!changed.wait(quietMs));
    removeFile(fifo);
    QVERIFY(changed.wait(patienceMs));
}

// Such as the history.
void TestFileWatch::ownFileIsNotWatched()
{
    RealFiles files;
    const FilePath file = files.file("f", "1");
    QFile own(QFile::decodeName(file.bytes()));
    QVERIFY(own.open(QIODevice::ReadWrite));
    FileWatch watch;
    watch.watch(files.link("l", "f"));
    QTRY_COMPARE(watch.state().kind, Kind::OwnFile);
    own.close();
    watch.watch(file);
    QTRY_COMPARE(watch.state().kind, Kind::Watched);
}

void TestFileWatch::limitIsSaid()
{
    RealFiles files;
    const FilePath file = files.file("f");
    const int before = watchingDescriptors();
    FileWatch watch;
    start(watch, file); // the thread needs some itself
    QCOMPARE(watchingDescriptors(), before + 1);
    watch.clear();
    QTRY_COMPARE(watchingDescriptors(), before);
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const int next = ::dup(0);
    QVERIFY(next >= 0 && ::close(next) == 0);
    rlimit none = limit;
    none.rlim_cur = static_cast<rlim_t>(next);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    watch.watch(file);
    const bool isSaid = QTest::qWaitFor([&] { return watch.state().kind == Kind::NotPossible; });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY(isSaid);
    QCOMPARE(watch.state().failure.code, EMFILE);
}

void TestFileWatch::networkVolumeIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("path"); // "": on the volume itself
    QTest::newRow("file") << QByteArray();
    QTest::newRow("link") << QByteArray("link");
    QTest::newRow("below a link") << QByteArray("folder/f000000");
}

void TestFileWatch::networkVolumeIsNotTouched()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QFETCH(QByteArray, path);
    SickVolume volume(1, 1);
    RealFiles files;
    files.link("link", volume.file(0).bytes());
    files.link("folder", volume.file(0).folder());
    volume.tell("counts");
    FileWatch watch;
    watch.watch(path.isEmpty() ? volume.file(0) : files.at(path));
    QTRY_COMPARE(watch.state().kind, Kind::NetworkVolume);
    const QByteArray counts = volume.tell("counts");
    for (const char *request : {"lookup=", "getattr=", "open="})
        QVERIFY2(counts.count(request) == counts.count(QByteArray(request).append("0")), counts.constData());
    FileWatch touching(nullptr, allLocal);
    start(touching, volume.file(0));
    QVERIFY(!volume.tell("counts").contains("lookup=0"));
}

void TestFileWatch::silentVolumeHoldsNothingUp()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 2);
    volume.tell("hang lookup *");
    RealFiles files;
    const FilePath file = files.file("f");
    FileWatch watch(nullptr, allLocal);
    QElapsedTimer call;
    call.start();
    watch.watch(volume.file(0));
    QVERIFY2(call.elapsed() < 500, qPrintable(QString::number(call.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().kind, Kind::NotPossible, patienceMs);
    QCOMPARE(watch.state().failure.code, ETIMEDOUT);
    call.restart();
    watch.watch(file);
    QVERIFY2(call.elapsed() < 500, qPrintable(QString::number(call.elapsed())));
    QTRY_COMPARE(watch.state().kind, Kind::Watched);
    QSignalSpy changed(&watch, &FileWatch::changed);
    QVERIFY(changed.isValid());
    append(file, "more");
    QVERIFY(changed.wait(patienceMs));

    // One that comes before the other's time is up waits for that.
    watch.watch(volume.file(1));
    watch.watch(file);
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().kind, Kind::Watched, patienceMs);
    volume.tell("heal");
    volume.tell("release");
}

void TestFileWatch::silentVolumeMayAnswer()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1);
    volume.tell("hang lookup *");
    FileWatch watch(nullptr, allLocal);
    watch.watch(volume.file(0));
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().kind, Kind::NotPossible, patienceMs);
    volume.tell("heal");
    volume.tell("release");
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().kind, Kind::Watched, patienceMs);
}

void TestFileWatch::endsWhileAVolumeIsSilent()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1);
    volume.tell("counts");
    volume.tell("hang lookup *");
    auto watch = std::make_unique<FileWatch>(nullptr, allLocal);
    watch->watch(volume.file(0));
    QTRY_VERIFY(volume.tell("counts").contains("hanging=1"));
    QElapsedTimer end;
    end.start();
    watch.reset();
    QVERIFY2(end.elapsed() < 1000, qPrintable(QString::number(end.elapsed())));
    volume.tell("heal");
    volume.tell("release");
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
