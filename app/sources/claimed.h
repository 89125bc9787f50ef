// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

namespace docket
{

// Something in which claims may stand and that cannot be read.
struct Unread {
    Place place;
    Flaw flaw;

    friend bool operator==(const Unread &, const Unread &) = default;
};

// All that was found written down about a file: every answer, the first of each kind being the one to show.
struct Claimed {
    Claims claims;
    QList<Unread> unread;

    friend bool operator==(const Claimed &, const Claimed &) = default;
};

} // namespace docket
