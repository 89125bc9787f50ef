// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/dispatcher.h"

#include "inspect/pools.h"

#include <QDateTime>

#include <sys/resource.h>

#include <algorithm>
#include <map>
#include <ranges>

namespace docket
{

namespace
{

constexpr int frameMs = 16;
constexpr int patienceTickMs = 1000;
constexpr qsizetype errandsAtOnce = 1024; // a slice that a list takes in well within a frame
constexpr qsizetype reportsAtOnce = 1024;
constexpr int detoursAtOnce = 4; // those that hang are few: one for each folder, and 256 in all
constexpr qsizetype mostDetours = 256;
constexpr InspectionId idsARequest = InspectionId(1) << inspectionIdBits;

int descriptorLimit()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur / 4, 4096));
}

} // namespace

Dispatcher::Dispatcher(const Lookups &lookups)
    : m_lookups(lookups),
      m_budget(std::make_shared<DescriptorBudget>(descriptorLimit())),
      m_detourPool(makePool(detoursAtOnce)),
      m_frame(this),
      m_patience(this),
      m_holdNotice(this)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &Dispatcher::flush);
    m_patience.setInterval(patienceTickMs);
    connect(&m_patience, &QTimer::timeout, this, &Dispatcher::watchPatience);
    m_holdNotice.setSingleShot(true);
    m_holdNotice.setInterval(frameMs);
    connect(&m_holdNotice, &QTimer::timeout, this, &Dispatcher::tellGivenUp);
}

Dispatcher::~Dispatcher()
{
    leaveBehind(std::move(m_detourPool));
}

void Dispatcher::take(RequestId request, const Offer &offer, RequestId series)
{
    m_volumes = VolumeTable::current();
    Request &its = m_requests[request];
    its.named = std::make_unique<OfferReader>(offer, Surroundings::among(m_volumes));
    its.entersFolders = offer.entersFolders;
    its.series = series;
    m_patience.start();
    m_accepting.push_back(request);
    if (m_accepting.size() == 1)
        acceptNamed();
}

// A slice at a time, so that what is gathered meanwhile does not wait for the last of them; one request after
// another, so that files are accepted in the order in which they were handed over.
void Dispatcher::acceptNamed()
{
    const RequestId id = m_accepting.front();
    const auto found = m_requests.find(id);
    if (found != m_requests.end())
        acceptSlice(id, found->second);
    if (found == m_requests.end() || !found->second.named) {
        m_accepting.pop_front();
        finishIfDone(id);
    }
    if (!m_accepting.empty())
        QMetaObject::invokeMethod(this, &Dispatcher::acceptNamed, Qt::QueuedConnection);
}

void Dispatcher::acceptSlice(RequestId id, Request &request)
{
    const QList<FilePath> paths = request.named->next(errandsAtOnce);
    if (request.named->atEnd()) {
        refuse(id, request.named->refusals());
        request.named.reset();
    }
    accept(id, paths, true);
}

void Dispatcher::stop(RequestId request)
{
    const auto found = m_requests.find(request);
    if (found == m_requests.end())
        return;
    for (const Station &station : m_stations | std::views::values) {
        station.walks->stop(request);
        station.lane->drop(request);
    }
    flush();
    if (const auto &named = found->second.named)
        refuse(request, named->refusals()); // so far
    const Tally tally = found->second.tally;
    m_requests.erase(found); // what still comes back for it is passed over
    Q_EMIT finished(request, tally);
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
    if (paths.isEmpty())
        return;
    request.outstanding += paths.size();
    QList<Errand> errands;
    errands.reserve(paths.size());
    for (const FilePath &path : paths)
        errands.append({nextId(request), path, id, named});
    Q_EMIT accepted(errands);
    std::map<Lane *, QList<Errand>> byLane;
    for (const Errand &errand : std::as_const(errands))
        byLane[stationOf(errand.path).lane].append(errand);
    for (const auto &[lane, its] : byLane)
        lane->append(its, request.series);
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
    ++m_requests.at(id).walking;
    stationOf(folder).walks->walk(id, folder);
}

void Dispatcher::endWalk(RequestId id)
{
    --m_requests.at(id).walking;
    finishIfDone(id);
}

void Dispatcher::receive(const std::vector<Errand> &errands, QList<Report> reports)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (!enter(errands[static_cast<size_t>(i)], reports[i]))
            continue;
        if (kept != i)
            reports[kept] = std::move(reports[i]);
        ++kept;
    }
    reports.resize(kept);
    // Large batches go on as they are: moving a report costs more than it took to look up.
    if (!m_ready.empty() && m_ready.back().size() + kept <= reportsAtOnce)
        m_ready.back().append(std::move(reports));
    else if (kept > 0)
        m_ready.push_back(std::move(reports));
    if (!m_frame.isActive())
        flush();
    RequestId last = 0;
    for (const Errand &errand : errands) {
        if (std::exchange(last, errand.request) != errand.request)
            finishIfDone(errand.request);
    }
}

// False where the report is not to be handed on.
bool Dispatcher::enter(const Errand &errand, const Report &report)
{
    const auto found = m_requests.find(errand.request);
    if (found == m_requests.end())
        return false; // stopped
    Request &request = found->second;
    --request.outstanding;
    if (request.entersFolders && report.size.isFound() && report.size.value().type == FileType::Folder) {
        Q_EMIT expanded(report.id);
        if (!report.leadsTo.isEmpty() && m_detours.size() < mostDetours)
            m_detours.append(
                {report.path, report.leadsTo}); // where it is, and what is below it, belongs there
        if (errand.isNamed) // found in a walk, it is at the end of a link, which a walk does not follow
            walk(errand.request, report.path);
        return false;
    }
    ++request.tally.files;
    request.tally.incomplete += isIncomplete(report) ? 1 : 0;
    return true;
}

void Dispatcher::flush()
{
    if (m_ready.empty())
        return;
    m_frame.start();
    for (const QList<Report> &batch : std::exchange(m_ready, {}))
        Q_EMIT reported(batch);
}

void Dispatcher::finishIfDone(RequestId id)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end() || found->second.named || found->second.outstanding > 0 ||
        found->second.walking > 0)
        return;
    flush();
    const Tally tally = found->second.tally;
    m_requests.erase(found);
    Q_EMIT finished(id, tally);
}

} // namespace docket
