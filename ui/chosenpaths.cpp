// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "chosenpaths.h"

#include "history/history.h"
#include "history/recentmodel.h"

#include <algorithm>

namespace docket
{

ChosenPaths::ChosenPaths(History &history, const RecentModel &model, QObject *parent)
    : QObject(parent), m_history(history), m_model(model)
{
    connect(&history, &History::readPathsOf, this, &ChosenPaths::take);
}

void ChosenPaths::collect(const QList<InspectionId> &ids, Use use)
{
    m_jobs.push_back({ids, std::move(use), {}});
    if (m_jobs.size() == 1)
        goOn();
}

void ChosenPaths::goOn()
{
    constexpr qsizetype atOnce = 1024;
    Job &job = m_jobs.front();
    const qsizetype end = std::min(job.ids.size(), job.paths.size() + atOnce);
    while (job.paths.size() < end) {
        const InspectionId id = job.ids[job.paths.size()];
        const FilePath path = m_model.pathOf(id);
        if (path.isEmpty()) {
            m_asked.append(id);
            m_places.append(job.paths.size());
        }
        job.paths.append(path);
    }
    if (m_asked.isEmpty())
        endPart();
    else
        m_history.readPaths(m_asked);
}

void ChosenPaths::take(const QList<InspectionId> &asked, const QList<FilePath> &paths)
{
    if (m_asked.isEmpty() || asked != m_asked)
        return;
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_jobs.front().paths[m_places[i]] = paths[i];
    m_asked.clear();
    m_places.clear();
    endPart();
}

void ChosenPaths::endPart()
{
    if (m_jobs.front().paths.size() < m_jobs.front().ids.size()) {
        QMetaObject::invokeMethod(this, &ChosenPaths::goOn, Qt::QueuedConnection);
        return;
    }
    Job done = std::move(m_jobs.front());
    m_jobs.pop_front();
    done.paths.removeIf([](const FilePath &path) { return path.isEmpty(); });
    if (!m_jobs.empty())
        QMetaObject::invokeMethod(this, &ChosenPaths::goOn, Qt::QueuedConnection);
    done.use(done.paths);
}

} // namespace docket
