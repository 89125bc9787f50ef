// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// URLDownloader, and cloud-autopkg-runner for its placeholders.
std::span<const ClaimSource> autoPkgSources()
{
    static constexpr std::array sources{
        ClaimSource{"com.github.autopkg.etag", Tool::AutoPkg, What::ETag},
        ClaimSource{"com.github.autopkg.last-modified", Tool::AutoPkg, What::LastModified},
    };
    return sources;
}

} // namespace docket
