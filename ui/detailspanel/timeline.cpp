// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/timeline.h"

#include "changewords.h"
#include "glyphview.h"
#include "linkbutton.h"
#include "tones.h"
#include "valuelabel.h"
#include "verdictsigns.h"
#include "words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace docket
{

namespace
{

constexpr qsizetype mostEntries = 50; // a panel is no list

QString when(const Report &report, const QDateTime &now)
{
    return words::moment(QDateTime::fromMSecsSinceEpoch(report.inspectedAt), now);
}

} // namespace

// One result: its dot on the line, when it was, and what had changed.
class TimeLine::Entry : public QWidget
{
public:
    Entry(const Report &report, const QStringList &changes, TimeLine *line) : QWidget(line)
    {
        const int unit = fontMetrics().height();
        const Verdict verdict = verdictOn(report);
        auto *glyph = new GlyphView(this); // which it is shown in at once
        glyph->setGlyph(verdictGlyph(verdict), verdictTone(verdict));
        const QDateTime now = QDateTime::currentDateTime();
        auto *link = new LinkButton(when(report, now));
        link->setAccessibleName(TimeLine::tr("Show the result of %1").arg(when(report, now)));
        connect(link, &LinkButton::clicked, line, [line, id = report.id] { Q_EMIT line->chosen(id); });
        auto *values = new ValueLabel(ValueLabel::Fit::Elide);
        values->setTone(Tone::Muted);
        values->setValue(
            QStringList{words::sizeValue(report.size), words::etagValue(report.etag), verdictWords(verdict)}
                .join(QStringLiteral(" · ")));
        auto *head = new QHBoxLayout;
        head->setSpacing(unit / 2);
        head->addWidget(glyph);
        head->addWidget(link);
        head->addWidget(values, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(unit, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        for (const QString &change : changes) {
            auto *label = new ValueLabel(ValueLabel::Fit::Wrap);
            label->setValue(change);
            label->setContentsMargins(unit * 3 / 2, 0, 0, 0);
            column->addWidget(label);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones tones = Tones::of(QGuiApplication::palette());
        const int unit = fontMetrics().height();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF dot(unit * 0.3, unit * 0.6);
        painter.setPen(QPen(tones.border, 1.5));
        painter.drawLine(QPointF(dot.x(), 0), QPointF(dot.x(), height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.muted);
        painter.drawEllipse(dot, unit * 0.18, unit * 0.18);
    }
};

TimeLine::TimeLine(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("timeLine"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void TimeLine::setResults(const QList<Report> &earlier)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const qsizetype shown = std::min(earlier.size(), mostEntries);
    for (qsizetype i = 0; i < shown; ++i) {
        const QStringList changes = i + 1 < earlier.size()
                                        ? words::changeLines(earlier[i + 1], earlier[i], now)
                                        : QStringList{tr("first seen")};
        m_layout->addWidget(new Entry(earlier[i], changes, this));
    }
    if (shown < earlier.size()) {
        auto *more = new ValueLabel(ValueLabel::Fit::Wrap);
        more->setTone(Tone::Muted);
        const qsizetype rest = earlier.size() - shown;
        more->setValue(tr("and %1 older ones", nullptr, int(rest)).arg(words::number(rest)));
        m_layout->addWidget(more);
    }
}

} // namespace docket
