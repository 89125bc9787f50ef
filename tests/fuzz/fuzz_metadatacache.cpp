// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/metadatacache.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Parsed<CachedDownloads> document = parseMetadataCache(bytes);
    if (const auto *downloads = std::get_if<CachedDownloads>(&document))
        holds(downloads->size() <= bytes.size());
    const Parsed<CachedDownloads> recipe = parseCachedRecipe("recipe", bytes);
    if (const auto *downloads = std::get_if<CachedDownloads>(&recipe)) {
        for (const CachedDownload &download : *downloads)
            holds(download.recipe == "recipe");
    }
}
