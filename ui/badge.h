// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace docket
{

struct Tones;

// A file's badge: a small sheet that carries the name's suffix, or a folded page where there is none.
void paintBadge(QPainter &painter, const QRectF &where, const QString &suffix, const QFont &font,
                const Tones &tones);

} // namespace docket
