// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "bookkeeper.h"

#include "history/history.h"
#include "history/recentmodel.h"

namespace docket
{

Bookkeeper::Bookkeeper(Inspector &inspector, History &history, RecentModel &model, QObject *parent)
    : QObject(parent), m_inspector(inspector), m_history(history), m_model(model)
{
    connect(&inspector, &Inspector::accepted, this, &Bookkeeper::enter);
    connect(&inspector, &Inspector::reported, this, &Bookkeeper::fill);
    connect(&inspector, &Inspector::expanded, this, &Bookkeeper::takeOut);
    connect(&inspector, &Inspector::finished, this, &Bookkeeper::finish);
    connect(&history, &History::loaded, &model, &RecentModel::addKept);
}

Bookkeeper::~Bookkeeper()
{
    forgetForGood(); // and tell nobody: whoever listened is being destroyed too
}

RequestId Bookkeeper::inspect(Offer offer)
{
    settle(); // or the new results would be forgotten with the old ones
    const RequestId request = m_inspector.inspect(std::move(offer));
    m_running.insert(request);
    return request;
}

void Bookkeeper::forget(const QList<Summary> &results)
{
    settle();
    QList<InspectionId> ids;
    for (const Summary &result : results)
        ids += result.id;
    m_forgotten = results;
    m_model.remove(ids);
}

void Bookkeeper::undoForget()
{
    // What was still waiting has been passed over meanwhile, so it cannot come back as it was.
    QList<Summary> restored = std::exchange(m_forgotten, {});
    restored.removeIf([](const Summary &result) { return result.state == Summary::State::Waiting; });
    m_model.addKept(restored);
}

void Bookkeeper::settle()
{
    if (m_forgotten.isEmpty())
        return;
    forgetForGood();
    Q_EMIT forgotten();
}

void Bookkeeper::forgetForGood()
{
    if (m_forgotten.isEmpty())
        return;
    QList<FilePath> paths;
    for (const Summary &result : std::as_const(m_forgotten))
        paths += result.path;
    m_forgotten.clear();
    m_history.forget(paths);
}

void Bookkeeper::enter(const QList<Errand> &errands)
{
    m_total += errands.size();
    m_model.addWaiting(errands);
    Q_EMIT accepted(errands);
    Q_EMIT progressed(m_done, m_total);
}

void Bookkeeper::fill(const QList<Report> &reports)
{
    m_done += reports.size();
    const QList<InspectionId> taken = m_model.fill(reports);
    if (taken.size() == reports.size()) {
        m_history.add(reports);
    } else {
        const QSet<InspectionId> ids(taken.begin(), taken.end());
        QList<Report> kept;
        std::copy_if(reports.begin(), reports.end(), std::back_inserter(kept),
                     [&](const Report &report) { return ids.contains(report.id); });
        m_history.add(kept);
    }
    Q_EMIT reported(reports);
    Q_EMIT progressed(m_done, m_total);
}

void Bookkeeper::takeOut(InspectionId folder)
{
    --m_total;
    m_model.remove({folder});
    Q_EMIT expanded(folder);
}

void Bookkeeper::finish(RequestId request)
{
    m_running.remove(request);
    if (!m_running.isEmpty())
        return;
    m_total = 0;
    m_done = 0;
    Q_EMIT progressed(0, 0);
}

} // namespace docket
