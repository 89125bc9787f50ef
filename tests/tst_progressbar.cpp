// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/progressbar.h"
#include "columns.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace docket;

// What docket-cli says of its progress, and how the figures for it come about.
class TestProgressBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatFits_data();
    void saysWhatFits();
    void neverFillsTheLine_data();
    void neverFillsTheLine();
    void countsWideCharactersTwice();
    void measuresRate();
    void foreseesNoEndWhileTheTotalGrows();
    void saysNothingOfWorkThatStandsStill();
};

void TestProgressBar::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestProgressBar::saysWhatFits_data()
{
    QTest::addColumn<ProgressFigures>("figures");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ProgressFigures &figures, int columns, const char *text) {
        QTest::newRow(name) << figures << columns << QString::fromUtf8(text);
    };
    const ProgressFigures half{50'000, 100'000, 14'234.0, 4};
    row("all of it", half, 120,
        "[==============>               ]  50%  50,000 of 100,000, 14,200/s, 4 s left");
    row("a usual terminal", half, 80,
        "[==============>               ]  50%  50,000 of 100,000, 14,200/s, 4 s left");
    row("a shorter bar", half, 59, "[=====>      ]  50%  50,000 of 100,000, 14,200/s, 4 s left");
    row("no room for a bar", half, 48, " 50%  50,000 of 100,000, 14,200/s, 4 s left");
    row("no room for the rate", half, 40, " 50%  50,000 of 100,000, 4 s left");
    row("no room for the time", half, 30, " 50%  50,000 of 100,000");
    row("the count alone", half, 20, "50,000 of 100,000");
    row("a part of the whole alone", half, 10, " 50%");
    row("nothing fits", half, 4, "");
    row("no line at all", half, 0, "");
    row("nothing found yet", {0, 0, {}, {}}, 80, "no files yet");
    row("nothing found yet, no room", {0, 0, {}, {}}, 8, "");
    row("begun", {0, 10, {}, {}}, 27, "[          ]   0%  0 of 10");
    row("just begun", {1, 10, {}, {}}, 27, "[>         ]  10%  1 of 10");
    row("all that is found so far", {10, 10, {}, {}}, 28, "[==========] 100%  10 of 10");
    row("slow", {1, 4, 0.52, 6}, 45, "[==>         ]  25%  1 of 4, 0.5/s, 6 s left");
    row("minutes", {1, 4, {}, 200}, 28, " 25%  1 of 4, 3 min left");
    row("hours", {1, 4, {}, 9'000}, 28, " 25%  1 of 4, 3 h left");
    row("a million", {999'999, 1'000'000, 123'456.0, 1}, 55,
        " 99%  999,999 of 1,000,000, 123,000/s, 1 s left");
}

void TestProgressBar::saysWhatFits()
{
    QFETCH(const ProgressFigures, figures);
    QFETCH(const int, columns);
    QFETCH(const QString, text);
    QCOMPARE(progressText(figures, columns), text);
}

void TestProgressBar::neverFillsTheLine_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("Japanese, wide") << QStringLiteral("docket_ja");
}

void TestProgressBar::neverFillsTheLine()
{
    QFETCH(const QString, language);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(language, QStringLiteral(":/docket/translations")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    for (const qsizetype done : {0, 1, 333'333, 999'999, 1'000'000}) {
        for (int columns = 0; columns < 200; ++columns) {
            const QString text = progressText({done, 1'000'000, 98'765.4, 321}, columns);
            QVERIFY2(text.isEmpty() || columnsOf(text) < columns, qPrintable(text));
        }
    }
}

void TestProgressBar::countsWideCharactersTwice()
{
    QCOMPARE(columnsOf(QString()), 0);
    QCOMPARE(columnsOf(QStringLiteral("50 %…")), 5);
    QCOMPARE(columnsOf(QStringLiteral("Größe")), 5);
    QCOMPARE(columnsOf(QStringLiteral("残り 4 分")), 9);
    QCOMPARE(columnsOf(QString::fromUcs4(U"\U0001F600\U00020000")), 4);
}

void TestProgressBar::measuresRate()
{
    PaceMeter meter;
    for (int second = 0; second <= 10; ++second)
        meter.update(second * 100, 2'000, second * 1'000);
    QCOMPARE(meter.rate(10'000).value_or(0), 100.0);
    QCOMPARE(meter.secondsLeft(10'000).value_or(0), 10);
    meter.update(2'000, 2'000, 11'000);
    QVERIFY(!meter.rate(11'000));
    QVERIFY(!meter.secondsLeft(11'000));
}

void TestProgressBar::foreseesNoEndWhileTheTotalGrows()
{
    PaceMeter meter;
    for (int second = 0; second <= 10; ++second)
        meter.update(second * 100, 2'000 + second, second * 1'000);
    QVERIFY(meter.rate(10'000));
    QVERIFY(!meter.secondsLeft(10'000));
}

void TestProgressBar::saysNothingOfWorkThatStandsStill()
{
    PaceMeter meter;
    for (int second = 0; second <= 10; ++second)
        meter.update(second * 100, 2'000, second * 1'000);
    for (int second = 11; second <= 14; ++second)
        meter.update(1'000, 2'000, second * 1'000);
    QVERIFY(!meter.rate(14'000));
    QVERIFY(!meter.secondsLeft(14'000));
}

QTEST_GUILESS_MAIN(TestProgressBar)
#include "tst_progressbar.moc"
