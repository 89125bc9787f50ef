// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "support/realfiles.h"

#include <QFile>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace docket::test
{

namespace
{

void require(bool done, const char *call, const FilePath &path)
{
    if (!done)
        qFatal("%s of %s: %s", call, path.c_str(), std::strerror(errno));
}

} // namespace

RealFiles::RealFiles()
{
    if (!m_dir.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_dir.errorString()));
}

FilePath RealFiles::folder() const
{
    return FilePath(QFile::encodeName(m_dir.path()));
}

FilePath RealFiles::at(const QByteArray &name) const
{
    return folder().child(name);
}

FilePath RealFiles::file(const QByteArray &name, const QByteArray &content)
{
    const FilePath path = at(name);
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    require(fd >= 0, "open", path);
    require(::write(fd, content.constData(), static_cast<size_t>(content.size())) == content.size(), "write",
            path);
    require(::close(fd) == 0, "close", path);
    return path;
}

FilePath RealFiles::makeFolder(const QByteArray &name)
{
    const FilePath path = at(name);
    require(::mkdir(path.c_str(), 0755) == 0, "mkdir", path);
    return path;
}

FilePath RealFiles::link(const QByteArray &name, const QByteArray &target)
{
    const FilePath path = at(name);
    require(::symlink(target.constData(), path.c_str()) == 0, "symlink", path);
    return path;
}

FilePath RealFiles::fifo(const QByteArray &name)
{
    const FilePath path = at(name);
    require(::mkfifo(path.c_str(), 0644) == 0, "mkfifo", path);
    return path;
}

FilePath RealFiles::socket(const QByteArray &name)
{
    const FilePath path = at(name);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    require(static_cast<size_t>(path.bytes().size()) < sizeof address.sun_path, "socket path", path);
    std::memcpy(address.sun_path, path.c_str(), static_cast<size_t>(path.bytes().size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    require(fd >= 0, "socket", path);
    require(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "bind", path);
    ::close(fd);
    return path;
}

void setAttribute(const FilePath &file, const QByteArray &name, const QByteArray &value)
{
    require(::setxattr(file.c_str(), name.constData(), value.constData(), static_cast<size_t>(value.size()),
                       0) == 0,
            "setxattr", file);
}

void setModified(const FilePath &file, qint64 seconds, qint32 nanoseconds)
{
    const std::array<timespec, 2> times{timespec{seconds, nanoseconds}, timespec{seconds, nanoseconds}};
    require(::utimensat(AT_FDCWD, file.c_str(), times.data(), 0) == 0, "utimensat", file);
}

void removeFile(const FilePath &file)
{
    require(::unlink(file.c_str()) == 0, "unlink", file);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush(), "write",
            FilePath(QFile::encodeName(fileName)));
}

} // namespace docket::test
