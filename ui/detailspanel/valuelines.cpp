// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/valuelines.h"

#include "linkbutton.h"
#include "valuelabel.h"

#include <QVBoxLayout>

namespace docket
{

ValueLines::ValueLines(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void ValueLines::setLines(const QList<Line> &lines)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // a button in it may be what brought us here
    }
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 16);
    for (const Line &line : lines)
        add(line, *grid);
    layout()->addWidget(m_lines);
}

void ValueLines::add(const Line &line, QGridLayout &grid)
{
    const int row = grid.rowCount();
    auto *name = new ValueLabel(ValueLabel::Fit::Wrap);
    name->setTone(Tone::Muted);
    name->setValue(line.name);
    grid.addWidget(name, row, 0, Qt::AlignTop);

    auto *value = new ValueLabel(ValueLabel::Fit::Wrap);
    value->setFace(1.0, line.monospace ? ValueLabel::Face::Monospace : ValueLabel::Face::Regular);
    value->setValue(line.value);
    value->setAccessibleName(tr("%1: %2", "name, value").arg(line.name, line.value));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(value);
    if (!line.origin.isEmpty()) {
        auto *origin = new ValueLabel(ValueLabel::Fit::Wrap);
        origin->setFace(0.9, ValueLabel::Face::Regular);
        origin->setTone(Tone::Muted);
        origin->setValue(line.origin);
        column->addWidget(origin);
    }
    grid.addLayout(column, row, 1);
    if (line.secret.isEmpty())
        return;
    auto *reveal = new LinkButton(tr("Reveal"));
    reveal->setAccessibleName(tr("Reveal the whole address"));
    connect(reveal, &LinkButton::clicked, value, [value, reveal, secret = line.secret] {
        value->setValue(secret);
        reveal->hide();
    });
    grid.addWidget(reveal, row, 2, Qt::AlignTop);
}

} // namespace docket
