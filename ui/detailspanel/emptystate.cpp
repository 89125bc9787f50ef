// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/emptystate.h"

#include "glyph.h"
#include "linkbutton.h"
#include "tones.h"
#include "valuelabel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace docket
{

namespace
{

class BigArrow : public QWidget
{
public:
    BigArrow() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 5 / 2;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), Glyph::Drop, Tones::of(QGuiApplication::palette()).muted);
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *headline = new ValueLabel(ValueLabel::Fit::Elide);
    headline->setFace(1.35, ValueLabel::Face::Strong);
    headline->setValue(tr("Drop files or folders here"));
    auto *joint = new ValueLabel(ValueLabel::Fit::Elide);
    joint->setTone(Tone::Muted);
    joint->setValue(tr("or paste a path, or", "followed by a button: open files…"));
    headline->setInert();
    joint->setInert();
    auto *open = new LinkButton(tr("open files…"));
    connect(open, &LinkButton::clicked, this, &EmptyState::openRequested);

    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addStretch(1);
    line->addWidget(joint);
    line->addWidget(open);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(new BigArrow, 0, Qt::AlignHCenter);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(headline, 0, Qt::AlignHCenter);
    column->addLayout(line);
    column->addStretch(1);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    const qreal inset = fontMetrics().height() * 0.9;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones.border, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
}

} // namespace docket
