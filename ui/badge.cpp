// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "badge.h"

#include "glyph.h"
#include "tones.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace docket
{

void paintBadge(QPainter &painter, const QRectF &where, const QString &suffix, const QFont &font,
                const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones.border, 1));
    painter.setBrush(tones.card);
    const qreal radius = where.width() / 9;
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (suffix.isEmpty()) {
        const qreal side = where.width() * 0.5;
        QRectF inner(0, 0, side, side);
        inner.moveCenter(where.center());
        paintGlyph(painter, inner, Glyph::Document, tones.muted);
    } else {
        // As large as four capitals leave room for, whatever the suffix, so that all badges are alike.
        QFont letters = font;
        letters.setBold(true);
        const qreal width = QFontMetricsF(letters).horizontalAdvance(QStringLiteral("MMMM"));
        const qreal factor = std::min(1.0, where.width() * 0.92 / width);
        if (letters.pointSizeF() > 0)
            letters.setPointSizeF(letters.pointSizeF() * factor);
        else
            letters.setPixelSize(std::max(1, int(letters.pixelSize() * factor)));
        painter.setFont(letters);
        painter.setPen(tones.muted);
        painter.drawText(where, Qt::AlignCenter, suffix);
    }
    painter.restore();
}

} // namespace docket
