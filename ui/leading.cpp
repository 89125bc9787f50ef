// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "leading.h"

#include <QPainter>

namespace docket
{

QRectF mirrored(const QRectF &where, const QRectF &within, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return where;
    return {within.left() + within.right() - where.right(), where.top(), where.width(), where.height()};
}

void drawLeading(QPainter &painter, const QRectF &where, Qt::LayoutDirection direction, const QString &text,
                 Qt::Alignment vertical)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(where, int(side | Qt::AlignAbsolute | vertical), text);
}

} // namespace docket
