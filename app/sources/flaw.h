// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

// Why something that was recorded cannot be read. Plain values, any thread.
namespace docket
{

struct Flaw {
    // Only ever add at the end: files hold these numbers.
    enum class Kind : quint8 {
        NotRead,       // code: errno
        NoFile,        // a folder, a FIFO, a device
        TooLarge,      // detail: the limit, in words
        NoJson,        // detail: what is wrong; position: at which byte
        NestedTooDeep, //
        NameTwice,     //
        WrongType,     // detail: the name of what is not of its type
        NoAppleDouble,
        TooManyEntries, // position: how many
        OutsideFile,    // something is said to stand beyond the end
        Overlapping,    // two things are said to stand in the same place
        BadName,        // an attribute's name that none can have
        NoZone,         // no [ZoneTransfer] in it
        NoQuarantine,   //
        NoPlist,        //
        Tangled,        // a plist that would grow when it is unfolded
        TooMuchToKeep,  // it was read, and is not all in the history
        NoCache,        // nothing of a metadata cache in it
        NoDatabase,     // detail: what SQLite says of it
    };
    Kind kind = Kind::NotRead;
    QByteArray detail = {};
    qint64 position = 0;
    int code = 0;

    friend bool operator==(const Flaw &, const Flaw &) = default;
};

// Completes "unreadable, because …", in the user's language.
[[nodiscard]] QString flawWords(const Flaw &flaw);

// What a parser makes of its input.
template <typename T>
using Parsed = std::variant<T, Flaw>;

} // namespace docket
