// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "listcheck.h"

#include "bookkeeper.h"
#include "checksums.h"
#include "detailspanel/detailspanel.h"
#include "detailspanel/listcheckview.h"
#include "detailspanel/listcheckwords.h"
#include "hashmanners.h"
#include "noticebar.h"

#include <utility>

namespace docket
{

namespace
{

constexpr QLatin1String topic("listCheck");

} // namespace

ListCheck::ListCheck(Bookkeeper &bookkeeper, DetailsPanel &panel, NoticeBar &notices)
    : QObject(&panel), m_bookkeeper(bookkeeper), m_panel(panel), m_view(panel.listCheck()), m_notices(notices)
{
    connect(&panel, &DetailsPanel::changed, this, &ListCheck::showFile);
    connect(&m_view, &ListCheckView::checkRequested, this, &ListCheck::begin);
    connect(&m_view, &ListCheckView::pauseRequested, this, [this](bool paused) {
        if (m_check)
            paused ? m_check->pause() : m_check->resume();
    });
    connect(&m_view, &ListCheckView::stopRequested, this, [this] {
        if (m_check)
            m_check->stop();
    });
    connect(&bookkeeper, &Bookkeeper::accepted, this, [this](const QList<Errand> &errands) {
        if (errands.constFirst().request != m_request)
            return;
        m_accepted += errands.size();
        m_alone = errands.constFirst().id;
    });
    connect(&bookkeeper, &Bookkeeper::finished, this, [this](RequestId request) {
        if (request != m_request)
            return;
        m_request = 0;
        if (m_accepted == 1 && m_panel.shown() == m_alone && m_panel.showsList())
            begin();
    });
}

ListCheck::~ListCheck() = default;

void ListCheck::checkIfAlone(RequestId request)
{
    m_request = request;
    m_accepted = 0;
}

void ListCheck::begin()
{
    forget();
    const Report &report = *m_panel.report();
    m_file = report.path;
    m_id = report.id;
    m_state = statusOf(report);
    m_check = std::make_unique<ChecksumCheck>(
        ChecksumOrder{.file = m_file, .folder = FilePath(m_file.folder()), .namesExtra = true});
    connect(m_check.get(), &ChecksumCheck::checked, this, &ListCheck::take);
    connect(m_check.get(), &ChecksumCheck::progressed, this, [this](qsizetype done, qsizetype total) {
        m_filesDone = done;
        m_files = total;
    });
    connect(m_check.get(), &ChecksumCheck::ended, this, &ListCheck::end);
    connect(&m_check->hasher(), &Hasher::progressed, this, &ListCheck::setPace);
    letInspectionsGoFirst(m_bookkeeper, m_check->hasher());
    m_check->begin();
    show();
}

// What is under way is stopped.
void ListCheck::forget()
{
    m_check.reset();
    m_end.reset();
    m_amiss.clear();
    m_file = {};
    m_pace = {};
    m_filesDone = 0;
    m_files = 0;
    m_isSaid = false;
    m_notices.dismiss(topic);
}

// An earlier result of the checksum file is none of the state that was checked either.
bool ListCheck::isShown() const
{
    return m_panel.showsList() && m_panel.path() == m_file && statusOf(*m_panel.report()) == m_state;
}

void ListCheck::showFile()
{
    if (m_panel.showsList()) {
        m_view.setIdle();
        if (m_panel.path() == m_file && m_panel.shown() > m_id && statusOf(*m_panel.report()) != m_state)
            forget();
    }
    show();
}

void ListCheck::show()
{
    if (!m_check && !m_end)
        return;
    if (!isShown()) {
        sayElsewhere();
        return;
    }
    m_isSaid = m_end.has_value();
    m_notices.dismiss(topic);
    if (m_end)
        m_view.setResult(m_amiss, *m_end);
    else
        m_view.setProgress(m_pace, m_filesDone, m_files);
}

void ListCheck::take(const QList<CheckedLine> &lines)
{
    for (const CheckedLine &line : lines) {
        if (line.result != CheckedLine::Result::Matches && m_amiss.size() < ListCheckView::mostNames)
            m_amiss.append(line);
    }
}

void ListCheck::setPace(const HashProgress &progress)
{
    if (!m_check)
        return; // what the hasher still had to say
    m_pace = paceOf(progress);
    show();
}

void ListCheck::end(const ChecksumEnd &end)
{
    m_check.release()->deleteLater(); // it speaks
    m_end = end;
    m_isSaid = false; // the result is worth saying, even where its progress was dismissed
    show();
}

void ListCheck::sayElsewhere()
{
    const QString name = displayText(m_file.name());
    if (m_end) {
        const ListSentence sentence = listSentence(*m_end);
        if (!std::exchange(m_isSaid, true))
            m_notices.post({topic, sentence.glyph, sentence.tone,
                            tr("“%1”: %2", "a checksum file, what came of it").arg(name, sentence.text)});
        return;
    }
    const QString text = tr("Checking the files in “%1”: %2 · %3", "checksum file, files, bytes")
                             .arg(name, filesWords(m_filesDone, m_files), paceWords(m_pace));
    if (std::exchange(m_isSaid, true)) {
        m_notices.reword(topic, text);
        return;
    }
    m_notices.post({topic, Glyph::Waiting, Tone::Accent, text, {{tr("Stop"), [this] {
                                                                     if (m_check)
                                                                         m_check->stop();
                                                                 }}}});
}

} // namespace docket
