// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historyworker.h"

namespace docket
{

namespace
{

constexpr int filesPerPage = 1000;
constexpr qsizetype mostFiles = 100'000; // what the list is made for

} // namespace

void HistoryWorker::open()
{
    m_store = std::make_unique<HistoryStore>(m_fileName);
    passNotices();
}

void HistoryWorker::add(const QList<Report> &reports)
{
    m_store->add(reports);
    passNotices();
}

void HistoryWorker::forget(const QList<FilePath> &paths)
{
    ++m_forgets;
    m_store->forget(paths);
    passNotices();
}

void HistoryWorker::load(quint64 load)
{
    m_load = load;
    loadPage(load, newestInspectionId, 0);
}

// One page a turn of the event loop, so that other calls come in between.
void HistoryWorker::loadPage(quint64 load, InspectionId before, qsizetype loadedFiles)
{
    if (!m_store || load != m_load) // closed, or begun again
        return;
    const HistoryPage page = m_store->page(before, filesPerPage);
    passNotices();
    if (!page.summaries.isEmpty())
        Q_EMIT loaded(page.summaries, m_forgets);
    loadedFiles += page.summaries.size();
    if (!page.next || loadedFiles >= mostFiles) {
        Q_EMIT loadingFinished(load);
        return;
    }
    const auto goOn = [this, load, next = *page.next, loadedFiles] { loadPage(load, next, loadedFiles); };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void HistoryWorker::find(InspectionId id)
{
    const std::optional<Report> report = m_store->find(id);
    passNotices();
    if (report)
        Q_EMIT found(*report);
    else
        Q_EMIT notFound(id);
}

void HistoryWorker::close()
{
    m_store.reset();
}

void HistoryWorker::passNotices()
{
    const QStringList notices = m_store->takeNotices();
    for (const QString &sentence : notices)
        Q_EMIT notice(sentence);
}

} // namespace docket
