// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashfloor.h"

#include "inspect/pools.h"

#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrent>

namespace docket
{

namespace
{

constexpr int frameMs = 16;
constexpr int pulseMs = 100;

Hashed hashRun(const HashRunPointer &run)
{
    return hashFile(run->task.path, run->task.order, run->control);
}

} // namespace

HashFloor::HashFloor()
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &HashFloor::flush);
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &HashFloor::tellProgress);
    m_clock.start();
    // They belong to this object, and move with it.
    m_frame.setParent(this);
    m_pulse.setParent(this);
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
        if (m_isPaused)
            run->control.pause();
        stationOf(volumes, task.path).queue.append(run);
        ++m_filesInAll;
    }
    beginAll();
    if (!m_runs.empty() && !m_pulse.isActive())
        m_pulse.start();
}

void HashFloor::beginAll()
{
    if (m_isPaused)
        return;
    for (auto &[device, station] : m_stations)
        begin(station);
}

void HashFloor::begin(Station &station)
{
    while (station.busy < station.pool->maxThreadCount() && !station.queue.isEmpty() && !m_isPaused) {
        const HashRunPointer run = station.queue.take(m_preferred);
        run->isBegun = true;
        ++station.busy;
        auto *watcher = new QFutureWatcher<Hashed>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run, &station] {
            watcher->deleteLater();
            end(station, run, watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(station.pool.get(), hashRun, run));
    }
}

void HashFloor::end(Station &station, const HashRunPointer &run, const Hashed &hashed)
{
    --station.busy;
    begin(station);
    deliver(run, hashed);
}

void HashFloor::deliver(const HashRunPointer &run, const Hashed &hashed)
{
    m_runs.erase(run->task.id);
    ++m_filesDone;
    m_bytesDone += run->control.bytesInAll();
    m_ready.append({run->task.id, run->task.path, run->task.order, hashed});
    if (!m_frame.isActive())
        m_frame.start();
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
        if (run->isBegun)
            continue;
        for (auto &[device, station] : m_stations)
            station.queue.remove(id);
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
    m_isPaused = paused;
    for (const auto &[id, run] : m_runs)
        paused ? run->control.pause() : run->control.resume();
    beginAll();
    tellProgress();
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
        if (!run->isBegun)
            continue;
        const quint64 done = run->control.bytesDone();
        const quint64 inAll = run->control.bytesInAll();
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
