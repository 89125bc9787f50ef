// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relay/handle.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <memory>
#include <optional>

struct sockaddr_un;

namespace docket
{

// Where those processes find each other that could stand for one another: of one user, with one history file,
// one display, and one view of the file system. A lock and a socket of that name in the user's runtime
// folder.
class MeetingPlace
{
public:
    // Follows links in the path of the history file, and waits for its volume no longer than this. Nothing
    // where there is no runtime folder that is the user's alone.
    [[nodiscard]] static std::optional<MeetingPlace> of(const QByteArray &historyFile,
                                                        QDeadlineTimer deadline);

    [[nodiscard]] int folder() const { return m_folder.number(); }
    [[nodiscard]] QByteArray lockName() const { return m_name + ".lock"; }
    [[nodiscard]] QByteArray socketName() const { return m_name + ".socket"; }
    [[nodiscard]] sockaddr_un socketAddress() const;

private:
    Handle m_folder;
    QByteArray m_name;
};

// The process that others hand their files to: holds the lock of the place and listens at its socket. Goes in
// the order that leaves no gap: nobody is heard any more, the socket goes, then another may take the lock.
class Listener
{
public:
    enum class Obstacle : quint8 { None, Taken, Impossible }; // Taken: another process holds the lock

    // Takes over a socket that a crash has left there. Where there is an obstacle `place` is as it was.
    [[nodiscard]] static std::unique_ptr<Listener> tryAt(MeetingPlace &place, Obstacle &obstacle);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // Does not block.
    [[nodiscard]] int socket() const { return m_socket.number(); }

private:
    Listener(MeetingPlace place, Handle lock, Handle socket);

    MeetingPlace m_place;
    Handle m_lock;
    Handle m_socket;
};

// Whether the process at the other end of a local socket is the same user's.
[[nodiscard]] bool isOwnUser(int socket);

} // namespace docket
