// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "support/realfiles.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 60'000;

// As much of a terminal as docket-cli uses: it shows what was written, and knows how far to the right it
// went.
class Terminal
{
public:
    explicit Terminal(int columns)
    {
        winsize size = {25, static_cast<unsigned short>(columns), 0, 0};
        if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0)
            qFatal("no pseudo-terminal");
        for (const int end : {m_master, m_slave})
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_master);
        ::close(m_slave);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int slave() const { return m_slave; }
    void setColumns(int columns)
    {
        const winsize size = {25, static_cast<unsigned short>(columns), 0, 0};
        if (::ioctl(m_slave, TIOCSWINSZ, &size) != 0)
            qFatal("the pseudo-terminal keeps its size");
        m_widest = 0;
    }

    // All lines as they stand now; the last is the one that the cursor is in.
    const QByteArrayList &lines()
    {
        std::array<char, 4096> bytes;
        for (ssize_t length = 0; (length = ::read(m_master, bytes.data(), bytes.size())) > 0;)
            std::for_each(bytes.data(), bytes.data() + length, [this](char byte) { take(byte); });
        return m_lines;
    }
    // Since its size was set.
    qsizetype widest()
    {
        lines();
        return m_widest;
    }

private:
    void take(char byte)
    {
        QByteArray &line = m_lines.last();
        m_pending += byte;
        if (m_pending == "\x1b[K") {
            line.truncate(m_column);
        } else if (byte == '\r') {
            m_column = 0;
        } else if (byte == '\n') {
            m_lines.append(QByteArray());
            m_column = 0;
        } else if (QByteArray("\x1b[K").startsWith(m_pending)) {
            return;
        } else {
            line = line.leftJustified(m_column).replace(m_column, 1, QByteArray(1, byte));
            m_widest = std::max(m_widest, ++m_column);
        }
        m_pending.clear();
    }

    int m_master = -1;
    int m_slave = -1;
    QByteArrayList m_lines{QByteArray()};
    QByteArray m_pending; // an escape sequence that is not whole yet
    qsizetype m_column = 0;
    qsizetype m_widest = 0;
};

// docket-cli reading its list from a pipe, so that it runs for as long as the test wants.
class Run : public QProcess
{
public:
    explicit Run(const QStringList &options, Terminal *error = nullptr, Terminal *output = nullptr,
                 const QString &kind = QStringLiteral("xterm"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TERM"), kind);
        setProcessEnvironment(environment);
        setChildProcessModifier([error, output] {
            if (error)
                ::dup2(error->slave(), STDERR_FILENO);
            if (output)
                ::dup2(output->slave(), STDOUT_FILENO);
        });
        start(QStringLiteral(DOCKET_CLI),
              QStringList{QStringLiteral("--format"), QStringLiteral("ndjson")} + options +
                  QStringList{QStringLiteral("--files0-from"), QStringLiteral("-")});
    }
    ~Run() override
    {
        closeWriteChannel();
        waitForFinished(patienceMs);
    }

    void name(const QList<QByteArray> &names)
    {
        for (const QByteArray &name : names)
            write(name + '\0');
    }
    [[nodiscard]] bool ends(int status)
    {
        closeWriteChannel();
        return waitForFinished(patienceMs) && exitCode() == status;
    }
    [[nodiscard]] QByteArray errors()
    {
        m_errors += readAllStandardError();
        return m_errors;
    }

private:
    QByteArray m_errors;
};

} // namespace

// The progress of the real program on a pseudo-terminal.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsProgressAndTakesItAway();
    void showsProgressWhereAsked();
    void showsNoneElsewhere_data();
    void showsNoneElsewhere();
    void keepsToTheWidth();
    void keepsComplaintsWhole();
    void keepsResultsWholeOnTheSameTerminal();
    void takesItAwayOnASignal();

private:
    RealFiles m_folder;
    QByteArray m_file;
};

void TestCliTerminal::initTestCase()
{
    m_file = m_folder.file("package").bytes();
}

void TestCliTerminal::showsProgressAndTakesItAway()
{
    Terminal terminal(80);
    Run run({}, &terminal);
    run.name({m_file, m_folder.file("second").bytes(), m_folder.file("third").bytes()});
    QTRY_COMPARE(terminal.lines().last(), QByteArray("[==============================] 100%  3 of 3"));
    QVERIFY(run.ends(0));
    QCOMPARE(terminal.lines(), QByteArrayList{QByteArray()});
    QCOMPARE(run.readAllStandardOutput().count('\n'), 3);
}

void TestCliTerminal::showsProgressWhereAsked()
{
    Run run({QStringLiteral("--progress=always")});
    run.name({m_file});
    QTRY_VERIFY2(run.errors().contains(" 100%  1 of 1"), run.errors().constData());
    QVERIFY(run.ends(0));
    QVERIFY(run.errors().endsWith("\r\x1b[K"));
}

void TestCliTerminal::showsNoneElsewhere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("onTerminal");
    QTest::addColumn<QString>("kind");
    const QString usual = QStringLiteral("xterm");
    QTest::newRow("a pipe") << QStringList() << false << usual;
    QTest::newRow("a pipe, auto") << QStringList{QStringLiteral("--progress=auto")} << false << usual;
    QTest::newRow("never") << QStringList{QStringLiteral("--progress"), QStringLiteral("never")} << true
                           << usual;
    QTest::newRow("a terminal that takes nothing back") << QStringList() << true << QStringLiteral("dumb");
}

void TestCliTerminal::showsNoneElsewhere()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, onTerminal);
    QFETCH(const QString, kind);
    Terminal terminal(80);
    Run run(options, onTerminal ? &terminal : nullptr, nullptr, kind);
    run.name({m_file});
    QTRY_VERIFY(run.bytesAvailable() > 0);
    // By the time that another, begun later, shows a bar, this one would have.
    Run other({QStringLiteral("--progress=always")});
    other.name({m_file});
    QTRY_VERIFY(other.errors().contains(" of "));
    QVERIFY(run.ends(0));
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(terminal.lines(), QByteArrayList{QByteArray()});
}

void TestCliTerminal::keepsToTheWidth()
{
    Terminal terminal(25);
    Run run({}, &terminal);
    run.name({m_file});
    QTRY_COMPARE(terminal.lines().last(), QByteArray("[=========] 100%  1 of 1"));
    QVERIFY(terminal.widest() < 25);
    terminal.setColumns(20);
    QTRY_COMPARE(terminal.lines().last(), QByteArray("100%  1 of 1"));
    QVERIFY(terminal.widest() < 20);
    QVERIFY(run.ends(0));
}

void TestCliTerminal::keepsComplaintsWhole()
{
    Terminal terminal(80);
    Run run({}, &terminal);
    run.name({m_file});
    QTRY_VERIFY(terminal.lines().last().endsWith("1 of 1"));
    run.name({""});
    QTRY_COMPARE(terminal.lines().size(), 2);
    QCOMPARE(
        terminal.lines().first(),
        QByteArray("docket-cli: An empty name: It stands for no file. Give the file itself or its path."));
    QTRY_VERIFY(terminal.lines().last().endsWith("1 of 1"));
    QVERIFY(run.ends(1));
    QCOMPARE(terminal.lines().size(), 2);
    QCOMPARE(terminal.lines().last(), QByteArray());
}

void TestCliTerminal::keepsResultsWholeOnTheSameTerminal()
{
    Terminal terminal(80);
    Run run({}, &terminal, &terminal);
    run.name({m_file});
    QTRY_VERIFY(terminal.lines().last().endsWith("1 of 1"));
    run.name({m_folder.file("more").bytes()});
    QTRY_VERIFY(terminal.lines().last().endsWith("2 of 2"));
    QVERIFY(run.ends(0));
    const QByteArrayList lines = terminal.lines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(QJsonDocument::fromJson(lines[0]).isObject());
    QVERIFY(QJsonDocument::fromJson(lines[1]).isObject());
    QCOMPARE(lines[2], QByteArray());
}

void TestCliTerminal::takesItAwayOnASignal()
{
    Terminal terminal(80);
    Run run({}, &terminal);
    run.name({m_file});
    QTRY_VERIFY(terminal.lines().last().endsWith("1 of 1"));
    run.terminate();
    QVERIFY(run.waitForFinished(patienceMs));
    QCOMPARE(run.exitCode(), 128 + SIGTERM);
    QCOMPARE(terminal.lines(), QByteArrayList{QByteArray()});
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
