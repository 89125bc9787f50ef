// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/bannerline.h"

#include "glyphview.h"
#include "linkbutton.h"
#include "valuelabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace docket
{

BannerLine::BannerLine(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphView),
      m_headline(new ValueLabel(ValueLabel::Fit::Elide)),
      m_explanation(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttonRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_headline->setFace(1.0, ValueLabel::Face::Strong);
    m_headline->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    const int unit = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    m_words->setSpacing(unit / 2);
    m_words->addWidget(m_headline, 0, Qt::AlignTop);
    m_words->addWidget(m_explanation, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit / 4);
    column->addLayout(m_words);
    column->addLayout(m_buttonRow);
    m_buttonRow->setSpacing(unit);
    m_buttonRow->addStretch(1);
    row->addLayout(column, 1);
}

void BannerLine::setSentence(Glyph glyph, Tone tone, const QString &headline, const QString &explanation,
                             const QList<Button> &buttons)
{
    m_tone = tone;
    m_glyph->setGlyph(glyph, tone);
    m_headline->setTone(tone);
    m_headline->setValue(headline);
    m_explanation->setValue(explanation);
    setAccessibleName(tr("%1. %2", "headline, explanation").arg(headline, explanation));
    setButtons(buttons);
    arrange();
    update();
}

void BannerLine::setButtons(const QList<Button> &buttons)
{
    const bool same =
        std::equal(m_buttons.cbegin(), m_buttons.cend(), buttons.cbegin(), buttons.cend(),
                   [](const LinkButton *is, const Button &wanted) { return is->text() == wanted.text; });
    if (!same) {
        for (LinkButton *button : std::exchange(m_buttons, {})) {
            m_buttonRow->removeWidget(button);
            button->hide();
            button->deleteLater(); // it may have asked for this
        }
        for (const Button &wanted : buttons) {
            m_buttons += new LinkButton(wanted.text, this);
            m_buttonRow->insertWidget(m_buttonRow->count() - 1, m_buttons.constLast());
            m_buttons.constLast()->show();
        }
    }
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        m_buttons[i]->disconnect(this);
        connect(m_buttons[i], &LinkButton::clicked, this, buttons[i].action);
    }
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
