// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// curl --xattr, wget --xattr, wget2, yt-dlp, browsers.
std::span<const ClaimSource> xdgSources()
{
    static constexpr std::array sources{
        ClaimSource{"xdg.origin.url", Tool::Xdg, What::Origin},
        ClaimSource{"xdg.referrer.url", Tool::Xdg, What::Referrer},
        ClaimSource{"mime_type", Tool::Xdg, What::ContentType},
        ClaimSource{"charset", Tool::Xdg, What::Charset},
    };
    return sources;
}

} // namespace docket
