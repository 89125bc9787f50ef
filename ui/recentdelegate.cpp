// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentdelegate.h"

#include "badge.h"
#include "glyph.h"
#include "history/recentmodel.h"
#include "leading.h"
#include "recentsigns.h"
#include "recentwords.h"
#include "words.h"

#include <QGuiApplication>
#include <QPainter>

namespace docket
{

namespace
{

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    return font;
}

} // namespace

int RecentDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 3;
}

int RecentDelegate::headingHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 7 / 4;
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    painter->save();
    painter->fillRect(option.rect, tones.side);
    QRectF row = option.rect;
    if (index.data(RecentModel::StartsDayRole).toBool()) {
        QRectF heading = row;
        heading.setHeight(headingHeight(option.fontMetrics));
        row.setTop(heading.bottom());
        paintHeading(*painter, heading, option,
                     words::day(index.data(RecentModel::DayRole).toDate(), QDate::currentDate()), tones);
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, tones.selected);
    paintResult(*painter, row, option, index, tones);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tones.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(2, 1.5, -2, -1.5), 4, 4);
    }
    painter->restore();
}

void RecentDelegate::paintHeading(QPainter &painter, const QRectF &where, const QStyleOptionViewItem &option,
                                  const QString &text, const Tones &tones)
{
    QFont letters = scaled(option.font, 0.82);
    letters.setBold(true);
    letters.setCapitalization(QFont::AllUppercase);
    letters.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(letters);
    painter.setPen(tones.muted);
    const qreal side = QFontMetricsF(option.font).height() * 0.8;
    drawLeading(painter, where.adjusted(side, 0, -side, -where.height() * 0.14), option.direction, text,
                Qt::AlignBottom);
}

void RecentDelegate::paintResult(QPainter &painter, const QRectF &where, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Tones &tones)
{
    const QFont &font = option.font;
    const auto placed = [&](const QRectF &part) { return mirrored(part, where, option.direction); };
    const auto summary = index.data(RecentModel::SummaryRole).value<Summary>();
    QFont nameFont = font;
    nameFont.setWeight(QFont::DemiBold);
    const QFont lineFont = scaled(font, 0.9);
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF lineMetrics(lineFont);
    const qreal unit = QFontMetricsF(font).height();

    QRectF badge(where.left() + unit * 0.8, 0, unit * 1.75, unit * 2.05);
    badge.moveTop(where.top() + (where.height() - badge.height()) / 2);
    paintBadge(painter, placed(badge), words::badge(summary.path), font, tones);

    QRectF glyph(0, 0, unit, unit);
    glyph.moveCenter(QPointF(where.right() - unit * 1.2, where.center().y()));
    const RecentSign mark = recentSign(summary, index.data(RecentWords::WaitRole).value<Wait>());
    paintGlyph(painter, placed(glyph), mark.glyph, tones.colour(mark.tone));

    if (summary.pinned) {
        QRectF pin(0, 0, unit * 0.8, unit * 0.8);
        pin.moveCenter(glyph.center() - QPointF(unit * 1.1, 0));
        paintGlyph(painter, placed(pin), Glyph::Pinned, tones.muted);
        glyph.setLeft(pin.left()); // for the room that is left
    }
    const qreal left = badge.right() + unit * 0.6;
    const qreal room = glyph.left() - unit * 0.5 - left;
    const qreal top = where.top() + (where.height() - nameMetrics.height() - lineMetrics.height()) / 2;
    painter.setFont(nameFont);
    painter.setPen(tones.text);
    drawLeading(painter, placed({left, top, room, nameMetrics.height()}), option.direction,
                nameMetrics.elidedText(docket::displayText(summary.path.name()), Qt::ElideMiddle, room));
    painter.setFont(lineFont);
    const bool quiet = mark.tone == Tone::Good;
    painter.setPen(quiet ? tones.muted : tones.colour(mark.tone));
    drawLeading(
        painter, placed({left, top + nameMetrics.height(), room, lineMetrics.height()}), option.direction,
        lineMetrics.elidedText(index.data(RecentWords::SecondLineRole).toString(), Qt::ElideRight, room));
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = index.data(RecentModel::StartsDayRole).toBool();
    return {option.fontMetrics.averageCharWidth() * 30,
            rowHeight(option.fontMetrics) + (first ? headingHeight(option.fontMetrics) : 0)};
}

} // namespace docket
