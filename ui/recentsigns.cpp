// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentsigns.h"

#include "detailspanel/cardwords.h"
#include "verdictsigns.h"

namespace docket
{

RecentSign recentSign(const Summary &summary, const Wait &wait)
{
    const Failure failure{summary.failureCode, summary.danglingLink};
    switch (summary.state) {
    case Summary::State::NotLoaded:
    case Summary::State::Waiting:
        return {Glyph::Waiting, wait.kind == Wait::Kind::Turn ? Tone::Muted : Tone::Caution};
    case Summary::State::Incomplete:
        return {Glyph::Caution, Tone::Caution};
    case Summary::State::Unreadable:
        return {failureGlyph(failure), failureTone(failure)};
    case Summary::State::NotSupported:
        return {Glyph::NotSupported, Tone::Muted};
    case Summary::State::Gathered:
        break;
    }
    if (summary.changes && !needsAttention(summary))
        return {Glyph::Changed, Tone::Caution};
    if (!summary.verdict)
        return {Glyph::Waiting, Tone::Muted};
    return {verdictGlyph(*summary.verdict), verdictTone(*summary.verdict)};
}

} // namespace docket
