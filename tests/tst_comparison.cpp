// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "changewords.h"
#include "comparison/comparisonrows.h"
#include "comparison/selectiontally.h"
#include "support/samplereports.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace docket;

using Edit = std::function<void(Report &)>;
using Likeness = ComparisonRow::Likeness;

Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Likeness)

namespace
{

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'349'000'000);

void setSize(Report &report, quint64 bytes)
{
    FileSize size = report.size.value();
    size.bytes = bytes;
    size.identity.inode = 12;
    report.size = {size, {Source::Kind::FileSystem}};
}

void setEtag(Report &report, const QByteArray &etag)
{
    report.etag = {etag, sample::etagSource()};
}

// Two of them are as alike as files can be that are not one.
Report file(const QByteArray &name, quint64 inode)
{
    Report report = sample::report(firstInspectionId(1'795'348'000'000), "/d/" + name);
    FileSize size = report.size.value();
    size.identity.inode = inode;
    report.size = {size, {Source::Kind::FileSystem}};
    return report;
}

ComparisonRow rowOf(const QList<ComparisonRow> &rows, const QString &label)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow &row) { return row.label == label; });
    return found == rows.end() ? ComparisonRow() : *found;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void comparesUpToFour();
    void sumsUp_data();
    void sumsUp();
    void tellsChanges_data();
    void tellsChanges();
    void talliesResults();
};

void TestComparison::saysWhatDiffers_data()
{
    QTest::addColumn<Edit>("change");
    QTest::addColumn<QString>("label");
    QTest::addColumn<Likeness>("likeness");
    QTest::addColumn<QString>("remark");
    const QString etag = QStringLiteral("ETag");
    const QString size = QStringLiteral("Size");
    const QString differs = QStringLiteral("differs");
    QTest::newRow("same tag") << Edit([](Report &) {}) << etag << Likeness::Same << QStringLiteral("same");
    QTest::newRow("other tag") << Edit([](Report &report) { setEtag(report, "\"other\""); }) << etag
                               << Likeness::Differs << differs;
    QTest::newRow("weak tag") << Edit([](Report &report) { setEtag(report, "W/\"5e1f-62b0c7d1a3f40\""); })
                              << etag << Likeness::Differs << QStringLiteral("same but for its strength");
    QTest::newRow("no tag") << Edit([](Report &report) { report.etag = {}; }) << etag << Likeness::Differs
                            << differs;
    QTest::newRow("unknown tag") << Edit([](Report &report) {
        report.etag = Reading<QByteArray>(Failure{EACCES});
    }) << etag << Likeness::NotKnown
                                 << QStringLiteral("not known of all");
    QTest::newRow("other size") << Edit([](Report &report) { setSize(report, 24'195); }) << size
                                << Likeness::Differs << QStringLiteral("differs by 100 bytes");
    QTest::newRow("no size") << Edit([](Report &report) { report.size = Reading<FileSize>(Failure{EIO}); })
                             << size << Likeness::NotKnown << QStringLiteral("not known of all");
    QTest::newRow("server's date") << Edit([](Report &report) { report.lastModified.server = {}; })
                                   << QStringLiteral("Server’s date") << Likeness::Differs << differs;
    QTest::newRow("a nanosecond") << Edit([](Report &report) {
        report.lastModified.fileSystem = {{1'795'348'731, 500'000'001}, {Source::Kind::FileSystem}};
    }) << QStringLiteral("Modified")
                                  << Likeness::Differs << differs;
}

void TestComparison::saysWhatDiffers()
{
    QFETCH(Edit, change);
    QFETCH(QString, label);
    Report other = file("b", 2);
    change(other);
    const ComparisonRow row = rowOf(comparisonRows({file("a", 1), other}, now), label);
    QTEST(row.likeness, "likeness");
    QTEST(row.remark, "remark");
    QCOMPARE(row.cells.size(), 2);
}

void TestComparison::comparesUpToFour()
{
    QList<Report> reports{file("a", 1), file("b", 2), file("c", 3), file("d", 4)};
    for (const ComparisonRow &row : comparisonRows(reports, now)) {
        QCOMPARE(row.cells.size(), 4);
        QCOMPARE(row.likeness, Likeness::Same);
    }
    setSize(reports[3], 1); // the last alone
    const ComparisonRow row = rowOf(comparisonRows(reports, now), QStringLiteral("Size"));
    QCOMPARE(row.likeness, Likeness::Differs);
    QCOMPARE(row.remark, QStringLiteral("differs"));
}

void TestComparison::sumsUp_data()
{
    QTest::addColumn<Edit>("change");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("alike") << Edit([](Report &) {})
                           << QStringLiteral("All values are the same. The bytes have not been compared.");
    QTest::newRow("one file") << Edit([](Report &report) { report.size = file("a", 1).size; })
                              << QStringLiteral("All these names lead to one and the same file.");
    QTest::newRow("two values") << Edit([](Report &report) {
        setSize(report, 5);
        setEtag(report, "\"x\"");
    }) << QStringLiteral("What differs: ETag, Size.");
    QTest::newRow("unknown") << Edit([](Report &report) { report.etag = Reading<QByteArray>(Failure{EIO}); })
                             << QStringLiteral("Nothing is known to differ.");
}

void TestComparison::sumsUp()
{
    QFETCH(Edit, change);
    Report other = file("b", 2);
    change(other);
    const QList<Report> reports{file("a", 1), other};
    QTEST(comparisonSentence(reports, comparisonRows(reports, now)), "sentence");
}

void TestComparison::tellsChanges_data()
{
    QTest::addColumn<Edit>("change");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << Edit([](Report &) {}) << QStringList();
    QTest::newRow("size") << Edit([](Report &report) { setSize(report, 113'500'000); })
                          << QStringList{QStringLiteral("Size: 24.1 kB → 113.5 MB")};
    QTest::newRow("size, a little") << Edit([](Report &report) { setSize(report, 24'096); })
                                    << QStringList{QStringLiteral("Size: 24,095 bytes → 24,096 bytes")};
    QTest::newRow("ETag gone") << Edit([](Report &report) { report.etag = {}; })
                               << QStringList{QStringLiteral("ETag: \"5e1f-62b0c7d1a3f40\" → none recorded")};
    QTest::newRow("what is not known is no change")
        << Edit([](Report &report) { report.etag = Reading<QByteArray>(Failure{EIO}); }) << QStringList();
}

void TestComparison::tellsChanges()
{
    QFETCH(Edit, change);
    QFETCH(QStringList, lines);
    Report later = file("a", 1);
    change(later);
    QStringList told = words::changeLines(file("a", 1), later, now);
    told.removeIf([](const QString &line) { return line.startsWith(QStringLiteral("Verdict")); });
    QCOMPARE(told, lines);
}

void TestComparison::talliesResults()
{
    SelectionTally tally;
    Summary waiting;
    tally.add(waiting);
    Summary gathered;
    gathered.state = Summary::State::Gathered;
    gathered.hasSize = true;
    gathered.bytes = 12;
    gathered.verdict = Verdict::Placeholder;
    tally.add(gathered);
    tally.add(gathered);
    QCOMPARE(tally.files, 3);
    QCOMPARE(tally.sized, 2);
    QCOMPARE(tally.bytes, 24ULL);
    QCOMPARE(tally.waiting, 1);
    QCOMPARE(tally.verdicts[size_t(Verdict::Placeholder)], 2);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
