// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparison/verdictbar.h"

#include "tones.h"
#include "verdictsigns.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace docket
{

VerdictBar::VerdictBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictBar::setTally(const SelectionTally &tally)
{
    m_tally = tally;
    update();
}

QSize VerdictBar::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 20, unit};
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), Tones::of(palette).faint);
    if (m_tally.files == 0)
        return;
    const double wide = double(width()) / double(m_tally.files);
    double left = 0;
    for (size_t verdict = 0; verdict < m_tally.verdicts.size(); ++verdict) {
        const double part = double(m_tally.verdicts[verdict]) * wide;
        painter.fillRect(QRectF(left, 0, part, height()), verdictColour(Verdict(verdict), palette));
        left += part;
    }
}

QColor verdictColour(Verdict verdict, const QPalette &palette)
{
    const Tones tones = Tones::of(palette);
    const QColor plain = tones.colour(verdictTone(verdict));
    const bool isPale = verdict == Verdict::Consistent || verdict == Verdict::NothingRecorded ||
                        verdict == Verdict::Unreadable;
    return isPale ? mixed(plain, tones.panel, 0.5) : plain;
}

} // namespace docket
