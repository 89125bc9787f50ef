// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "handover.h"
#include "portalfiles.h"
#include "settings.h"

#include <QClipboard>
#include <QDBusContext>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace docket;

namespace
{

const QString keyFormat = QStringLiteral("application/vnd.portal.filetransfer");

// The document portal, as xdg-desktop-portal describes it.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileTransfer")

public Q_SLOTS:
    QStringList RetrieveFiles(const QString &key,
                              const QVariantMap &) // NOLINT(readability-identifier-naming)
    {
        if (key == QLatin1String("silence"))
            setDelayedReply(true);
        else if (key == QLatin1String("two"))
            return {QStringLiteral("/tmp/a b"), QStringLiteral("/tmp/ü")};
        else if (key == QLatin1String("relative"))
            return {QStringLiteral("a")};
        else if (key != QLatin1String("none"))
            sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"),
                           QStringLiteral("Invalid transfer"));
        return {};
    }
};

} // namespace

// What another program left with the document portal, which is on a bus of the test's own.
class TestPortalFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoBus();
    void initBus();
    void saysThatThereIsNoPortal();
    void retrieves_data();
    void retrieves();
    void dropGoesToThePortal_data();
    void dropGoesToThePortal();
    void pasteGoesToThePortal();
    void saysNothingOnceItIsGone();
    void cleanupTestCase();

private:
    [[nodiscard]] static PortalFiles::Answer answerTo(const QByteArray &key);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    Portal m_portal;
};

PortalFiles::Answer TestPortalFiles::answerTo(const QByteArray &key)
{
    PortalFiles files(nullptr, std::chrono::milliseconds(key == "silence" ? 50 : 10'000));
    std::optional<PortalFiles::Answer> answer;
    files.retrieve(key, [&](const PortalFiles::Answer &its) { answer = its; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
    return answer.value_or(PortalFiles::Answer{{}, QStringLiteral("no answer")});
}

void TestPortalFiles::saysThatThereIsNoBus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const PortalFiles::Answer answer = answerTo("two");
    QVERIFY2(answer.problem.contains(QStringLiteral("D-Bus")), qPrintable(answer.problem));
    QVERIFY(answer.files.isEmpty());
}

// Not before: the process connects to its bus once.
void TestPortalFiles::initBus()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address=1"),
                                                   QStringLiteral("--address=unix:dir=") + m_folder.path()});
    QTRY_VERIFY(m_daemon.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
}

void TestPortalFiles::saysThatThereIsNoPortal()
{
    if (m_daemon.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    // That bus knows how to start one where it is installed; then the key is what it does not know.
    const PortalFiles::Answer answer = answerTo("two");
    QVERIFY2(answer.problem.contains(QStringLiteral("document portal")), qPrintable(answer.problem));
}

void TestPortalFiles::retrieves_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QString>("problem");
    QTest::newRow("files") << QByteArray("two") << QByteArrayList{"/tmp/a b", "/tmp/ü"} << QString();
    QTest::newRow("a key it does not know")
        << QByteArray("old") << QByteArrayList{} << QStringLiteral("Invalid transfer");
    QTest::newRow("no answer") << QByteArray("silence") << QByteArrayList{}
                               << QStringLiteral("does not answer");
    QTest::newRow("no files") << QByteArray("none") << QByteArrayList{} << QStringLiteral("no files");
    QTest::newRow("no path from the root")
        << QByteArray("relative") << QByteArrayList{} << QStringLiteral("no files");
}

void TestPortalFiles::retrieves()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArrayList, files);
    QFETCH(QString, problem);
    if (m_daemon.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    const QString name = QStringLiteral("portal");
    if (!QDBusConnection(name).isConnected()) {
        auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), name);
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/documents"), &m_portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Documents")));
    }
    const PortalFiles::Answer answer = answerTo(key);
    QByteArrayList got;
    for (const FilePath &file : answer.files)
        got += file.bytes();
    QCOMPARE(got, files);
    QCOMPARE(answer.problem.isEmpty(), problem.isEmpty());
    QVERIFY2(answer.problem.contains(problem), qPrintable(answer.problem));
}

void TestPortalFiles::dropGoesToThePortal_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("offered"); // empty: refused
    QTest::newRow("key alone") << QByteArray("two") << QByteArray() << QByteArray("/tmp/a b");
    QTest::newRow("ended as C does") << QByteArray("two\0", 4) << QByteArray() << QByteArray("/tmp/a b");
    QTest::newRow("key and list") << QByteArray("two") << QByteArray("file:///sandbox/a\r\n")
                                  << QByteArray("/tmp/a b");
    QTest::newRow("key of no use, and list")
        << QByteArray("old") << QByteArray("file:///tmp/c\r\n") << QByteArray("file:///tmp/c\r\n");
    QTest::newRow("key of no use") << QByteArray("old") << QByteArray() << QByteArray();
    QTest::newRow("empty key") << QByteArray("") << QByteArray() << QByteArray();
}

void TestPortalFiles::dropGoesToThePortal()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, offered);
    if (m_daemon.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    QSettings store(m_folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    Settings settings(store);
    QWidget window;
    const HandOver handOver(window, settings);
    QSignalSpy drops(&handOver, &HandOver::dropped);
    QSignalSpy refusals(&handOver, &HandOver::refused);
    QVERIFY(drops.isValid() && refusals.isValid());

    QMimeData data;
    data.setData(keyFormat, key);
    if (!list.isEmpty())
        data.setData(QStringLiteral("text/uri-list"), list);
    QDragEnterEvent enter({3, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({3, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(event.isAccepted(), !key.isEmpty());
    QTRY_COMPARE(drops.size() + refusals.size(), 1);
    QCOMPARE(drops.size(), offered.isEmpty() ? 0 : 1);
    if (offered.isEmpty())
        return;
    const auto offer = drops[0][0].value<Offer>();
    QCOMPARE(drops[0][1].toPoint(), QPoint(3, 4));
    QCOMPARE(offer.form == Offer::Form::Paths ? offer.paths.value(0).bytes() : offer.bytes, offered);
}

void TestPortalFiles::pasteGoesToThePortal()
{
    if (m_daemon.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    QSettings store(m_folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    Settings settings(store);
    QWidget window;
    HandOver handOver(window, settings);
    const QSignalSpy offers(&handOver, &HandOver::offered);
    QVERIFY(offers.isValid());
    auto *data = new QMimeData;
    data->setData(QStringLiteral("application/vnd.portal.files"), "two"); // the older name
    QGuiApplication::clipboard()->setMimeData(data);
    handOver.paste();
    QTRY_COMPARE(offers.size(), 1);
    QCOMPARE(offers[0][0].value<Offer>().paths.size(), 2);
}

void TestPortalFiles::saysNothingOnceItIsGone()
{
    if (m_daemon.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    bool isAnswered = false;
    {
        PortalFiles files;
        files.retrieve("two", [&](const PortalFiles::Answer &) { isAnswered = true; });
    }
    QVERIFY(answerTo("two").problem.isEmpty()); // asked later
    QVERIFY(!isAnswered);
}

void TestPortalFiles::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QTEST_MAIN(TestPortalFiles)
#include "tst_portalfiles.moc"
