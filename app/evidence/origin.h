// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/fileattribute.h"

#include <array>
#include <optional>

// Where a file came from, as far as that was recorded. Pure functions for any thread.
namespace docket
{

inline constexpr std::array originParts{
    What::Origin,      What::Referrer,        What::DownloadedBy, What::DownloadedAt,
    What::ContentType, What::QuarantineFlags, What::Zone,
};

// Of each of these the claim that is believed most, where there is one, in this order.
[[nodiscard]] Claims originOf(const Claims &claims);

// What may be shown of it unasked: of an address what gives access is hidden.
[[nodiscard]] QByteArray publicValue(const Claim &claim);

// The same of an attribute, whoever wrote it, as it is best read.
[[nodiscard]] ReadableValue publicValue(const FileAttribute &attribute);

// The moment, where the claim is one of it. Seconds since 1970-01-01 UTC.
[[nodiscard]] std::optional<qint64> downloadedAt(const Claim &claim);

} // namespace docket
