// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/listcheckview.h"

#include "detailspanel/hashwork.h"
#include "detailspanel/listcheckwords.h"
#include "glyphview.h"
#include "linkbutton.h"
#include "valuelabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

void addName(const ListedWords &words, QGridLayout &grid)
{
    const int row = grid.rowCount();
    auto *glyph = new GlyphView;
    glyph->setGlyph(words.glyph, words.tone);
    grid.addWidget(glyph, row, 0, Qt::AlignTop);
    auto *name = new ValueLabel(ValueLabel::Fit::Elide);
    name->setValue(words.name);
    name->setAccessibleName(ListCheckView::tr("%1: %2", "name, why").arg(words.name, words.why));
    grid.addWidget(name, row, 1, Qt::AlignTop);
    auto *why = new ValueLabel(ValueLabel::Fit::Wrap);
    why->setTone(words.tone);
    why->setValue(words.why);
    constexpr int letters = 28; // that long names leave to it
    why->setMinimumWidth(std::min(why->sizeHint().width(), why->fontMetrics().averageCharWidth() * letters));
    grid.addWidget(why, row, 2);
}

void addMore(qint64 count, QGridLayout &grid)
{
    if (count <= 0)
        return;
    auto *more = new ValueLabel(ValueLabel::Fit::Elide);
    more->setTone(Tone::Muted);
    more->setInert();
    more->setValue(moreWords(count));
    grid.addWidget(more, grid.rowCount(), 1, 1, 2);
}

} // namespace

ListCheckView::ListCheckView(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_work(new HashWork),
      m_result(new QWidget),
      m_glyph(new GlyphView),
      m_sentence(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_check(new LinkButton(tr("Check Them")))
{
    setObjectName(QStringLiteral("listCheck"));
    m_column->setContentsMargins({});
    m_column->setSpacing(fontMetrics().height() / 2);
    m_sentence->setFace(1.0, ValueLabel::Face::Strong);
    auto *row = new QHBoxLayout(m_result);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_check->setToolTip(tr("Reads every file that this one lists, and holds it against what is said of it"));
    m_column->addWidget(m_work);
    m_column->addWidget(m_result);
    m_column->addWidget(m_check, 0, Qt::AlignLeft);
    connect(m_check, &LinkButton::clicked, this, &ListCheckView::checkRequested);
    connect(m_work, &HashWork::pauseRequested, this, &ListCheckView::pauseRequested);
    connect(m_work, &HashWork::stopRequested, this, &ListCheckView::stopRequested);
    setIdle();
}

void ListCheckView::setIdle()
{
    clearNames();
    m_work->hide();
    m_result->hide();
    offer(tr("Check Them"));
}

void ListCheckView::offer(const QString &words)
{
    m_check->setText(words);
    m_check->setAccessibleName(words);
    m_check->updateGeometry();
    m_check->show();
}

void ListCheckView::setProgress(const HashPace &pace, qsizetype filesDone, qsizetype files)
{
    clearNames();
    m_result->hide();
    m_check->hide();
    m_work->setPace(pace, files > 0 ? filesWords(filesDone, files) + QStringLiteral(" · ") : QString());
    m_work->show();
}

void ListCheckView::setResult(const QList<CheckedLine> &amiss, const ChecksumEnd &end)
{
    setIdle();
    offer(tr("Check Them Again"));
    const ListSentence sentence = listSentence(end);
    m_glyph->setGlyph(sentence.glyph, sentence.tone);
    m_sentence->setTone(sentence.tone);
    m_sentence->setValue(sentence.text);
    m_result->show();
    addNames(amiss, end);
}

void ListCheckView::clearNames()
{
    if (!m_names)
        return;
    m_names->hide();
    m_names->deleteLater();
    m_names = nullptr;
}

void ListCheckView::addNames(const QList<CheckedLine> &amiss, const ChecksumEnd &end)
{
    const ChecksumTally &tally = end.tally;
    const qint64 amissInAll = tally.listed() - tally.matching + tally.bad;
    if (amissInAll == 0 && end.extra.count == 0)
        return;
    m_names = new QWidget;
    auto *grid = new QGridLayout(m_names);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height() / 2);
    grid->setVerticalSpacing(fontMetrics().height() / 4);
    grid->setColumnStretch(2, 1);
    const qsizetype lines = std::min(amiss.size(), mostNames);
    for (const CheckedLine &line : amiss.first(lines))
        addName(listedWords(line), *grid);
    addMore(amissInAll - lines, *grid);
    const qsizetype extra = std::min(end.extra.names.size(), mostNames);
    for (const QByteArray &name : end.extra.names.first(extra))
        addName(notListedWords(name), *grid);
    addMore(end.extra.count - extra, *grid);
    m_column->insertWidget(m_column->indexOf(m_check), m_names);
    m_names->show(); // at once, with the sentence
}

} // namespace docket
