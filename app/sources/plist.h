// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/flaw.h"

#include <plist/plist.h>

#include <QByteArray>

#include <memory>

namespace docket
{

struct PlistFree {
    void operator()(void *plist) const { plist_free(plist); }
};
using Plist = std::unique_ptr<void, PlistFree>;

// A binary property list. libplist copies a node as often as it is referred to and goes down as deep as they
// are nested, so that three hundred bytes can stand for more than any memory; such are turned away before it
// sees them. Any thread.
[[nodiscard]] Parsed<Plist> parsePlist(const QByteArray &bytes);

} // namespace docket
