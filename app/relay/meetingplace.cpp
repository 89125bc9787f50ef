// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/meetingplace.h"

#include "inspect/pools.h"

#include <QCryptographicHash>
#include <QThreadPool>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <filesystem>

namespace docket
{

namespace
{

// With the sticky bit, which keeps what cleans up runtime folders away (XDG Base Directory Specification).
constexpr mode_t privateAndKept = 01600;

// The folder of the specification; it must be the user's, and nobody else's.
Handle openRuntimeFolder()
{
    const QByteArray path = qgetenv("XDG_RUNTIME_DIR");
    if (!path.startsWith('/'))
        return {};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    Handle folder(::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct stat found = {};
    const bool isPrivate = folder.isOpen() && ::fstat(folder.number(), &found) == 0 &&
                           found.st_uid == ::geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return isPrivate ? std::move(folder) : Handle();
}

// The path without links, of which the end need not exist yet. Its volume may hang: then the thread is left
// behind.
std::optional<QByteArray> withoutLinks(const QByteArray &path, QDeadlineTimer deadline)
{
    const auto found = std::make_shared<std::optional<QByteArray>>();
    auto pool = makePool(1);
    pool->start([found, path] {
        std::error_code error;
        const auto canonical = std::filesystem::weakly_canonical(path.toStdString(), error);
        if (!error && canonical.is_absolute())
            *found = QByteArray::fromStdString(canonical.native());
    });
    const bool inTime = pool->waitForDone(int(deadline.remainingTime()));
    leaveBehind(std::move(pool));
    return inTime ? *found : std::nullopt;
}

// In another one, a container's for instance, the same path may be another file.
QByteArray mountNamespace()
{
    std::array<char, NAME_MAX> text{};
    return ::readlink("/proc/self/ns/mnt", text.data(), text.size() - 1) > 0 ? QByteArray(text.data())
                                                                             : QByteArray();
}

} // namespace

std::optional<MeetingPlace> MeetingPlace::of(const QByteArray &historyFile, QDeadlineTimer deadline)
{
    MeetingPlace place;
    place.m_folder = openRuntimeFolder();
    if (!place.m_folder.isOpen())
        return {};
    const std::optional<QByteArray> canonical = withoutLinks(historyFile, deadline);
    if (!canonical)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(*canonical);
    add(mountNamespace());
    for (const char *display : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
        add(qgetenv(display)); // a window that comes up on another one would not be seen
    constexpr qsizetype enough = 16;
    place.m_name = "docket-" + hash.result().first(enough).toHex();
    return place;
}

sockaddr_un MeetingPlace::socketAddress() const
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    // Through the open folder: its own path may be longer than an address, and may lead elsewhere by now.
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/%s", folder(),
                  socketName().constData());
    return address;
}

std::unique_ptr<Listener> Listener::tryAt(MeetingPlace &place, Obstacle &obstacle)
{
    obstacle = Obstacle::Impossible;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    Handle lock(::openat(place.folder(), place.lockName().constData(),
                         O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, privateAndKept));
    if (!lock.isOpen())
        return {};
    // The kernel lets go of it when the process ends, however it does. The file stays, or two processes could
    // hold two locks of that name.
    if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            obstacle = Obstacle::Taken;
        return {};
    }
    Handle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return {};
    ::fchmod(socket.number(), privateAndKept);
    ::unlinkat(place.folder(), place.socketName().constData(), 0); // a crash has left it: we hold the lock
    const sockaddr_un address = place.socketAddress();
    constexpr int backlog = 16;
    if (::bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(socket.number(), backlog) != 0)
        return {};
    obstacle = Obstacle::None;
    return std::unique_ptr<Listener>(new Listener(std::move(place), std::move(lock), std::move(socket)));
}

Listener::Listener(MeetingPlace place, Handle lock, Handle socket)
    : m_place(std::move(place)), m_lock(std::move(lock)), m_socket(std::move(socket))
{
}

Listener::~Listener()
{
    m_socket.close();
    ::unlinkat(m_place.folder(), m_place.socketName().constData(), 0);
}

bool isOwnUser(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace docket
