// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "endtoend/desktop.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace docket
{

namespace
{

// QtDBus's names for the connections.
const QString sessionName = QStringLiteral("session");
const QString accessibilityName = QStringLiteral("accessibility");

// The first line that a program prints, which tells that it is ready and where.
QByteArray firstLine(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                         int(patience.count())))
        return {};
    return process.readLine().trimmed();
}

QString failure(const QProcess &process)
{
    return process.program() + QStringLiteral(": ") + process.errorString();
}

} // namespace

std::unique_ptr<QProcess> makeProcess(const QString &program, const QStringList &arguments,
                                      const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(program);
    process->setArguments(arguments);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    return process;
}

void stop(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(int(patience.count())))
        process->kill();
    process.reset();
}

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(accessibilityName);
    QDBusConnection::disconnectFromBus(sessionName);
    stop(m_windowManager);
    stop(m_busDaemon);
    stop(m_server);
}

QString Desktop::start()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const auto step : {&Desktop::startServer, &Desktop::startWindowManager, &Desktop::startBus}) {
        const QString problem = (this->*step)();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Desktop::startServer()
{
    m_server = makeProcess(QStringLiteral("Xvfb"),
                           {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                            QStringLiteral("0"),
                            QStringLiteral("%1x%2x24").arg(wholeScreen.width()).arg(wholeScreen.height()),
                            QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")},
                           m_environment);
    m_server->start();
    const QByteArray number = firstLine(*m_server);
    if (number.isEmpty())
        return failure(*m_server);
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(number));
    return {};
}

QString Desktop::startWindowManager()
{
    m_windowManager = makeProcess(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")}, m_environment);
    m_windowManager->start();
    // It answers once the window manager is in charge.
    if (!QTest::qWaitFor([this] { return act({QStringLiteral("get_num_desktops")}); }, int(patience.count())))
        return failure(*m_windowManager);
    return {};
}

// The session's bus starts what there is for accessibility when it is first asked for it.
QString Desktop::startBus()
{
    m_busDaemon = makeProcess(QStringLiteral("dbus-daemon"),
                              {QStringLiteral("--session"), QStringLiteral("--nofork"),
                               QStringLiteral("--print-address=1"),
                               QStringLiteral("--address=unix:dir=") + m_folder.path()},
                              m_environment);
    m_busDaemon->start();
    const QString session = QString::fromLocal8Bit(firstLine(*m_busDaemon));
    if (session.isEmpty())
        return failure(*m_busDaemon);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), session);
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));

    const auto question =
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusReply<QString> address = QDBusConnection::connectToBus(session, sessionName)
                                            .call(question, QDBus::Block, int(patience.count()));
    if (!address.isValid())
        return address.error().message();
    m_bus = QDBusConnection::connectToBus(address, accessibilityName);
    return m_bus.isConnected() ? QString() : m_bus.lastError().message();
}

bool Desktop::act(const QStringList &xdotool) const
{
    const auto process = makeProcess(QStringLiteral("xdotool"), xdotool, m_environment);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->start();
    return process->waitForFinished(int(patience.count())) && process->exitStatus() == QProcess::NormalExit &&
           process->exitCode() == 0;
}

bool Desktop::takePicture(const QString &name, const QRect &part) const
{
    const QString folder = qEnvironmentVariable("DOCKET_SCREENSHOTS");
    if (folder.isEmpty())
        return true;
    const auto screenshot = makeProcess(QStringLiteral(SCREENSHOT_PROGRAM),
                                        {folder + QLatin1Char('/') + name + QStringLiteral(".png"),
                                         QString::number(part.x()), QString::number(part.y()),
                                         QString::number(part.width()), QString::number(part.height())},
                                        m_environment);
    screenshot->start();
    return QDir().mkpath(folder) && screenshot->waitForFinished(int(patience.count())) &&
           screenshot->exitCode() == 0;
}

} // namespace docket
