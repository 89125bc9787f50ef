// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashfloor.h"

#include "checksum/smallfiles.h"
#include "inspect/gather.h"
#include "inspect/pools.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <optional>
#include <vector>

namespace docket
{

namespace
{

constexpr int frameMs = 16;
constexpr int pulseMs = 100;

constexpr size_t mostTogether = 64;

using Results = std::vector<std::optional<Hashed>>;

Results hashRuns(const std::vector<HashRunPointer> &runs)
{
    if (runs.front()->isLarge)
        return {hashFile(runs.front()->task.path, runs.front()->task.order, runs.front()->control)};
    std::vector<HashJob> jobs;
    for (const HashRunPointer &run : runs)
        jobs.push_back({run->task.path, run->task.order, run->control});
    return hashSmallFiles(jobs);
}

// That a large file makes use of.
int threadsFor(const HashOrder &order, int most)
{
    return order.partSizes.isEmpty() ? std::clamp(static_cast<int>(order.kinds.size()), 1, most) : most;
}

} // namespace

HashFloor::HashFloor()
{
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &HashFloor::flush);
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &HashFloor::tellProgress);
    m_aside.setSingleShot(true);
    connect(&m_aside, &QTimer::timeout, this, &HashFloor::holdOrGoOn);
    m_clock.start();
    // They belong to this object, and move with it.
    m_frame.setParent(this);
    m_pulse.setParent(this);
    m_aside.setParent(this);
}

HashFloor::~HashFloor()
{
    stopAll();
    for (auto &[device, station] : m_stations)
        leaveBehind(std::move(station.pool));
}

HashFloor::Station &HashFloor::stationOf(const VolumeTable &volumes, const FilePath &path)
{
    Station &station = m_stations[volumes.volumeOf(path.withoutParents()).device];
    if (!station.pool)
        station.pool = makePool(QThread::idealThreadCount());
    return station;
}

void HashFloor::hash(const QList<HashTask> &tasks)
{
    const VolumeTable volumes = VolumeTable::current();
    for (const HashTask &task : tasks) {
        const auto run = std::make_shared<HashRun>(task);
        if (!m_runs.emplace(task.id, run).second)
            continue;
        if (isHeld())
            run->control.pause();
        stationOf(volumes, task.path).fresh.append(run);
        ++m_filesInAll;
    }
    beginAll();
    if (!m_runs.empty() && !m_pulse.isActive())
        m_pulse.start();
}

void HashFloor::beginAll()
{
    for (auto &[device, station] : m_stations) {
        while (beginNext(station)) {
        }
    }
}

// False where nothing more can be begun for now.
bool HashFloor::beginNext(Station &station)
{
    if (isHeld() || station.busy >= station.pool->maxThreadCount())
        return false;
    if (station.fresh.size() == 0 || station.large.hasAny(m_preferred))
        return beginLarge(station);
    beginSmall(station);
    return true;
}

void HashFloor::beginSmall(Station &station)
{
    const auto threads = static_cast<size_t>(station.pool->maxThreadCount());
    const size_t size = std::min(station.fresh.size() / threads + 1, mostTogether);
    Runs runs;
    while (runs.size() < size && station.fresh.size() > 0)
        runs.push_back(station.fresh.take(m_preferred));
    begin(station, std::move(runs), 1);
}

bool HashFloor::beginLarge(Station &station)
{
    if (station.large.size() == 0)
        return false;
    const int most = station.pool->maxThreadCount();
    const int threads = threadsFor(station.large.first(m_preferred)->task.order, most);
    if (station.busy > 0 && station.busy + threads > most)
        return false;
    begin(station, {station.large.take(m_preferred)}, threads);
    return true;
}

void HashFloor::begin(Station &station, Runs runs, int threads)
{
    for (const HashRunPointer &run : runs)
        run->isBegun = true;
    station.busy += threads;
    QThreadPool *pool = station.pool.get();
    const auto work = QtConcurrent::run(pool, hashRuns, runs);
    whenEnded(work, this, [this, runs, threads, &station](const std::optional<Results> &results) {
        station.busy -= threads;
        // Without a result where it threw, which is where memory has run out.
        end(station, runs, results.value_or(Results()));
    });
}

void HashFloor::end(Station &station, const Runs &runs, const Results &results)
{
    Hashed noMemory;
    noMemory.outcome = Hashed::Outcome::Failed;
    noMemory.failure = {{ENOMEM}, {}};
    for (size_t i = 0; i < runs.size(); ++i) {
        const HashRunPointer &run = runs[i];
        run->isBegun = false;
        if (results.empty()) {
            deliver(run, noMemory);
        } else if (results[i]) {
            deliver(run, *results[i]);
        } else if (!run->control.isStopped()) {
            run->isLarge = true;
            station.large.append(run);
        }
    }
    while (beginNext(station)) {
    }
}

void HashFloor::deliver(const HashRunPointer &run, const Hashed &hashed)
{
    const auto found = m_runs.find(run->task.id);
    if (found == m_runs.end() || found->second != run)
        return; // stopped, and said to be
    m_runs.erase(found);
    ++m_filesDone;
    m_bytesDone += run->control.bytesInAll();
    m_ready.append({run->task.id, run->task.path, run->task.order, hashed});
    if (m_runs.empty()) {
        m_isPaused = false; // it was to be held, not what is handed over next
        m_frame.start(0);   // nothing more comes that would go with it
    }
    if (!m_frame.isActive())
        m_frame.start(frameMs);
}

void HashFloor::flush()
{
    const bool isLast = m_runs.empty();
    if (isLast) {
        m_pulse.stop();
        tellProgress();
    }
    Q_EMIT hashed(std::exchange(m_ready, {}));
    if (!isLast || !m_runs.empty())
        return;
    m_filesDone = m_filesInAll = 0;
    m_bytesDone = 0;
    Q_EMIT finished();
}

void HashFloor::stop(const QList<InspectionId> &ids)
{
    for (const InspectionId id : ids) {
        const auto found = m_runs.find(id);
        if (found == m_runs.end())
            continue;
        const HashRunPointer run = found->second;
        run->control.stop();
        for (auto &[device, station] : m_stations) {
            station.fresh.remove(id);
            station.large.remove(id);
        }
        deliver(run, {});
    }
}

void HashFloor::stopAll()
{
    QList<InspectionId> all;
    for (const auto &[id, run] : m_runs)
        all.append(id);
    stop(all);
}

void HashFloor::setPaused(bool paused)
{
    if (m_runs.empty())
        return;
    m_isPaused = paused;
    holdOrGoOn();
    tellProgress();
}

void HashFloor::standAside(std::chrono::milliseconds time)
{
    m_aside.start(time);
    holdOrGoOn();
}

void HashFloor::holdOrGoOn()
{
    for (const auto &[id, run] : m_runs)
        isHeld() ? run->control.pause() : run->control.resume();
    beginAll();
}

void HashFloor::prefer(const QList<InspectionId> &ids)
{
    m_preferred = ids;
}

HashProgress HashFloor::progress() const
{
    HashProgress progress;
    progress.filesDone = m_filesDone;
    progress.filesInAll = m_filesInAll;
    progress.bytesDone = progress.bytesInAll = m_bytesDone;
    progress.isPaused = m_isPaused;
    for (const auto &[id, run] : m_runs) {
        const quint64 done = run->control.bytesDone();
        const quint64 inAll = run->control.bytesInAll();
        if (run->isBegun && run->isLarge)
            progress.underWay.append({id, done, inAll});
        progress.bytesDone += done;
        progress.bytesInAll += inAll;
    }
    return progress;
}

void HashFloor::tellProgress()
{
    HashProgress progress = this->progress();
    const qint64 now = m_clock.elapsed();
    m_pace.update(static_cast<qsizetype>(progress.bytesDone), static_cast<qsizetype>(progress.bytesInAll),
                  now);
    progress.rate = m_pace.rate(now);
    progress.secondsLeft = m_pace.secondsLeft(now);
    Q_EMIT progressed(progress);
}

} // namespace docket
