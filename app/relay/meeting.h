// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relay/meetingplace.h"
#include "relay/relaymessage.h"

#include <chrono>
#include <memory>
#include <optional>

namespace docket
{

// What becomes of a process that starts.
struct Meeting {
    enum class Role : quint8 {
        First,  // it opens a window, and others hand it their files
        Second, // another has taken its files: nothing is left to do
        Alone,  // it opens a window, and hears of nobody
    };
    Role role = Role::Alone;
    std::unique_ptr<Listener> listener; // with First
};

// Meets who else runs with this history file. With a message it hands that to the first, if there is one that
// takes it in time. Waits, so for a process that has no window yet.
[[nodiscard]] Meeting meet(const QByteArray &historyFile, const std::optional<RelayMessage> &message,
                           std::chrono::milliseconds patience);

// What this process has to hand over: `paths`, made absolute in its working folder, and what its environment
// says about windows. Nothing where it has no such folder and needs one.
[[nodiscard]] std::optional<RelayMessage> ownMessage(const QList<FilePath> &paths);

} // namespace docket
