// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/offer.h"

// What is said of things handed over that are not inspected. Pure functions for any thread.
namespace docket
{

// Why something cannot be inspected.
struct Ground {
    enum class Kind : quint8 {
        EmptyName,
        Nul,
        TooLong,
        BrokenEscape,
        OtherMachine,    // detail: its name
        NoWholePath,     // neither an address nor a path from the root
        NoWorkingFolder, // relative, and the working folder is gone
        WebAddress,
        Trash,
        ShareList,
        NotMounted, // detail: the scheme
        NoFile,     // detail: the scheme
    };
    Kind kind;
    QByteArray detail = {};
};

[[nodiscard]] QString words(const Ground &ground);

// A refusal of `what`, shortened in the middle where nobody would read it to its end.
[[nodiscard]] Refusal refusalOf(QByteArrayView what, const QString &why);

// For an offer in which nothing came.
[[nodiscard]] Refusal lostDataRefusal();
[[nodiscard]] Refusal emptyTextRefusal();

// For those beyond the number that is named one by one.
[[nodiscard]] Refusal furtherRefusals(qsizetype count);

} // namespace docket
