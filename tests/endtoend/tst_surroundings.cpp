// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program on desktops that lack something, and on Wayland. DOCKET_SCREENSHOTS=DIR keeps a picture of
// each.

#include "endtoend/runningdocket.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTest>
#include <QUrl>

using namespace docket;

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void doesWithout_data();
    void doesWithout();
    void doesWithoutABus();
    void takesAPasteOnWayland();

private:
    [[nodiscard]] bool showsAllThree();
    // When it is told to.
    [[nodiscard]] bool leaves();

    Desktop m_desktop;
    std::unique_ptr<RunningDocket> m_docket;
};

void TestSurroundings::initTestCase()
{
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSurroundings::init()
{
    m_docket = std::make_unique<RunningDocket>(m_desktop);
}

void TestSurroundings::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << "The window as last read:\n" << described(m_docket->seen());
    m_docket.reset();
}

bool TestSurroundings::showsAllThree()
{
    return m_docket->sees(QStringLiteral("ETag: "), {QStringLiteral("\"65a1b2c3-1000\"")}) &&
           m_docket->sees(QStringLiteral("Size: "), {QStringLiteral("4,096 bytes")}) &&
           m_docket->sees(QStringLiteral("Last modified: "), {QStringLiteral("12 Jan 2024")});
}

bool TestSurroundings::leaves()
{
    // Pressed until it has: a window that has just come need not have the keyboard yet.
    return QTest::qWaitFor(
               [this] {
                   return !m_docket->isRunning() ||
                          !m_desktop.act({QStringLiteral("key"), QStringLiteral("ctrl+q")});
               },
               int(patience.count())) &&
           m_docket->hasEndedWell();
}

void TestSurroundings::doesWithout_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("notice"); // the beginning of what it has to say of that
    const auto row = [](const char *name, const char *variable, const char *value, const char *notice = "") {
        QTest::newRow(name) << QString::fromLatin1(variable) << QString::fromLatin1(value)
                            << QString::fromLatin1(notice);
    };
    row("nothing", "LC_ALL", "C.UTF-8");
    row("icon themes and kinds of files", "XDG_DATA_DIRS", "/proc/none");
    row("a locale", "LC_ALL", "C");
    row("a home to write to", "HOME", "/proc", "Results will not be kept: ");
    row("a folder for running programs", "XDG_RUNTIME_DIR", "/proc/none");
}

void TestSurroundings::doesWithout()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, notice);
    const QString name = QString::fromUtf8("Grüße 日本.pkg");
    const QString file = m_docket->makeDownload(name, 4'096);
    QVERIFY(!file.isEmpty());
    m_docket->environment().insert(variable, value);
    QVERIFY(m_docket->start({file}));
    QVERIFY(showsAllThree());
    QVERIFY(m_docket->sees(name + QStringLiteral(", "), {QStringLiteral("Consistent")})); // its row
    QVERIFY(notice.isEmpty() || m_docket->sees(notice));
    QVERIFY(m_desktop.takePicture(QStringLiteral("without ") + QLatin1String(QTest::currentDataTag())));
    QVERIFY(leaves());
}

// Nor can a screen reader read it then: that it has taken the file shows in its title.
void TestSurroundings::doesWithoutABus()
{
    const QString file = m_docket->makeDownload(QStringLiteral("a.pkg"), 4'096);
    QVERIFY(!file.isEmpty());
    m_docket->environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                                   QStringLiteral("unix:path=/proc/none"));
    m_docket->begin({file});
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_desktop.act({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                  QStringLiteral("--name"), QStringLiteral("a\\.pkg")});
        },
        int(patience.count())));
    QVERIFY(m_desktop.takePicture(QStringLiteral("without a bus")));
    QVERIFY(leaves());
}

// A compositor in a window of the desktop, which hands it keys as hands would.
void TestSurroundings::takesAPasteOnWayland()
{
    const QString file = m_docket->makeDownload(QStringLiteral("a.pkg"), 4'096);
    QVERIFY(!file.isEmpty());
    QProcessEnvironment &environment = m_docket->environment();
    auto weston = makeProcess(QStringLiteral("weston"),
                              {QStringLiteral("--no-config"), QStringLiteral("--backend=x11-backend.so"),
                               QStringLiteral("--shell=kiosk-shell.so"), QStringLiteral("--use-pixman"),
                               QStringLiteral("--idle-time=0"), QStringLiteral("--socket=docket"),
                               QStringLiteral("--log=") + m_docket->path(QStringLiteral("weston.log"))},
                              environment);
    weston->start();
    const QString socket = m_docket->path(QStringLiteral("docket"));
    QVERIFY2(QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, int(patience.count())),
             qPrintable(weston->errorString()));
    environment.insert(QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("docket"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
    environment.remove(QStringLiteral("DISPLAY")); // so that it can be nowhere else
    QVERIFY(m_docket->start({}));

    const auto pastes = [this] {
        static_cast<void>(m_desktop.act({QStringLiteral("key"), QStringLiteral("ctrl+v")}));
        return !named(readAccessibles(m_desktop.bus()), QStringLiteral("a.pkg, ")).role.isEmpty();
    };
    // Both take their time to have the keyboard, without which nothing is copied or pasted. Where the window
    // came to the front after the other, that one never gets it: then it is copied once more.
    constexpr int awhileMs = 6'000;
    std::unique_ptr<QProcess> copy;
    bool hasPasted = false;
    for (const QDeadlineTimer end(patience); !hasPasted && !end.hasExpired();) {
        stop(copy);
        copy = makeProcess(QStringLiteral("wl-copy"),
                           {QStringLiteral("--foreground"), QStringLiteral("--type"),
                            QStringLiteral("text/uri-list"),
                            QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded())},
                           environment);
        copy->start();
        QVERIFY(copy->waitForStarted());
        hasPasted = QTest::qWaitFor(pastes, awhileMs);
    }
    QVERIFY(hasPasted);
    QVERIFY(showsAllThree());
    QVERIFY(m_desktop.takePicture(QStringLiteral("wayland")));
    m_docket.reset();
    stop(copy);
    stop(weston);
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
