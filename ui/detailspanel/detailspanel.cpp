// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/detailspanel.h"

#include "announcer.h"
#include "changewords.h"
#include "checksum/checksumname.h"
#include "comparison/comparisonview.h"
#include "comparison/selectionview.h"
#include "detailspanel/bannerline.h"
#include "detailspanel/card.h"
#include "detailspanel/cardhelp.h"
#include "detailspanel/checksumsview.h"
#include "detailspanel/crosschecks.h"
#include "detailspanel/emptystate.h"
#include "detailspanel/foldout.h"
#include "detailspanel/header.h"
#include "detailspanel/listcheckview.h"
#include "detailspanel/originwords.h"
#include "detailspanel/previewview.h"
#include "detailspanel/sectionheading.h"
#include "detailspanel/timeline.h"
#include "detailspanel/timingpicture.h"
#include "detailspanel/valuelines.h"
#include "evidence/askeddigests.h"
#include "evidence/verdict.h"
#include "valuelabel.h"
#include "verdictsigns.h"
#include "words.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

// With a heading over it.
QWidget *headed(const QString &text, QWidget *content)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->addWidget(makeSectionHeading(text));
    column->addWidget(content);
    return section;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState),
      m_header(new Header),
      m_banner(new BannerLine),
      m_cards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_etag(new Card(tr("ETag"))),
      m_size(new Card(tr("Size"))),
      m_lastModified(new Card(tr("Last modified"))),
      m_help(new BannerLine),
      m_announcer(new Announcer(this)),
      m_changed(new BannerLine),
      m_crossChecks(new CrossChecks),
      m_listCheck(new ListCheckView),
      m_listSection(headed(tr("Files in this list"), m_listCheck)),
      m_originLines(new ValueLines),
      m_origin(headed(tr("Where it came from"), m_originLines)),
      m_preview(new PreviewView),
      m_previewSection(headed(tr("Preview"), m_preview)),
      m_checksums(new ChecksumsView),
      m_checksumSection(headed(tr("Checksums"), m_checksums)),
      m_attributeLines(new ValueLines),
      m_attributes(new Foldout(m_attributeLines)),
      m_timeLine(new TimeLine),
      m_earlier(new Foldout(m_timeLine)),
      m_timingPicture(new TimingPicture),
      m_timing(headed(tr("Timing"), m_timingPicture)),
      m_comparison(new ComparisonView),
      m_selection(new SelectionView)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details"));
    m_attributes->setObjectName(QStringLiteral("allAttributes"));
    m_earlier->setObjectName(QStringLiteral("earlierResults"));
    m_etag->setObjectName(QStringLiteral("cardEtag"));
    m_size->setObjectName(QStringLiteral("cardSize"));
    m_lastModified->setObjectName(QStringLiteral("cardLastModified"));

    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeDetails());
    m_pages->addWidget(m_comparison);
    m_pages->addWidget(m_selection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(m_empty, &EmptyState::openRequested, this, &DetailsPanel::openRequested);
    connect(m_timeLine, &TimeLine::chosen, this, &DetailsPanel::earlierRequested);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &DetailsPanel::showWait);
}

QWidget *DetailsPanel::makeDetails()
{
    for (Card *card : {m_etag, m_size, m_lastModified})
        m_cards->addWidget(card, 1);
    offerHelp(*m_etag, etagHelp());
    offerHelp(*m_size, sizeHelp());
    offerHelp(*m_lastModified, lastModifiedHelp());
    m_help->setObjectName(QStringLiteral("cardHelp"));
    m_help->hide();

    const int unit = fontMetrics().height();
    m_cards->setSpacing(unit * 3 / 4);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(unit * 3 / 2, unit * 5 / 4, unit * 3 / 2, unit * 5 / 4);
    column->setSpacing(unit * 7 / 8);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_changed);
    column->addLayout(m_cards);
    column->addWidget(m_help);
    column->addSpacing(unit / 4);
    column->addWidget(m_crossChecks);
    column->addWidget(m_listSection);
    column->addWidget(m_origin);
    column->addWidget(m_checksumSection);
    column->addWidget(m_previewSection);
    column->addWidget(m_attributes);
    column->addWidget(m_earlier);
    column->addWidget(m_timing);
    column->addStretch(1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(details);
    details->setAutoFillBackground(false); // setWidget() turns it on
    m_scroll->viewport()->setAutoFillBackground(false);
    return m_scroll;
}

// Asked once more, the answer goes.
void DetailsPanel::offerHelp(Card &card, const CardHelp &help)
{
    card.offerHelp(help.question);
    connect(&card, &Card::helpRequested, this, [this, help] {
        const QString before = m_help->isHidden() ? QString() : m_help->accessibleName();
        m_help->setSentence(Glyph::Info, Tone::Accent, help.question, help.answer,
                            {{tr("Close"), [this] { m_help->hide(); }}});
        m_help->setVisible(m_help->accessibleName() != before);
        if (!m_help->isHidden())
            m_announcer->say(m_help->accessibleName());
    });
}

void DetailsPanel::showNothing()
{
    leaveFile();
    m_pages->setCurrentWidget(m_empty);
    Q_EMIT changed();
}

void DetailsPanel::showComparison(const QList<Report> &reports)
{
    leaveFile();
    m_comparison->setReports(reports);
    m_pages->setCurrentWidget(m_comparison);
    Q_EMIT changed();
}

void DetailsPanel::showSelection(const SelectionTally &tally, qsizetype selected, bool isWhole)
{
    leaveFile();
    m_selection->setTally(tally, selected, isWhole);
    m_pages->setCurrentWidget(m_selection);
    Q_EMIT changed();
}

void DetailsPanel::leaveFile()
{
    m_shown = 0;
    m_path = {};
    m_report.reset();
    m_seconds.stop();
}

void DetailsPanel::showWaiting(InspectionId id, const FilePath &path, const Wait &wait)
{
    showFile(id, path);
    m_wait = wait;
    m_seconds.start();
    showWait();
    Q_EMIT changed();
}

void DetailsPanel::setWait(const Wait &wait)
{
    m_wait = wait;
    if (m_seconds.isActive())
        showWait();
}

void DetailsPanel::showFetching(InspectionId id, const FilePath &path)
{
    showFile(id, path);
    for (Card *card : {m_etag, m_size, m_lastModified})
        card->setWaiting(waitingCard({}, 0));
    Q_EMIT changed();
}

void DetailsPanel::showMissing(InspectionId id, const FilePath &path, const QString &headline,
                               const QString &explanation)
{
    showFile(id, path);
    for (Card *card : {m_etag, m_size, m_lastModified})
        card->hide();
    m_banner->setSentence(Glyph::Absent, Tone::Caution, headline, explanation);
    m_banner->show();
    Q_EMIT changed();
}

// With no report as yet.
void DetailsPanel::showFile(InspectionId id, const FilePath &path)
{
    m_shown = id;
    m_path = path;
    m_report.reset();
    m_seconds.stop();
    m_header->setFile(path);
    m_header->setThumbnail({});
    m_banner->hide();
    for (QWidget *later : {static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_crossChecks),
                           m_listSection, m_origin, m_previewSection, m_checksumSection,
                           static_cast<QWidget *>(m_attributes), static_cast<QWidget *>(m_earlier), m_timing})
        later->hide();
    for (Card *card : {m_etag, m_size, m_lastModified})
        card->show();
    m_pages->setCurrentIndex(1);
}

void DetailsPanel::showReport(const Report &report)
{
    if (report.path != m_path) { // of the same file they stay until they are set anew, lest they flicker
        m_changed->hide();
        m_earlier->hide();
    }
    if (report.path != m_path || !report.isRegularFile()) {
        m_previewSection->hide();
        m_header->setThumbnail({});
    }
    if (report.path != m_path || report.isUnreadable())
        m_attributes->hide();
    if (report.id != m_shown || !m_report)
        m_checksums->clear();
    m_shown = report.id;
    m_path = report.path;
    m_report = report;
    m_seconds.stop();

    const QDateTime now = QDateTime::currentDateTime();
    m_header->setReport(report);
    for (Card *card : {m_etag, m_size, m_lastModified})
        card->show();
    m_etag->setContent(etagCard(report.etag));
    m_size->setContent(sizeCard(report.size));
    m_lastModified->setContent(lastModifiedCard(report.lastModified, now));
    showVerdict();
    showOrigin(nullptr);
    m_timingPicture->setTiming(report.timing);
    m_timing->setVisible(report.timing.oneAfterAnother() > Nanoseconds(0)); // none of them came back
    arrangeCards();
    m_pages->setCurrentIndex(1);
    Q_EMIT changed();
}

void DetailsPanel::refresh()
{
    if (m_report)
        showReport(Report(*m_report));
}

void DetailsPanel::setFurther(const Report &report)
{
    if (report.id != m_shown || !m_report)
        return;
    m_report = report;
    showVerdict();
}

bool DetailsPanel::compareWith(const QString &digest)
{
    if (!m_report || !m_report->isRegularFile())
        return false;
    m_checksums->expect(digest);
    m_scroll->ensureWidgetVisible(m_checksumSection);
    return true;
}

bool DetailsPanel::showsList() const
{
    return m_report && m_report->isRegularFile() && checksumName(m_report->path.name());
}

void DetailsPanel::showOrigin(const CloserLook *look)
{
    const QList<ValueLines::Line> lines = originLines(*m_report, look, QDateTime::currentDateTime());
    m_originLines->setLines(lines);
    m_origin->setVisible(!lines.isEmpty());
}

void DetailsPanel::setCloserLook(const FilePath &file, const CloserLook &look)
{
    if (!m_report || file != m_path)
        return;
    showOrigin(&look);
    const QList<ValueLines::Line> lines = attributeLines(look.attributes);
    m_attributeLines->setLines(lines);
    m_attributes->setHeading(tr("All extended attributes (%1)").arg(words::number(lines.size())));
    m_attributes->setVisible(!lines.isEmpty());
}

void DetailsPanel::setPreview(InspectionId id, const Preview &preview)
{
    if (id != m_shown || !m_report)
        return;
    m_header->setThumbnail(preview.thumbnail);
    m_preview->setPreview(preview);
    m_previewSection->setVisible(!m_preview->isEmpty());
}

void DetailsPanel::setEarlier(InspectionId id, const QList<Report> &earlier)
{
    if (id != m_shown || !m_report)
        return;
    m_earlier->setVisible(!earlier.isEmpty());
    m_earlier->setHeading(tr("Earlier results (%1)").arg(words::number(earlier.size())));
    m_timeLine->setResults(earlier);
    const QDateTime now = QDateTime::currentDateTime();
    const QStringList changes =
        earlier.isEmpty() ? QStringList() : words::changeLines(earlier.constFirst(), *m_report, now);
    m_changed->setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        return;
    const auto before = QDateTime::fromMSecsSinceEpoch(earlier.constFirst().inspectedAt);
    m_changed->setSentence(
        Glyph::InspectAgain, Tone::Caution,
        tr("Changed since %1", "when it was looked at before").arg(words::moment(before, now)),
        changes.join(QLatin1Char('\n')));
}

void DetailsPanel::setUnwatched(const QString &why)
{
    m_header->setUnwatched(why);
}

// What is concluded, and from what; of an unreadable file why it is, which the cards say of each value.
void DetailsPanel::showVerdict()
{
    m_banner->show();
    const Evidence evidence = evidenceOf(*m_report);
    const Assessment assessment = assess(evidence);
    QList<CheckContent> checks;
    for (const Finding &finding : assessment.findings) {
        if (!m_report->isUnreadable() || finding.kind == Finding::Kind::OnlyRecorded)
            checks += checkContent(finding, evidence);
    }
    m_crossChecks->setChecks(checks);
    m_checksumSection->setVisible(m_report->isRegularFile());
    m_listSection->setVisible(showsList());
    if (m_report->isUnreadable()) {
        const Failure failure = m_report->size.failure();
        QString headline = shortWords(failure);
        headline.front() = headline.front().toUpper();
        m_banner->setSentence(failureGlyph(failure), failureTone(failure), headline, advice(failure));
        return;
    }
    m_banner->setSentence(verdictGlyph(assessment.verdict), verdictTone(assessment.verdict),
                          verdictWords(assessment.verdict), sentence(assessment));
    m_checksums->setDigests(evidence.digests, assessment.findings, !digestsAskedBy(evidence).isEmpty());
}

void DetailsPanel::showWait()
{
    const qint64 waited = (QDateTime::currentMSecsSinceEpoch() - requestedAt(m_shown)) / 1000;
    const CardContent content = waitingCard(m_wait, waited);
    for (Card *card : {m_etag, m_size, m_lastModified})
        card->setWaiting(content);
    arrangeCards();

    m_banner->setVisible(m_wait.kind != Wait::Kind::Turn);
    const QString volume = displayText(m_wait.mountPoint.bytes());
    if (m_wait.kind == Wait::Kind::Answer)
        m_banner->setSentence(
            Glyph::Waiting, Tone::Caution, tr("Not responding"),
            tr("“%1” has not answered for %2. The result appears as soon as it does.")
                .arg(volume, words::wait(m_wait.seconds)),
            {{tr("Give Up on This File"), [this] { Q_EMIT giveUpRequested(m_shown); }},
             {tr("Give Up on the Volume"), [this] { Q_EMIT giveUpVolumeRequested(m_wait.volume); }}});
    else if (m_wait.kind == Wait::Kind::Retry)
        m_banner->setSentence(Glyph::Waiting, Tone::Caution, tr("On hold"),
                              tr("“%1” was given up, for it does not answer.").arg(volume),
                              {{tr("Try Again"), [this] { Q_EMIT tryAgainRequested(m_wait.volume); }}});
}

// Side by side, or one over the other where the panel is too narrow for that.
void DetailsPanel::arrangeCards()
{
    int card = fontMetrics().averageCharWidth() * 22;
    for (const Card *each : {m_etag, m_size, m_lastModified})
        card = std::max(card, each->narrowest());
    const int around = fontMetrics().height() * 3 + m_cards->spacing() * 2; // the margins, and between
    const int wanted = card * 3 + around;
    m_cards->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeCards();
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tones::of(QGuiApplication::palette()).panel);
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

} // namespace docket
