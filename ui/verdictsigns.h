// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/verdict.h"
#include "glyph.h"
#include "tones.h"

// The picture and tone that stand for a verdict, everywhere in the window. Pure functions.
namespace docket
{

[[nodiscard]] Glyph verdictGlyph(Verdict verdict);
[[nodiscard]] Tone verdictTone(Verdict verdict);

} // namespace docket
