// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparison/selectionview.h"

#include "comparison/verdictbar.h"
#include "glyphview.h"
#include "sizewords.h"
#include "valuelabel.h"
#include "verdictsigns.h"
#include "words.h"

#include <QVBoxLayout>

namespace docket
{

// "12 Consistent", with the verdict's glyph.
class SelectionView::Line : public QWidget
{
public:
    Line(Glyph glyph, Tone tone, const QString &label, QWidget *parent)
        : QWidget(parent), m_label(label), m_words(new ValueLabel(ValueLabel::Fit::Elide))
    {
        auto *picture = new GlyphView(this); // which it is shown in at once
        picture->setGlyph(glyph, tone);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(fontMetrics().height() / 2);
        row->addWidget(picture);
        row->addWidget(m_words, 1);
    }

    void setCount(qsizetype count)
    {
        setVisible(count > 0);
        m_words->setValue(SelectionView::tr("%1 %2", "how many, which verdict: 12 Consistent")
                              .arg(words::number(count), m_label));
    }

private:
    QString m_label;
    ValueLabel *m_words;
};

SelectionView::SelectionView(QWidget *parent)
    : QWidget(parent),
      m_count(new ValueLabel(ValueLabel::Fit::Elide)),
      m_size(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_bar(new VerdictBar),
      m_waiting(new Line(Glyph::Waiting, Tone::Muted, tr("waiting"), this))
{
    setObjectName(QStringLiteral("selectionSummary"));
    setAccessibleName(tr("Selected results"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    m_size->setObjectName(QStringLiteral("selectionSize"));
    m_count->setFace(1.5, ValueLabel::Face::Strong);
    m_size->setTone(Tone::Muted);
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 2, unit * 5 / 4, unit * 3 / 2, unit * 5 / 4);
    column->setSpacing(unit / 2);
    column->addWidget(m_count);
    column->addWidget(m_size);
    column->addSpacing(unit / 2);
    column->addWidget(m_bar);
    column->addSpacing(unit / 4);
    for (size_t i = 0; i < SelectionTally::verdictCount; ++i) {
        const auto verdict = Verdict(i);
        m_lines += new Line(verdictGlyph(verdict), verdictTone(verdict), verdictWords(verdict), this);
        column->addWidget(m_lines.constLast());
    }
    column->addWidget(m_waiting);
    column->addStretch(1);
}

void SelectionView::setTally(const SelectionTally &tally, qsizetype selected, bool isWhole)
{
    m_count->setValue(tr("%1 files selected", nullptr, int(selected)).arg(words::number(selected)));
    QString size = tally.bytes >= 1000
                       ? tr("%1 in all (%2)").arg(sizeWords(tally.bytes), exactSizeWords(tally.bytes))
                       : tr("%1 in all").arg(exactSizeWords(tally.bytes));
    if (!isWhole)
        size = tr("counting… %1 so far").arg(sizeWords(tally.bytes));
    else if (tally.sized < tally.files)
        size += QStringLiteral(" · ") +
                tr("the size of %1 is not known", "of how many files", int(tally.files - tally.sized))
                    .arg(words::number(tally.files - tally.sized));
    m_size->setValue(size);
    m_bar->setTally(tally);
    for (size_t i = 0; i < tally.verdicts.size(); ++i)
        m_lines[qsizetype(i)]->setCount(tally.verdicts[i]);
    m_waiting->setCount(tally.waiting);
}

} // namespace docket
