// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "bookkeeper.h"

#include "history/history.h"
#include "history/recentmodel.h"

#include <QSet>

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
    m_running.insert(request, {});
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

QList<Summary> Bookkeeper::undoForget()
{
    // What was still waiting has been passed over meanwhile, so it cannot come back as it was.
    QList<Summary> restored = std::exchange(m_forgotten, {});
    restored.removeIf([](const Summary &result) { return result.state == Summary::State::Waiting; });
    m_model.addKept(restored);
    return restored;
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

void Bookkeeper::stop()
{
    for (auto running = m_running.begin(); running != m_running.end(); ++running) {
        running->stopped = true;
        m_inspector.stop(running.key());
    }
}

void Bookkeeper::enter(const QList<Errand> &errands)
{
    for (const Errand &errand : errands)
        m_running[errand.request].waiting.insert(errand.id, errand.path);
    Q_EMIT accepting();
    m_model.addWaiting(errands);
    Q_EMIT accepted(errands);
    tellProgress();
}

void Bookkeeper::fill(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        for (Running &running : m_running) {
            if (running.waiting.remove(report.id)) {
                ++running.done;
                break;
            }
        }
    }
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
    tellProgress();
}

void Bookkeeper::takeOut(InspectionId folder)
{
    for (Running &running : m_running)
        running.waiting.remove(folder);
    m_model.remove({folder});
    Q_EMIT expanded(folder);
}

void Bookkeeper::finish(RequestId request, Tally tally)
{
    const Running ended = m_running.take(request);
    giveUp(ended.waiting);
    if (!ended.stopped && tally.files == 0 && tally.refusals == 0)
        Q_EMIT foundNothing(request);
    tellProgress();
}

// Not kept in the history: of these files nothing was found out.
void Bookkeeper::giveUp(const QHash<InspectionId, FilePath> &files)
{
    if (files.isEmpty())
        return;
    QList<Report> reports;
    for (auto file = files.begin(); file != files.end(); ++file)
        reports += notInspected(file.key(), file.value());
    m_model.fill(reports);
    Q_EMIT reported(reports);
}

// Of what still runs: a request that is done does not stand beside one that hangs.
void Bookkeeper::tellProgress()
{
    qsizetype done = 0;
    qsizetype total = 0;
    for (const Running &running : std::as_const(m_running)) {
        done += running.done;
        total += running.done + running.waiting.size();
    }
    Q_EMIT progressed(done, total);
}

Report notInspected(InspectionId id, const FilePath &path)
{
    const Failure stopped{ECANCELED};
    Report report;
    report.id = id;
    report.path = path;
    report.inspectedAt = requestedAt(id);
    report.etag = Reading<QByteArray>(stopped);
    report.size = Reading<FileSize>(stopped);
    report.lastModified = {Reading<QByteArray>(stopped), Reading<Timestamp>(stopped), {}};
    return report;
}

} // namespace docket
