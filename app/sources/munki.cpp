// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// Munki's managed installs.
std::span<const ClaimSource> munkiSources()
{
    static constexpr std::array sources{
        ClaimSource{"com.googlecode.munki.etag", Tool::Munki, What::ETag},
        ClaimSource{"com.googlecode.munki.sha256", Tool::Munki, What::Sha256},
    };
    return sources;
}

} // namespace docket
