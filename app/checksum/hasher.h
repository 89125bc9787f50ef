// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashtask.h"

#include <QObject>

#include <chrono>
#include <memory>

class QThread;

namespace docket
{

class HashFloor;

// Hashes files without anyone waiting for it, each volume's in threads of their own. No call waits, and no
// signal comes before the call that causes it has returned. Lives in the thread that made it, which needs an
// event loop.
class Hasher : public QObject
{
    Q_OBJECT

public:
    explicit Hasher(QObject *parent = nullptr);
    // Waits for no file. What is not told yet is lost; a thread stuck in the kernel is left behind.
    ~Hasher() override;

    // Lets other threads go before those of the hasher, and others' reading of disks before its own.
    void giveWay();
    // Others need the processors now: everything stands still for so long, as if it were slow. Once more, it
    // is prolonged.
    void standAside(std::chrono::milliseconds time);

    // Each task ends in one hashed(). Links are followed.
    void hash(const QList<HashTask> &tasks);
    // They end as Stopped, at once, even where the volume does not answer.
    void stop(const QList<InspectionId> &ids);
    void stopAll();
    // Holds what is to be done, and begins nothing more. Where nothing is to be done it does nothing: what
    // comes later is not held.
    void pause();
    void resume();
    // What the user looks at: goes before whatever else waits on its volume, in this order. Replaces the last
    // call's.
    void prefer(const QList<InspectionId> &ids);

Q_SIGNALS:
    // As they are done, at most once in 16 ms, in no particular order.
    void hashed(const QList<docket::HashedFile> &files);
    // Ten times a second as long as something is to be done, and when that is over, been paused or resumed.
    void progressed(const docket::HashProgress &progress);
    // Nothing is left to do. After all other signals.
    void finished();

private:
    template <typename... Arguments>
    void post(void (HashFloor::*call)(Arguments...), const std::decay_t<Arguments> &...arguments);

    std::unique_ptr<QThread> m_thread;
    HashFloor *m_floor; // lives in m_thread
};

} // namespace docket
