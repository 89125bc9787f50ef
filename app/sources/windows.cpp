// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"
#include "sources/zoneidentifier.h"

#include <array>

namespace docket
{

// The mark of the web.
std::span<const ClaimSource> windowsSources()
{
    static constexpr std::array sources{
        ClaimSource{"Zone.Identifier", Tool::Windows, What::Zone, parseZoneIdentifier},
    };
    return sources;
}

} // namespace docket
