// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksums.h"

#include "detailspanel/checksumsview.h"
#include "detailspanel/detailspanel.h"
#include "evidence/askeddigests.h"
#include "evidence/verdict.h"
#include "hashmanners.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/filestatus.h"
#include "noticebar.h"
#include "words.h"

#include <utility>

namespace docket
{

namespace
{

constexpr QLatin1String hashingTopic("hashing");

HashPace paceOfFile(const HashProgress &progress, const HashProgress::File &file)
{
    return {file.bytesDone, file.bytesInAll, progress.rate,
            progress.filesInAll == 1 ? progress.secondsLeft : std::nullopt, progress.isPaused};
}

} // namespace

Checksums::Checksums(const Bookkeeper &bookkeeper, History &history, RecentModel &model, DetailsPanel &panel,
                     NoticeBar &notices)
    : QObject(&panel),
      m_history(history),
      m_model(model),
      m_panel(panel),
      m_view(panel.checksums()),
      m_notices(notices)
{
    connect(&panel, &DetailsPanel::changed, this, &Checksums::showFile);
    connect(&m_view, &ChecksumsView::verifyRequested, this, [this] { computeShown({.verifies = true}); });
    connect(&m_view, &ChecksumsView::computeRequested, this, [this](const QList<DigestKind> &kinds) {
        computeShown({.order = {kinds, {}}});
    });
    connect(&m_view, &ChecksumsView::comparisonRequested, this, [this] {
        if (m_panel.report() && m_panel.report()->size.isFound() && m_view.expected())
            computeShown({.order = digestsAskedBy(*m_view.expected(), m_panel.report()->size.value().bytes)});
    });
    Hasher &hasher = m_looks.hasher();
    letInspectionsGoFirst(bookkeeper, hasher);
    connect(&m_view, &ChecksumsView::pauseRequested, &hasher,
            [&hasher](bool paused) { paused ? hasher.pause() : hasher.resume(); });
    connect(&m_view, &ChecksumsView::stopRequested, &hasher, [this] { m_looks.hasher().stop({m_shown}); });
    connect(&hasher, &Hasher::progressed, this, &Checksums::showProgress);
    connect(&hasher, &Hasher::finished, this, [this] {
        m_saysSet = false;
        m_notices.dismiss(hashingTopic);
    });
    connect(&m_looks, &FurtherLooks::looked, this, &Checksums::take);
    connect(&m_looks, &FurtherLooks::failed, this, [this](const Report &report, const QString &why) {
        m_wanted.remove(report.id);
        if (report.id == m_panel.shown())
            m_view.setIdle(tr("Nothing was computed: %1. Try again, or inspect the file again.").arg(why));
    });
    connect(&history, &History::foundDigests, this, &Checksums::takeKept);
    connect(&history, &History::readReportsOf, this,
            [this](const QList<InspectionId> &ids, const QList<Report> &reports) {
                if (m_asked == QSet<InspectionId>(ids.begin(), ids.end())) {
                    m_asked.clear();
                    begin(reports, {.verifies = true});
                }
            });
}

void Checksums::verify(const QList<InspectionId> &ids)
{
    if (m_panel.report() && (ids.isEmpty() || ids == QList<InspectionId>{m_panel.shown()}))
        return computeShown({.verifies = true});
    if (ids.isEmpty())
        return;
    m_asked = QSet<InspectionId>(ids.begin(), ids.end());
    m_history.readReports(ids);
}

void Checksums::computeAtOnce(const QList<Report> &reports)
{
    QList<Report> regular = reports;
    regular.removeIf([](const Report &report) { return !report.isRegularFile(); });
    begin(regular, {.verifies = true, .order = {{DigestKind::Sha256}, {}}});
}

void Checksums::computeShown(const Wishes &wishes)
{
    if (m_panel.report())
        begin({*m_panel.report()}, wishes);
}

void Checksums::begin(const QList<Report> &reports, const Wishes &wishes)
{
    QList<Report> fresh;
    for (const Report &report : reports) {
        if (m_wanted.contains(report.id))
            continue;
        m_wanted.insert(report.id);
        fresh.append(report);
    }
    m_looks.forgetFolders();
    if (m_wanted.contains(m_panel.shown()))
        m_view.setProgress({});
    m_looks.look(fresh, wishes);
}

// What is shown goes first, and what was computed of it in this very state is shown again.
void Checksums::showFile()
{
    const auto &report = m_panel.report();
    if (!report || !report->isRegularFile() || report->id == m_shown)
        return;
    m_shown = report->id;
    m_looks.hasher().prefer({m_shown});
    m_history.findDigests(m_shown, statusOf(*report));
    if (m_wanted.contains(m_shown))
        m_view.setProgress({});
}

void Checksums::takeKept(InspectionId id, const Digests &digests)
{
    if (digests.isEmpty() || id != m_panel.shown() || !m_panel.report())
        return;
    m_panel.setFurther(withDigests(*m_panel.report(), digests));
}

void Checksums::take(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        const bool wasComputed = m_wanted.remove(report.id);
        const Digests &digests = report.particulars.value().digests;
        if (wasComputed && report.size.isFound()) {
            m_history.amend(report);
            m_model.setVerdict(report.id, verdictOn(report));
        }
        if (report.id != m_panel.shown())
            continue;
        m_panel.setFurther(report);
        if (wasComputed)
            m_view.setIdle(digests.isEmpty()
                               ? tr("Nothing is recorded of it that its bytes could be held against.")
                               : QString());
    }
}

void Checksums::show(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        m_model.setVerdict(report.id, verdictOn(report));
        m_panel.setFurther(report);
    }
}

void Checksums::showProgress(const HashProgress &progress)
{
    if (m_wanted.contains(m_panel.shown())) {
        HashProgress::File its{.id = m_panel.shown()};
        for (const HashProgress::File &file : progress.underWay) {
            if (file.id == its.id)
                its = file;
        }
        m_view.setProgress(paceOfFile(progress, its));
    }
    saySet(progress);
}

// Of several files.
void Checksums::saySet(const HashProgress &progress)
{
    if (progress.filesInAll < 2 || progress.filesDone == progress.filesInAll)
        return;
    const QString text = tr("Checksums of %1 of %2 files: %3", "files done, of how many, bytes and pace",
                            int(progress.filesInAll))
                             .arg(words::number(progress.filesDone), words::number(progress.filesInAll),
                                  paceWords(paceOf(progress)));
    if (std::exchange(m_saysSet, true)) {
        m_notices.reword(hashingTopic, text);
        return;
    }
    Hasher &hasher = m_looks.hasher();
    m_notices.post({hashingTopic,
                    Glyph::Waiting,
                    Tone::Accent,
                    text,
                    {{tr("Pause"), [&hasher] { hasher.pause(); }},
                     {tr("Go On"), [&hasher] { hasher.resume(); }},
                     {tr("Stop"), [&hasher] { hasher.stopAll(); }}}});
}

} // namespace docket
