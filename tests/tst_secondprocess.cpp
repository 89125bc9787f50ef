// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program called again while it runs: what it was given ends up in one history, whoever inspects it.

#include "history/resultfinder.h"
#include "support/realfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

using namespace docket;

namespace
{

constexpr int patienceMs = 60'000; // on a slow machine, under AddressSanitizer

enum class Hindrance { None, Stopped, NoRuntimeFolder };

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

struct Kill {
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished(patienceMs);
        delete process;
    }
};
using Process = std::unique_ptr<QProcess, Kill>;

bool isRunning(const QProcess &process)
{
    return process.state() == QProcess::Running;
}

} // namespace

Q_DECLARE_METATYPE(Hindrance)

class TestSecondProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesGoToTheFirst_data();
    void filesGoToTheFirst();
    void bothRun_data();
    void bothRun();
    void nextIsFirstAfterACrash();
    void manyAtOnceLoseNothing();

private:
    [[nodiscard]] Process started(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] Process docket(const QStringList &arguments) const;
    [[nodiscard]] bool someoneListens() const;
    [[nodiscard]] FilePath at(const QByteArray &name) const;
    void makeFile(const QByteArray &name) const;
    [[nodiscard]] QList<QByteArray> kept() const;
    [[nodiscard]] bool isWhole() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_history;
    QProcessEnvironment m_environment;
};

void TestSecondProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_history = m_folder->filePath(QStringLiteral("history.sqlite"));
    const QString runtime = m_folder->filePath(QStringLiteral("run"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("run")));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("HOME"), m_folder->path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
}

void TestSecondProcess::cleanup()
{
    m_folder.reset();
}

Process TestSecondProcess::started(const QString &program, const QStringList &arguments) const
{
    Process process(new QProcess);
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder->path());
    process->start(program, arguments);
    return process;
}

Process TestSecondProcess::docket(const QStringList &arguments) const
{
    return started(QStringLiteral(DOCKET_PROGRAM),
                   QStringList{QStringLiteral("--history"), m_history} + arguments);
}

bool TestSecondProcess::someoneListens() const
{
    return !QDir(m_folder->filePath(QStringLiteral("run")))
                .entryList({QStringLiteral("*.socket")}, QDir::System)
                .isEmpty();
}

FilePath TestSecondProcess::at(const QByteArray &name) const
{
    return FilePath(QFile::encodeName(m_folder->path())).child(name);
}

void TestSecondProcess::makeFile(const QByteArray &name) const
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(std::fopen(at(name).c_str(), "w"), std::fclose);
    QVERIFY(file);
}

// The names of the files in the history.
QList<QByteArray> TestSecondProcess::kept() const
{
    ResultFinder finder;
    QList<InspectionId> ids;
    QList<FilePath> paths;
    if (!finder.open(m_history) || !finder.begin({}) ||
        !finder.advance(QDeadlineTimer::Forever, std::numeric_limits<qsizetype>::max(), ids) ||
        !finder.readPaths(ids, paths))
        return {};
    QList<QByteArray> names;
    for (const FilePath &path : std::as_const(paths))
        names += path.name();
    std::sort(names.begin(), names.end());
    return names;
}

bool TestSecondProcess::isWhole() const
{
    constexpr int busyMs = 5000;
    SqliteConnection database;
    SqliteStatement check;
    return database.open(m_history, busyMs) && database.prepare("PRAGMA integrity_check", check) &&
           check.next() && check.bytes(0) == "ok";
}

void TestSecondProcess::filesGoToTheFirst_data()
{
    QTest::addColumn<QString>("words"); // as a shell in the folder reads them
    QTest::addColumn<QList<QByteArray>>("names");
    const auto row = [](const char *name, const QString &words, const QList<QByteArray> &names) {
        QTest::newRow(name) << words << names;
    };
    row("from the root", QStringLiteral("\"$PWD/a\""), {"a"});
    row("from its own folder", QStringLiteral("a ./b"), {"a", "b"});
    row("a name that is no text", QStringLiteral("\"$(printf '\\377 \\n')\""), {"\xFF "});
    row("a name like an option", QStringLiteral("-- --new-window"), {"--new-window"});
    row("a file that is not there", QStringLiteral("nowhere"), {"nowhere"});
    row("none: the window is wanted", QString(), {});
}

void TestSecondProcess::filesGoToTheFirst()
{
    QFETCH(const QString, words);
    QFETCH(const QList<QByteArray>, names);
    for (const QByteArray &name : names) {
        if (name != "nowhere")
            makeFile(name);
    }
    // Its working folder is another one.
    m_environment.insert(QStringLiteral("PROGRAM"), QStringLiteral(DOCKET_PROGRAM));
    const Process first = started(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("cd / && exec \"$PROGRAM\" --history \"$0\""), m_history});
    QVERIFY(waitFor([this] { return someoneListens(); }));

    // The second's own patience is for a first that hangs, not for one that has only just begun to start.
    Process second;
    QVERIFY(waitFor([&] {
        second = started(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("exec \"$PROGRAM\" --history \"$0\" ") + words, m_history});
        return second->waitForFinished(5000);
    }));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->readAllStandardOutput(), QByteArray());
    QCOMPARE(second->readAllStandardError(), QByteArray());
    QVERIFY(waitFor([&] { return kept() == names; }));
    QVERIFY(isRunning(*first));
    for (const QByteArray &name : names) { // QTemporaryDir cannot, where it is no text
        if (name != "nowhere")
            test::removeFile(at(name));
    }
}

void TestSecondProcess::bothRun_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Hindrance>("hindrance");
    QTest::newRow("on purpose") << QStringList{QStringLiteral("--new-window")} << Hindrance::None;
    QTest::newRow("with options for its window")
        << QStringList{QStringLiteral("-style"), QStringLiteral("fusion")} << Hindrance::None;
    QTest::newRow("where the first does not answer") << QStringList() << Hindrance::Stopped;
    QTest::newRow("where they cannot meet") << QStringList() << Hindrance::NoRuntimeFolder;
}

void TestSecondProcess::bothRun()
{
    QFETCH(const QStringList, options);
    QFETCH(const Hindrance, hindrance);
    makeFile("a");
    makeFile("b");
    if (hindrance == Hindrance::NoRuntimeFolder)
        m_environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    const Process first = docket({QStringLiteral("a")});
    QVERIFY(waitFor([this] { return kept() == QList<QByteArray>{"a"}; }));
    if (hindrance == Hindrance::Stopped)
        QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);

    const Process second = docket(options + QStringList{QStringLiteral("b")});
    QVERIFY(waitFor([this] { return kept() == QList<QByteArray>{"a", "b"}; }));
    QVERIFY(isRunning(*first));
    QVERIFY(isRunning(*second));
    QVERIFY(isWhole());
}

void TestSecondProcess::nextIsFirstAfterACrash()
{
    makeFile("a");
    makeFile("b");
    const Process first = docket({});
    QVERIFY(waitFor([this] { return someoneListens(); }));
    first->kill();
    QVERIFY(first->waitForFinished(patienceMs));
    QVERIFY(someoneListens()); // by the look of it

    const Process next = docket({QStringLiteral("a")});
    QVERIFY(waitFor([this] { return kept() == QList<QByteArray>{"a"}; }));
    QVERIFY(isRunning(*next));
    const Process second = docket({QStringLiteral("b")});
    QVERIFY(second->waitForFinished(patienceMs));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(waitFor([this] { return kept() == QList<QByteArray>{"a", "b"}; }));
}

// Each file is inspected, by the first, or where that is still starting, by a process of its own.
void TestSecondProcess::manyAtOnceLoseNothing()
{
    constexpr int count = 6;
    std::vector<Process> all;
    QList<QByteArray> names;
    for (int i = 0; i < count; ++i)
        makeFile(names.emplaceBack(QByteArray::number(i)));
    for (const QByteArray &name : names)
        all.push_back(docket({QString::fromLatin1(name)}));
    QVERIFY(waitFor([&] { return kept() == names; }));
    const auto failed = [](const Process &process) {
        return !isRunning(*process) && process->exitCode() != 0;
    };
    QVERIFY(std::none_of(all.begin(), all.end(), failed));
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Process &process) { return isRunning(*process); }));
    QVERIFY(isWhole());
}

QTEST_GUILESS_MAIN(TestSecondProcess)
#include "tst_secondprocess.moc"
