// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumcheck.h"
#include "support/realfiles.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace docket;
using namespace docket::test;

namespace
{

using Result = CheckedLine::Result;

constexpr int patienceMs = 60'000;
const QByteArray hello("5d41402abc4b2a76b9719d911017c592"); // MD5
const QByteArray other(32, '0');

struct Course {
    QList<CheckedLine> lines;
    QList<Result> results;
    QList<ChecksumEnd> ends;

    // Runs it to its end.
    explicit Course(const ChecksumOrder &order)
    {
        ChecksumCheck check(order);
        QObject::connect(&check, &ChecksumCheck::checked, &check, [this](const QList<CheckedLine> &more) {
            lines += more;
            for (const CheckedLine &line : more)
                results.append(line.result);
        });
        QObject::connect(&check, &ChecksumCheck::ended, &check,
                         [this](const ChecksumEnd &end) { ends.append(end); });
        check.begin();
        if (!QTest::qWaitFor([this] { return !ends.isEmpty(); }, patienceMs))
            qFatal("the check does not end");
    }
};

} // namespace

// What becomes of the lines of a checksum file; what they may be is TestChecksumFile's.
class TestChecksumCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInTheOrderOfTheLines();
    void refusesWhatLeavesTheFolder();
    void namesWhatIsNotListed();
    void remembersNoMoreThanSoMany();
    void saysWhyTheListCannotBeRead_data();
    void saysWhyTheListCannotBeRead();
    void checksAHundredThousandLines();
    void stopsInALargeFile();
    void goesWhileItChecks();
};

void TestChecksumCheck::tellsInTheOrderOfTheLines()
{
    RealFiles files;
    files.file("a", "hello");
    files.file("large", QByteArray(30'000'000, 'x'));
    files.file("empty");
    files.makeFolder("folder");
    const FilePath list =
        files.file("MD5SUMS", other + "  large\n" + hello + "  a\nhello\n" + hello + "  none\n" + hello +
                                  "  empty\n" + hello + "  folder\n" + hello + "0  a\n");
    const Course course({list, files.folder()});
    QCOMPARE(course.results, QList<Result>({Result::Differs, Result::Matches, Result::Bad, Result::Missing,
                                            Result::Differs, Result::Unreadable, Result::Bad}));
    QCOMPARE(course.lines[4].computed, "d41d8cd98f00b204e9800998ecf8427e");
    QCOMPARE(course.lines[1].path, files.at("a"));
    QCOMPARE(course.lines[5].failure.failure.code, EISDIR);
    QVERIFY(course.lines[6].line == ChecksumLine(BadChecksumLine{7, BadChecksumLine::Why::WrongLength}));
    QCOMPARE(course.ends.size(), 1);
    const ChecksumEnd &end = course.ends.first();
    QVERIFY(end.tally ==
            (ChecksumTally{.bad = 2, .matching = 1, .differing = 2, .missing = 1, .notRead = 1}));
    QVERIFY(!end.failure && !end.wasStopped);
}

void TestChecksumCheck::refusesWhatLeavesTheFolder()
{
    RealFiles files;
    const FilePath outside = files.file("a", "hello");
    files.makeFolder("folder");
    files.file("folder/b", "hello");
    const FilePath list = files.file("folder/MD5SUMS", hello + "  ../a\n" + hello + "  " + outside.bytes() +
                                                           '\n' + hello + "  ./b\n");
    const ChecksumOrder order{list, files.at("folder")};
    QCOMPARE(Course(order).results, QList<Result>({Result::Refused, Result::Refused, Result::Matches}));
    ChecksumOrder anywhere = order;
    anywhere.anywhere = true;
    QCOMPARE(Course(anywhere).results, QList<Result>({Result::Matches, Result::Matches, Result::Matches}));
}

void TestChecksumCheck::namesWhatIsNotListed()
{
    RealFiles files;
    files.makeFolder("sub");
    files.makeFolder("unlisted");
    for (const char *name : {"a", "b", "sub/c", "sub/d", "unlisted/e", "sub/c.md5", "SHA256SUMS"})
        files.file(name, "hello");
    files.link("link", "a");
    const FilePath list = files.file("MD5SUMS", hello + "  ./a\n" + hello + "  sub//c\n" + hello +
                                                    "  sub/../../x\n" + hello + "  none\n");
    ChecksumOrder order{list, files.folder()};
    QVERIFY(Course(order).ends.first().extra == ExtraFiles());
    order.namesExtra = true;
    const ExtraFiles extra = Course(order).ends.first().extra;
    QCOMPARE(extra.names, QList<QByteArray>({"b", "sub/d"}));
    QCOMPARE(extra.count, 2);
}

void TestChecksumCheck::remembersNoMoreThanSoMany()
{
    RealFiles files;
    files.makeFolder("sub");
    for (const char *name : {"a", "b", "c", "sub/d"})
        files.file(name);
    const auto extraAfter = [&](const ListedFiles::Limits &limits) {
        ListedFiles listed(limits);
        listed.add(files.at("sub/none"));
        listed.add(files.at("b"));
        listed.add(files.at("a"));
        return listed.extraIn(files.folder());
    };
    const ExtraFiles all{{"c", "sub/d"}, 2};
    QVERIFY(extraAfter({}) == all);
    const ExtraFiles noneTold{{}, 0, false};
    QVERIFY(extraAfter({.files = 2}) == noneTold);
    const ExtraFiles ofTheFolder{{"c"}, 1, false};
    QVERIFY(extraAfter({.folderBytes = 1}) == ofTheFolder);
}

void TestChecksumCheck::saysWhyTheListCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("none there") << QByteArray("none") << ENOENT;
    QTest::newRow("a folder") << QByteArray("folder") << EISDIR;
}

void TestChecksumCheck::saysWhyTheListCannotBeRead()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, code);
    RealFiles files;
    files.makeFolder("folder");
    const Course course({files.at(name), files.folder()});
    QVERIFY(course.lines.isEmpty());
    QCOMPARE(course.ends.size(), 1);
    QVERIFY(course.ends.first().failure == Failure{code});
}

void TestChecksumCheck::checksAHundredThousandLines()
{
    RealFiles files;
    files.file("a", "hello");
    const FilePath list =
        files.file("MD5SUMS", QByteArray(hello + "  a\n" + other + "  none\n").repeated(50'000));
    const Course course({list, files.folder()});
    QCOMPARE(course.lines.size(), 100'000);
    for (qsizetype i = 0; i < course.lines.size(); ++i) {
        if (std::get<ChecksumEntry>(course.lines[i].line).line != i + 1)
            QFAIL("out of order");
    }
    QVERIFY(course.ends.first().tally == (ChecksumTally{.matching = 50'000, .missing = 50'000}));
}

void TestChecksumCheck::stopsInALargeFile()
{
    RealFiles files;
    QCOMPARE(::truncate(files.file("large").c_str(), qint64(100) << 30), 0);
    const FilePath list = files.file("MD5SUMS", other + "  large\n" + other + "  none\n");
    ChecksumCheck check({list, files.folder()});
    QSignalSpy progressed(&check, &ChecksumCheck::progressed);
    QSignalSpy checked(&check, &ChecksumCheck::checked);
    QSignalSpy ended(&check, &ChecksumCheck::ended);
    QVERIFY(progressed.isValid() && checked.isValid() && ended.isValid());
    check.begin();
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(1) == 2);
    check.stop();
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().first().value<ChecksumEnd>().wasStopped);
    QVERIFY(checked.isEmpty());
}

void TestChecksumCheck::goesWhileItChecks()
{
    RealFiles files;
    QCOMPARE(::truncate(files.file("large").c_str(), qint64(100) << 30), 0);
    const FilePath list = files.file("MD5SUMS", other + "  large\n");
    auto check = std::make_unique<ChecksumCheck>(ChecksumOrder{list, files.folder()});
    QSignalSpy progressed(check.get(), &ChecksumCheck::progressed);
    QVERIFY(progressed.isValid());
    check->begin();
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(1) == 1);
    QElapsedTimer timer;
    timer.start();
    check.reset();
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(TestChecksumCheck)
#include "tst_checksumcheck.moc"
