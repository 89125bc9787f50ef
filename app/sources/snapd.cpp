// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// snapd's downloads, and gateways that keep S3's objects as files.
std::span<const ClaimSource> snapdSources()
{
    static constexpr std::array sources{
        ClaimSource{"etag", Tool::Snapd, What::ETag},
    };
    return sources;
}

} // namespace docket
