// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashqueue.h"
#include "checksum/hashtask.h"
#include "inspect/volumes.h"
#include "pacemeter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

namespace docket
{

// The part of the Hasher that lives in a thread of its own: spreads tasks over volumes, starts them, and
// hands on what comes back. Never waits for a file. Its signals are the Hasher's.
class HashFloor : public QObject
{
    Q_OBJECT

public:
    HashFloor();
    ~HashFloor() override;

    void hash(const QList<HashTask> &tasks);
    void stop(const QList<InspectionId> &ids);
    void stopAll();
    void setPaused(bool paused);
    void standAside(std::chrono::milliseconds time);
    void prefer(const QList<InspectionId> &ids);

Q_SIGNALS:
    void hashed(const QList<docket::HashedFile> &files);
    void progressed(const docket::HashProgress &progress);
    void finished();

private:
    // What serves one volume. Files are first opened a few together; those that are small are hashed on the
    // way, and the large ones then each by itself.
    struct Station {
        HashQueue fresh;
        HashQueue large;
        int busy = 0; // threads
        std::unique_ptr<QThreadPool> pool;
    };
    using Runs = std::vector<HashRunPointer>;

    [[nodiscard]] Station &stationOf(const VolumeTable &volumes, const FilePath &path);
    void holdOrGoOn();
    [[nodiscard]] bool isHeld() const { return m_isPaused || m_aside.isActive(); }
    void beginAll();
    [[nodiscard]] bool beginNext(Station &station);
    void beginSmall(Station &station);
    [[nodiscard]] bool beginLarge(Station &station);
    void begin(Station &station, Runs runs, int threads);
    void end(Station &station, const Runs &runs, const std::vector<std::optional<Hashed>> &results);
    void deliver(const HashRunPointer &run, const Hashed &hashed);
    void flush();
    void tellProgress();
    [[nodiscard]] HashProgress progress() const;

    std::unordered_map<QByteArray, Station> m_stations; // by device
    std::unordered_map<InspectionId, HashRunPointer> m_runs;
    QList<InspectionId> m_preferred;
    QList<HashedFile> m_ready;
    QTimer m_frame;
    QTimer m_pulse;
    QTimer m_aside; // runs while others go first
    QElapsedTimer m_clock;
    PaceMeter m_pace;
    bool m_isPaused = false;
    // Since there was nothing to do.
    qsizetype m_filesDone = 0;
    qsizetype m_filesInAll = 0;
    quint64 m_bytesDone = 0; // of those that are done
};

} // namespace docket
