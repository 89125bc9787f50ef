// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "import/cachedfiles.h"
#include "sources/metadatacache.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Parsed<CacheContent> document = parseMetadataCache(bytes);
    if (const auto *content = std::get_if<CacheContent>(&document)) {
        holds(content->downloads.size() + content->broken <= bytes.size());
        holds(content->flaw.has_value() == (content->broken > 0));
        const CachedFiles files(FilePath("/c/metadata_cache.json"), *content, "/home/user");
        holds(files.paths().size() + files.unusable() <= content->downloads.size() + content->broken);
        for (const FilePath &path : files.paths())
            holds(path.isAbsolute());
    }
    CacheContent content;
    addCachedRecipe("recipe", bytes, content);
    for (const CachedDownload &download : std::as_const(content.downloads))
        holds(download.recipe == "recipe");
}
