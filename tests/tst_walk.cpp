// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/walk.h"

#include <QDir>
#include <QFuture>
#include <QProcess>
#include <QPromise>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <functional>
#include <thread>

using namespace docket;

namespace
{

// What the C library is made to do while a folder is read; see readdir() and syscall() below.
struct Library {
    std::function<void(const QByteArray &folder)> beforeEntry;
    bool knowsTypes = true;
    bool hasOpenat2 = true;
    int entriesUntilError = -1; // in the folder named "bad"; none for ever where negative
};
Library library;

QByteArray pathOf(DIR *folder)
{
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(::dirfd(folder));
    QByteArray path(PATH_MAX, Qt::Uninitialized);
    path.truncate(qMax<ssize_t>(::readlink(link.constData(), path.data(), PATH_MAX), 0));
    return path;
}

using ReadDir = dirent *(*)(DIR *);
using SystemCall = long (*)(long, ...);

} // namespace

// These two stand in the place of the C library's, for the whole program.
extern "C" dirent *readdir(DIR *folder)
{
    static ReadDir real = nullptr;
    if (!real)
        real = reinterpret_cast<ReadDir>(::dlsym(RTLD_NEXT, "readdir"));
    if (library.beforeEntry)
        library.beforeEntry(pathOf(folder));
    if (library.entriesUntilError >= 0 && pathOf(folder).endsWith("/bad") &&
        library.entriesUntilError-- == 0) {
        errno = EIO;
        return nullptr;
    }
    dirent *entry = real(folder);
    if (entry && !library.knowsTypes)
        entry->d_type = DT_UNKNOWN;
    return entry;
}

extern "C" long syscall(long number, ...) noexcept
{
    static SystemCall real = nullptr;
    if (!real)
        real = reinterpret_cast<SystemCall>(::dlsym(RTLD_NEXT, "syscall"));
    std::va_list list;
    va_start(list, number);
    long a[6];
    for (long &argument : a)
        argument = va_arg(list, long);
    va_end(list);
    if (number == SYS_openat2 && !library.hasOpenat2) {
        errno = ENOSYS;
        return -1;
    }
    return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

namespace
{

// What a walk has brought so far.
struct Found {
    QByteArrayList files;   // below the start
    QByteArrayList refused; // below the start
    QStringList whys;
    QList<qsizetype> batches;
};

Found found(const QFuture<WalkBatch> &future, const QByteArray &start)
{
    const QByteArray prefix = start + "/";
    const auto below = [&](const QByteArray &path) {
        return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
    };
    Found result;
    for (int i = 0; i < future.resultCount(); ++i) {
        const WalkBatch batch = future.resultAt(i);
        result.batches.append(batch.files.size());
        for (const FilePath &file : batch.files)
            result.files.append(below(file.bytes()));
        for (const Refusal &refusal : batch.refusals) {
            result.refused.append(below(refusal.what.toUtf8()));
            result.whys.append(refusal.why);
        }
    }
    return result;
}

Found walked(const QByteArray &start)
{
    QPromise<WalkBatch> promise;
    promise.start();
    walkFolder(promise, FilePath(start));
    promise.finish();
    return found(promise.future(), start);
}

// A folder for one test, open to all users, removed with all that is in it, however deep.
class Tree
{
public:
    explicit Tree(const QString &where = QDir::tempPath())
        : m_folder(where + QStringLiteral("/tst_walk-XXXXXX"))
    {
        m_folder.setAutoRemove(false);
        ::chmod(path().constData(), 0755);
    }
    ~Tree() { QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), m_folder.path()}); }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    [[nodiscard]] QByteArray path(const QByteArray &below = {}) const
    {
        const QByteArray root = QFile::encodeName(m_folder.path());
        return below.isEmpty() ? root : root + '/' + below;
    }
    void folder(const QByteArray &name) const { QCOMPARE(::mkdir(path(name).constData(), 0755), 0); }
    void file(const QByteArray &name) const
    {
        QCOMPARE(::mknod(path(name).constData(), S_IFREG | 0644, 0), 0);
    }
    void link(const QByteArray &name, const QByteArray &target) const
    {
        QCOMPARE(::symlink(target.constData(), path(name).constData()), 0);
    }

private:
    QTemporaryDir m_folder;
};

// In memory where possible: a disk takes its time to make thousands of files.
QString placeForMany()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

// Folders named "d" in each other, each but the last with a file "f" and, where asked for, a folder "e" with
// a file "g".
void makeChain(const QByteArray &start, int depth, bool hasSideFolders)
{
    int folder = ::open(start.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    for (int i = 0; i < depth; ++i) {
        QCOMPARE(::mknodat(folder, "f", S_IFREG | 0644, 0), 0);
        if (hasSideFolders) {
            QCOMPARE(::mkdirat(folder, "e", 0755), 0);
            QCOMPARE(::mknodat(folder, "e/g", S_IFREG | 0644, 0), 0);
        }
        QCOMPARE(::mkdirat(folder, "d", 0755), 0);
        const int below = ::openat(folder, "d", O_PATH | O_DIRECTORY | O_CLOEXEC);
        ::close(folder);
        folder = below;
    }
    ::close(folder);
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { library = {}; }

    void listsInOrder();
    void listsEveryName_data();
    void listsEveryName();
    void listsWhatIsNoFolder_data();
    void listsWhatIsNoFolder();
    void startsAtALink();
    void refusesAStart_data();
    void refusesAStart();
    void cutsBatches();
    void handsOverBeforeItWaits();
    void refusesAFolderThatMayNotBeRead();
    void refusesAFolderThatFailsHalfWay();
    void entersNoOtherVolume_data();
    void entersNoOtherVolume();
    void listsNoFolderTwice();
    void stopsAtTheNextEntry();
    void doesNotBeginWhereItIsCancelled();
    void needsFewDescriptors_data();
    void needsFewDescriptors();
};

void TestWalk::listsInOrder()
{
    const Tree tree;
    for (const char *name : {"b", "b/b", "a", "a/z", "\xC3\xA9", "B"})
        tree.folder(name);
    for (const char *name :
         {"c", "Z", ".hidden", "b/2", "b/10", "b/b/x", "a/z/x", "a/y", "\xC3\xA9/x", "B/x"})
        tree.file(name);
    const Found found = walked(tree.path());
    QCOMPARE(found.files, (QByteArrayList{".hidden", "Z", "c", "B/x", "a/y", "a/z/x", "b/10", "b/2", "b/b/x",
                                          "\xC3\xA9/x"}));
    QCOMPARE(found.refused, {});
    QCOMPARE(walked(tree.path("a/")).files, (QByteArrayList{tree.path("a/y"), tree.path("a/z/x")}));
}

void TestWalk::listsEveryName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("newline") << QByteArray("a\nb");
    QTest::newRow("percent and hash") << QByteArray("100%25#?");
    QTest::newRow("bidi control") << QByteArray("a\xE2\x80\xAE"
                                                "b");
    QTest::newRow("not UTF-8") << QByteArray("sample\xF0");
    QTest::newRow("space") << QByteArray(" ");
    QTest::newRow("three dots") << QByteArray("...");
    QTest::newRow("two dots and more") << QByteArray("..a");
    QTest::newRow("backslash") << QByteArray("\\");
    QTest::newRow("as long as can be") << QByteArray(255, 'a');
}

void TestWalk::listsEveryName()
{
    QFETCH(const QByteArray, name);
    const Tree tree;
    tree.folder("folder");
    tree.file("folder/" + name);
    tree.folder(name);
    tree.file(name + "/file");
    QByteArrayList expected{"folder/" + name, name + "/file"};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(walked(tree.path()).files, expected);
}

void TestWalk::listsWhatIsNoFolder_data()
{
    QTest::addColumn<bool>("knowsTypes");
    QTest::newRow("types told in the listing") << true;
    QTest::newRow("types asked for one by one") << false;
}

void TestWalk::listsWhatIsNoFolder()
{
    QFETCH(const bool, knowsTypes);
    const Tree tree;
    const Tree elsewhere;
    elsewhere.file("outside");
    tree.folder("folder");
    tree.file("folder/file");
    tree.link("link to a file", "folder/file");
    tree.link("link to nothing", "no such file");
    tree.link("link to itself", "link to itself");
    tree.link("link to a folder", "folder");
    tree.link("link to a folder elsewhere", elsewhere.path());
    tree.link("folder/link upwards", "..");
    QCOMPARE(::mkfifo(tree.path("fifo").constData(), 0644), 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, tree.path("socket").constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closed = qScopeGuard([&] { ::close(socket); });
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

    library.knowsTypes = knowsTypes;
    const Found found = walked(tree.path());
    QCOMPARE(found.files, (QByteArrayList{"fifo", "link to a file", "link to a folder",
                                          "link to a folder elsewhere", "link to itself", "link to nothing",
                                          "socket", "folder/file", "folder/link upwards"}));
    QCOMPARE(found.refused, {});
}

void TestWalk::startsAtALink()
{
    const Tree tree;
    tree.folder("folder");
    tree.file("folder/file");
    tree.link("link", "folder");
    QCOMPARE(walked(tree.path("link")).files, {"file"});
}

void TestWalk::refusesAStart_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("why");
    QTest::newRow("gone") << QByteArray("gone") << u"the file is gone"_qs;
    QTest::newRow("no folder") << QByteArray("file") << u"the file is gone"_qs;
    QTest::newRow("a FIFO, which must not be opened") << QByteArray("fifo") << u"the file is gone"_qs;
    QTest::newRow("a link to itself") << QByteArray("loop") << u"the links go in a circle"_qs;
    QTest::newRow("too long") << QByteArray(256, 'a') << u"too long to read"_qs;
}

void TestWalk::refusesAStart()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QString, why);
    const Tree tree;
    tree.file("file");
    tree.link("loop", "loop");
    QCOMPARE(::mkfifo(tree.path("fifo").constData(), 0644), 0);
    const Found found = walked(tree.path(start));
    QCOMPARE(found.files, {});
    QCOMPARE(found.refused.size(), 1);
    QVERIFY(found.refused.first().startsWith(tree.path()));
    QCOMPARE(found.whys, {why});
}

void TestWalk::cutsBatches()
{
    const Tree tree(placeForMany());
    QByteArrayList names;
    for (int i = 0; i < 3000; ++i)
        names.append(QByteArray::number(10'000 + i));
    for (const QByteArray &name : std::as_const(names))
        tree.file(name);
    const Found found = walked(tree.path());
    QCOMPARE(found.files, names);
    QVERIFY(found.batches.size() >= 3);
    QVERIFY(*std::max_element(found.batches.cbegin(), found.batches.cend()) <= 1024);
}

// A volume on which each folder takes longer than a batch may be held back.
void TestWalk::handsOverBeforeItWaits()
{
    const Tree tree;
    for (const char *name : {"a", "b", "c"}) {
        tree.folder(name);
        tree.file(QByteArray(name) + "/file");
    }
    tree.file("file");
    QPromise<WalkBatch> promise;
    promise.start();
    QByteArrayList seen;
    library.beforeEntry = [&, last = QByteArray()](const QByteArray &folder) mutable {
        if (std::exchange(last, folder) == folder)
            return;
        seen.append(QByteArray::number(found(promise.future(), {}).files.size()) + " before " +
                    folder.right(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(60)); // the volume's slowness
    };
    walkFolder(promise, FilePath(tree.path()));
    promise.finish();
    seen.removeFirst();
    QCOMPARE(seen, (QByteArrayList{"1 before a", "2 before b", "3 before c"}));
    QCOMPARE(found(promise.future(), tree.path()).files,
             (QByteArrayList{"file", "a/file", "b/file", "c/file"}));
}

void TestWalk::refusesAFolderThatMayNotBeRead()
{
    const Tree tree;
    for (const char *name : {"a", "b\n", "c"}) {
        tree.folder(name);
        tree.file(QByteArray(name) + "/file");
    }
    QCOMPARE(::chmod(tree.path("b\n").constData(), 0), 0);
    const auto readable = qScopeGuard([&] { ::chmod(tree.path("b\n").constData(), 0755); });
    // To root every folder is open: be nobody, in this thread only.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        ::setfsuid(65534);
    const Found found = walked(tree.path());
    if (isRoot)
        ::setfsuid(0);
    QCOMPARE(found.files, (QByteArrayList{"a/file", "c/file"}));
    QCOMPARE(found.refused, {"b\\n"});
    QCOMPARE(found.whys, {u"permission denied"_qs});
}

void TestWalk::refusesAFolderThatFailsHalfWay()
{
    const Tree tree;
    tree.folder("bad");
    tree.folder("good");
    for (const char *name : {"bad/1", "bad/2", "bad/3", "good/file"})
        tree.file(name);
    library.entriesUntilError = 4; // two of them are "." and ".." or files
    const Found found = walked(tree.path());
    QCOMPARE(found.refused, {"bad"});
    QCOMPARE(found.whys, {u"read error"_qs});
    QVERIFY(found.files.size() >= 3); // two of bad's at least
    QCOMPARE(found.files.last(), "good/file");
}

void TestWalk::entersNoOtherVolume_data()
{
    QTest::addColumn<bool>("hasOpenat2");
    QTest::newRow("by openat2") << true;
    QTest::newRow("by the mount's number") << false;
}

void TestWalk::entersNoOtherVolume()
{
    QFETCH(const bool, hasOpenat2);
    const Tree tree;
    const Tree elsewhere; // the same device
    elsewhere.file("bound");
    for (const char *name : {"a", "tmpfs", "z", "zbound"})
        tree.folder(name);
    tree.file("a/file");
    tree.file("z/file");
    library.hasOpenat2 = hasOpenat2;
    Found all;
    Found byItself;
    int error = 0;
    std::thread([&] { // in a name space of its own, which ends with it
        const bool isMounted = ::unshare(CLONE_NEWNS) == 0 &&
                               ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                               ::mount("none", tree.path("tmpfs").constData(), "tmpfs", 0, nullptr) == 0 &&
                               ::mount(elsewhere.path().constData(), tree.path("zbound").constData(), nullptr,
                                       MS_BIND, nullptr) == 0;
        if (!isMounted) {
            error = errno;
            return;
        }
        ::mknod(tree.path("tmpfs/mounted").constData(), S_IFREG | 0644, 0);
        all = walked(tree.path());
        byItself = walked(tree.path("tmpfs"));
    })
        .join();
    if (error == EPERM)
        QSKIP("mounting needs root");
    QCOMPARE(error, 0);
    QCOMPARE(all.files, (QByteArrayList{"a/file", "z/file"}));
    QCOMPARE(all.refused, (QByteArrayList{"tmpfs", "zbound"}));
    QVERIFY(all.whys.first().contains(u"Another volume is mounted here"_qs));
    QCOMPARE(byItself.files, {"mounted"});
}

void TestWalk::listsNoFolderTwice()
{
    const Tree tree;
    for (const char *name : {"a", "a/x", "b"})
        tree.folder(name);
    tree.file("a/x/file");
    tree.file("b/file");
    bool isMoved = false;
    library.beforeEntry = [&](const QByteArray &folder) {
        if (folder == tree.path("b") && !std::exchange(isMoved, true)) // a/x has been listed by now
            QCOMPARE(::rename(tree.path("a/x").constData(), tree.path("b/x").constData()), 0);
    };
    const Found found = walked(tree.path());
    QVERIFY(isMoved);
    QCOMPARE(found.files, (QByteArrayList{"a/x/file", "b/file"}));
    QCOMPARE(found.refused, {"b/x"}); // not in silence: another folder may bear the same number
}

void TestWalk::stopsAtTheNextEntry()
{
    const Tree tree;
    tree.folder("a");
    tree.folder("b");
    for (const char *name : {"file", "a/1", "a/2", "b/1"})
        tree.file(name);
    QPromise<WalkBatch> promise;
    promise.start();
    int entriesAfter = 0;
    library.beforeEntry = [&](const QByteArray &folder) {
        if (promise.isCanceled())
            ++entriesAfter;
        else if (folder == tree.path("a"))
            promise.future().cancel();
    };
    walkFolder(promise, FilePath(tree.path()));
    promise.finish();
    QVERIFY(promise.isCanceled());
    QCOMPARE(entriesAfter, 0);
}

void TestWalk::doesNotBeginWhereItIsCancelled()
{
    QPromise<WalkBatch> promise;
    promise.start();
    promise.future().cancel();
    int entries = 0;
    library.beforeEntry = [&](const QByteArray &) { ++entries; };
    walkFolder(promise, FilePath("/"));
    promise.finish();
    QCOMPARE(entries, 0);
}

void TestWalk::needsFewDescriptors_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("hasSideFolders");
    QTest::newRow("ten thousand deep") << 10'000 << false;
    QTest::newRow("a thousand deep, with folders beside") << 1'000 << true;
}

void TestWalk::needsFewDescriptors()
{
    QFETCH(const int, depth);
    QFETCH(const bool, hasSideFolders);
    const Tree tree(placeForMany());
    makeChain(tree.path(), depth, hasSideFolders);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few{64, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const Found found = walked(tree.path());
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(found.refused, {});
    QCOMPARE(found.files.size(), hasSideFolders ? 2 * depth : depth);
    const QByteArray deepest = QByteArray("d/").repeated(depth - 1);
    QCOMPARE(found.files[depth - 1], deepest + "f");
    if (hasSideFolders) {
        QCOMPARE(found.files[depth], deepest + "e/g");
        QCOMPARE(found.files.last(), "e/g");
    }
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
