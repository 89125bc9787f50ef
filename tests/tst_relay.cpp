// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/meeting.h"
#include "relay/relayreceiver.h"
#include "support/sickvolume.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <vector>

using namespace docket;
using namespace std::chrono_literals;

namespace
{

using Role = Meeting::Role;

constexpr std::chrono::milliseconds patience = 20s; // of one that is to be answered
constexpr std::chrono::milliseconds shortPatience = 300ms;
constexpr uid_t nobody = 65534;

const RelayMessage someFiles{"token", "id_TIME1", {FilePath("/a"), FilePath("/b\xFF")}};

// A process that starts, in a thread of its own, so that the first may answer meanwhile.
class Starting
{
public:
    Starting(const QByteArray &historyFile, std::chrono::milliseconds forHowLong)
    {
        m_pool.start([this, historyFile, forHowLong] {
            m_meeting = meet(historyFile, someFiles, forHowLong);
            m_done = true;
        });
    }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] Role role() const { return m_meeting.role; }

private:
    Meeting m_meeting;
    std::atomic<bool> m_done = false;
    QThreadPool m_pool; // goes first: it waits
};

} // namespace

// Processes that start with one history file, and the one that runs. What two real processes do, another test
// sees to.
class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void secondHandsOver_data();
    void secondHandsOver();
    void eachHistoryHasItsFirst();
    void eachDisplayHasItsFirst();
    void newWindowHandsNothingOver();
    void firstIsNotAskedWhereItHangs();
    void historyMayBeOnAVolumeThatHangs();
    void callerThatHasGoneIsNotServed();
    void crashLeavesNothingInTheWay();
    void nextTakesOverFromOneThatLeaves();
    void onlyOneOfManyIsFirst();
    void folderMustBePrivate_data();
    void folderMustBePrivate();
    void placeMayHaveALongPath();
    void strangersAreNotHeard();
    void hostileCallersAreSurvived_data();
    void hostileCallersAreSurvived();
    void manyHungCallersKeepNobodyOut();

private:
    [[nodiscard]] QByteArray history(const char *name = "history.sqlite") const;
    [[nodiscard]] Handle connected() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_runtime;
};

void TestRelay::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_runtime = QFile::encodeName(m_folder->filePath(QStringLiteral("run")));
    QCOMPARE(::mkdir(m_runtime.constData(), 0700), 0);
    qputenv("XDG_RUNTIME_DIR", m_runtime);
    qputenv("DISPLAY", ":7");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("data")));
}

QByteArray TestRelay::history(const char *name) const
{
    return QFile::encodeName(m_folder->path()) + "/data/" + name;
}

// To the one that listens, as anyone could.
Handle TestRelay::connected() const
{
    const auto place = MeetingPlace::of(history(), QDeadlineTimer(patience));
    Handle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = place->socketAddress();
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        socket.close();
    return socket;
}

void TestRelay::secondHandsOver_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("the same name") << QByteArray("history.sqlite");
    QTest::newRow("by another way") << QByteArray("../data/./history.sqlite");
    QTest::newRow("by a link to the folder") << QByteArray("../link/history.sqlite");
    QTest::newRow("by a link to the file") << QByteArray("link.sqlite");
}

void TestRelay::secondHandsOver()
{
    QFETCH(const QByteArray, name);
    QFile file(QFile::decodeName(history()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(QStringLiteral("data"), m_folder->filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(QStringLiteral("history.sqlite"), QFile::decodeName(history("link.sqlite"))));

    Meeting first = meet(history(), RelayMessage(), patience);
    QCOMPARE(first.role, Role::First);
    RelayReceiver receiver(std::move(first.listener));
    QSignalSpy received(&receiver, &RelayReceiver::received);
    QVERIFY(received.isValid());
    const Starting second(history(name.constData()), patience);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
    QTRY_COMPARE(received.count(), 1);
    QVERIFY(received[0][0].value<RelayMessage>() == someFiles);
}

void TestRelay::eachHistoryHasItsFirst()
{
    const Meeting one = meet(history("one.sqlite"), someFiles, patience);
    const Meeting other = meet(history("other.sqlite"), someFiles, patience);
    QCOMPARE(one.role, Role::First);
    QCOMPARE(other.role, Role::First);
}

// A window that comes up where its user does not look is of no use.
void TestRelay::eachDisplayHasItsFirst()
{
    const Meeting one = meet(history(), someFiles, patience);
    qputenv("DISPLAY", ":8");
    const Meeting other = meet(history(), someFiles, patience);
    QCOMPARE(one.role, Role::First);
    QCOMPARE(other.role, Role::First);
}

void TestRelay::newWindowHandsNothingOver()
{
    const Meeting first = meet(history(), std::nullopt, patience);
    QCOMPARE(first.role, Role::First); // where there is no other, it may as well be
    QCOMPARE(meet(history(), std::nullopt, patience).role, Role::Alone);
}

void TestRelay::firstIsNotAskedWhereItHangs()
{
    const Meeting first = meet(history(), someFiles, patience); // and nobody reads
    QElapsedTimer since;
    since.start();
    QCOMPARE(meet(history(), someFiles, shortPatience).role, Role::Alone);
    QVERIFY(since.elapsed() >= shortPatience.count());
    QVERIFY(since.elapsed() < 10 * shortPatience.count());
}

void TestRelay::historyMayBeOnAVolumeThatHangs()
{
    if (const QString reason = test::SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    test::SickVolume volume(1, 1);
    volume.tell("hang any *");
    QElapsedTimer since;
    since.start();
    QCOMPARE(meet(volume.folder().child("history.sqlite").bytes(), someFiles, shortPatience).role,
             Role::Alone);
    QVERIFY(since.elapsed() < 10 * shortPatience.count());
    volume.tell("heal");
    volume.tell("release");
}

// It has opened a window of its own; the same files must not come up in another when the first wakes up.
void TestRelay::callerThatHasGoneIsNotServed()
{
    Meeting first = meet(history(), someFiles, patience);
    QCOMPARE(meet(history(), someFiles, shortPatience).role, Role::Alone);
    RelayReceiver receiver(std::move(first.listener));
    QSignalSpy received(&receiver, &RelayReceiver::received);
    QVERIFY(received.isValid());
    const Starting next(history(), patience); // calls in the order of their coming: when it is done, all are
    QTRY_VERIFY(next.isDone());
    QCOMPARE(next.role(), Role::Second);
    QCOMPARE(received.count(), 1);
}

void TestRelay::crashLeavesNothingInTheWay()
{
    const auto place = MeetingPlace::of(history(), QDeadlineTimer(patience));
    QVERIFY(place);
    const sockaddr_un address = place->socketAddress();
    {
        // What a process that was killed leaves: its socket, and no lock.
        const Handle left(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::bind(left.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    }
    Meeting first = meet(history(), someFiles, patience);
    QCOMPARE(first.role, Role::First);
    RelayReceiver receiver(std::move(first.listener));
    const Starting second(history(), patience);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
}

// One that is closed takes nothing more; whoever waits for it becomes the first.
void TestRelay::nextTakesOverFromOneThatLeaves()
{
    Meeting first = meet(history(), someFiles, patience);
    const Starting next(history(), patience);
    QTRY_VERIFY(
        !QDir(QFile::decodeName(m_runtime)).entryList({QStringLiteral("*.socket")}, QDir::System).isEmpty());
    first.listener.reset();
    QTRY_VERIFY(next.isDone());
    QCOMPARE(next.role(), Role::First);
}

void TestRelay::onlyOneOfManyIsFirst()
{
    constexpr int count = 16;
    std::vector<std::unique_ptr<Starting>> all;
    for (int i = 0; i < count; ++i)
        all.push_back(std::make_unique<Starting>(history(), 1000ms)); // the first one answers nobody
    for (const auto &each : all)
        QTRY_VERIFY(each->isDone());
    const auto firsts =
        std::count_if(all.begin(), all.end(), [](const auto &each) { return each->role() == Role::First; });
    const auto alone =
        std::count_if(all.begin(), all.end(), [](const auto &each) { return each->role() == Role::Alone; });
    QCOMPARE(firsts, 1);
    QCOMPARE(alone, count - 1);
}

void TestRelay::folderMustBePrivate_data()
{
    QTest::addColumn<QByteArray>("folder"); // after the temporary folder
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("serves");
    QTest::newRow("the user's alone") << QByteArray("/run") << 0700U << true;
    QTest::newRow("others may look in") << QByteArray("/run") << 0711U << false;
    QTest::newRow("the group may write") << QByteArray("/run") << 0770U << false;
    QTest::newRow("not there") << QByteArray("/nowhere") << 0700U << false;
    QTest::newRow("not told") << QByteArray() << 0700U << false;
}

void TestRelay::folderMustBePrivate()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const uint, mode);
    QFETCH(const bool, serves);
    QCOMPARE(::chmod(m_runtime.constData(), mode), 0);
    if (folder.isEmpty())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()) + folder);
    QCOMPARE(meet(history(), someFiles, patience).role, serves ? Role::First : Role::Alone);
}

// An address of a socket has room for 107 bytes.
void TestRelay::placeMayHaveALongPath()
{
    const QByteArray runtime = m_runtime + '/' + QByteArray(200, 'r');
    QCOMPARE(::mkdir(runtime.constData(), 0700), 0);
    qputenv("XDG_RUNTIME_DIR", runtime);
    Meeting first = meet(history(), someFiles, patience);
    QCOMPARE(first.role, Role::First);
    RelayReceiver receiver(std::move(first.listener));
    const Starting second(history(), patience);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
}

void TestRelay::strangersAreNotHeard()
{
    if (::geteuid() != 0)
        QSKIP("only root can be two users");
    Meeting first = meet(history(), someFiles, patience);
    RelayReceiver receiver(std::move(first.listener));
    QSignalSpy received(&receiver, &RelayReceiver::received);
    QVERIFY(received.isValid());
    const Handle caller = connected();
    QVERIFY(caller.isOpen());
    const auto bytes = relay::framed(someFiles);
    QCOMPARE(::send(caller.number(), bytes->constData(), size_t(bytes->size()), MSG_NOSIGNAL), bytes->size());
    QVERIFY(isOwnUser(caller.number()));
    QCOMPARE(::seteuid(nobody), 0); // to whom the caller is a stranger
    const bool own = isOwnUser(caller.number());
    char answer = 0;
    ssize_t come = -1;
    const bool answered = QTest::qWaitFor([&] {
        come = ::recv(caller.number(), &answer, 1, 0);
        return come >= 0 || errno != EAGAIN;
    });
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(!own);
    QVERIFY(answered);
    QVERIFY(come <= 0); // hung up on
    QCOMPARE(received.count(), 0);
}

void TestRelay::hostileCallersAreSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<QByteArray>("answer"); // empty: none
    const QByteArray whole = *relay::framed(someFiles);
    const QByteArray gigabyte = whole.first(8) + QByteArray("\x40\0\0\0", 4);
    const QByteArray no(1, relay::refused);
    QTest::newRow("hangs up at once") << QByteArray() << true << QByteArray();
    QTest::newRow("hangs up in the middle") << whole.chopped(3) << true << QByteArray();
    QTest::newRow("garbage") << QByteArray(100'000, '\xFF') << false << no;
    QTest::newRow("announces a gigabyte") << gigabyte << false << no;
    QTest::newRow("announces a gigabyte and begins") << gigabyte + QByteArray(100'000, 'x') << false << no;
    QTest::newRow("says more than it should") << whole + whole << false << no;
}

void TestRelay::hostileCallersAreSurvived()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, hangsUp);
    QFETCH(const QByteArray, answer);
    Meeting first = meet(history(), someFiles, patience);
    RelayReceiver receiver(std::move(first.listener));
    QSignalSpy received(&receiver, &RelayReceiver::received);
    QVERIFY(received.isValid());

    Handle caller = connected();
    QVERIFY(caller.isOpen());
    QByteArray heard(1, 0);
    ::send(caller.number(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    if (hangsUp)
        caller.close();
    else
        QVERIFY(QTest::qWaitFor([&] { return ::recv(caller.number(), heard.data(), 1, 0) == 1; }));
    if (!answer.isEmpty())
        QCOMPARE(heard, answer);

    const Starting second(history(), patience);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
    QCOMPARE(received.count(), 1);
}

void TestRelay::manyHungCallersKeepNobodyOut()
{
    Meeting first = meet(history(), someFiles, patience);
    RelayReceiver receiver(std::move(first.listener));
    QSignalSpy received(&receiver, &RelayReceiver::received);
    QVERIFY(received.isValid());
    const QByteArray half = relay::framed(someFiles)->chopped(3);
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
            .size();
    };
    const qsizetype before = openFiles();
    constexpr int count = 500;
    std::vector<Handle> callers;
    for (int i = 0; i < count; ++i) {
        Handle caller;
        // The queue of those not yet heard is short, and this thread is the one that empties it.
        QVERIFY(QTest::qWaitFor([&] { return (caller = connected()).isOpen(); }));
        ::send(caller.number(), half.constData(), size_t(half.size()), MSG_NOSIGNAL);
        callers.push_back(std::move(caller));
    }
    const Starting second(history(), patience);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
    QCOMPARE(received.count(), 1);
    QVERIFY(openFiles() < before + count + 20); // theirs, and few of ours
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
