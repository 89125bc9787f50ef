// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/meeting.h"

#include "intake/offer.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cerrno>

namespace docket
{

namespace
{

using Deadline = QDeadlineTimer;

// NotNow: nobody listens there yet, or no longer.
enum class Answer : quint8 { Taken, Refused, NotNow };

int remaining(Deadline deadline)
{
    return int(deadline.remainingTime());
}

// False once the time is over.
bool isReady(int socket, short events, Deadline deadline)
{
    pollfd entry{socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&entry, 1, remaining(deadline));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

// Less only where the other end has closed, which may have answered before it did, or once the time is over.
void sendAll(int socket, QByteArrayView bytes, Deadline deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent >= 0)
            bytes = bytes.sliced(sent);
        else if (errno == EAGAIN ? !isReady(socket, POLLOUT, deadline) : errno != EINTR)
            return;
    }
}

Answer readAnswer(int socket, Deadline deadline)
{
    while (isReady(socket, POLLIN, deadline)) {
        char answer = 0;
        const ssize_t come = ::recv(socket, &answer, 1, 0);
        if (come == 1)
            return answer == relay::taken ? Answer::Taken : Answer::Refused;
        if (come == 0 || (errno != EAGAIN && errno != EINTR))
            break;
    }
    return Answer::NotNow;
}

Answer deliver(const MeetingPlace &place, QByteArrayView bytes, Deadline deadline)
{
    const Handle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = place.socketAddress();
    if (!socket.isOpen() ||
        ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return Answer::NotNow;
    if (!isOwnUser(socket.number()))
        return Answer::Refused;
    sendAll(socket.number(), bytes, deadline);
    return readAnswer(socket.number(), deadline);
}

} // namespace

Meeting meet(const QByteArray &historyFile, const std::optional<RelayMessage> &message,
             std::chrono::milliseconds patience)
{
    const Deadline deadline(patience);
    std::optional<MeetingPlace> place = MeetingPlace::of(historyFile, deadline);
    if (!place)
        return {};
    const std::optional<QByteArray> bytes = message ? relay::framed(*message) : std::nullopt;
    do {
        auto obstacle = Listener::Obstacle::None;
        if (auto listener = Listener::tryAt(*place, obstacle))
            return {Meeting::Role::First, std::move(listener)};
        if (obstacle == Listener::Obstacle::Impossible || !bytes)
            return {};
        const Answer answer = deliver(*place, *bytes, deadline);
        if (answer == Answer::Taken)
            return {Meeting::Role::Second, nullptr};
        if (answer == Answer::Refused)
            return {};
        constexpr int pauseMs = 10; // the first may be about to listen, or about to leave
        ::poll(nullptr, 0, std::min(pauseMs, remaining(deadline)));
    } while (!deadline.hasExpired());
    return {};
}

std::optional<RelayMessage> ownMessage(const QList<FilePath> &paths)
{
    RelayMessage message{qgetenv("XDG_ACTIVATION_TOKEN"), qgetenv("DESKTOP_STARTUP_ID"), {}};
    const QByteArray workingFolder = Surroundings::current().workingFolder;
    for (const FilePath &path : paths) {
        if (!path.isEmpty() && !path.isAbsolute() && workingFolder.isEmpty())
            return {};
        message.paths += path.isEmpty() ? path : path.absolute(workingFolder);
    }
    return message;
}

} // namespace docket
