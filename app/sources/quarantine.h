// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

namespace docket
{

// macOS' com.apple.quarantine: flags; time; program; identifier, the first two in hexadecimal. Program and
// identifier may be empty, the identifier may be left out. Pure, for any thread.
[[nodiscard]] Parsed<Statements> parseQuarantine(const QByteArray &value);

} // namespace docket
