// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/bannerline.h"

#include "glyphview.h"
#include "valuelabel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace docket
{

BannerLine::BannerLine(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphView),
      m_headline(new ValueLabel(ValueLabel::Fit::Elide)),
      m_explanation(new ValueLabel(ValueLabel::Fit::Wrap))
{
    m_headline->setFace(1.0, ValueLabel::Face::Strong);
    m_headline->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    const int unit = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_headline, 0, Qt::AlignTop);
    row->addWidget(m_explanation, 1, Qt::AlignTop);
}

void BannerLine::setSentence(Glyph glyph, Tone tone, const QString &headline, const QString &explanation)
{
    m_tone = tone;
    m_glyph->setGlyph(glyph, tone);
    m_headline->setTone(tone);
    m_headline->setValue(headline);
    m_explanation->setValue(explanation);
    setAccessibleName(tr("%1. %2", "headline, explanation").arg(headline, explanation));
    update();
}

void BannerLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tones::of(QGuiApplication::palette()).wash(m_tone));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace docket
