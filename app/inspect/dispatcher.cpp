// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/dispatcher.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <sys/resource.h>

#include <algorithm>
#include <map>
#include <ranges>

namespace docket
{

namespace
{

constexpr int frameMs = 16;
constexpr qsizetype errandsAtOnce = 1024; // a slice that a list takes in well within a frame
constexpr InspectionId idsARequest = InspectionId(1) << inspectionIdBits;

int descriptorLimit()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur / 4, 4096));
}

} // namespace

Dispatcher::Dispatcher(const Lookups &lookups)
    : m_lookups(lookups), m_budget(std::make_shared<DescriptorBudget>(descriptorLimit())), m_frame(this)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &Dispatcher::flush);
}

Dispatcher::~Dispatcher()
{
    for (Request &request : m_requests | std::views::values) {
        for (QFuture<WalkBatch> &walk : request.walks)
            walk.cancel();
    }
}

void Dispatcher::take(RequestId request, const Offer &offer)
{
    m_volumes = VolumeTable::current();
    const Intake intake = readOffer(offer, Surroundings::current());
    m_requests.try_emplace(request);
    refuse(request, intake.refusals);
    accept(request, intake.paths, true);
    finishIfDone(request);
}

void Dispatcher::stop(RequestId request)
{
    const auto found = m_requests.find(request);
    if (found == m_requests.end())
        return;
    for (QFuture<WalkBatch> &walk : found->second.walks)
        walk.cancel();
    for (Lane *lane : m_lanes | std::views::values)
        lane->drop(request);
    flush();
    const Tally tally = found->second.tally;
    m_requests.erase(found); // what still comes back for it is passed over
    Q_EMIT finished(request, tally);
}

Lane *Dispatcher::laneOf(const FilePath &path)
{
    Lane *&lane = m_lanes[m_volumes.volumeOf(path.withoutParents()).device];
    if (!lane) {
        lane = new Lane(m_lookups, m_budget, this);
        connect(lane, &Lane::inspected, this, &Dispatcher::receive);
    }
    return lane;
}

// Ids of one request fall; those of a later request are all greater than those of an earlier one. Should a
// request outgrow its million, the rest gets ids as if it had come now.
InspectionId Dispatcher::nextId(Request &request)
{
    if (request.nextId == request.lastId) {
        const InspectionId now = firstInspectionId(QDateTime::currentMSecsSinceEpoch());
        m_highestId = std::max(now, m_highestId + idsARequest);
        request.nextId = m_highestId;
        request.lastId = m_highestId - idsARequest;
    }
    return request.nextId--;
}

void Dispatcher::accept(RequestId id, const QList<FilePath> &paths, bool named)
{
    Request &request = m_requests.at(id);
    request.outstanding += paths.size();
    for (qsizetype from = 0; from < paths.size(); from += errandsAtOnce) {
        QList<Errand> errands;
        std::map<Lane *, QList<Errand>> byLane;
        const qsizetype to = std::min(from + errandsAtOnce, paths.size());
        for (qsizetype i = from; i < to; ++i) {
            errands.append({nextId(request), paths[i], id, named});
            byLane[laneOf(paths[i])].append(errands.last());
        }
        Q_EMIT accepted(errands);
        for (const auto &[lane, its] : byLane)
            lane->append(its);
    }
}

void Dispatcher::refuse(RequestId id, const QList<Refusal> &refusals)
{
    if (refusals.isEmpty())
        return;
    m_requests.at(id).tally.refusals += refusals.size();
    Q_EMIT refused(id, refusals);
}

void Dispatcher::walk(RequestId id, const FilePath &folder)
{
    Request &request = m_requests.at(id);
    ++request.walking;
    auto *watcher = new QFutureWatcher<WalkBatch>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, id, watcher](int index) {
        if (!m_requests.contains(id))
            return;
        const WalkBatch batch = watcher->resultAt(index);
        refuse(id, batch.refusals);
        accept(id, batch.files, false);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, id, watcher] {
        watcher->deleteLater();
        const auto found = m_requests.find(id);
        if (found == m_requests.end())
            return;
        --found->second.walking;
        finishIfDone(id);
    });
    const QFuture<WalkBatch> future = laneOf(folder)->walk(folder);
    request.walks.append(future);
    watcher->setFuture(future);
}

void Dispatcher::receive(const QList<Errand> &errands, const QList<Report> &reports)
{
    const RequestId id = errands.constFirst().request;
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    Request &request = found->second;
    request.outstanding -= reports.size();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const Report &report = reports[i];
        if (report.size.isFound() && report.size.value().type == FileType::Folder) {
            Q_EMIT expanded(report.id);
            if (errands[i]
                    .isNamed) // found in a walk, it is at the end of a link, which a walk does not follow
                walk(id, report.path);
        } else {
            ++request.tally.files;
            request.tally.incomplete += isIncomplete(report) ? 1 : 0;
            m_ready.append(report);
        }
    }
    if (!m_frame.isActive())
        flush();
    finishIfDone(id);
}

void Dispatcher::flush()
{
    if (m_ready.isEmpty())
        return;
    m_frame.start();
    Q_EMIT reported(std::exchange(m_ready, {}));
}

void Dispatcher::finishIfDone(RequestId id)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end() || found->second.outstanding > 0 || found->second.walking > 0)
        return;
    flush();
    const Tally tally = found->second.tally;
    m_requests.erase(found);
    Q_EMIT finished(id, tally);
}

} // namespace docket
