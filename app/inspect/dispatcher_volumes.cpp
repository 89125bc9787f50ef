// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What the dispatcher does about single volumes: finds whose a path is, and speaks of those that do not
// answer.

#include "inspect/dispatcher.h"
#include "inspect/gather.h"

#include <QtConcurrent>

#include <functional>
#include <map>
#include <ranges>

namespace docket
{

namespace
{

constexpr std::chrono::seconds patience{3};

} // namespace

Dispatcher::Station &Dispatcher::stationOf(const FilePath &path)
{
    FilePath at = path.withoutParents();
    for (const Detour &detour : std::as_const(m_detours)) {
        if (auto followed = detour.followed(at)) {
            at = *std::move(followed);
            break;
        }
    }
    const Volume &volume = m_volumes.volumeOf(at);
    Station &station = m_stations[volume.device];
    if (!station.lane)
        makeStation(station, volume);
    return station;
}

void Dispatcher::makeStation(Station &station, const Volume &volume)
{
    station.device = volume.device;
    station.mountPoint = FilePath(volume.mountPoint);
    auto *lane = new Lane(m_lookups, m_budget, std::bind_front(&Dispatcher::receive, this), this);
    connect(lane, &Lane::linked, this, [this](const Errand &errand, const FilePath &target) {
        if (m_requests.contains(errand.request)) // not stopped
            stationOf(target).lane->appendLink(errand);
    });
    connect(lane, &Lane::stuck, this, [this, lane](const Errand &errand) { seekDetour(lane, errand.path); });
    connect(lane, &Lane::holdChanged, &m_holdNotice, qOverload<>(&QTimer::start));
    if (volume.isDocumentPortal())
        lane->setHidesRecords();
    station.lane = lane;
    station.walks = new Walks(this);
    connect(station.walks, &Walks::found, this, [this](RequestId id, const WalkBatch &batch) {
        refuse(id, batch.refusals);
        accept(id, batch.files, false);
    });
    connect(station.walks, &Walks::ended, this, &Dispatcher::endWalk);
    connect(station.walks, &Walks::answered, this, [lane] {
        if (lane->isGivenUp())
            lane->tryAgain();
    });
}

// A folder may be a link into a volume that does not answer: what is below it belongs on that volume's lane,
// or it would fill this one. Links in a path are looked for only once it has been slow: it takes a call for
// each of its folders.
void Dispatcher::seekDetour(Lane *lane, const FilePath &path)
{
    constexpr qsizetype mostSought = 256;
    const QByteArray folder = path.folder();
    if (m_soughtDetours.contains(folder) || m_soughtDetours.size() >= mostSought)
        return;
    m_soughtDetours.insert(folder);
    const auto look = QtConcurrent::run(m_detourPool.get(), detourOf, path, m_volumes);
    whenEnded(look, this, [this, lane](const std::optional<std::optional<Detour>> &ended) {
        if (const auto found = ended.value_or(std::nullopt))
            takeDetour(lane, *found);
    });
}

void Dispatcher::takeDetour(Lane *lane, const Detour &detour)
{
    m_detours.append(detour);
    std::map<RequestId, QList<Errand>> errands;
    for (const Errand &errand : lane->takeBelow(detour.folder))
        errands[errand.request].append(errand);
    for (const auto &[id, its] : errands) {
        const auto request = m_requests.find(id);
        stationOf(its.constFirst().path)
            .lane->append(its, request != m_requests.end() ? request->second.series : 0);
    }
}

void Dispatcher::prefer(const QList<InspectionId> &ids)
{
    for (const Station &station : m_stations | std::views::values)
        station.lane->prefer(ids);
}

void Dispatcher::giveUp(const QList<InspectionId> &ids)
{
    for (const auto &[device, station] : std::unordered_map(m_stations)) // a report may add one
        station.lane->giveUp(ids);
}

void Dispatcher::giveUpVolume(const QByteArray &volume)
{
    const auto found = m_stations.find(volume);
    if (found == m_stations.end())
        return;
    const Station station = found->second;
    QList<InspectionId> strays; // begun on another lane, before it was known where they lead
    for (const Unresponsive &waiting : allUnresponsive()) {
        if (waiting.volume == volume && waiting.id != 0)
            strays.append(waiting.id);
    }
    station.lane->giveUpVolume();
    station.walks->giveUp();
    giveUp(strays);
    watchPatience();
}

void Dispatcher::tryAgain(const QByteArray &volume)
{
    const auto found = m_stations.find(volume);
    if (found != m_stations.end())
        found->second.lane->tryAgain();
}

// Of what was stopped nobody wants to hear any more. The volume is the one that the path leads to: a file may
// have been begun on another lane before that was known.
QList<Unresponsive> Dispatcher::allUnresponsive()
{
    QList<Unresponsive> all;
    for (const auto &[device, station] : std::unordered_map(m_stations)) {
        for (const auto &[errand, waited] : station.lane->waitingLongerThan(patience)) {
            if (!m_requests.contains(errand.request))
                continue;
            const Station &led = stationOf(errand.path);
            all.append({errand.id, errand.path, led.device, led.mountPoint, waited});
        }
        for (const auto &[folder, waited] : station.walks->waitingLongerThan(patience))
            all.append({0, folder, station.device, station.mountPoint, waited});
    }
    return all;
}

void Dispatcher::watchPatience()
{
    const QList<Unresponsive> all = allUnresponsive();
    if (m_requests.empty()) {
        m_patience.stop();
        m_soughtDetours.clear(); // links may change
        m_detours.clear();
    }
    if (m_toldUnresponsive || !all.isEmpty())
        Q_EMIT unresponsive(all);
    m_toldUnresponsive = !all.isEmpty();
}

void Dispatcher::tellGivenUp()
{
    QList<GivenUpVolume> volumes;
    for (const auto &[device, station] : m_stations) {
        if (station.lane->isGivenUp())
            volumes.append({device, station.mountPoint, station.lane->held()});
    }
    Q_EMIT givenUp(volumes);
}

} // namespace docket
