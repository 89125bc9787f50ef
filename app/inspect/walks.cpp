// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/walks.h"

#include "inspect/pools.h"
#include "intake/refusals.h"

#include <QtConcurrent>

#include <algorithm>

namespace docket
{

namespace
{

constexpr int walksAtOnce = 2;
// Of those that do not answer each has others work in its place, but no more than these.
constexpr int mostWalks = 16;
constexpr auto stuckAfter = std::chrono::seconds(1);

// Since the walk's last answer.
std::chrono::milliseconds silence(std::chrono::steady_clock::time_point answeredAt)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 answeredAt);
}

} // namespace

Walks::Walks(QObject *parent) : QObject(parent), m_pool(makePool(mostWalks))
{
    m_watch.setInterval(stuckAfter);
    connect(&m_watch, &QTimer::timeout, this, &Walks::serve);
}

Walks::~Walks()
{
    for (Walk &walk : m_walks)
        cancel(walk);
    leaveBehind(std::move(m_pool));
}

void Walks::walk(RequestId request, const FilePath &folder)
{
    m_walks.push_back({request, folder, {}, nullptr});
    serve();
}

void Walks::stop(RequestId request)
{
    for (Walk &walk : m_walks) {
        if (walk.request == request)
            cancel(walk);
    }
    std::erase_if(m_walks, [request](const Walk &walk) { return walk.request == request; });
    serve();
}

void Walks::giveUp()
{
    for (Walk &walk : std::exchange(m_walks, {})) {
        const bool isSilent = walk.watcher && silence(walk.answeredAt) > stuckAfter;
        cancel(walk);
        if (isSilent)
            connect(walk.watcher, &QFutureWatcherBase::finished, this, &Walks::answered);
        const QString why = tr("The volume did not answer, and was given up.");
        Q_EMIT found(walk.request, {{}, {refusalOf(walk.folder.bytes(), why)}});
        Q_EMIT ended(walk.request);
    }
}

QList<Walks::Waiting> Walks::waitingLongerThan(std::chrono::milliseconds limit) const
{
    QList<Waiting> waiting;
    for (const Walk &walk : m_walks) {
        if (walk.watcher && silence(walk.answeredAt) > limit)
            waiting.append({walk.folder, silence(walk.answeredAt)});
    }
    return waiting;
}

void Walks::serve()
{
    int answering = 0;
    for (Walk &walk : m_walks) {
        if (!walk.watcher && answering < walksAtOnce)
            begin(walk);
        if (walk.watcher && silence(walk.answeredAt) <= stuckAfter)
            ++answering;
    }
    if (m_walks.empty())
        m_watch.stop();
    else if (!m_watch.isActive())
        m_watch.start();
}

void Walks::begin(Walk &walk)
{
    auto *watcher = new QFutureWatcher<WalkBatch>(this);
    walk.watcher = watcher;
    walk.answeredAt = std::chrono::steady_clock::now();
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, &walk, watcher](int index) {
        walk.answeredAt = std::chrono::steady_clock::now();
        Q_EMIT found(walk.request, watcher->resultAt(index));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { end(watcher); });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), walkFolder, walk.folder));
}

void Walks::end(QFutureWatcher<WalkBatch> *watcher)
{
    watcher->deleteLater();
    const auto walk = std::ranges::find(m_walks, watcher, &Walk::watcher);
    const RequestId request = walk->request;
    m_walks.erase(walk);
    serve();
    Q_EMIT ended(request);
}

// It goes on to its next entry; nobody listens any more to what it finds.
void Walks::cancel(Walk &walk)
{
    if (!walk.watcher)
        return;
    walk.watcher->disconnect(this);
    walk.watcher->cancel();
    connect(walk.watcher, &QFutureWatcherBase::finished, walk.watcher, &QObject::deleteLater);
}

} // namespace docket
