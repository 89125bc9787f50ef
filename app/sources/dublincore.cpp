// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// yt-dlp --xattrs.
std::span<const ClaimSource> dublinCoreSources()
{
    static constexpr std::array sources{
        ClaimSource{"dublincore.title", Tool::DublinCore, What::Title},
        ClaimSource{"dublincore.date", Tool::DublinCore, What::Date},
        ClaimSource{"dublincore.description", Tool::DublinCore, What::Description},
        ClaimSource{"dublincore.contributor", Tool::DublinCore, What::Contributor},
        ClaimSource{"dublincore.format", Tool::DublinCore, What::Format},
    };
    return sources;
}

} // namespace docket
