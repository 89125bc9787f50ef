// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "sources/metadatacache.h"

namespace docket
{

// Reads a metadata cache in the form that its beginning shows, JSON or SQLite. May wait for the volume; holds
// some hundreds of megabytes at most and takes seconds at most, whatever the file holds. SQLite may make its
// own files beside it for as long as it reads.
[[nodiscard]] Parsed<CacheContent> readMetadataCache(const FilePath &path);

} // namespace docket
