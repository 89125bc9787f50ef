// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashing.h"
#include "checksum/openedfile.h"

#include <span>
#include <vector>

namespace docket
{

// One file, read by the thread that calls.
[[nodiscard]] Hashed hashPlainly(const OpenedFile &file, const HashOrder &order, HashControl &control);

// One of many.
struct HashJob {
    FilePath path;
    HashOrder order;
    HashControl &control;
};

// Files above this gain more by threads of their own.
inline constexpr quint64 mostBytesOfSmall = 1024 * 1024;

// Hashes those that are no larger, MD5s side by side, with the thread that calls. One for each job; none
// where the file is larger: of that only the size is found out, and told to its control.
[[nodiscard]] std::vector<std::optional<Hashed>> hashSmallFiles(std::span<const HashJob> jobs);

} // namespace docket
