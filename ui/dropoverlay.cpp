// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "dropoverlay.h"

#include "announcer.h"
#include "glyph.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace docket
{

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent), m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::invite()
{
    appear(Tone::Accent, tr("Drop to inspect"), {});
}

void DropOverlay::inviteToCompare(const QString &name, const QRect &row, const QRect &list)
{
    appear(Tone::Accent, tr("Drop to inspect and compare"), tr("with “%1”").arg(name), row, list);
}

void DropOverlay::refuse(const QString &reason)
{
    appear(Tone::Bad, tr("Cannot be dropped here"), reason);
}

void DropOverlay::appear(Tone tone, const QString &headline, const QString &explanation, const QRect &row,
                         const QRect &list)
{
    if (isVisible() && tone == m_tone && headline == m_headline && explanation == m_explanation &&
        row == m_row && list == m_list)
        return; // said again with each move of the mouse
    m_tone = tone;
    m_row = row;
    m_list = list;
    m_headline = headline;
    m_explanation = explanation;
    setAccessibleName(explanation.isEmpty() ? headline : headline + QStringLiteral(": ") + explanation);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
    m_announcer->say(accessibleName());
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    const QColor colour = tones.colour(m_tone);
    const qreal unit = fontMetrics().height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_row.isEmpty()) {
        painter.setPen(QPen(colour, 2));
        painter.drawRoundedRect(QRectF(m_row).adjusted(2, 2, -2, -2), 4, 4);
        painter.setClipRegion(QRegion(rect()) - m_list);
    }

    // What lies below stays in sight, so that nothing seems lost.
    painter.fillRect(rect(), mixed(tones.panel, colour, tones.dark ? 0.22 : 0.12));
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(unit, unit, -unit, -unit), 12, 12);

    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.4);
    const qreal middle = height() / 2.0;
    QRectF picture(0, 0, unit * 2.5, unit * 2.5);
    picture.moveCenter(QPointF(width() / 2.0, middle - unit * 1.8));
    paintGlyph(painter, picture, m_tone == Tone::Bad ? Glyph::Refused : Glyph::Drop, colour);
    painter.setFont(large);
    painter.setPen(colour);
    painter.drawText(QRectF(0, middle, width(), unit * 2), Qt::AlignHCenter | Qt::AlignTop, m_headline);
    painter.setFont(font());
    painter.setPen(tones.text);
    painter.drawText(QRectF(unit * 3, middle + unit * 2.2, width() - unit * 6, unit * 4),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
}

} // namespace docket
