// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/report.h"

namespace docket
{

bool isIncomplete(const Report &report)
{
    bool incomplete = false;
    forEachFailure(report,
                   [&](const char *, Failure failure) { incomplete = incomplete || !isOfItsPlace(failure); });
    return incomplete;
}

} // namespace docket
