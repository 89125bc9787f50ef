// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/source.h"

#include "sources/tools.h"

#include <array>

namespace docket
{

std::span<const std::span<const ClaimSource>> claimSources()
{
    static const std::array sources{
        autoPkgSources(),    munkiSources(), snapdSources(),   xdgSources(),
        dublinCoreSources(), kdeSources(),   windowsSources(), macOsSources(),
    };
    return sources;
}

} // namespace docket
