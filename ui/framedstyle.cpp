// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "framedstyle.h"

#include "tones.h"

#include <QPainter>
#include <QStyleOption>

namespace docket
{

FramedStyle::FramedStyle() : QProxyStyle(QStringLiteral("fusion"))
{
}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit;
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isField && !isRound && element != PE_IndicatorCheckBox)
        return;
    const Tones tones = Tones::of(option->palette);
    if (isField && (!tones.dark || option->state.testFlag(State_HasFocus))) // which it shows well
        return;
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(isField ? tones.border : tones.muted);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

int FramedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace docket
