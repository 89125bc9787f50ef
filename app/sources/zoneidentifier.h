// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

namespace docket
{

// Windows' alternate stream Zone.Identifier: an INI file with [ZoneTransfer] in it. Of a name that stands
// twice the first counts, as in Windows. Pure, for any thread.
[[nodiscard]] Parsed<Statements> parseZoneIdentifier(const QByteArray &value);

} // namespace docket
