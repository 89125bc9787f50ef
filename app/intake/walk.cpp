// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/walk.h"

#include "inspect/failure.h"
#include "intake/refusals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Walk)
};

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

// A descriptor of a folder below `base`, by a path that goes over no link and into no other volume; -1 and
// errno where there is none. A mounted volume is noticed (EXDEV) without being touched: it may have stopped
// answering.
int openDescriptor(int base, const char *path)
{
    open_how how = {};
    how.flags = folderFlags | O_NOFOLLOW;
    how.resolve = RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS;
    const long fd =
        ::syscall(SYS_openat2, base, path, &how, sizeof how); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
        return static_cast<int>(fd);
    // A sandbox may refuse a call that is newer than itself.
    return ::openat(base, path, folderFlags | O_NOFOLLOW); // NOLINT(cppcoreguidelines-pro-type-vararg)
}

// As a stream; takes over the descriptor. Leaves errno set where it gives none.
OpenFolder stream(int fd)
{
    OpenFolder folder(fd < 0 ? nullptr : ::fdopendir(fd));
    if (!folder && fd >= 0) {
        const int code = errno;
        ::close(fd);
        errno = code;
    }
    return folder;
}

// The folder at `path` below `root`, in steps where the path is longer than the kernel takes at once.
OpenFolder openBelow(int root, QByteArrayView path)
{
    OpenFolder reached;
    while (!path.isEmpty()) {
        qsizetype length = path.size();
        if (length >= PATH_MAX)
            length = path.first(PATH_MAX - 1).lastIndexOf('/') + 1;
        reached = stream(openDescriptor(reached ? ::dirfd(reached.get()) : root,
                                        path.first(length).toByteArray().constData()));
        if (!reached)
            return nullptr;
        path = path.sliced(length);
    }
    return reached;
}

// S_IFREG and the like, by statx without a round trip where the volume knows it; 0 where that fails.
mode_t typeOf(int folder, const char *name)
{
    struct statx status = {};
    constexpr int flags = AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC | AT_SYMLINK_NOFOLLOW;
    return ::statx(folder, name, flags, STATX_TYPE, &status) == 0 ? status.stx_mode & S_IFMT : 0;
}

// A file that is gone again is a file: its inspection will say so. So is a link: where it leads may be a
// volume that does not answer.
bool isFolder(int parent, const dirent &entry)
{
    return S_ISDIR(entry.d_type == DT_UNKNOWN ? typeOf(parent, entry.d_name) : DTTOIF(entry.d_type));
}

bool isDotOrDotDot(const char *name)
{
    return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

bool haveOneVolume(const struct statx &a, const struct statx &b)
{
    if ((a.stx_mask & b.stx_mask & STATX_MNT_ID) != 0)
        return a.stx_mnt_id == b.stx_mnt_id; // on btrfs, a subvolume has a device number of its own
    return a.stx_dev_major == b.stx_dev_major && a.stx_dev_minor == b.stx_dev_minor;
}

// Depth first. Of the folders on the way down only the deepest few are open at a time, so that no depth
// exhausts the descriptors.
class Walk
{
public:
    Walk(QPromise<WalkBatch> &promise, const FilePath &start) : m_promise(promise), m_path(start.bytes())
    {
        if (!m_path.endsWith('/'))
            m_path.append('/');
        m_startLength = m_path.size();
    }

    void run();

private:
    // A folder that was listed, and the folders below that were not, the next one last.
    struct Level {
        OpenFolder folder;
        QByteArrayList below;
        qsizetype pathLength;
    };

    void enter(const QByteArray &name);
    [[nodiscard]] OpenFolder openBelowLast(const QByteArray &name);
    void list(OpenFolder folder);

    void add(const QByteArray &name);
    void refuse(const QString &why);
    void flushIfDue(qint64 aheadMs = 0);
    void flush();

    static constexpr qint64 longestHoldMs = 50;

    QPromise<WalkBatch> &m_promise;
    QByteArray m_path; // of the folder at hand, with a slash at its end
    qsizetype m_startLength = 0;
    struct statx m_start = {};
    std::vector<Level> m_levels;
    QSet<std::pair<quint64, quint64>> m_visited; // device, inode

    WalkBatch m_batch;
    QElapsedTimer m_batchAge;
    qint64 m_lastListingMs = longestHoldMs;
};

// False, and errno, where the kernel does not tell.
bool readStatus(const OpenFolder &folder, struct statx &status)
{
    return ::statx(::dirfd(folder.get()), "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_INO | STATX_MNT_ID,
                   &status) == 0;
}

std::pair<quint64, quint64> identity(const struct statx &status)
{
    return {(quint64{status.stx_dev_major} << 32U) | status.stx_dev_minor, status.stx_ino};
}

void Walk::run()
{
    // The start may be a link: the user named it.
    OpenFolder start =
        stream(::open(m_path.constData(), folderFlags)); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (!start || !readStatus(start, m_start)) {
        refuse(shortWords({errno}));
        return flush();
    }
    m_visited.insert(identity(m_start));
    list(std::move(start));
    while (!m_levels.empty() && !m_promise.isCanceled()) {
        Level &level = m_levels.back();
        m_path.truncate(level.pathLength);
        if (level.below.isEmpty())
            m_levels.pop_back();
        else
            enter(level.below.takeLast());
    }
    flush();
}

void Walk::enter(const QByteArray &name)
{
    flushIfDue(m_lastListingMs); // on a slow volume the next listing takes about as long
    QElapsedTimer listing;
    listing.start();
    struct statx status = {};
    OpenFolder folder = openBelowLast(name);
    const int code = folder && readStatus(folder, status) ? 0 : errno;
    m_path.append(name).append('/');
    if (code == EXDEV || (code == 0 && !haveOneVolume(status, m_start)))
        refuse(Words::tr("Another volume is mounted here. Drop it by itself to inspect its files."));
    else if (code != 0)
        refuse(shortWords({code}));
    else if (const auto id = identity(status); m_visited.contains(id))
        refuse(Words::tr("The volume takes it for a folder that was listed already."));
    else {
        m_visited.insert(id);
        list(std::move(folder));
    }
    m_lastListingMs = listing.elapsed();
}

OpenFolder Walk::openBelowLast(const QByteArray &name)
{
    Level &level = m_levels.back();
    if (!level.folder)
        level.folder =
            openBelow(::dirfd(m_levels.front().folder.get()), QByteArrayView(m_path).sliced(m_startLength));
    return level.folder ? stream(openDescriptor(::dirfd(level.folder.get()), name.constData())) : nullptr;
}

void Walk::list(OpenFolder folder)
{
    constexpr size_t keptOpen = 32;
    QByteArrayList files;
    QByteArrayList below;
    while (!m_promise.isCanceled()) {
        errno = 0;
        const dirent *entry = ::readdir(folder.get());
        if (!entry) {
            if (errno != 0)
                refuse(shortWords({errno}));
            break;
        }
        if (isDotOrDotDot(entry->d_name))
            continue;
        (isFolder(::dirfd(folder.get()), *entry) ? below : files).append(entry->d_name);
        flushIfDue();
    }
    std::sort(files.begin(), files.end());
    for (const QByteArray &name : std::as_const(files))
        add(name);
    if (below.isEmpty())
        return;
    std::sort(below.begin(), below.end(), std::greater<>());
    m_levels.push_back({std::move(folder), std::move(below), m_path.size()});
    if (m_levels.size() > keptOpen + 1) // the first is where others are opened anew from
        m_levels[m_levels.size() - 1 - keptOpen].folder.reset();
}

void Walk::add(const QByteArray &name)
{
    constexpr qsizetype mostFiles = 1024;
    if (m_promise.isCanceled())
        return;
    if (!m_batchAge.isValid())
        m_batchAge.start();
    m_batch.files.append(FilePath(m_path + name));
    if (m_batch.files.size() == mostFiles)
        flush();
    else
        flushIfDue();
}

void Walk::refuse(const QString &why)
{
    if (!m_batchAge.isValid())
        m_batchAge.start();
    const bool isRoot = m_path.size() == 1;
    m_batch.refusals.append(refusalOf(QByteArrayView(m_path).chopped(isRoot ? 0 : 1), why));
    flushIfDue();
}

// What was found must not wait for long while more is sought.
void Walk::flushIfDue(qint64 aheadMs)
{
    if (m_batchAge.isValid() && m_batchAge.elapsed() + aheadMs >= longestHoldMs)
        flush();
}

void Walk::flush()
{
    if (m_batch.files.isEmpty() && m_batch.refusals.isEmpty())
        return;
    m_promise.addResult(std::exchange(m_batch, {}));
    m_batchAge.invalidate();
}

} // namespace

void walkFolder(QPromise<WalkBatch> &promise, const FilePath &folder)
{
    Walk(promise, folder).run();
}

} // namespace docket
