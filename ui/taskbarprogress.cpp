// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "taskbarprogress.h"

#include "inspect/pools.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrent>

#include <cmath>

namespace docket
{

namespace
{

void sendUpdate(const QString &program, std::optional<double> share)
{
    QDBusConnection bus = QDBusConnection::sessionBus(); // may wait for the bus
    if (!bus.isConnected())
        return;
    auto update = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/docket"),
                                             QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                             QStringLiteral("Update"));
    update.setArguments({QString(QStringLiteral("application://") + program + QStringLiteral(".desktop")),
                         QVariantMap{{QStringLiteral("progress"), share.value_or(0)},
                                     {QStringLiteral("progress-visible"), share.has_value()}}});
    bus.send(update);
}

} // namespace

TaskbarProgress::TaskbarProgress(QObject *parent) : QObject(parent)
{
    // Without this, asking for the bus would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    m_thread = std::make_unique<QThreadPool>();
    m_thread->setMaxThreadCount(1);
}

TaskbarProgress::~TaskbarProgress()
{
    if (m_thread && !m_thread->waitForDone(0))
        abandon(std::move(m_thread)); // its destructor would wait for the bus
}

void TaskbarProgress::show(std::optional<double> share)
{
    if (share)
        share = std::floor(*share * 100) / 100; // a taskbar is small
    if (!m_thread || share == m_shown)
        return;
    m_shown = share;
    if (m_sending)
        m_again = true;
    else
        send();
}

void TaskbarProgress::send()
{
    m_sending = true;
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_sending = false;
        if (std::exchange(m_again, false))
            send();
    });
    watcher->setFuture(
        QtConcurrent::run(m_thread.get(), sendUpdate, QGuiApplication::desktopFileName(), m_shown));
}

} // namespace docket
