// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

// Painting that begins at the left in windows that run from left to right, and at the right in others. For
// the GUI thread.
namespace docket
{

// Where `where` is in a window that runs in that direction.
[[nodiscard]] QRectF mirrored(const QRectF &where, const QRectF &within, Qt::LayoutDirection direction);
// A line of text, itself in the direction of its words: a name or address is not torn apart in a window that
// runs the other way.
void drawLeading(QPainter &painter, const QRectF &where, Qt::LayoutDirection direction, const QString &text,
                 Qt::Alignment vertical = Qt::AlignVCenter);

} // namespace docket
