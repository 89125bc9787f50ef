// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/quarantine.h"
#include "sources/tools.h"
#include "sources/wherefroms.h"

#include <array>

namespace docket
{

// Gatekeeper and Spotlight.
std::span<const ClaimSource> macOsSources()
{
    static constexpr std::array sources{
        ClaimSource{"com.apple.quarantine", Tool::MacOs, What::QuarantineFlags, parseQuarantine},
        ClaimSource{"com.apple.metadata:kMDItemWhereFroms", Tool::MacOs, What::Origin, parseWhereFroms},
        ClaimSource{"com.apple.metadata:kMDItemDownloadedDate", Tool::MacOs, What::DownloadedAt,
                    parseDownloadedDate},
    };
    return sources;
}

} // namespace docket
