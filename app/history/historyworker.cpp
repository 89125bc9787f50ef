// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historyworker.h"

namespace docket
{

void HistoryWorker::open()
{
    m_store = std::make_unique<HistoryStore>(m_fileName, m_stepped);
    if (!m_store->hasFile())
        Q_EMIT ready({});
    passNotices();
}

void HistoryWorker::add(const QList<Report> &reports)
{
    const HistoryStore::Added added = m_store->add(reports);
    passNotices();
    Q_EMIT kept(added.kept, added.inFile);
    prune();
}

void HistoryWorker::forget(const QList<FilePath> &paths)
{
    m_store->forget(paths);
    passNotices();
    Q_EMIT forgotten();
}

void HistoryWorker::forgetFilesOf(const QList<InspectionId> &ids)
{
    m_store->forgetFilesOf(ids);
    passNotices();
    Q_EMIT forgotten();
}

void HistoryWorker::forgetAll()
{
    m_store->forgetAll();
    passNotices();
    Q_EMIT forgotten();
}

void HistoryWorker::setPinned(const QList<InspectionId> &ids, bool pinned)
{
    m_store->setPinned(ids, pinned);
    passNotices();
    Q_EMIT pinsChanged();
    prune();
}

void HistoryWorker::setRemembering(bool on)
{
    m_store->setRemembering(on);
}

void HistoryWorker::setLimit(std::optional<qint64> limit)
{
    m_store->setLimit(limit);
    prune();
}

// A few at a time, so that other calls come in between.
void HistoryWorker::prune()
{
    if (std::exchange(m_pruning, true))
        return;
    const auto some = [this] {
        m_pruning = false;
        if (!m_store) // closed
            return;
        const auto [gone, more] = m_store->prune();
        passNotices();
        if (!gone.isEmpty())
            Q_EMIT pruned(gone);
        if (more)
            prune();
    };
    QMetaObject::invokeMethod(this, some, Qt::QueuedConnection);
}

void HistoryWorker::find(InspectionId id)
{
    if (!m_store) // closed; who asks is another thread
        return;
    const std::optional<Report> report = m_store->find(id);
    passNotices();
    if (report)
        Q_EMIT found(*report);
    else
        Q_EMIT notFound(id);
}

void HistoryWorker::findEarlier(InspectionId id)
{
    constexpr int most = 100;
    const QList<Report> earlier = m_store->earlier(id, most);
    passNotices();
    Q_EMIT foundEarlier(id, earlier);
}

void HistoryWorker::readReports(const QList<InspectionId> &ids, const QList<Report> &known)
{
    if (!m_store)
        return;
    QList<Report> reports;
    auto next = known.begin();
    for (const InspectionId id : ids) {
        if (next != known.end() && next->id == id)
            reports.append(*next++);
        else if (const std::optional<Report> report = m_store->find(id))
            reports.append(*report);
    }
    passNotices();
    Q_EMIT readReportsOf(ids, reports);
}

void HistoryWorker::amend(const Report &report)
{
    m_store->amend(report);
    passNotices();
    Q_EMIT amended(report.id);
}

void HistoryWorker::keepDigests(InspectionId id, const FileStatus &state, const Digests &digests)
{
    m_store->keepDigests(id, state, digests);
    passNotices();
}

void HistoryWorker::findDigests(InspectionId id, const FileStatus &state)
{
    const Digests digests = m_store->digests(id, state);
    passNotices();
    Q_EMIT foundDigests(id, digests);
}

void HistoryWorker::noticeDamage()
{
    if (!m_store)
        return;
    m_store->noticeDamage();
    passNotices();
}

void HistoryWorker::close()
{
    m_store.reset();
}

void HistoryWorker::passNotices()
{
    if (std::exchange(m_fileNumber, m_store->fileNumber()) != m_store->fileNumber())
        Q_EMIT ready(m_store->hasFile() ? m_store->fileName() : QString());
    const QStringList notices = m_store->takeNotices();
    for (const QString &sentence : notices)
        Q_EMIT notice(sentence);
}

} // namespace docket
