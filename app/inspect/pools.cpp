// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/pools.h"

#include <QDeadlineTimer>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QThreadPool>

namespace docket
{

namespace
{

constexpr int graceMs = 20; // for a job that is about to end
constexpr int leaveMs = 2000;
// A look-up of a long value keeps 64 KiB there; 128 threads should not cost a gigabyte.
constexpr unsigned stackBytes = 512 * 1024;

// It stays within reach: its threads may end all the same, and a search for leaks (LeakSanitizer) would take
// it for forgotten.
template <typename T>
void keep(std::unique_ptr<T> left)
{
    static QMutex mutex;
    static auto &all =
        *new QList<T *>; // NOLINT(cppcoreguidelines-owning-memory): outlives all that is destroyed at the end
    const QMutexLocker locker(&mutex);
    all.append(left.release());
}

} // namespace

std::unique_ptr<QThreadPool> makePool(int threads)
{
    auto pool = std::make_unique<QThreadPool>();
    pool->setMaxThreadCount(threads);
    pool->setStackSize(stackBytes);
    return pool;
}

void abandon(std::unique_ptr<QThreadPool> pool)
{
    keep(std::move(pool));
}

void abandon(std::unique_ptr<QThread> thread)
{
    keep(std::move(thread));
}

void leaveBehind(std::unique_ptr<QThreadPool> pool)
{
    pool->clear();
    if (!pool->waitForDone(graceMs))
        abandon(std::move(pool)); // its destructor would wait for the stuck threads
}

void leaveBehind(std::unique_ptr<QThread> thread)
{
    thread->quit();
    if (!thread->wait(QDeadlineTimer(leaveMs)))
        abandon(std::move(thread));
}

} // namespace docket
