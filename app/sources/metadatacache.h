// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/flaw.h"

#include <QByteArray>
#include <QList>

#include <optional>

// cloud-autopkg-runner's metadata cache, as it stands in metadata_cache.json, in a bucket, and row by row in
// SQLite. Pure functions for any thread.
namespace docket
{

constexpr qsizetype largestMetadataCache = 16'000'000; // bytes; some 50,000 downloads

// One download of one recipe.
struct CachedDownload {
    QByteArray recipe;
    QByteArray cachedAt;  // as Python's str(datetime) has it
    QByteArray path = {}; // may begin with "~"
    std::optional<quint64> size = {};
    std::optional<QByteArray> etag = {}; // verbatim; empty is a value
    std::optional<QByteArray> lastModified = {};

    friend bool operator==(const CachedDownload &, const CachedDownload &) = default;
};
using CachedDownloads = QList<CachedDownload>;

// The whole document.
[[nodiscard]] Parsed<CachedDownloads> parseMetadataCache(const QByteArray &bytes);

// What the SQLite form keeps of one recipe.
[[nodiscard]] Parsed<CachedDownloads> parseCachedRecipe(const QByteArray &recipe, const QByteArray &bytes);

} // namespace docket
