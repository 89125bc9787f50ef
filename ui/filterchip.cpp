// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "filterchip.h"

#include "tones.h"
#include "words.h"

#include <QGuiApplication>
#include <QPainter>

namespace docket
{

FilterChip::FilterChip(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCount(0);
}

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    setCount(0);
}

void FilterChip::setCount(qsizetype count)
{
    const QString text = count > 0 ? m_label + QLatin1Char(' ') + words::number(count) : m_label;
    setText(text);
    setAccessibleName(tr("Filter: %1").arg(text));
    updateToolTip();
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true); // room for the checked state, so that nothing moves
    const QFontMetrics metrics(bold, this);
    return {metrics.horizontalAdvance(text()) + metrics.height() * 5 / 4, metrics.height() * 3 / 2};
}

QSize FilterChip::minimumSizeHint() const
{
    return {fontMetrics().height() * 5 / 2, sizeHint().height()};
}

QString FilterChip::fittingText(const QFont &letters) const
{
    const QFontMetrics metrics(letters, this);
    return metrics.elidedText(text(), Qt::ElideRight, width() - metrics.height() * 3 / 4);
}

void FilterChip::updateToolTip()
{
    QFont bold = font();
    bold.setBold(true);
    setToolTip(fittingText(bold) == text() ? QString() : text());
}

void FilterChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateToolTip();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() || hasFocus() ? tones.accent : tones.border, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? tones.selected : underMouse() ? tones.faint : tones.side);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    QFont letters = font();
    letters.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(letters);
    painter.setPen(isChecked() ? tones.accent : tones.muted);
    painter.drawText(rect(), Qt::AlignCenter, fittingText(letters));
}

} // namespace docket
