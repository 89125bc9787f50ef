// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "linkbutton.h"

#include "tones.h"

#include <QGuiApplication>
#include <QPainter>

namespace docket
{

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(
        Qt::TabFocus); // it often goes when it is clicked, and the keyboard should stay where it was
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(8, 4);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tones.accent);
    if (hasFocus())
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont letters = font();
    letters.setUnderline(underMouse() || isDown());
    painter.setFont(letters);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace docket
