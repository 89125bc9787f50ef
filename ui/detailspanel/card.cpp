// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/card.h"

#include "glyphview.h"
#include "linkbutton.h"
#include "valuelabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

constexpr double valueScale = 1.22;
constexpr double captionScale = 0.9;
constexpr int usualCaptions = 3;

} // namespace

Card::Card(const QString &label, QWidget *parent)
    : QWidget(parent),
      m_label(label),
      m_heading(new ValueLabel(ValueLabel::Fit::Elide)),
      m_help(new LinkButton(tr("?", "stands for a question"))),
      m_glyph(new GlyphView),
      m_value(new ValueLabel(ValueLabel::Fit::Elide)),
      m_layout(new QVBoxLayout(this))
{
    m_heading->setFace(captionScale, ValueLabel::Face::Strong);
    m_heading->setTone(Tone::Muted);
    m_heading->setInert();
    m_heading->setValue(label);
    m_value->setFace(valueScale, ValueLabel::Face::Strong);

    auto *line = new QHBoxLayout;
    line->addWidget(m_glyph, 0, Qt::AlignTop);
    line->addWidget(m_value, 1);
    m_help->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_help, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addLayout(line);
    m_layout->addStretch(1);
    setMetrics();
    setWaiting(waitingCard({}, 0));
    connect(m_help, &LinkButton::clicked, this, &Card::helpRequested);
}

void Card::offerHelp(const QString &question)
{
    m_help->setAccessibleName(question);
    m_help->setToolTip(question);
    m_help->show();
}

void Card::setWaiting(const CardContent &content)
{
    m_waiting = true;
    m_calm = content.tone == Tone::Muted && content.captions.isEmpty();
    display(content);
}

void Card::setContent(const CardContent &content)
{
    m_waiting = false;
    display(content);
}

void Card::display(const CardContent &content)
{
    m_glyph->setGlyph(content.glyph, content.tone);
    // What stands in for a value is lighter than a value.
    const auto face = content.tone == Tone::Muted ? ValueLabel::Face::Regular : ValueLabel::Face::Strong;
    m_value->setFace(content.monospace ? valueScale * 0.92 : valueScale,
                     content.monospace ? ValueLabel::Face::Monospace : face);
    m_glyph->setFont(m_value->font()); // as high as the words
    m_value->setFit(content.monospace ? ValueLabel::Fit::Elide : ValueLabel::Fit::Wrap);
    m_value->setTone(content.tone);
    m_value->setValue(content.value, content.whole);
    setCaptions(content.captions);
    setAccessibleName(tr("%1: %2", "label, value").arg(m_label, content.spoken));
    update();
}

void Card::setCaptions(const QStringList &captions)
{
    while (m_captions.size() < captions.size()) {
        auto *caption = new ValueLabel(ValueLabel::Fit::Wrap, this);
        caption->setFace(captionScale, ValueLabel::Face::Regular);
        caption->setTone(Tone::Muted);
        m_layout->insertWidget(m_layout->count() - 1, caption);
        m_captions += caption;
    }
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setVisible(i < captions.size());
        m_captions[i]->setValue(captions.value(i));
    }
}

int Card::narrowest() const
{
    int widest = 0;
    if (m_value->wordWrap())
        widest = m_value->widestPiece() + m_glyph->sizeHint().width() + m_layout->spacing();
    for (const ValueLabel *caption : m_captions)
        widest = std::max(widest, caption->isHidden() ? 0 : caption->widestPiece());
    const QMargins margins = m_layout->contentsMargins();
    return widest + margins.left() + margins.right();
}

void Card::setMetrics()
{
    const int unit = fontMetrics().height();
    m_layout->setContentsMargins(unit * 7 / 8, unit * 3 / 4, unit * 7 / 8, unit * 3 / 4);
    m_layout->setSpacing(unit / 6);
    setMinimumHeight(int(unit * (2.7 + valueScale + captionScale * (usualCaptions + 1))));
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMetrics();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tones.border);
    painter.setBrush(tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    if (!m_waiting || !m_calm)
        return;
    // Bars where the captions will be.
    const qreal unit = fontMetrics().height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.faint);
    QRectF bar(m_layout->contentsMargins().left(), m_value->geometry().bottom() + unit * 0.5, width() * 0.6,
               unit * 0.55);
    painter.drawRoundedRect(bar, unit / 5, unit / 5);
    bar.translate(0, unit * 1.05);
    bar.setWidth(width() * 0.45);
    painter.drawRoundedRect(bar, unit / 5, unit / 5);
}

} // namespace docket
