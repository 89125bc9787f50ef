// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "tones.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace docket
{

namespace
{

constexpr double readable = 4.5; // WCAG 2.1, level AA: text
constexpr double visible = 3.0;  // and graphics
constexpr double stark = 20.0;   // what only black and white have: somebody wants high contrast

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// The colour itself, or in the same hue as much lighter or darker as it takes to stand out from all these
// backgrounds.
QColor standingOut(const QColor &colour, std::initializer_list<QColor> backgrounds, double enough,
                   const QColor &text)
{
    const float step = luminance(text) > luminance(*backgrounds.begin()) ? 0.02F : -0.02F;
    for (float lightness = colour.lightnessF(); lightness >= 0 && lightness <= 1; lightness += step) {
        const QColor candidate =
            QColor::fromHslF(std::max(0.0F, colour.hslHueF()), colour.hslSaturationF(), lightness);
        if (std::all_of(backgrounds.begin(), backgrounds.end(),
                        [&](const QColor &background) { return contrast(candidate, background) >= enough; }))
            return candidate;
    }
    return text;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

Tones Tones::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);

    Tones tones;
    tones.text = palette.color(QPalette::Active, QPalette::WindowText);
    tones.dark = luminance(window) < luminance(tones.text);
    tones.side = window;
    tones.panel = mixed(window, base, 0.7);
    tones.card = tones.dark ? mixed(tones.panel, tones.text, 0.05) : base;
    const bool isStark = contrast(window, tones.text) >= stark;
    tones.border = mixed(window, tones.text, isStark ? 0.75 : tones.dark ? 0.16 : 0.14);
    tones.faint = mixed(tones.card, tones.text, 0.10);
    tones.selected = mixed(window, highlight, tones.dark ? 0.30 : 0.16);

    const auto onAll = [&](const QColor &colour) {
        return standingOut(colour, {tones.side, tones.panel, tones.card, tones.selected}, readable,
                           tones.text);
    };
    tones.muted = onAll(mixed(window, tones.text, isStark ? 0.9 : 0.62));
    tones.accent = onAll(highlight);
    tones.bar = standingOut(highlight, {tones.panel, tones.card}, visible, tones.text);
    tones.good = onAll(tones.dark ? QColor(0x57, 0xC2, 0x7A) : QColor(0x1A, 0x7F, 0x37));
    tones.caution = onAll(tones.dark ? QColor(0xE0, 0xB0, 0x4C) : QColor(0x96, 0x5B, 0x00));
    tones.bad = onAll(tones.dark ? QColor(0xF0, 0x86, 0x7A) : QColor(0xB3, 0x26, 0x1E));
    return tones;
}

QColor Tones::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    }
    return text;
}

QColor Tones::wash(Tone tone) const
{
    // As quiet as it takes for words of that tone to be read on it.
    double share = dark ? 0.16 : 0.09;
    while (share > 0.01 && contrast(colour(tone), mixed(panel, colour(tone), share)) < readable)
        share -= 0.01;
    return mixed(panel, colour(tone), share);
}

} // namespace docket
