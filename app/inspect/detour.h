// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/volumes.h"

#include <optional>

namespace docket
{

// A folder that is a link into another volume than the one its path stands on.
struct Detour {
    FilePath folder;
    FilePath leadsTo; // absolute; on the other volume

    // `folder`, or a path below it, as it is from `leadsTo` on; nothing for other paths.
    [[nodiscard]] std::optional<FilePath> followed(const FilePath &path) const;
};

// The first detour among a path's folders. A job: asks the path's own volume only, never the one led to.
[[nodiscard]] std::optional<Detour> detourOf(const FilePath &path, const VolumeTable &volumes);

} // namespace docket
