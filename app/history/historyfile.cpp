// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historyfile.h"

#include "history/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace docket::historyfile
{

namespace
{

constexpr mode_t privateFile = 0600;
constexpr mode_t privateFolder = 0700;

// The folder and those it is in. Gives 0 or the error number.
int makeFolder(const QByteArray &folder)
{
    struct stat found = {};
    if (::stat(folder.constData(), &found) == 0)
        return S_ISDIR(found.st_mode) ? 0 : ENOTDIR;
    if (errno != ENOENT)
        return errno;
    const qsizetype slash = folder.lastIndexOf('/');
    if (slash > 0) {
        if (const int error = makeFolder(folder.left(slash)))
            return error;
    }
    const bool made = ::mkdir(folder.constData(), privateFolder) == 0 || errno == EEXIST;
    return made ? 0 : errno;
}

bool rename(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 ||
        errno == ENOENT)
        return true;
    // A volume that cannot promise it: the name was free a moment ago.
    return errno == EINVAL && ::rename(from.constData(), to.constData()) == 0;
}

// SQLite's, in the order in which they have to leave: a log without its file does no harm, but a log that is
// found beside a new file would be taken for its own.
constexpr std::array<const char *, 3> parts{"-wal", "-shm", ""};

} // namespace

bool mayBeHistory(const QString &fileName)
{
    QFile file(fileName);
    if (fileName.endsWith(QLatin1String(".sqlite")) || !QFileInfo(fileName).isFile() || file.size() == 0)
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return true;                   // SQLite cannot open it either, and says why
    constexpr qsizetype idOffset = 68; // sqlite.org/fileformat.html, "Application ID"
    return file.read(idOffset + 4).mid(idOffset) == schema::applicationIdBytes();
}

int prepare(const QString &fileName)
{
    const QByteArray file = QFile::encodeName(fileName);
    struct stat found = {};
    if (::stat(file.constData(), &found) == 0) {
        if (!S_ISREG(found.st_mode))
            return S_ISDIR(found.st_mode) ? EISDIR : EINVAL;
        // Not through a descriptor: closing it would drop the locks of all who have the file open in this
        // process.
        const mode_t mode = found.st_mode & ACCESSPERMS;
        if ((mode & (S_IRWXG | S_IRWXO)) != 0 && found.st_uid == ::geteuid())
            ::chmod(file.constData(), mode & S_IRWXU);
        return 0;
    }
    if (errno != ENOENT)
        return errno;
    if (const int error = makeFolder(file.left(std::max<qsizetype>(1, file.lastIndexOf('/')))))
        return error;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    const int fd = ::open(file.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, privateFile);
    if (fd < 0)
        return errno == EEXIST ? 0 : errno;
    ::close(fd);
    return 0;
}

QString putAside(const QString &fileName, const QString &why)
{
    const QFileInfo info(fileName);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString stem = info.path() % u'/' % info.completeBaseName() % u'.' % why % u'-' % stamp;
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' % info.suffix();
    const QByteArray from = QFile::encodeName(fileName);
    constexpr int attempts = 1000;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const QString name = stem % (attempt == 1 ? QString() : u'-' % QString::number(attempt)) % suffix;
        const QByteArray to = QFile::encodeName(name);
        const auto exists = [&](const char *part) {
            return ::access(QByteArray(to + part).constData(), F_OK) == 0;
        };
        if (std::any_of(parts.begin(), parts.end(), exists))
            continue;
        const auto move = [&](const char *part) { return rename(from + part, to + part); };
        return std::all_of(parts.begin(), parts.end(), move) ? name : QString();
    }
    return {};
}

} // namespace docket::historyfile
