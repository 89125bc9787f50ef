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

constexpr qsizetype largestMetadataCache = 64'000'000; // bytes; some 200,000 downloads
constexpr qsizetype mostCachedDownloads = 250'000;
constexpr qsizetype largestCachedValue = 64 * 1024; // bytes, as of an extended attribute

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

// What is not of the form is passed over: it must not hide the rest.
struct CacheContent {
    CachedDownloads downloads;
    qsizetype broken = 0;          // downloads, or recipes
    std::optional<Flaw> flaw = {}; // of the first of them

    void add(const Flaw &its);
    friend bool operator==(const CacheContent &, const CacheContent &) = default;
};

// The whole document.
[[nodiscard]] Parsed<CacheContent> parseMetadataCache(const QByteArray &bytes);

// What the SQLite form keeps of one recipe, to what is there already.
void addCachedRecipe(const QByteArray &recipe, const QByteArray &bytes, CacheContent &content);

} // namespace docket
