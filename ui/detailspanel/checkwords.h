// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/evidence.h"
#include "evidence/finding.h"
#include "glyph.h"
#include "tones.h"

// What the cross-checks say about a finding. Pure functions.
namespace docket
{

struct CheckContent {
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Muted;
    QString sentence;
    QString values; // that it rests on, each with its name; empty where there is none

    friend bool operator==(const CheckContent &, const CheckContent &) = default;
};

[[nodiscard]] CheckContent checkContent(const Finding &finding, const Evidence &evidence);

} // namespace docket
