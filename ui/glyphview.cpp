// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "glyphview.h"

#include <QGuiApplication>
#include <QPainter>

namespace docket
{

GlyphView::GlyphView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphView::setGlyph(std::optional<Glyph> glyph, Tone tone)
{
    setVisible(glyph.has_value());
    if (glyph)
        m_glyph = *glyph;
    m_tone = tone;
    update();
}

QSize GlyphView::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, Tones::of(QGuiApplication::palette()).colour(m_tone));
}

} // namespace docket
