// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/gather.h"

namespace docket
{

Gather::Gather(QObject *parent) : QObject(parent)
{
}

void Gather::seal()
{
    Q_ASSERT(!m_sealed);
    m_sealed = true;
    if (m_outstanding == 0)
        QMetaObject::invokeMethod(this, &Gather::finished, Qt::QueuedConnection);
}

void Gather::cancel()
{
    for (QFutureWatcherBase *watcher : std::as_const(m_watchers))
        watcher->cancel();
}

void Gather::countDown()
{
    --m_outstanding;
    if (isFinished())
        Q_EMIT finished();
}

} // namespace docket
