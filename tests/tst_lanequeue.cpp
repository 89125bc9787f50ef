// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lanequeue.h"

#include <QTest>

using namespace docket;

namespace
{

constexpr qint64 someTime = 1'700'000'000'000;

// The nth file of a request.
Errand errand(RequestId request, int n)
{
    const auto requestedAt = someTime + static_cast<qint64>(request);
    return {firstInspectionId(requestedAt) - n, FilePath("/" + QByteArray::number(n)), request};
}

QList<Errand> errands(RequestId request, int count)
{
    QList<Errand> all;
    for (int n = 0; n < count; ++n)
        all.append(errand(request, n));
    return all;
}

// "1:0 1:1", the request and the number of each.
QByteArray names(const std::vector<Errand> &errands)
{
    QByteArrayList names;
    for (const Errand &errand : errands)
        names.append(QByteArray::number(errand.request) + ':' + errand.path.name());
    return names.join(' ');
}

} // namespace

class TestLaneQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNewestRequestFirst();
    void takesPiecesOfAListInTheirOrder();
    void takesWhatIsLookedAtFirst_data();
    void takesWhatIsLookedAtFirst();
    void takesEachOnce();
    void drops();
    void takesOutByName();
    void keepsItsOrderPastAMillion();
};

void TestLaneQueue::takesTheNewestRequestFirst()
{
    LaneQueue queue;
    queue.append(errands(1, 3));
    queue.append(errands(2, 2));
    QCOMPARE(queue.size(), 5U);
    QCOMPARE(names(queue.take(10)), QByteArray("2:0 2:1"));
    QCOMPARE(names(queue.take(2)), QByteArray("1:0 1:1"));
    QCOMPARE(names(queue.take(2)), QByteArray("1:2"));
    QCOMPARE(names(queue.take(2)), QByteArray());
    QCOMPARE(queue.size(), 0U);
}

void TestLaneQueue::takesPiecesOfAListInTheirOrder()
{
    LaneQueue queue;
    queue.append(errands(1, 1));
    queue.append(errands(2, 2));
    queue.append(errands(4, 2), 2);
    queue.append(errands(3, 1), 2);
    QCOMPARE(names(queue.take(1)), QByteArray("2:0"));
    queue.append(errands(5, 1)); // something else, which is waited for now
    QCOMPARE(names(queue.take(9)), QByteArray("5:0"));
    QCOMPARE(names(queue.take(9)), QByteArray("2:1"));
    QCOMPARE(names(queue.take(9)), QByteArray("3:0"));
    queue.drop(4);
    QCOMPARE(names(queue.take(9)), QByteArray("1:0"));
    QCOMPARE(queue.size(), 0U);
}

void TestLaneQueue::takesWhatIsLookedAtFirst_data()
{
    QTest::addColumn<QList<InspectionId>>("looked");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto id = [](RequestId request, int n) { return errand(request, n).id; };
    QTest::newRow("nothing") << QList<InspectionId>{} << QByteArray("2:0 2:1 2:2") << QByteArray("2:3 2:4");
    QTest::newRow("in the middle") << QList{id(2, 3)} << QByteArray("2:3") << QByteArray("2:0 2:1 2:2");
    QTest::newRow("in their own order")
        << QList{id(2, 4), id(2, 1)} << QByteArray("2:4 2:1") << QByteArray("2:0 2:2 2:3");
    QTest::newRow("the first") << QList{id(2, 0)} << QByteArray("2:0") << QByteArray("2:1 2:2 2:3");
    QTest::newRow("of an older request")
        << QList{id(1, 1), id(2, 1)} << QByteArray("1:1") << QByteArray("2:1");
    QTest::newRow("more than a chunk")
        << QList{id(2, 4), id(2, 3), id(2, 2), id(2, 1)} << QByteArray("2:4 2:3 2:2") << QByteArray("2:1");
    QTest::newRow("unknown") << QList{id(7, 1), id(2, 99)} << QByteArray("2:0 2:1 2:2")
                             << QByteArray("2:3 2:4");
    QTest::newRow("twice") << QList{id(2, 2), id(2, 2)} << QByteArray("2:2") << QByteArray("2:0 2:1 2:3");
}

void TestLaneQueue::takesWhatIsLookedAtFirst()
{
    QFETCH(const QList<InspectionId>, looked);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    LaneQueue queue;
    queue.append(errands(1, 3));
    queue.append(errands(2, 5));
    queue.prefer(looked);
    QCOMPARE(names(queue.take(3)), first);
    QCOMPARE(names(queue.take(3)), second);
}

void TestLaneQueue::takesEachOnce()
{
    LaneQueue queue;
    queue.append(errands(1, 1000));
    QSet<InspectionId> seen;
    qsizetype taken = 0;
    for (int turn = 0; queue.size() > 0; ++turn) {
        queue.prefer({errand(1, 999 - turn).id, errand(1, turn * 7 % 1000).id});
        for (const Errand &each : queue.take(5)) {
            seen.insert(each.id);
            ++taken;
        }
    }
    QCOMPARE(taken, 1000);
    QCOMPARE(seen.size(), 1000);
    QVERIFY(queue.ids().isEmpty());
}

void TestLaneQueue::drops()
{
    LaneQueue queue;
    queue.append(errands(1, 3));
    queue.append(errands(2, 3));
    queue.appendAlone(errand(2, 7), LaneQueue::AtLink::Stop);
    queue.prefer({errand(2, 1).id});
    QCOMPARE(names(queue.take(1)), QByteArray("2:1")); // out of the middle
    queue.drop(2);
    QCOMPARE(queue.size(), 3U);
    QVERIFY(!queue.takeAlone());
    QCOMPARE(names(queue.take(10)), QByteArray("1:0 1:1 1:2"));
}

void TestLaneQueue::takesOutByName()
{
    LaneQueue queue;
    queue.append(errands(1, 4));
    queue.appendAlone(errand(1, 9), LaneQueue::AtLink::Follow);
    const QList<InspectionId> ids{errand(1, 2).id, errand(1, 9).id, errand(1, 50).id};
    QCOMPARE(names(queue.take(ids)), QByteArray("1:2 1:9"));
    QCOMPARE(queue.ids().size(), 3);
    QCOMPARE(queue.takeAll().size(), 3U);
    QCOMPARE(queue.size(), 0U);
}

// A request's ids fall, until it has used up its million and goes on with greater ones.
void TestLaneQueue::keepsItsOrderPastAMillion()
{
    LaneQueue queue;
    queue.append({{firstInspectionId(someTime) - 5, FilePath("/a"), 1},
                  {firstInspectionId(someTime) - 6, FilePath("/b"), 1},
                  {firstInspectionId(someTime + 1), FilePath("/c"), 1},
                  {firstInspectionId(someTime + 1) - 1, FilePath("/d"), 1}});
    queue.prefer({firstInspectionId(someTime + 1) - 1});
    QCOMPARE(names(queue.take(9)), QByteArray("1:d"));
    QCOMPARE(names(queue.take(9)), QByteArray("1:a 1:b"));
    QCOMPARE(names(queue.take(9)), QByteArray("1:c"));
}

QTEST_GUILESS_MAIN(TestLaneQueue)
#include "tst_lanequeue.moc"
