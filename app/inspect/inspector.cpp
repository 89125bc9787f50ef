// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/inspector.h"

#include "inspect/dispatcher.h"
#include "inspect/pools.h"
#include "threadmanners.h"

#include <QThread>

namespace docket
{

Inspector::Inspector(const Lookups &lookups, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_dispatcher(new Dispatcher(lookups))
{
    m_thread->setObjectName(QStringLiteral("dispatcher"));
    m_dispatcher->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_dispatcher, &QObject::deleteLater);
    connect(m_dispatcher, &Dispatcher::accepted, this, &Inspector::accepted);
    connect(m_dispatcher, &Dispatcher::reported, this, &Inspector::reported);
    connect(m_dispatcher, &Dispatcher::expanded, this, &Inspector::expanded);
    connect(m_dispatcher, &Dispatcher::refused, this, &Inspector::refused);
    connect(m_dispatcher, &Dispatcher::finished, this, &Inspector::finished);
    connect(m_dispatcher, &Dispatcher::unresponsive, this, &Inspector::unresponsive);
    connect(m_dispatcher, &Dispatcher::givenUp, this, &Inspector::givenUp);
    m_thread->start();
}

Inspector::~Inspector()
{
    leaveBehind(std::move(m_thread)); // it never waits for a volume itself
}

template <typename... Arguments>
void Inspector::post(void (Dispatcher::*call)(Arguments...), const std::decay_t<Arguments> &...arguments)
{
    QMetaObject::invokeMethod(
        m_dispatcher, [dispatcher = m_dispatcher, call, arguments...] { (dispatcher->*call)(arguments...); });
}

void Inspector::giveWay()
{
    // The pools' threads inherit it from the one that starts them.
    QMetaObject::invokeMethod(m_dispatcher, [] { docket::giveWay(); });
}

RequestId Inspector::inspect(const Offer &offer, RequestId series)
{
    const RequestId request = ++m_lastRequest;
    post(&Dispatcher::take, request, offer, series);
    return request;
}

void Inspector::stop(RequestId request)
{
    post(&Dispatcher::stop, request);
}

void Inspector::prefer(const QList<InspectionId> &ids)
{
    post(&Dispatcher::prefer, ids);
}

void Inspector::giveUp(const QList<InspectionId> &ids)
{
    post(&Dispatcher::giveUp, ids);
}

void Inspector::giveUpVolume(const QByteArray &volume)
{
    post(&Dispatcher::giveUpVolume, volume);
}

void Inspector::tryAgain(const QByteArray &volume)
{
    post(&Dispatcher::tryAgain, volume);
}

} // namespace docket
