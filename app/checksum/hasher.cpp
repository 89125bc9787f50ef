// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hasher.h"

#include "checksum/hashfloor.h"
#include "inspect/pools.h"
#include "threadmanners.h"

#include <QThread>

namespace docket
{

Hasher::Hasher(QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_floor(new HashFloor)
{
    m_thread->setObjectName(QStringLiteral("hasher"));
    m_floor->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_floor, &QObject::deleteLater);
    connect(m_floor, &HashFloor::hashed, this, &Hasher::hashed);
    connect(m_floor, &HashFloor::progressed, this, &Hasher::progressed);
    connect(m_floor, &HashFloor::finished, this, &Hasher::finished);
    m_thread->start();
}

Hasher::~Hasher()
{
    leaveBehind(std::move(m_thread)); // it never waits for a file itself
}

template <typename... Arguments>
void Hasher::post(void (HashFloor::*call)(Arguments...), const std::decay_t<Arguments> &...arguments)
{
    QMetaObject::invokeMethod(
        m_floor, [floor = m_floor, call, arguments...] { (floor->*call)(arguments...); },
        Qt::QueuedConnection);
}

void Hasher::giveWay()
{
    // The pools' threads inherit it from the one that starts them.
    QMetaObject::invokeMethod(
        m_floor,
        [] {
            docket::giveWay();
            giveWayAtDisks();
        },
        Qt::QueuedConnection);
}

void Hasher::standAside(std::chrono::milliseconds time)
{
    post(&HashFloor::standAside, time);
}

void Hasher::hash(const QList<HashTask> &tasks)
{
    post(&HashFloor::hash, tasks);
}

void Hasher::stop(const QList<InspectionId> &ids)
{
    post(&HashFloor::stop, ids);
}

void Hasher::stopAll()
{
    post(&HashFloor::stopAll);
}

void Hasher::pause()
{
    post(&HashFloor::setPaused, true);
}

void Hasher::resume()
{
    post(&HashFloor::setPaused, false);
}

void Hasher::prefer(const QList<InspectionId> &ids)
{
    post(&HashFloor::prefer, ids);
}

} // namespace docket
