// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentdelegate.h"

#include "badge.h"
#include "glyph.h"
#include "history/recentmodel.h"
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
        paintHeading(*painter, heading, option.font,
                     words::day(index.data(RecentModel::DayRole).toDate(), QDate::currentDate()), tones);
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, tones.selected);
    paintResult(*painter, row, option.font, index, tones);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tones.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(2, 1.5, -2, -1.5), 4, 4);
    }
    painter->restore();
}

void RecentDelegate::paintHeading(QPainter &painter, const QRectF &where, const QFont &font,
                                  const QString &text, const Tones &tones)
{
    QFont letters = scaled(font, 0.82);
    letters.setBold(true);
    letters.setCapitalization(QFont::AllUppercase);
    letters.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(letters);
    painter.setPen(tones.muted);
    const qreal side = QFontMetricsF(font).height() * 0.8;
    painter.drawText(where.adjusted(side, 0, -side, -where.height() * 0.14), Qt::AlignLeft | Qt::AlignBottom,
                     text);
}

void RecentDelegate::paintResult(QPainter &painter, const QRectF &where, const QFont &font,
                                 const QModelIndex &index, const Tones &tones)
{
    const auto summary = index.data(RecentModel::SummaryRole).value<Summary>();
    QFont nameFont = font;
    nameFont.setWeight(QFont::DemiBold);
    const QFont lineFont = scaled(font, 0.9);
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF lineMetrics(lineFont);
    const qreal unit = QFontMetricsF(font).height();

    QRectF badge(where.left() + unit * 0.8, 0, unit * 1.75, unit * 2.05);
    badge.moveTop(where.top() + (where.height() - badge.height()) / 2);
    paintBadge(painter, badge, words::badge(summary.path), font, tones);

    QRectF glyph(0, 0, unit, unit);
    glyph.moveCenter(QPointF(where.right() - unit * 1.2, where.center().y()));
    const RecentSign mark = recentSign(summary, index.data(RecentWords::WaitRole).value<Wait>());
    paintGlyph(painter, glyph, mark.glyph, tones.colour(mark.tone));

    if (summary.pinned) {
        QRectF pin(0, 0, unit * 0.8, unit * 0.8);
        pin.moveCenter(glyph.center() - QPointF(unit * 1.1, 0));
        paintGlyph(painter, pin, Glyph::Pinned, tones.muted);
        glyph.setLeft(pin.left()); // for the room that is left
    }
    const qreal left = badge.right() + unit * 0.6;
    const qreal room = glyph.left() - unit * 0.5 - left;
    const qreal top = where.top() + (where.height() - nameMetrics.height() - lineMetrics.height()) / 2;
    painter.setFont(nameFont);
    painter.setPen(tones.text);
    painter.drawText(QRectF(left, top, room, nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     nameMetrics.elidedText(docket::displayText(summary.path.name()), Qt::ElideMiddle, room));
    painter.setFont(lineFont);
    const bool quiet = mark.tone == Tone::Good;
    painter.setPen(quiet ? tones.muted : tones.colour(mark.tone));
    painter.drawText(
        QRectF(left, top + nameMetrics.height(), room, lineMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        lineMetrics.elidedText(index.data(RecentWords::SecondLineRole).toString(), Qt::ElideRight, room));
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = index.data(RecentModel::StartsDayRole).toBool();
    return {option.fontMetrics.averageCharWidth() * 30,
            rowHeight(option.fontMetrics) + (first ? headingHeight(option.fontMetrics) : 0)};
}

} // namespace docket
