// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

// The colours of the window, all derived from the platform's palette, so that light, dark and high contrast
// follow it. For the GUI thread.
namespace docket
{

enum class Tone : quint8 { Plain, Muted, Accent, Good, Caution, Bad };

struct Tones {
    bool dark = false;
    QColor side;   // behind the recent results
    QColor panel;  // behind the details
    QColor card;   // a plate on the panel
    QColor border; // of plates and fields
    QColor faint;  // what only stands in for something: the bars of a waiting card
    QColor text;
    QColor muted;    // for second lines
    QColor accent;   // links, focus
    QColor bar;      // bars of a picture
    QColor selected; // behind the selected row
    QColor good, caution, bad;

    [[nodiscard]] static Tones of(const QPalette &palette);

    [[nodiscard]] QColor colour(Tone tone) const;
    // A quiet background in that tone.
    [[nodiscard]] QColor wash(Tone tone) const;
};

// The contrast of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// So much of `second` in `first`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace docket
