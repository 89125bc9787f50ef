// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/expecteddigest.h"
#include "checksum/hashing.h"
#include "evidence/evidence.h"

// Which digests have to be computed before something recorded can be held against a file's bytes. Pure
// functions over values, for any thread.
namespace docket
{

// Those that its claims name: digests recorded as such, and ETags that may be one, with every size of parts
// that fits the file. Without those that it has; empty where there is no regular file.
[[nodiscard]] HashOrder digestsAskedBy(const Evidence &evidence);

// All that an expected one may be, of a file of so many bytes.
[[nodiscard]] HashOrder digestsAskedBy(const ExpectedDigest &expected, quint64 size);

} // namespace docket
