// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/timingpicture.h"

#include "leading.h"
#include "tones.h"
#include "words.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace docket
{

TimingPicture::TimingPicture(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void TimingPicture::setTiming(const Timing &timing)
{
    m_bars.clear();
    if (timing.open)
        m_bars += {tr("Opening"), *timing.open, true};
    m_bars += {tr("ETag"), timing.etag};
    m_bars += {tr("Size"), timing.size};
    m_bars += {tr("Last modified"), timing.lastModified};
    m_gathered = timing.gathered;
    // On a fast volume most of the time is the way there and back, and nothing is gained to speak of.
    const QString sentence = timing.oneAfterAnother() > timing.gathered
                                 ? tr("gathered in %1 — one after another: %2")
                                 : tr("gathered in %1 — the look-ups alone: %2");
    m_sentence = sentence.arg(words::duration(timing.gathered), words::duration(timing.oneAfterAnother()));

    QStringList spoken{m_sentence};
    for (const Bar &bar : m_bars)
        spoken += tr("%1: %2, starting at %3", "look-up, how long, when")
                      .arg(bar.label, words::duration(bar.span.duration), words::duration(bar.span.start));
    setAccessibleName(tr("Timing: %1").arg(spoken.join(QStringLiteral("; "))));
    setToolTip(words::toolTip(spoken.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

QSize TimingPicture::sizeHint() const
{
    const int lines = std::max(3, int(m_bars.size()));
    // The sentence stands under the bars where it does not fit beside them, so there is always a line for it.
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * (lines + 1) * 6 / 5};
}

QSize TimingPicture::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void TimingPicture::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font(), this);
    const qreal line = metrics.height() * 1.2;
    const qreal gap = metrics.averageCharWidth() * 1.5;

    const auto placed = [this](const QRectF &part) { return mirrored(part, rect(), layoutDirection()); };

    qreal labels = 0;
    for (const Bar &bar : m_bars)
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
    const qreal sentence = metrics.horizontalAdvance(m_sentence) + gap;
    const qreal left = labels + gap * 2;
    const bool beside = width() - left - sentence > metrics.averageCharWidth() * 24;
    const qreal axis =
        std::min<qreal>(width() - left - (beside ? sentence : 1), metrics.averageCharWidth() * 70);

    Nanoseconds end = m_gathered;
    for (const Bar &bar : m_bars)
        end = std::max(end, bar.span.start + bar.span.duration);
    const auto at = [&](Nanoseconds time) {
        return end.count() > 0 ? left + axis * double(time.count()) / double(end.count()) : left;
    };

    qreal top = 0;
    for (const Bar &bar : m_bars) {
        painter.setPen(tones.muted);
        drawLeading(painter, placed({0, top, labels, line}), layoutDirection(), bar.label);
        // A look-up too short to be seen is still there.
        const qreal length = std::max(at(bar.span.start + bar.span.duration) - at(bar.span.start), 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.preparation ? mixed(tones.panel, tones.bar, 0.4) : tones.bar);
        painter.drawRoundedRect(placed({at(bar.span.start), top + line * 0.18, length, line * 0.64}), 2, 2);
        top += line;
    }
    painter.setPen(QPen(tones.text, 1, Qt::DashLine));
    const QRectF gathered = placed({at(m_gathered), 0, 0, top});
    painter.drawLine(gathered.topLeft(), gathered.bottomLeft());
    painter.setPen(tones.muted);
    if (beside)
        drawLeading(painter, placed({left + axis + gap, 0, sentence, top}), layoutDirection(), m_sentence);
    else
        drawLeading(painter, placed({left, top, width() - left, line}), layoutDirection(),
                    metrics.elidedText(m_sentence, Qt::ElideRight, width() - left));
}

} // namespace docket
