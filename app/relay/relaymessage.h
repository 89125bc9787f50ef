// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace docket
{

// What a process that hands its files over says to the one that takes them. A value.
struct RelayMessage {
    QByteArray activationToken; // XDG_ACTIVATION_TOKEN: lets the other's window come to the front on Wayland
    QByteArray startupId;       // DESKTOP_STARTUP_ID: the same on X11
    QList<FilePath> paths;      // absolute, or empty ones, to be refused in words; none: the window is wanted

    friend bool operator==(const RelayMessage &, const RelayMessage &) = default;
};

// How it goes over the wire: eight bytes that name the format, four for the length of what follows, most
// significant first; then the two tokens and the paths, each with a NUL after it. The answer is one byte.
namespace relay
{

inline constexpr qsizetype longestPayload = 16 * 1024 * 1024; // a command line holds 6 MiB at most
inline constexpr qsizetype longestToken = 1024;               // libwayland ends a program that sends 4 KiB
inline constexpr char taken = '\x06';
inline constexpr char refused = '\x15';

// Nothing where it would be refused at the other end. A token that is too long is left out.
[[nodiscard]] std::optional<QByteArray> framed(RelayMessage message);

} // namespace relay

// Puts a message together from bytes as they come, which may be anyone's. Keeps no more than was sent, and no
// more than a message may have.
class RelayMessageReader
{
public:
    enum class State : quint8 { Incomplete, Complete, Refused };

    State take(QByteArrayView bytes);
    // Once it is complete.
    [[nodiscard]] const RelayMessage &message() const { return m_message; }

private:
    [[nodiscard]] State state();

    QByteArray m_bytes;
    RelayMessage m_message;
};

} // namespace docket
