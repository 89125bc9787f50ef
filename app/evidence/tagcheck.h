// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/evidence.h"
#include "evidence/finding.h"

namespace docket
{

// Adds what a recorded ETag says about the file, in at most three findings. Pure, for any thread.
void checkTag(const Claim &claim, const Evidence &evidence, Findings &findings);

// The server's date of the record that the claim is of.
[[nodiscard]] std::optional<qint64> serverDateBeside(const Claim &claim, const Evidence &evidence);

// The date in seconds since 1970-01-01 UTC; one trailing NUL and blanks around it are no matter.
[[nodiscard]] std::optional<qint64> recordedDate(const Claim &claim, const Evidence &evidence);

} // namespace docket
