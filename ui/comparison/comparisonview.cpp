// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparison/comparisonview.h"

#include "comparison/comparisonrows.h"
#include "filepath.h"
#include "glyphview.h"
#include "valuelabel.h"

#include <QGridLayout>

#include <algorithm>

namespace docket
{

namespace
{

struct Sign {
    Glyph glyph;
    Tone tone;
};

Sign signOf(ComparisonRow::Likeness likeness)
{
    switch (likeness) {
    case ComparisonRow::Likeness::Same:
        return {Glyph::Agrees, Tone::Muted};
    case ComparisonRow::Likeness::Differs:
        return {Glyph::Caution, Tone::Caution};
    case ComparisonRow::Likeness::NotKnown:
        break;
    }
    return {Glyph::Unverified, Tone::Muted};
}

constexpr int firstFile = 1; // the column

} // namespace

ComparisonView::ComparisonView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setAccessibleName(tr("Comparison"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
}

void ComparisonView::setReports(const QList<Report> &reports)
{
    const QList<ComparisonRow> rows = comparisonRows(reports, QDateTime::currentDateTime());
    const int unit = fontMetrics().height();
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(unit * 3 / 2, unit * 5 / 4, unit * 3 / 2, unit * 5 / 4);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit * 3 / 4);

    const int remarks = firstFile + int(reports.size());
    auto *sentence = new ValueLabel(ValueLabel::Fit::Wrap);
    sentence->setObjectName(QStringLiteral("comparisonSentence"));
    sentence->setFace(1.15, ValueLabel::Face::Strong);
    sentence->setValue(comparisonSentence(reports, rows));
    grid->addWidget(sentence, 0, 0, 1, remarks + 1);
    addNames(reports, *grid);
    int line = grid->rowCount();
    for (const ComparisonRow &row : rows)
        addRow(row, line++, reports, *grid);
    for (int file = 0; file < reports.size(); ++file)
        grid->setColumnStretch(firstFile + file, 1);
    grid->setRowStretch(line, 1);
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(table);
    table->setAutoFillBackground(false);
}

void ComparisonView::addNames(const QList<Report> &reports, QGridLayout &grid)
{
    const int line = grid.rowCount();
    int column = firstFile;
    for (const Report &report : reports) {
        auto *name = new ValueLabel(ValueLabel::Fit::Wrap);
        name->setFace(1.05, ValueLabel::Face::Strong);
        name->setValue(displayText(report.path.name()));
        name->setMinimumWidth(name->widestPiece()); // rather than a word be cut, the table scrolls
        auto *folder = new ValueLabel(ValueLabel::Fit::Elide);
        folder->setTone(Tone::Muted);
        folder->setFace(0.9, ValueLabel::Face::Regular);
        folder->setValue(displayFolder(report.path.folder()), displayText(report.path.folder()));
        grid.addWidget(name, line, column, Qt::AlignTop);
        grid.addWidget(folder, line + 1, column++);
    }
}

void ComparisonView::addRow(const ComparisonRow &row, int line, const QList<Report> &reports,
                            QGridLayout &grid)
{
    auto *label = new ValueLabel(ValueLabel::Fit::Elide);
    label->setInert();
    label->setTone(Tone::Muted);
    label->setValue(row.label);
    grid.addWidget(label, line, 0, Qt::AlignTop);
    const bool differs = row.likeness == ComparisonRow::Likeness::Differs;
    for (int file = 0; file < row.cells.size(); ++file) {
        auto *cell = new ValueLabel(ValueLabel::Fit::Wrap);
        cell->setFace(1.0, differs ? ValueLabel::Face::Strong : ValueLabel::Face::Regular);
        cell->setValue(row.cells[file]);
        cell->setMinimumWidth(cell->widestPiece());
        cell->setAccessibleName(
            tr("%1 of %2: %3, %4", "label, file, value, whether it differs")
                .arg(row.label, displayText(reports[file].path.name()), row.cells[file], row.remark));
        grid.addWidget(cell, line, firstFile + file, Qt::AlignTop);
    }
    const Sign sign = signOf(row.likeness);
    auto *glyph = new GlyphView(grid.parentWidget()); // which it is shown in at once
    glyph->setGlyph(sign.glyph, sign.tone);
    auto *remark = new ValueLabel(ValueLabel::Fit::Wrap);
    remark->setInert();
    remark->setTone(sign.tone);
    remark->setValue(row.remark);
    auto *end = new QHBoxLayout;
    end->setSpacing(fontMetrics().height() / 3);
    end->addWidget(glyph, 0, Qt::AlignTop);
    end->addWidget(remark, 1, Qt::AlignTop);
    grid.addLayout(end, line, firstFile + int(row.cells.size()));
    grid.setColumnMinimumWidth(firstFile + int(row.cells.size()), fontMetrics().averageCharWidth() * 18);
}

} // namespace docket
