// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/inputorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace docket;

namespace
{

Report report(InspectionId id)
{
    Report report;
    report.id = id;
    return report;
}

} // namespace

class TestInputOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOnInOrder_data();
    void handsOnInOrder();
    void passesOverWhatDoesNotCome();
    void countsWhatIsOutstanding();
    void handsOnEachOnce();

private:
    void play(const QByteArray &script);

    InputOrder m_order;
    QByteArray m_out;
    const InputOrder::Sink m_sink = [this](const Report &report) { m_out.append(char(report.id)); };
};

void TestInputOrder::init()
{
    m_order = {};
    m_out.clear();
}

// Letters: "+a" a is expected, "a" it arrives, "-a" it is dropped, "!" patience ends.
void TestInputOrder::play(const QByteArray &script)
{
    for (qsizetype i = 0; i < script.size(); ++i) {
        if (script[i] == '+')
            m_order.expect(script[++i]);
        else if (script[i] == '-')
            m_order.drop(script[++i], m_sink);
        else if (script[i] == '!')
            m_order.passOver(m_sink);
        else
            m_order.arrive({report(script[i])}, 0, m_sink);
    }
}

void TestInputOrder::handsOnInOrder_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<bool>("holdsBack");
    const auto row = [](const char *name, const char *script, const char *out, bool holdsBack) {
        QTest::newRow(name) << QByteArray(script) << QByteArray(out) << holdsBack;
    };
    row("nothing", "", "", false);
    row("in order", "+a+b+cabc", "abc", false);
    row("in reverse", "+a+b+ccba", "abc", false);
    row("held back", "+a+b+ccb", "", true);
    row("the first of them", "+a+b+cac", "a", true);
    row("expected later", "+a+bba+cc", "abc", false);
    row("dropped at the front", "+a+bb-a", "b", false);
    row("dropped behind", "+a+b+cc-ba", "ac", false);
    row("all dropped", "+a+b-b-a", "", false);
    row("passed over with nothing held back", "+a+b!ba", "ab", false);
    row("passed over", "+a+b+cc!", "c", false);
    row("late", "+a+b+cc!ab", "cab", false);
    row("late, in no order", "+a+b+cc!ba", "cba", false);
    row("behind one that is late", "+a+b+cb!c", "bc", false);
    row("passed over twice", "+a+b+c+db!d!ca", "bdca", false);
    row("passed over with a gap", "+a+b+c+d+ed-bc!", "cd", false);
    row("late and dropped", "+a+bb!-a", "b", false);
}

void TestInputOrder::handsOnInOrder()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, out);
    QFETCH(const bool, holdsBack);
    play(script);
    QCOMPARE(m_out, out);
    QCOMPARE(m_order.holdsBack(), holdsBack);
}

void TestInputOrder::passesOverWhatDoesNotCome()
{
    play("+a+b+c+d+e+fbdf");
    QCOMPARE(m_out, QByteArray());
    play("!");
    QCOMPARE(m_out, QByteArray("bdf"));
    QVERIFY(!m_order.holdsBack());
    play("+gge"); // nobody waits for the late ones
    QCOMPARE(m_out, QByteArray("bdfge"));
}

void TestInputOrder::countsWhatIsOutstanding()
{
    play("+a+b+c+d");
    QCOMPARE(m_order.outstanding(), 4);
    play("b");
    QCOMPARE(m_order.outstanding(), 3);
    play("!");
    QCOMPARE(m_order.outstanding(), 3);
    play("a-c");
    QCOMPARE(m_order.outstanding(), 1);
    play("d");
    QCOMPARE(m_order.outstanding(), 0);
}

void TestInputOrder::handsOnEachOnce()
{
    QRandomGenerator random(20'261'122);
    constexpr InspectionId count = 20'000;
    QList<InspectionId> ids;
    for (InspectionId id = 0; id < count; ++id) {
        m_order.expect(id);
        ids.append(id);
    }
    std::shuffle(ids.begin(), ids.end(), random);
    QList<InspectionId> seen;
    const InputOrder::Sink sink = [&](const Report &its) { seen.append(its.id); };
    for (const InspectionId id : std::as_const(ids)) {
        const quint32 chance = random.bounded(1'000U);
        if (chance == 0)
            m_order.passOver(sink);
        m_order.arrive({report(id)}, 0, sink);
    }
    QCOMPARE(m_order.outstanding(), 0);
    QVERIFY(!m_order.holdsBack());
    std::sort(seen.begin(), seen.end());
    std::sort(ids.begin(), ids.end());
    QCOMPARE(seen, ids);
}

QTEST_GUILESS_MAIN(TestInputOrder)
#include "tst_inputorder.moc"
