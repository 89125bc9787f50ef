// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "tabledelegate.h"

#include "history/recentmodel.h"
#include "leading.h"
#include "recentsigns.h"
#include "recentwords.h"
#include "tones.h"

#include <QGuiApplication>
#include <QPainter>

namespace docket
{

int TableDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 7 / 4;
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->fillRect(option.rect, isSelected ? tones.selected : tones.side);
    const int unit = option.fontMetrics.height();
    QRect where = option.rect.adjusted(unit / 3, 0, -unit / 3, 0);
    painter->setPen(tones.text);
    if (index.column() == RecentModel::VerdictColumn) {
        const auto summary = index.data(RecentModel::SummaryRole).value<Summary>();
        const RecentSign sign = recentSign(summary, index.data(RecentWords::WaitRole).value<Wait>());
        const QRect glyph(where.left(), where.center().y() - unit / 2, unit, unit);
        paintGlyph(*painter, mirrored(glyph, option.rect, option.direction), sign.glyph,
                   tones.colour(sign.tone));
        painter->setPen(tones.colour(sign.tone));
        where.setLeft(glyph.right() + unit / 3);
    }
    const auto elide = index.column() == RecentModel::NameColumn || index.column() == RecentModel::EtagColumn
                           ? Qt::ElideMiddle
                           : Qt::ElideRight;
    const bool endsAligned = index.column() == RecentModel::SizeColumn;
    const auto from =
        endsAligned == (option.direction == Qt::RightToLeft) ? Qt::LeftToRight : Qt::RightToLeft;
    painter->setFont(option.font);
    drawLeading(*painter, mirrored(where, option.rect, option.direction), from,
                option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), elide, where.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tones.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                option.fontMetrics.height() * 2,
            rowHeight(option.fontMetrics)};
}

} // namespace docket
