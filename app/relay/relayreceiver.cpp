// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/relayreceiver.h"

#include "relay/meetingplace.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

namespace docket
{

namespace
{

constexpr qsizetype mostCallers = 8;
constexpr int callerPatienceMs = 5000; // longer than a caller's own
constexpr int pauseMs = 1000;
constexpr size_t bytesAtOnce = 65'536;

} // namespace

// One that has connected.
struct RelayReceiver::Caller : QObject {
    Caller(Handle handle, QObject *parent)
        : QObject(parent), socket(std::move(handle)), bytes(socket.number(), QSocketNotifier::Read)
    {
        patience.setSingleShot(true);
        patience.start(callerPatienceMs);
    }

    Handle socket;
    QSocketNotifier bytes; // goes before the socket does
    QTimer patience;
    RelayMessageReader reader;
};

RelayReceiver::RelayReceiver(std::unique_ptr<Listener> listener, QObject *parent)
    : QObject(parent), m_listener(std::move(listener)), m_calls(m_listener->socket(), QSocketNotifier::Read)
{
    connect(&m_calls, &QSocketNotifier::activated, this, &RelayReceiver::accept);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_calls.setEnabled(true); });
}

RelayReceiver::~RelayReceiver() = default;

void RelayReceiver::accept()
{
    Handle socket(::accept4(m_listener->socket(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen()) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
            m_calls.setEnabled(false); // or it would be called again at once
            m_pause.start();
        }
        return;
    }
    if (!isOwnUser(socket.number()))
        return;
    if (m_callers.size() == mostCallers)
        drop(m_callers.constFirst()); // whoever means it sends all at once
    auto *caller = new Caller(std::move(socket), this);
    m_callers += caller;
    connect(&caller->bytes, &QSocketNotifier::activated, this, [this, caller] { read(caller); });
    connect(&caller->patience, &QTimer::timeout, this, [this, caller] { drop(caller); });
}

// A little at a time: the window must stay alive meanwhile.
void RelayReceiver::read(Caller *caller)
{
    std::array<char, bytesAtOnce> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const ssize_t come = ::recv(caller->socket.number(), bytes.data(), bytes.size(), 0);
    if (come < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (come <= 0)
        return drop(caller);
    const auto state = caller->reader.take(QByteArrayView(bytes.data(), come));
    if (state == RelayMessageReader::State::Incomplete)
        return;
    const bool complete = state == RelayMessageReader::State::Complete;
    const char answer = complete ? relay::taken : relay::refused;
    // One that has waited for too long has gone, and shows its files itself.
    const bool heard = ::send(caller->socket.number(), &answer, 1, MSG_NOSIGNAL) == 1;
    const RelayMessage message = caller->reader.message();
    drop(caller);
    if (complete && heard)
        Q_EMIT received(message);
}

void RelayReceiver::drop(Caller *caller)
{
    m_callers.removeOne(caller);
    caller->bytes.setEnabled(false);
    caller->patience.stop();
    caller->socket.close();
    caller->deleteLater();
}

} // namespace docket
