// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/origin.h"

#include "evidence/redaction.h"
#include "numbers.h"

#include <algorithm>

namespace docket
{

Claims originOf(const Claims &claims)
{
    Claims origin;
    for (const What what : originParts) {
        const auto found = std::find_if(claims.begin(), claims.end(),
                                        [&](const Claim &claim) { return claim.what == what; });
        if (found != claims.end())
            origin.append(*found);
    }
    return origin;
}

QByteArray publicValue(const Claim &claim)
{
    const bool isAddress = claim.what == What::Origin || claim.what == What::Referrer;
    return isAddress ? redacted(claim.value).text : claim.value;
}

std::optional<qint64> downloadedAt(const Claim &claim)
{
    return claim.what == What::DownloadedAt ? readNumber<qint64>(claim.value) : std::nullopt;
}

} // namespace docket
