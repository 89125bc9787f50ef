// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "taskbarprogress.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;

// A desktop's dock, which hears what programs tell of their progress; on a bus of its own.
class TestTaskbarProgress : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void hear(const QString &program, const QVariantMap &properties)
    {
        m_heard += {program, properties.value(QStringLiteral("progress-visible")).toBool()
                                 ? properties.value(QStringLiteral("progress")).toDouble()
                                 : -1};
    }

private Q_SLOTS:
    void doesNothingWithoutABus();
    void tellsTheDesktop();

private:
    struct Update {
        QString program;
        double share = 0; // -1: no bar
    };
    QList<Update> m_heard;
};

void TestTaskbarProgress::doesNothingWithoutABus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    TaskbarProgress taskbar;
    taskbar.show(0.5);
    taskbar.show({});
    QVERIFY(m_heard.isEmpty());
}

void TestTaskbarProgress::tellsTheDesktop()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    const QTemporaryDir folder;
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                 QStringLiteral("--print-address=1"),
                                                 QStringLiteral("--address=unix:dir=") + folder.path()});
    QTRY_VERIFY(daemon.canReadLine());
    const QByteArray address = daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    auto dock = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("dock"));
    QVERIFY(dock.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), this, SLOT(hear(QString, QVariantMap))));

    QGuiApplication::setDesktopFileName(QStringLiteral("docket"));
    TaskbarProgress taskbar;
    taskbar.show(0.62114);
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].program, QStringLiteral("application://docket.desktop"));
    QCOMPARE(m_heard[0].share, 0.62);
    taskbar.show(0.62999); // nothing that could be seen
    taskbar.show(0.7);
    taskbar.show(0.8);
    taskbar.show({});
    QTRY_COMPARE(m_heard.constLast().share, -1.0);
    QVERIFY(m_heard.size() <= 3); // none piles up behind one that is being sent
    QDBusConnection::disconnectFromBus(QStringLiteral("dock"));
    daemon.terminate();
    daemon.waitForFinished();
}

QTEST_MAIN(TestTaskbarProgress)
#include "tst_taskbarprogress.moc"
