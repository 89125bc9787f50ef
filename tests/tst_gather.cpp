// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/gather.h"

#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <semaphore>
#include <stdexcept>

using namespace docket;

namespace
{

// A job that stands at the gate until it is opened.
int passGate(std::counting_semaphore<> *gate, int value)
{
    gate->acquire();
    return value;
}

int fail()
{
    throw std::runtime_error("no");
}

} // namespace

class TestGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesOnceAfterTheLast_data();
    void finishesOnceAfterTheLast();
    void finishesInItsOwnThread();
    void finishesWithoutFutures();
    void neverFinishesBeforeItIsSealed();
    void isDestroyedWithoutWaiting();
    void doesNotMindWhenAResultIsTaken();
    void cancels();
    void outlivesAFailedFuture();
    void survivesDeletionInItsOwnSlot();
    void stress();
};

void TestGather::finishesOnceAfterTheLast_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("lastFirst");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("three") << 3 << false;
    QTest::newRow("three, in reverse") << 3 << true;
    QTest::newRow("fifty") << 50 << false;
}

void TestGather::finishesOnceAfterTheLast()
{
    QFETCH(const int, count);
    QFETCH(const bool, lastFirst);
    std::vector<QPromise<int>> promises(static_cast<size_t>(count));
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    for (auto &promise : promises) {
        promise.start();
        gather.add(promise.future());
    }
    gather.seal();
    if (lastFirst)
        std::reverse(promises.begin(), promises.end());
    for (size_t i = 0; i < promises.size(); ++i) {
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 0);
        QVERIFY(!gather.isFinished());
        promises[i].addResult(1);
        promises[i].finish();
    }
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(gather.isFinished());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 1);
}

void TestGather::finishesInItsOwnThread()
{
    QThreadPool pool;
    std::counting_semaphore<> gate(0);
    Gather gather;
    QThread *seen = nullptr;
    connect(
        &gather, &Gather::finished, &gather, [&] { seen = QThread::currentThread(); }, Qt::DirectConnection);
    gather.add(QtConcurrent::run(&pool, passGate, &gate, 1));
    gather.seal();
    gate.release();
    QTRY_COMPARE(seen, QThread::currentThread());
}

void TestGather::finishesWithoutFutures()
{
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    gather.seal();
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(finished.count(), 1);
}

void TestGather::neverFinishesBeforeItIsSealed()
{
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    QPromise<int> first;
    first.start();
    gather.add(first.future());
    first.finish();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 0);
    QPromise<int> second;
    second.start();
    gather.add(second.future());
    gather.seal();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 0);
    second.finish();
    QTRY_COMPARE(finished.count(), 1);
}

void TestGather::isDestroyedWithoutWaiting()
{
    std::counting_semaphore<> gate(0);
    QThreadPool pool;
    bool emitted = false;
    QFuture<int> future = QtConcurrent::run(&pool, passGate, &gate, 7);
    {
        Gather gather;
        connect(&gather, &Gather::finished, &pool, [&] { emitted = true; });
        gather.add(future);
        gather.seal();
    } // the job still stands at the gate: waiting here would never end
    QVERIFY(!future.isFinished());
    gate.release();
    QTRY_VERIFY(future.isFinished());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!emitted);
    QCOMPARE(takeResult(future), std::optional(7));
}

// As by a lane that gives up on the others.
void TestGather::doesNotMindWhenAResultIsTaken()
{
    QList<QPromise<int> *> promises;
    const auto cleanUp = qScopeGuard([&] { qDeleteAll(promises); });
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    for (int i = 0; i < 3; ++i) {
        promises.append(new QPromise<int>);
        promises.last()->start();
        gather.add(promises.last()->future());
    }
    gather.seal();
    for (const int i : {0, 2}) { // the last is the one that is waited for
        promises[i]->addResult(i);
        promises[i]->finish();
        QFuture<int> future = promises[i]->future();
        QCOMPARE(takeResult(future), std::optional(i));
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 0);
    promises[1]->finish();
    QTRY_COMPARE(finished.count(), 1);
}

void TestGather::cancels()
{
    std::counting_semaphore<> gate(0);
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QFuture<int> running = QtConcurrent::run(&pool, passGate, &gate, 1);
    QFuture<int> queued = QtConcurrent::run(&pool, passGate, &gate, 2);
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    gather.add(running);
    gather.add(queued);
    gather.seal();
    gather.cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 0); // what runs cannot be stopped
    gate.release(2);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(takeResult(queued), std::nullopt);
}

void TestGather::outlivesAFailedFuture()
{
    QThreadPool pool;
    QFuture<int> good = QtConcurrent::run(&pool, [] { return 1; });
    QFuture<int> bad = QtConcurrent::run(&pool, fail);
    Gather gather;
    QSignalSpy finished(&gather, &Gather::finished);
    QVERIFY(finished.isValid());
    gather.add(good);
    gather.add(bad);
    gather.seal();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(takeResult(good), std::optional(1));
    QCOMPARE(takeResult(bad), std::nullopt);
}

void TestGather::survivesDeletionInItsOwnSlot()
{
    auto *gather = new Gather;
    QPointer<Gather> alive(gather);
    QPromise<int> promise;
    promise.start();
    connect(gather, &Gather::finished, gather, &QObject::deleteLater);
    gather->add(promise.future());
    gather->seal();
    promise.finish();
    QTRY_VERIFY(alive.isNull());
}

void TestGather::stress()
{
    constexpr int count = 100'000;
    constexpr int atOnce = 64;
    QThreadPool pool;
    std::atomic<int> ran = 0;
    int started = 0;
    int finished = 0;
    const auto job = [&ran] { return ran.fetch_add(1); };
    std::function<void()> startOne = [&] {
        if (started == count)
            return;
        ++started;
        auto *gather = new Gather(this);
        connect(gather, &Gather::finished, this, [&, gather] {
            gather->deleteLater();
            ++finished;
            startOne();
        });
        for (int i = 0; i < 3; ++i)
            gather->add(QtConcurrent::run(&pool, job));
        gather->seal();
    };
    for (int i = 0; i < atOnce; ++i)
        startOne();
    QTRY_COMPARE_WITH_TIMEOUT(finished, count, 120'000);
    QCOMPARE(ran.load(), 3 * count);
}

QTEST_GUILESS_MAIN(TestGather)
#include "tst_gather.moc"
