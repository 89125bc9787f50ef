// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/gather.h"

namespace docket
{

Gather::Gather(QObject *parent) : QObject(parent), m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Gather::waitOn);
}

void Gather::seal()
{
    Q_ASSERT(!m_sealed);
    m_sealed = true;
    dropEnded();
    if (m_outstanding.isEmpty())
        QMetaObject::invokeMethod(this, &Gather::finished, Qt::QueuedConnection);
    else
        m_watcher.setFuture(m_outstanding.constLast()); // after it is connected: it may be done by now
}

void Gather::cancel()
{
    for (QFuture<void> &future : m_outstanding)
        future.cancel();
}

void Gather::waitOn()
{
    dropEnded();
    if (m_outstanding.isEmpty())
        Q_EMIT finished();
    else
        m_watcher.setFuture(m_outstanding.constLast());
}

// Not isFinished(): a future whose result somebody has taken meanwhile is as if it had never begun.
void Gather::dropEnded()
{
    while (!m_outstanding.isEmpty() && !m_outstanding.constLast().isRunning())
        m_outstanding.removeLast();
}

} // namespace docket
