// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/openedfile.h"

#include "inspect/target.h"

#include <ctime>

namespace docket
{

namespace
{

// errno; 0 where it is well.
int look(int folder, const char *path, int flags, FileStatus &status)
{
    struct statx found = {};
    if (::statx(folder, path, flags | AT_STATX_FORCE_SYNC, statusMask, &found) != 0)
        return errno;
    status = fileStatus(found);
    if (status.size.type == FileType::Regular)
        return 0;
    return status.size.type == FileType::Folder ? EISDIR : ENXIO;
}

bool isJustNow(const Timestamp &changed)
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &now); // which file systems take their times from
    return changed == Timestamp{now.tv_sec, static_cast<qint32>(now.tv_nsec)};
}

// As long as the clock shows the time at which a file was changed, a further change could not be seen.
void waitUntilAChangeShows(const FileStatus &status)
{
    constexpr timespec moment{0, 1'000'000};
    while (isJustNow(status.size.identity.changed))
        ::nanosleep(&moment, nullptr);
}

} // namespace

OpenedFile::OpenedFile(const FilePath &path) : m_path(path)
{
    // Opening a device may do something to it, so it is looked at first.
    int code = look(AT_FDCWD, path.c_str(), 0, m_before);
    if (code == 0) {
        m_file.emplace(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY);
        code = m_file->isOpen() ? look(m_file->number(), "", AT_EMPTY_PATH, m_before) : errno;
    }
    if (code != 0)
        m_failure = Target::byPath(path).explained(code);
    else
        waitUntilAChangeShows(m_before);
}

std::optional<size_t> OpenedFile::read(std::span<char> buffer, quint64 at, HashFailure &failure) const
{
    size_t done = 0;
    while (done < buffer.size()) {
        const auto from = static_cast<off_t>(at + done);
        const ssize_t got = ::pread(descriptor(), buffer.data() + done, buffer.size() - done, from);
        if (got == 0)
            break;
        if (got > 0) {
            done += static_cast<size_t>(got);
        } else if (errno != EINTR) {
            failure = {{errno}, at + done};
            return {};
        }
    }
    return done;
}

Hashed OpenedFile::notOpened() const
{
    return failed({m_failure, {}});
}

Hashed OpenedFile::failed(const HashFailure &failure) const
{
    Hashed hashed = stopped();
    hashed.outcome = Hashed::Outcome::Failed;
    hashed.failure = failure;
    return hashed;
}

Hashed OpenedFile::stopped() const
{
    Hashed hashed;
    hashed.before = m_before;
    return hashed;
}

Hashed OpenedFile::readWhole(quint64 bytes) const
{
    Hashed hashed = stopped();
    hashed.bytes = bytes;
    const int code = look(AT_FDCWD, m_path.c_str(), 0, hashed.after);
    const bool isAnother = code == EISDIR || code == ENXIO;
    if (code != 0 && !isAnother)
        return failed({Target::byPath(m_path).explained(code), bytes});
    hashed.outcome = isSameState(m_before, hashed.after) ? Hashed::Outcome::Done : Hashed::Outcome::Changed;
    return hashed;
}

} // namespace docket
