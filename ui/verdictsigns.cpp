// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "verdictsigns.h"

namespace docket
{

Glyph verdictGlyph(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return Glyph::Verified;
    case Verdict::Consistent:
        return Glyph::Agrees;
    case Verdict::Contradicted:
        return Glyph::Caution;
    case Verdict::Placeholder:
        return Glyph::Placeholder;
    case Verdict::Unverified:
        return Glyph::Unverified;
    case Verdict::NothingRecorded:
        return Glyph::Absent;
    case Verdict::Unreadable:
        break;
    }
    return Glyph::Bad;
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
    case Verdict::Consistent:
        return Tone::Good;
    case Verdict::Placeholder:
        return Tone::Caution;
    case Verdict::Unverified:
    case Verdict::NothingRecorded:
        return Tone::Muted;
    case Verdict::Contradicted:
    case Verdict::Unreadable:
        break;
    }
    return Tone::Bad;
}

} // namespace docket
