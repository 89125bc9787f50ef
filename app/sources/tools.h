// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/source.h"

// The attributes of each tool, in a file of its own, and listed in source.cpp.
namespace docket
{

[[nodiscard]] std::span<const ClaimSource> autoPkgSources();
[[nodiscard]] std::span<const ClaimSource> munkiSources();
[[nodiscard]] std::span<const ClaimSource> snapdSources();
[[nodiscard]] std::span<const ClaimSource> xdgSources();
[[nodiscard]] std::span<const ClaimSource> dublinCoreSources();
[[nodiscard]] std::span<const ClaimSource> kdeSources();
[[nodiscard]] std::span<const ClaimSource> windowsSources();
[[nodiscard]] std::span<const ClaimSource> macOsSources();

} // namespace docket
