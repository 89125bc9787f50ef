// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

// The name of one inspection of one file. It also says where the inspection stands among all others: the
// greater, the newer, and within one request the files that were named first have the greater ids. So a list
// in falling order of ids is newest first and keeps the order of each drop, in memory as in the history.
//
// The upper bits are the milliseconds since 1970-01-01 UTC at which the request came in (UTC), the lower 20
// count down from 1,048,575 within it.
namespace docket
{

using InspectionId = qint64;

inline constexpr int inspectionIdBits = 20;

[[nodiscard]] constexpr InspectionId firstInspectionId(qint64 requestedAtMs)
{
    return (requestedAtMs << inspectionIdBits) | ((1 << inspectionIdBits) - 1);
}

// When the inspection was requested, milliseconds since 1970-01-01 UTC.
[[nodiscard]] constexpr qint64 requestedAt(InspectionId id)
{
    return id >> inspectionIdBits;
}

// One hand-over of files: a drop, a paste, a command line. Counts up from 1 as long as the program runs.
using RequestId = quint64;

} // namespace docket
