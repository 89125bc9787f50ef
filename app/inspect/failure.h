// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <cerrno>

// Why a look-up has no answer. A plain value: the kernel's error number, and the one thing that it does not
// tell.
namespace docket
{

struct Failure {
    int code = 0;              // errno; 0 stands in no failure
    bool danglingLink = false; // with ENOENT: the name is there, but it is a link that leads nowhere

    friend bool operator==(const Failure &, const Failure &) = default;
};

// What a user can tell apart and act on; many error numbers share one.
enum class Obstacle : quint8 {
    Gone,
    DanglingLink,
    LinkLoop,
    PermissionDenied,
    NotSupported,
    BehindPortal,  // the document portal shows the file, and not what was recorded about it
    NotResponding, // given up by the user, or timed out by the kernel
    Stopped,       // not looked at: the user stopped first
    ReadError,
    NotAFile, // a folder, a device, a pipe or a socket: there is no content to read
    TooLong,
    Other,
};

[[nodiscard]] Obstacle obstacle(Failure failure);
// Nothing is wrong with the file: it stands where no such thing is kept, or shown.
[[nodiscard]] bool isOfItsPlace(Failure failure);

// What stands for values that the document portal hides. No file system of Linux fails so.
inline constexpr Failure hiddenByPortal{EREMOTE};

// "permission denied", "the file is gone", …: a few words for a card, in the user's language.
[[nodiscard]] QString shortWords(Failure failure);
// One sentence with what to do about it.
[[nodiscard]] QString advice(Failure failure);

// "ENOENT"; for a number without a name, the number.
[[nodiscard]] QByteArray errnoName(int code);
// "No such file or directory": the C library's words, in English whatever the locale, for the command line.
[[nodiscard]] QByteArray errnoText(int code);

} // namespace docket
