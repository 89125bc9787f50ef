// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparison/selectiontally.h"

namespace docket
{

void SelectionTally::add(const Summary &summary)
{
    ++files;
    if (summary.hasSize) {
        ++sized;
        bytes += summary.bytes;
    }
    if (summary.verdict)
        ++verdicts[size_t(*summary.verdict)];
    else
        ++waiting;
}

} // namespace docket
