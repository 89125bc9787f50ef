// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/target.h"

#include "inspect/workingfolder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace docket
{

struct Target::OpenFile {
    explicit OpenFile(int fd) : descriptor(fd)
    {
        std::snprintf(procPath.data(), procPath.size(), "/proc/self/fd/%d", fd);
    }
    ~OpenFile() { ::close(descriptor); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int descriptor;
    std::array<char, 32> procPath{};
};

Target::Target(FilePath path) : m_path(std::move(path))
{
}

// Moved only before its look-ups begin, when nothing is known yet.
Target::Target(Target &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_file(std::move(other.m_file)),
      m_failure(other.m_failure),
      m_link(std::move(other.m_link)),
      m_listing(std::move(other.m_listing))
{
}

Target::~Target() = default;

Target Target::byPath(FilePath path)
{
    return Target(std::move(path));
}

Target Target::opened(FilePath path)
{
    return openedWith(std::move(path), 0);
}

Target Target::openedUnlessLink(FilePath path)
{
    Target target = openedWith(std::move(path), O_NOFOLLOW);
    if (!target.m_file)
        return target;
    // Where it is no link this fails, and the volume is not asked.
    std::array<char, 4096> text; // PATH_MAX; no longer one can be made
    const ssize_t length = ::readlinkat(target.descriptor(), "", text.data(), text.size());
    if (length > 0) {
        target.m_link = QByteArray(text.data(), length);
        target.m_file.reset();
    }
    return target;
}

Target Target::openedWith(FilePath path, int flags)
{
    Target target = byPath(std::move(path));
    const int fd = ::open(target.m_path.c_str(),
                          O_PATH | O_CLOEXEC | flags); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (fd >= 0)
        target.m_file = std::make_unique<const OpenFile>(fd);
    else
        target.m_failure = target.explained(errno);
    return target;
}

int Target::descriptor() const
{
    return m_file ? m_file->descriptor : -1;
}

std::optional<Failure> Target::status(FileStatus &status) const
{
    if (const FileStatus *known = m_status.get()) {
        status = *known;
        return {};
    }
    if (m_failure)
        return m_failure;
    struct statx found = {};
    const auto ask = [&](int how) {
        return m_file ? ::statx(m_file->descriptor, "", AT_EMPTY_PATH | how, statusMask, &found) == 0
                      : ::statx(AT_FDCWD, WorkingFolder::fromHere(m_path), AT_SYMLINK_NOFOLLOW | how,
                                statusMask, &found) == 0;
    };
    // What a network file system knows to be stale it leaves out of stx_mask: then it is asked again.
    if (!ask(AT_STATX_DONT_SYNC) || ((statusMask & ~found.stx_mask) != 0 && !ask(AT_STATX_SYNC_AS_STAT)))
        return explained(errno);
    status = fileStatus(found);
    m_status.set(status);
    return {};
}

ssize_t Target::attribute(const char *name, char *buffer, size_t size) const
{
    return m_file ? ::getxattr(m_file->procPath.data(), name, buffer, size)
                  : ::lgetxattr(WorkingFolder::fromHere(m_path), name, buffer, size);
}

ssize_t Target::listedAttributes(char *buffer, size_t size) const
{
    return m_file ? ::listxattr(m_file->procPath.data(), buffer, size)
                  : ::llistxattr(WorkingFolder::fromHere(m_path), buffer, size);
}

FilePath Target::leadsTo() const
{
    if (!m_file)
        return {};
    std::array<char, 4096> buffer; // PATH_MAX; a longer one cannot be said
    const ssize_t length = ::readlink(m_file->procPath.data(), buffer.data(), buffer.size());
    if (length <= 0 || static_cast<size_t>(length) == buffer.size() || buffer[0] != '/')
        return {};
    const QByteArray end(buffer.data(), length);
    const QByteArray named = m_path.withoutParents().bytes(); // "..", where no link is in the way
    if (end == named || end == named + " (deleted)")
        return {};
    return FilePath(end);
}

Failure Target::explained(int code) const
{
    if (code != ENOENT)
        return {code};
    struct stat link = {};
    return {code, ::lstat(m_path.c_str(), &link) == 0 && S_ISLNK(link.st_mode)};
}

} // namespace docket
