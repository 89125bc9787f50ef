// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

// macOS' attributes kMDItemWhereFroms and kMDItemDownloadedDate, both binary property lists. Pure functions
// for any thread.
namespace docket
{

// An array of the address and where it was found, which may be left out.
[[nodiscard]] Parsed<Statements> parseWhereFroms(const QByteArray &bytes);

// An array of one date.
[[nodiscard]] Parsed<Statements> parseDownloadedDate(const QByteArray &bytes);

} // namespace docket
