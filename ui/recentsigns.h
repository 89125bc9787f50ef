// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "history/summary.h"
#include "tones.h"
#include "wait.h"

namespace docket
{

// The glyph at a recent result's end, and the tone of its words.
struct RecentSign {
    Glyph glyph;
    Tone tone;
};

// A failed look-up comes before the verdict, and a change before a verdict that asks for nothing.
[[nodiscard]] RecentSign recentSign(const Summary &summary, const Wait &wait);

} // namespace docket
