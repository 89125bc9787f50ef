// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"

#include <vector>

namespace docket
{

// Shares kinds out among at most so many threads, so that none has much more to do than another. What each
// kind costs this machine is measured at the first call, which takes some milliseconds. Any thread.
[[nodiscard]] std::vector<QList<DigestKind>> kindTeams(const QList<DigestKind> &kinds, int threads);

} // namespace docket
