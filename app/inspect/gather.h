// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <utility>

// QFutureSynchronizer for a thread that must not block, in the manner of Python's asyncio.gather: the futures
// run side by side, and one signal comes when the last of them is done.
namespace docket
{

class Gather : public QObject
{
    Q_OBJECT

public:
    // Belongs to the thread that makes it, which needs an event loop; all calls come from there. It may be
    // destroyed at any moment: it waits for nothing, and nothing is emitted any more.
    explicit Gather(QObject *parent = nullptr);

    // Waits for this future too, which has to have been started. Not after seal(). Its result may be taken
    // before the others are done.
    template <typename T>
    void add(const QFuture<T> &future)
    {
        Q_ASSERT(!m_sealed);
        m_outstanding.append(QFuture<void>(future));
    }

    // All futures are added. finished() follows once the last is done; if none was added, on the event loop's
    // next turn.
    void seal();

    // Asks what is held to stop. What already runs goes on to its end, and finished() still comes after it.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_sealed && m_outstanding.isEmpty(); }

Q_SIGNALS:
    // Once, in this object's thread, when every future has ended: with a result, with an exception or
    // canceled.
    void finished();

private:
    void waitOn();
    void dropEnded();

    // One future is watched at a time, the one that was added last first: when it ends, the others mostly
    // have. Each one that is watched wakes this thread several times.
    QFutureWatcher<void> m_watcher;
    QList<QFuture<void>> m_outstanding;
    bool m_sealed = false;
};

// The result of a future that has ended, moved out of it; nothing if it was canceled or failed. Where
// QFuture::result() would crash or throw, this says so by its value.
template <typename T>
[[nodiscard]] std::optional<T> takeResult(QFuture<T> &future)
{
    Q_ASSERT(future.isFinished());
    if (!future.isValid() || !future.isResultReadyAt(0))
        return std::nullopt;
    return future.takeResult();
}

// Calls take(std::optional<T>) in the receiver's thread once the future has ended: with what takeResult()
// says of it. Never once the receiver is gone.
template <typename T, typename Take>
void whenEnded(const QFuture<T> &future, QObject *receiver, Take take)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        QFuture<T> ended = watcher->future();
        take(takeResult(ended));
    });
    watcher->setFuture(future); // last: it may already be done
}

} // namespace docket
