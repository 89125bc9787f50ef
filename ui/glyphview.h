// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "tones.h"

#include <QWidget>

#include <optional>

namespace docket
{

// A glyph among words, as high as they are. It repeats what they say, so a screen reader passes over it.
// For the GUI thread.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(QWidget *parent = nullptr);

    // None: takes no room.
    void setGlyph(std::optional<Glyph> glyph, Tone tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::Info;
    Tone m_tone = Tone::Plain;
};

} // namespace docket
