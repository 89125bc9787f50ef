// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/workingfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

using namespace docket;

namespace
{

// Of the thread that asks, as the kernel sees it.
QByteArray folderHere()
{
    return QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/thread-self/cwd")));
}

void inAThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

} // namespace

class TestWorkingFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByName_data();
    void findsByName();
    void goesOnlyOnce();
    void staysWithItsThread();
    void leavesTheFirstThreadAlone();

private:
    [[nodiscard]] FilePath at(const QByteArray &name) const
    {
        return FilePath(QFile::encodeName(m_folder->path()) + '/' + name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkingFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("part")));
}

// "" stands for the whole path.
void TestWorkingFolder::findsByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("fromHere");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &next,
                        const QByteArray &fromHere) { QTest::newRow(title) << name << next << fromHere; };
    row("two in a folder", "part/a", "part/b", "a");
    row("bytes in no encoding", "part/\xF0-a\n", "part/b", "\xF0-a\n");
    row("as an option", "part/-a", "part/b", "-a");
    row("the folder above", "part/..", "part/b", "..");
    row("two slashes", "part//a", "part//b", "a");
    row("one alone", "part/a", "b", {});
    row("the next below", "part/a", "part/a/b", {});
    row("no name", "part/", "part/", {});
    row("no such folder", "none/a", "none/b", {});
}

void TestWorkingFolder::findsByName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, next);
    QFETCH(const QByteArray, fromHere);
    const FilePath file = at(name);
    const FilePath after = at(next);
    QByteArray found;
    QByteArray left;
    inAThread([&] {
        {
            WorkingFolder here;
            here.turnTo(file, &after);
            found = WorkingFolder::fromHere(file);
        }
        left = folderHere();
    });
    QCOMPARE(found, fromHere.isEmpty() ? file.bytes() : fromHere);
    const bool stayed = name.startsWith("none") || !next.startsWith("part/") || next == "part/a/b";
    QCOMPARE(left, stayed ? QFile::encodeName(QDir::currentPath()) : QByteArray("/"));
}

// A file of another folder is found by its whole path, and those after it still by their names; and so is a
// path that it has not turned to.
void TestWorkingFolder::goesOnlyOnce()
{
    const FilePath a = at("part/a");
    const FilePath b = at("part/b");
    const FilePath other = at("c");
    QByteArrayList found;
    inAThread([&] {
        WorkingFolder here;
        here.turnTo(a, &b);
        found << WorkingFolder::fromHere(a) << WorkingFolder::fromHere(b);
        here.turnTo(other, &b);
        found << WorkingFolder::fromHere(other);
        here.turnTo(b, nullptr);
        found << WorkingFolder::fromHere(b) << folderHere();
    });
    QCOMPARE(found, (QByteArrayList{"a", b.bytes(), other.bytes(), "b", at("part").bytes()}));
}

void TestWorkingFolder::staysWithItsThread()
{
    const QByteArray before = folderHere();
    const FilePath a = at("part/a");
    const FilePath b = at("part/b");
    QByteArrayList seen;
    inAThread([&] {
        WorkingFolder here;
        here.turnTo(a, &b);
        seen << folderHere();
        inAThread([&] { seen << WorkingFolder::fromHere(a); });
    });
    QCOMPARE(seen, (QByteArrayList{at("part").bytes(), a.bytes()}));
    QCOMPARE(folderHere(), before);
}

void TestWorkingFolder::leavesTheFirstThreadAlone()
{
    const QByteArray before = folderHere();
    const FilePath a = at("part/a");
    const FilePath b = at("part/b");
    WorkingFolder here;
    here.turnTo(a, &b);
    QCOMPARE(WorkingFolder::fromHere(a), a.bytes());
    QCOMPARE(folderHere(), before);
}

QTEST_GUILESS_MAIN(TestWorkingFolder)
#include "tst_workingfolder.moc"
