// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "inspect/seldom.h"
#include "sources/claimed.h"
#include "sources/fileattribute.h"

#include <optional>

// What few files have. Plain values, free to move between threads.
namespace docket
{

// Bytes of a file that are not in holes.
struct DataOnDisk {
    quint64 bytes = 0;
    bool atLeast = false; // not all of a file in very many pieces was looked at

    friend bool operator==(const DataOnDisk &, const DataOnDisk &) = default;
};

struct Particulars {
    Claimed claimed = {}; // but what stands in the attributes of the ETag and the server's date
    std::optional<DataOnDisk> data = {};           // of a file that may have holes
    std::optional<FileAttributes> attributes = {}; // all of them, where somebody asked
    Digests digests = {};                          // of the bytes as they are now, where somebody asked

    friend bool operator==(const Particulars &, const Particulars &) = default;
};

// A look-up's answer, and what else was written down where it looked.
template <typename T>
struct Answer {
    T value;
    Seldom<Particulars> beside = {};
};

} // namespace docket
