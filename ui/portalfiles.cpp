// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "portalfiles.h"

#include "inspect/gather.h"
#include "inspect/pools.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QtConcurrent>

namespace docket
{

namespace
{

QDBusConnection connectToBus()
{
    return QDBusConnection::sessionBus(); // may wait for the bus
}

QString problemOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
        return PortalFiles::tr(
            "The other program left these files with the desktop's document portal, and none "
            "is running. Install xdg-desktop-portal, or drop the files from a file manager.");
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return PortalFiles::tr(
            "The desktop's document portal, which has these files, does not answer. Try it once "
            "more, or drop the files from a file manager.");
    default:
        return PortalFiles::tr(
                   "The desktop's document portal does not hand over these files: %1. Drag or copy them "
                   "once more.")
            .arg(displayText(error.message().toUtf8()));
    }
}

} // namespace

PortalFiles::PortalFiles(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent), m_patience(patience), m_thread(makePool(1))
{
}

PortalFiles::~PortalFiles()
{
    leaveBehind(std::move(m_thread));
}

void PortalFiles::retrieve(const QByteArray &key, const Receive &receive)
{
    const QString noBus =
        tr("The other program left these files with the desktop's document portal, which is asked "
           "over the session's D-Bus, and there is none. Drop the files from a file manager.");
    // Without this, asking for the bus would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return receive({{}, noBus});
    whenEnded(QtConcurrent::run(m_thread.get(), connectToBus), this,
              [this, key, receive, noBus](const std::optional<QDBusConnection> &bus) {
                  if (bus && bus->isConnected())
                      ask(*bus, key, receive);
                  else
                      receive({{}, noBus});
              });
}

void PortalFiles::ask(const QDBusConnection &bus, const QByteArray &key, const Receive &receive)
{
    auto question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Documents"),
                                                   QStringLiteral("/org/freedesktop/portal/documents"),
                                                   QStringLiteral("org.freedesktop.portal.FileTransfer"),
                                                   QStringLiteral("RetrieveFiles"));
    question.setArguments({QString::fromUtf8(key), QVariantMap()});
    auto *watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(question, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, receive] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return receive({{}, problemOf(reply.error())});
        Answer answer;
        for (const QString &name : reply.value()) {
            if (name.startsWith(u'/'))
                answer.files.append(FilePath(name.toUtf8()));
        }
        if (answer.files.isEmpty())
            answer.problem =
                tr("The desktop's document portal has no files for this. Drag or copy them once more.");
        receive(answer);
    });
}

} // namespace docket
