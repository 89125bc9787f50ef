// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/texts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace docket;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndFinds_data();
    void keepsAndFinds();
};

void TestTexts::keepsAndFinds_data()
{
    QTest::addColumn<QByteArrayList>("texts");
    QTest::newRow("none") << QByteArrayList();
    QTest::newRow("empty ones") << QByteArrayList{"", "", "a", ""};
    QTest::newRow("capitals and accents")
        << QByteArrayList{"Ab", "aB", "\303\204b", "\xFF", "needle", "NEEDLE"};
    QTest::newRow("a needle over two") << QByteArrayList{"nee", "dle", "xneedle"};
    const QByteArray longest(65'536, 'y');
    QTest::newRow("long ones") << QByteArrayList{
        "a", longest, longest + "NEEDLE", "needle", longest + 'z' + longest, "Needle"};
    QByteArrayList many;
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i)
        many.append((i % 3 == 0 ? "File " : "file ") + QByteArray::number(random.generate()) +
                    (i % 97 == 0 ? "-Needle" : "") + QByteArray(random.bounded(30), 'x'));
    QTest::newRow("many") << many;
}

void TestTexts::keepsAndFinds()
{
    QFETCH(const QByteArrayList, texts);
    const QByteArray needle = foldedText("Needle");
    Texts kept;
    QList<Texts::Number> expected;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(kept.add(texts[i]), static_cast<Texts::Number>(i));
        if (foldedText(texts[i]).contains(needle))
            expected.append(static_cast<Texts::Number>(i));
    }
    QCOMPARE(kept.size(), static_cast<size_t>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto number = static_cast<Texts::Number>(i);
        QCOMPARE(kept.at(number).toByteArray(), texts[i]);
        QCOMPARE(kept.holds(number, needle), expected.contains(number));
    }
    QList<Texts::Number> found;
    kept.forEachHolding(needle, [&found](Texts::Number number) { found.append(number); });
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
