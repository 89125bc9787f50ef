// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/checksumsview.h"

#include "detailspanel/hashwork.h"
#include "flowlayout.h"
#include "glyphview.h"
#include "linkbutton.h"
#include "valuelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace docket
{

namespace
{

// A line of words and what belongs to them, with the room left over at its end.
// Side by side where there is room.
QWidget *lined(const QList<QWidget *> &pieces, int spacing)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(spacing);
    line->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    for (QWidget *piece : pieces)
        flow->addWidget(piece);
    return line;
}

void addLine(const DigestLine &line, QGridLayout &grid, int spacing)
{
    const int row = grid.rowCount();
    auto *name = new ValueLabel(ValueLabel::Fit::Wrap);
    name->setTone(Tone::Muted);
    name->setInert();
    name->setValue(line.name);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    auto *hex = new ValueLabel(ValueLabel::Fit::Elide);
    hex->setFace(1.0, ValueLabel::Face::Monospace);
    hex->setValue(line.hex);
    hex->setAccessibleName(ChecksumsView::tr("%1: %2", "name, value").arg(line.name, line.hex));
    grid.addWidget(hex, row, 1);
    if (line.note.isEmpty())
        return;
    auto *glyph = new GlyphView;
    glyph->setGlyph(line.glyph, line.tone);
    auto *note = new ValueLabel(ValueLabel::Fit::Wrap);
    note->setTone(line.tone);
    note->setValue(line.note);
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(spacing);
    noteRow->addWidget(glyph, 0, Qt::AlignTop);
    noteRow->addWidget(note, 1);
    grid.addLayout(noteRow, row + 1, 1);
    if (line.difference.isEmpty())
        return;
    auto *difference = new ValueLabel(ValueLabel::Fit::Wrap);
    difference->setFace(0.95, ValueLabel::Face::Monospace);
    difference->setValue(line.difference);
    grid.addWidget(difference, row + 2, 1);
}

} // namespace

ChecksumsView::ChecksumsView(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_missing(new ValueLabel(ValueLabel::Fit::Elide)),
      m_verify(new LinkButton(tr("Verify"))),
      m_computeUsual(new LinkButton(tr("Compute SHA-256"))),
      m_computeAll(new LinkButton(tr("Compute All"))),
      m_work(new HashWork),
      m_problem(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_field(new QLineEdit),
      m_comparisonGlyph(new GlyphView),
      m_comparison(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_difference(new ValueLabel(ValueLabel::Fit::Wrap))
{
    setObjectName(QStringLiteral("checksums"));
    m_column->setContentsMargins({});
    m_column->setSpacing(fontMetrics().height() / 2);
    m_verify->setToolTip(tr("Reads the file and holds it against every digest that is recorded of it"));
    m_offers = lined({m_missing, m_verify, m_computeUsual, m_computeAll}, fontMetrics().height() / 2);
    m_problem->setTone(Tone::Caution);
    m_missing->setTone(Tone::Muted);
    m_missing->setInert();
    m_column->addWidget(m_offers);
    m_column->addWidget(m_work);
    m_column->addWidget(m_problem);
    m_column->addWidget(makeComparison());

    connect(m_verify, &LinkButton::clicked, this, &ChecksumsView::verifyRequested);
    connect(m_computeUsual, &LinkButton::clicked, this,
            [this] { Q_EMIT computeRequested({DigestKind::Sha256}); });
    connect(m_computeAll, &LinkButton::clicked, this,
            [this] { Q_EMIT computeRequested(kindsNotComputed(m_digests)); });
    connect(m_work, &HashWork::pauseRequested, this, &ChecksumsView::pauseRequested);
    connect(m_work, &HashWork::stopRequested, this, &ChecksumsView::stopRequested);
    connect(m_field, &QLineEdit::textChanged, this, &ChecksumsView::readExpected);
    constexpr int restMs = 300;
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(restMs);
    connect(&m_askSoon, &QTimer::timeout, this, &ChecksumsView::ask);
    clear();
}

QWidget *ChecksumsView::makeComparison()
{
    m_field->setObjectName(QStringLiteral("expectedChecksum"));
    m_field->setPlaceholderText(tr("Paste or drop a checksum to compare with"));
    m_field->setAccessibleName(tr("Checksum to compare with"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false); // what is dropped is the window's
    m_difference->setFace(1.0, ValueLabel::Face::Monospace);
    auto *result = new QHBoxLayout;
    result->addWidget(m_comparisonGlyph, 0, Qt::AlignTop);
    result->addWidget(m_comparison, 1);
    auto *comparison = new QWidget;
    auto *column = new QVBoxLayout(comparison);
    column->setContentsMargins({});
    column->addWidget(m_field);
    column->addLayout(result);
    column->addWidget(m_difference);
    return comparison;
}

void ChecksumsView::clear()
{
    m_digests.clear();
    m_expected.reset();
    m_field->clear();
    m_isAsked = false;
    showLines({});
    setIdle();
    showComparison();
}

void ChecksumsView::setDigests(const Digests &digests, const Findings &findings, bool isAsked)
{
    m_digests = digests;
    m_isAsked = isAsked;
    showLines(findings);
    showOffers();
    showComparison();
}

void ChecksumsView::showLines(const Findings &findings)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
        m_lines = nullptr;
    }
    const QList<DigestLine> lines = digestLines(m_digests, findings);
    if (lines.isEmpty())
        return;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 16);
    for (const DigestLine &line : lines)
        addLine(line, *grid, fontMetrics().height() / 3);
    m_column->insertWidget(0, m_lines);
    m_lines->show(); // at once, or what is below would jump
}

void ChecksumsView::showOffers()
{
    const QList<DigestKind> missing = kindsNotComputed(m_digests);
    QStringList names;
    for (const DigestKind kind : missing)
        names += digestWords(kind);
    m_missing->setValue(names.join(QStringLiteral(", ")));
    m_verify->setVisible(m_isAsked || m_digests.isEmpty()); // checksum files beside it may say something
    m_computeUsual->setVisible(!m_isAsked && missing.contains(DigestKind::Sha256));
    m_computeAll->setVisible(!missing.isEmpty());
    m_missing->setVisible(!missing.isEmpty());
    m_offers->setVisible(!m_isWorking && (m_isAsked || !missing.isEmpty()));
}

void ChecksumsView::setProgress(const HashPace &pace)
{
    const bool hasBegun = !std::exchange(m_isWorking, true);
    m_work->setPace(pace);
    m_problem->hide();
    m_work->show();
    if (!hasBegun)
        return;
    showOffers();
    showComparison();
}

void ChecksumsView::setIdle(const QString &problem)
{
    m_isWorking = false;
    m_work->hide();
    m_problem->setValue(problem);
    m_problem->setVisible(!problem.isEmpty());
    showOffers();
    if (!problem.isEmpty())
        m_isToAsk = false;
    ask();
    showComparison();
}

void ChecksumsView::expect(const QString &digest)
{
    m_field->setText(digest);
    m_field->setFocus();
}

void ChecksumsView::readExpected()
{
    m_expected = readExpectedDigest(m_field->text().toUtf8());
    m_isToAsk = m_expected && !compare(*m_expected, m_digests);
    m_askSoon.start();
    showComparison();
}

// Once what is under way is there: it may be what is asked for.
void ChecksumsView::ask()
{
    if (m_isWorking || m_askSoon.isActive() || !std::exchange(m_isToAsk, false))
        return;
    if (m_expected && !compare(*m_expected, m_digests))
        Q_EMIT comparisonRequested();
}

void ChecksumsView::showComparison()
{
    m_difference->hide();
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    m_comparison->setVisible(!isEmpty);
    m_comparisonGlyph->setVisible(!isEmpty);
    if (isEmpty)
        return;
    m_comparison->setTone(Tone::Muted);
    m_comparisonGlyph->setGlyph(Glyph::Info, Tone::Muted);
    if (!m_expected) {
        m_comparison->setValue(tr("This is not in the form of any checksum."));
        return;
    }
    const auto comparison = compare(*m_expected, m_digests);
    if (!comparison) {
        m_comparison->setValue(m_isWorking || m_isToAsk ? tr("Being computed…")
                                                        : tr("No digest of this kind has been computed."));
        return;
    }
    m_comparison->setValue(comparisonWords(*comparison));
    const Tone tone = comparison->matches() ? Tone::Good : Tone::Bad;
    m_comparison->setTone(tone);
    m_comparisonGlyph->setGlyph(comparison->matches() ? Glyph::Verified : Glyph::Caution, tone);
    if (comparison->matches())
        return;
    m_difference->setValue(
        differenceText(m_expected->hex, comparison->computed.hex, *comparison->firstDifference));
    m_difference->show();
}

} // namespace docket
