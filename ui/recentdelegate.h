// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "tones.h"

#include <QStyledItemDelegate>

namespace docket
{

// Paints a recent result: badge, name, a line of what is known, and a glyph for its state; above the first of
// a day the day. All sizes come from the font. For the GUI thread.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    // What the first row of a day is higher by.
    [[nodiscard]] static int headingHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QRectF &where, const QStyleOptionViewItem &option,
                             const QString &text, const Tones &tones);
    static void paintResult(QPainter &painter, const QRectF &where, const QStyleOptionViewItem &option,
                            const QModelIndex &index, const Tones &tones);
};

} // namespace docket
