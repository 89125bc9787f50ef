// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program called again while its window is covered or minimised: the window comes to the front with the
// file that was given.

#include "endtoend/desktop.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

using namespace docket;

namespace
{

// What programs ask the window manager for, as it hears it.
class Requests
{
public:
    explicit Requests(const QProcessEnvironment &desktop)
        : m_connection(xcb_connect(qPrintable(desktop.value(QStringLiteral("DISPLAY"))), nullptr),
                       xcb_disconnect)
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root;
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection(), root, XCB_CW_EVENT_MASK, &mask);
        constexpr QByteArrayView name("_NET_ACTIVE_WINDOW");
        const auto question = xcb_intern_atom(connection(), 0, uint16_t(name.size()), name.data());
        const Owned<xcb_intern_atom_reply_t> answer(xcb_intern_atom_reply(connection(), question, nullptr),
                                                    std::free);
        m_activeWindow = answer->atom;
    }

    // Whether somebody has asked to be in front since, on behalf of the user, who clicked at this time.
    [[nodiscard]] bool userAsked(xcb_timestamp_t time)
    {
        bool asked = false;
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(connection()), std::free}) {
            if ((event->response_type & 0x7F) != XCB_CLIENT_MESSAGE)
                continue;
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            asked |= message->type == m_activeWindow && message->data.data32[0] == 2 &&
                     message->data.data32[1] == time;
        }
        return asked;
    }

private:
    template <typename T>
    using Owned = std::unique_ptr<T, void (*)(void *)>;

    [[nodiscard]] xcb_connection_t *connection() const { return m_connection.get(); }

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> m_connection;
    xcb_atom_t m_activeWindow = 0;
};

} // namespace

class TestForeground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesToTheFront_data();
    void comesToTheFront();

private:
    [[nodiscard]] std::unique_ptr<QProcess> startDocket(const QString &history, const QString &file,
                                                        const QString &startupId = {});
    [[nodiscard]] bool isInFront(const QString &title) const;

    Desktop m_desktop;
    QTemporaryDir m_folder;
};

void TestForeground::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QString runtime = m_folder.filePath(QStringLiteral("run"));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("run")));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

std::unique_ptr<QProcess> TestForeground::startDocket(const QString &history, const QString &file,
                                                      const QString &startupId)
{
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("DESKTOP_STARTUP_ID"), startupId);
    auto process = makeProcess(
        QStringLiteral(DOCKET_PROGRAM),
        {QStringLiteral("--history"), m_folder.filePath(history), m_folder.filePath(file)}, environment);
    process->start();
    return process;
}

// A title begins with the name of the file that is shown.
bool TestForeground::isInFront(const QString &title) const
{
    const auto process = makeProcess(QStringLiteral("xdotool"),
                                     {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")},
                                     m_desktop.environment());
    process->setProcessChannelMode(QProcess::SeparateChannels); // it complains of windows that have just gone
    process->start();
    return process->waitForFinished(int(patience.count())) &&
           QString::fromUtf8(process->readAllStandardOutput()).startsWith(title);
}

void TestForeground::comesToTheFront_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::addColumn<QString>("startupId");
    QTest::addColumn<uint>("time");
    QTest::newRow("covered") << false << QString() << 0U;
    QTest::newRow("minimised") << true << QString() << 0U;
    QTest::newRow("covered, from a launcher")
        << false << QStringLiteral("a_TIME-docket_TIME4294967295") << 4'294'967'295U;
    QTest::newRow("a startup id of another kind") << false << QStringLiteral("a_TIMEx") << 0U;
}

void TestForeground::comesToTheFront()
{
    QFETCH(const bool, minimised);
    QFETCH(const QString, startupId);
    QFETCH(const uint, time);
    const QString mine = QStringLiteral("mine-%1.sqlite").arg(QLatin1String(QTest::currentDataTag()));
    const auto inFront = [this](const QString &title) {
        return QTest::qWaitFor([&] { return isInFront(title); }, int(patience.count()));
    };
    auto first = startDocket(mine, QStringLiteral("first"));
    QVERIFY(inFront(QStringLiteral("first")));
    if (minimised)
        QVERIFY(m_desktop.act({QStringLiteral("getactivewindow"), QStringLiteral("windowminimize")}));
    // With a history of its own it is another program, so to speak, and its user goes on working there.
    auto other = startDocket(QStringLiteral("other.sqlite"), QStringLiteral("other"));
    QVERIFY(inFront(QStringLiteral("other")));
    QVERIFY(m_desktop.act({QStringLiteral("key"), QStringLiteral("ctrl+f")}));

    // Some window managers would bring up any window that asks; others look at how it asks.
    Requests requests(m_desktop.environment());
    QVERIFY(!requests.userAsked(time));
    auto second = startDocket(mine, QStringLiteral("second"), startupId);
    QVERIFY(second->waitForFinished(int(patience.count())));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(inFront(QStringLiteral("second")));
    QVERIFY(QTest::qWaitFor([&] { return requests.userAsked(time); }));
    QCOMPARE(first->state(), QProcess::Running);
    stop(other);
    stop(first);
}

QTEST_GUILESS_MAIN(TestForeground)
#include "tst_foreground.moc"
