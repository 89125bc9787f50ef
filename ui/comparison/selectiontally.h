// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <array>

namespace docket
{

// What many results come to. A value.
struct SelectionTally {
    static constexpr size_t verdictCount = size_t(Verdict::Unreadable) + 1;

    qsizetype files = 0;
    qsizetype sized = 0; // of which the size is known
    quint64 bytes = 0;   // of these
    std::array<qsizetype, verdictCount> verdicts{};
    qsizetype waiting = 0; // that have no verdict yet

    void add(const Summary &summary);

    friend bool operator==(const SelectionTally &, const SelectionTally &) = default;
};

} // namespace docket
