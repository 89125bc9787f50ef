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
    FilePath m_a; // two in one folder
    FilePath m_b;
};

void TestWorkingFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("part")));
    m_a = at("part/a");
    m_b = at("part/b");
}

// "" stands for the whole path; `enters`, whether the thread goes anywhere.
void TestWorkingFolder::findsByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("fromHere");
    QTest::addColumn<bool>("enters");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &next,
                        const QByteArray &fromHere,
                        bool enters) { QTest::newRow(title) << name << next << fromHere << enters; };
    row("two in a folder", "part/a", "part/b", "a", true);
    row("bytes in no encoding", "part/\xF0-a\n", "part/b", "\xF0-a\n", true);
    row("as an option", "part/-a", "part/b", "-a", true);
    row("the folder above", "part/..", "part/b", "..", true);
    row("two slashes", "part//a", "part//b", "a", true);
    row("one alone", "part/a", "b", {}, false);
    row("the next below", "part/a", "part/a/b", {}, false);
    row("no name", "part/", "part/", {}, true);
    row("no such folder", "none/a", "none/b", {}, false);
}

void TestWorkingFolder::findsByName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, next);
    QFETCH(const QByteArray, fromHere);
    QFETCH(const bool, enters);
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
    QCOMPARE(left, enters ? QByteArray("/") : QFile::encodeName(QDir::currentPath()));
}

// A file of another folder is found by its whole path, and those after it still by their names; and so is a
// path that it has not turned to.
void TestWorkingFolder::goesOnlyOnce()
{
    const FilePath other = at("c");
    QByteArrayList found;
    inAThread([&] {
        WorkingFolder here;
        here.turnTo(m_a, &m_b);
        found << WorkingFolder::fromHere(m_a) << WorkingFolder::fromHere(m_b);
        here.turnTo(other, &m_b);
        found << WorkingFolder::fromHere(other);
        here.turnTo(m_b, nullptr);
        found << WorkingFolder::fromHere(m_b) << folderHere();
    });
    QCOMPARE(found, (QByteArrayList{"a", m_b.bytes(), other.bytes(), "b", at("part").bytes()}));
}

void TestWorkingFolder::staysWithItsThread()
{
    const QByteArray before = folderHere();
    QByteArrayList seen;
    inAThread([&] {
        WorkingFolder here;
        here.turnTo(m_a, &m_b);
        seen << folderHere();
        inAThread([&] { seen << WorkingFolder::fromHere(m_a); });
    });
    QCOMPARE(seen, (QByteArrayList{at("part").bytes(), m_a.bytes()}));
    QCOMPARE(folderHere(), before);
}

void TestWorkingFolder::leavesTheFirstThreadAlone()
{
    const QByteArray before = folderHere();
    WorkingFolder here;
    here.turnTo(m_a, &m_b);
    QCOMPARE(WorkingFolder::fromHere(m_a), m_a.bytes());
    QCOMPARE(folderHere(), before);
}

QTEST_GUILESS_MAIN(TestWorkingFolder)
#include "tst_workingfolder.moc"
