// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/bannerline.h"

#include "glyphview.h"
#include "valuelabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace docket
{

BannerLine::BannerLine(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphView),
      m_headline(new ValueLabel(ValueLabel::Fit::Elide)),
      m_explanation(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_headline->setFace(1.0, ValueLabel::Face::Strong);
    m_headline->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    const int unit = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    m_words->setSpacing(unit / 2);
    m_words->addWidget(m_headline);
    m_words->addWidget(m_explanation, 1);
    row->addLayout(m_words, 1);
}

void BannerLine::setSentence(Glyph glyph, Tone tone, const QString &headline, const QString &explanation)
{
    m_tone = tone;
    m_glyph->setGlyph(glyph, tone);
    m_headline->setTone(tone);
    m_headline->setValue(headline);
    m_explanation->setValue(explanation);
    setAccessibleName(tr("%1. %2", "headline, explanation").arg(headline, explanation));
    arrange();
    update();
}

// The explanation beside the headline, or under it where it would be a narrow column there.
void BannerLine::arrange()
{
    const int rest = width() - m_headline->sizeHint().width() - fontMetrics().height() * 4;
    const bool beside =
        rest >= std::min(m_explanation->sizeHint().width(), fontMetrics().averageCharWidth() * 40);
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(beside ? fontMetrics().height() / 2 : 0);
}

void BannerLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void BannerLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
