// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QString>

// A file held against what a metadata cache says of it. Pure functions over values, for any thread.
namespace docket
{

struct CacheComparison {
    enum class Result : quint8 {
        Matches,
        Differs,
        Missing,
        Placeholder, // as the cache has it, and without data
        NotCompared, // the file could not be read
    };
    Result result = Result::NotCompared;
    bool size = false; // it differs; or the path leads to something that is no file
    bool etag = false; // another one is recorded with the file
    bool lastModified = false;

    friend bool operator==(const CacheComparison &, const CacheComparison &) = default;
};

// The report is one that CachedFiles::joinedTo() gave. What the cache leaves out, and what is not recorded
// with the file, differs from nothing.
[[nodiscard]] CacheComparison comparedWithCache(const Report &report);

// How many of each.
struct CacheTally {
    qsizetype matches = 0;
    qsizetype differs = 0;
    qsizetype missing = 0;
    qsizetype placeholders = 0;
    qsizetype notCompared = 0;

    void count(CacheComparison::Result result);
    friend bool operator==(const CacheTally &, const CacheTally &) = default;
};

// "214 match, 3 differ, 2 are missing, 5 are placeholders", without those of which there are none.
[[nodiscard]] QString tallyWords(const CacheTally &tally);

} // namespace docket
