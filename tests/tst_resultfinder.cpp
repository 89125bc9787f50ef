// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historydatabase.h"
#include "history/packedparticulars.h"
#include "history/resultfinder.h"
#include "history/sqlite.h"
#include "history/texts.h"
#include "support/samplereports.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace docket;

namespace
{

InspectionId idAt(qint64 millisecond)
{
    return firstInspectionId(1'795'348'800'000 + millisecond);
}

ResultQuery query(const QString &text)
{
    ResultQuery query;
    query.needle = foldedText(text.toUtf8());
    return query;
}

// All that is found, in steps of that many.
QList<InspectionId> found(ResultFinder &finder, const ResultQuery &query, qsizetype atOnce = 1000)
{
    QList<InspectionId> all;
    bool good = finder.begin(query);
    while (good && !finder.isDone()) {
        QList<InspectionId> some;
        good = finder.advance(QDeadlineTimer(QDeadlineTimer::Forever), atOnce, some);
        if (some.size() > atOnce)
            return {};
        all += some;
    }
    return good ? all : QList<InspectionId>{-1};
}

QList<FilePath> paths(ResultFinder &finder, const QList<InspectionId> &ids)
{
    QList<Summary> summaries;
    finder.read(ids, summaries);
    QList<FilePath> paths;
    for (const Summary &summary : std::as_const(summaries))
        paths.append(summary.path);
    return paths;
}

// What is searched in, of one file.
struct Searched {
    Summary summary;
    QByteArray name;
    QByteArray folder;
    QByteArray etag;
    QByteArray origin; // as it may be shown

    [[nodiscard]] bool holds(const QByteArray &needle) const
    {
        return name.contains(needle) || folder.contains(needle) || origin.contains(needle) ||
               (summary.hasEtag && etag.contains(needle));
    }
};

// From that host, with a secret.
Seldom<Particulars> downloaded(int host)
{
    const QByteArray url = "https://me:zqqz@dl" + QByteArray::number(host) + ".example/a.dmg?id=7&token=zqqz";
    const Claim origin{What::Origin, url, Tool::Xdg, {Place::Kind::ExtendedAttribute, "user.xdg.origin.url"}};
    return Seldom(Particulars{.claimed = {{origin}, {}}});
}

} // namespace

class TestResultFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void sorts_data();
    void sorts();
    void equalsAReference_data();
    void equalsAReference();
    void findsOrigins();
    void findsOlderResults();
    void keepsToWhatItBeganWith();
    void worksInSmallSteps();
    void tellsDamage();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }
    void add(const QList<Report> &reports)
    {
        QList<KeptResult> kept;
        QVERIFY(m_database->add(reports, kept));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryDatabase> m_database;
};

void TestResultFinder::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_database = std::make_unique<HistoryDatabase>(file());
    QVERIFY(m_database->open());
}

void TestResultFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, const QString &text, const QList<int> &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", {}, {0, 1, 2, 3, 4, 5, 6});
    row("name", QStringLiteral("firefox"), {0});
    row("any case", QStringLiteral("FIREFOX 151"), {0});
    row("one letter", QStringLiteral("X"), {0, 1, 2, 3, 4});
    row("two letters", QStringLiteral("ox"), {0});
    row("two letters of a folder", QStringLiteral("v/"), {2});
    row("two letters of an ETag", QStringLiteral("-4"), {4});
    row("two letters at the end of an ETag", QStringLiteral("4\""), {4});
    row("two letters at the end of a name", QStringLiteral("*B.TXT").right(2), {1, 2, 3});
    row("not two letters across name and ETag", QStringLiteral("g\""), {});
    row("three letters", QStringLiteral("txt"), {1, 2, 3});
    row("folder", QStringLiteral("/SRV"), {2});
    row("folder of many", QStringLiteral("home/u"), {0, 1, 3, 4, 5, 6});
    row("folder with umlaut, any case", QString::fromUtf8("äRGER"), {2});
    row("not across folder and name", QStringLiteral("u/firefox"), {});
    row("ETag", QStringLiteral("ETAG-4"), {4});
    row("ETag with its quotes", QStringLiteral("\"etag-4\""), {4});
    row("not across name and ETag", QStringLiteral("bin\"etag"), {});
    row("its trigrams, but not the word", QStringLiteral("fox firefo"), {});
    row("double quote", QStringLiteral("\"sure\""), {1});
    row("double quotes only", QStringLiteral("\"\"\""), {});
    row("single quote", QStringLiteral("'"), {});
    row("percent", QStringLiteral("%"), {1});
    row("percent within", QStringLiteral("0% \"s"), {1});
    row("asterisk", QStringLiteral("a*b"), {2});
    row("question mark", QStringLiteral("?"), {});
    row("words of FTS5", QStringLiteral("fire OR rocket NOT x"), {});
    row("backslash, as escapes are shown", QStringLiteral("\\"), {4, 5});
    row("NUL", QString(QChar(u'\0')), {});
    row("NUL within", QStringLiteral("fire\0fox"), {});
    row("emoji", QString::fromUtf8("🚀"), {3});
    row("emoji within", QString::fromUtf8("t 🚀.t"), {3});
    row("half an emoji", QString(QChar(0xD83D)), {});
    row("byte that is not UTF-8, as shown", QStringLiteral("bad\\xff"), {4});
    row("line feed itself", QStringLiteral("line\nfeed"), {5});
    row("accent in one character", QString::fromUtf8("CAFÉ"), {6});
    row("10,000 characters", QString(10'000, u'f'), {});
    row("10,000 emojis", QString::fromUtf8("🚀").repeated(10'000), {});
    row("10,000 quotes", QString(10'000, u'"'), {});
    row("SQL", QStringLiteral("' OR 1=1 --"), {});
}

void TestResultFinder::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, expected);
    const QByteArrayList names{"/home/u/Firefox 151.0.pkg", "/home/u/100% \"sure\".txt",
                               "/srv/\xC3\x84rger/a*b.txt", "/home/u/rocket \xF0\x9F\x9A\x80.txt",
                               "/home/u/bad\xFF.bin",       "/home/u/line\nfeed",
                               "/home/u/Cafe\xCC\x81"};
    QList<Report> reports;
    QList<InspectionId> ids;
    for (const QByteArray &name : names) {
        reports.append(sample::report(idAt(0) - reports.size(), name,
                                      "\"ETag-" + QByteArray::number(reports.size()) + '"'));
    }
    for (const int i : expected)
        ids.append(idAt(0) - i);
    add(reports);
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    QCOMPARE(found(finder, query(text)), ids);
    QCOMPARE(found(finder, query(text), 1), ids);
}

void TestResultFinder::sorts_data()
{
    QTest::addColumn<ResultQuery::Order>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QByteArrayList>("expected");
    using Order = ResultQuery::Order;
    QTest::newRow("inspected, newest first")
        << Order::Inspected << true << QByteArrayList{"b", "C", "a", "A", "d"};
    QTest::newRow("inspected, oldest first")
        << Order::Inspected << false << QByteArrayList{"d", "A", "a", "C", "b"};
    QTest::newRow("name") << Order::Name << false << QByteArrayList{"a", "A", "b", "C", "d"};
    QTest::newRow("name, falling") << Order::Name << true << QByteArrayList{"d", "C", "b", "a", "A"};
    QTest::newRow("size") << Order::Size << false << QByteArrayList{"C", "a", "A", "b", "d"};
    QTest::newRow("size, falling") << Order::Size << true << QByteArrayList{"b", "A", "a", "C", "d"};
    QTest::newRow("server date") << Order::ServerDate << false << QByteArrayList{"A", "C", "b", "a", "d"};
    QTest::newRow("server date, falling")
        << Order::ServerDate << true << QByteArrayList{"b", "C", "A", "a", "d"};
}

void TestResultFinder::sorts()
{
    QFETCH(const ResultQuery::Order, order);
    QFETCH(const bool, descending);
    QFETCH(const QByteArrayList, expected);
    QList<Report> reports;
    const auto file = [&](const QByteArray &name, quint64 bytes, const QByteArray &date) {
        Report report = sample::report(idAt(0) - reports.size(), "/d/" + name);
        FileSize size = report.size.value();
        size.bytes = bytes;
        report.size = {size, report.size.source()};
        report.lastModified.server = {date, sample::dateSource()};
        reports.append(report);
    };
    file("b", ~quint64{0}, "Tue, 17 Nov 2026 13:02:11 GMT");
    file("C", 0, "Tue, 17 Nov 2026 13:02:10 GMT");
    file("a", 300, "some day");
    file("A", 1000, "Wed, 31 Dec 1969 23:59:59 GMT");
    reports.append(sample::unreadable(idAt(0) - 4, "/d/d", {ENOENT}));
    add(reports);
    ResultFinder finder;
    QVERIFY(finder.open(this->file()));
    ResultQuery query;
    query.order = order;
    query.descending = descending;
    QByteArrayList names;
    for (const FilePath &path : paths(finder, found(finder, query)))
        names.append(path.name());
    QCOMPARE(names, expected);
}

void TestResultFinder::equalsAReference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("rounds");
    QTest::newRow("few files") << 1U << 60 << 6;
    QTest::newRow("some files") << 2U << 1500 << 6;
    QTest::newRow("more than are peeked at") << 3U << 9000 << 3;
}

// Files come, change, are pinned and forgotten; whatever is asked for is what a simple search gives.
void TestResultFinder::equalsAReference()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, files);
    QFETCH(const int, rounds);
    QRandomGenerator random(seed);
    std::map<QByteArray, Searched> all;
    const auto anyPath = [&]() -> QByteArray {
        const int i = random.bounded(files);
        return "/d" + QByteArray::number(i % 7) + "/File " + QByteArray::number(i) +
               (i % 3 == 0     ? ".pkg"
                : i % 400 == 1 ? ".Zq"
                               : ".dmg");
    };
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    const QStringList texts{{},
                            QStringLiteral("1"),
                            QStringLiteral("le 2"),
                            QStringLiteral("/d3"),
                            QStringLiteral("tag7"),
                            QStringLiteral(".pkg"),
                            QStringLiteral("file 77"),
                            QStringLiteral("FIL"),
                            QStringLiteral("q"),
                            QStringLiteral("ZQ"),
                            QStringLiteral("6/"),
                            QStringLiteral("xx"),
                            QStringLiteral("DL3.example"),
                            QStringLiteral("d="),
                            QStringLiteral("zqqz"),
                            QStringLiteral("no such")};
    const QList<QList<Verdict>> verdicts{{Verdict::Placeholder},
                                         {Verdict::Consistent, Verdict::NothingRecorded},
                                         {Verdict::Placeholder, Verdict::Contradicted},
                                         {Verdict::Unreadable}};
    for (int round = 0; round < rounds; ++round) {
        QList<Report> reports;
        QHash<InspectionId, Report> byId;
        QSet<QByteArray> seen;
        for (int i = 0; i < files; ++i) {
            Report report =
                sample::report(idAt(round) - i, anyPath(), "tag" + QByteArray::number(random.bounded(20)));
            if (random.bounded(3) == 0)
                report.etag = {};
            if (random.bounded(20) == 0)
                report.lastModified.server = {};
            if (random.bounded(40) == 0) {
                FileSize hole = report.size.value();
                hole.bytes = 1'000'000;
                hole.bytesOnDisk = 0;
                report.size = {hole, report.size.source()};
            }
            if (random.bounded(50) == 0)
                report.lastModified.server = Reading<QByteArray>(Failure{EIO});
            if (random.bounded(4) == 0)
                report.particulars = downloaded(random.bounded(9));
            if (seen.contains(report.path.bytes()))
                continue;
            seen.insert(report.path.bytes());
            byId.insert(report.id, report);
            reports.append(report);
        }
        QList<KeptResult> kept;
        QVERIFY(m_database->add(reports, kept));
        QCOMPARE(kept.size(), reports.size());
        for (const KeptResult &one : kept) {
            const Report report = byId.value(one.id);
            const auto before = all.find(report.path.bytes());
            QCOMPARE(one.replaced, before == all.end() ? 0 : before->second.summary.id);
            Summary summary = summarize(report);
            summary.changes = one.changes;
            summary.pinned = before != all.end() && before->second.summary.pinned;
            QCOMPARE(one.pinned, summary.pinned);
            all[report.path.bytes()] = {summary, foldedText(summary.path.name()),
                                        foldedText(summary.path.folder().append('/')),
                                        foldedText(summary.etag), foldedText(keptOrigin(report.particulars))};
        }
        QList<InspectionId> toForget;
        QList<InspectionId> toPin;
        for (auto &[path, file] : all) {
            Summary &summary = file.summary;
            if (random.bounded(10) == 0)
                toForget.append(summary.id);
            else if (random.bounded(20) == 0 && !std::exchange(summary.pinned, true))
                toPin.append(summary.id);
        }
        QVERIFY(m_database->setPinned(toPin, true));
        QVERIFY(m_database->forgetFilesOf(toForget));
        const QSet<InspectionId> gone(toForget.begin(), toForget.end());
        std::erase_if(all, [&](const auto &entry) { return gone.contains(entry.second.summary.id); });

        for (int i = 0; i < 40; ++i) {
            ResultQuery asked = query(texts.at(random.bounded(int(texts.size()))));
            asked.filter = static_cast<SummaryFilter>(random.bounded(5));
            if (random.bounded(4) == 0)
                asked.verdicts = verdicts.at(random.bounded(int(verdicts.size())));
            if (random.bounded(4) == 0)
                asked.folder = "/d" + QByteArray::number(random.bounded(8)) + "/";
            asked.order = static_cast<ResultQuery::Order>(random.bounded(2));
            asked.descending = random.bounded(3) != 0;
            QList<const Searched *> matching;
            for (const auto &[path, file] : all) {
                const Summary &summary = file.summary;
                const bool passes =
                    asked.filter == SummaryFilter::All ||
                    (asked.filter == SummaryFilter::HasEtag && summary.hasEtag) ||
                    (asked.filter == SummaryFilter::NeedsAttention && needsAttention(summary)) ||
                    (asked.filter == SummaryFilter::Changed && summary.changes) ||
                    (asked.filter == SummaryFilter::Pinned && summary.pinned);
                const bool isJudgedSo =
                    asked.verdicts.isEmpty() || asked.verdicts.contains(summary.verdict.value());
                const bool isThere = asked.folder.isEmpty() || asked.folder == summary.path.folder() + '/';
                if (passes && isJudgedSo && isThere && file.holds(asked.needle))
                    matching.append(&file);
            }
            std::sort(matching.begin(), matching.end(), [&](const Searched *a, const Searched *b) {
                if (asked.order == ResultQuery::Order::Name && a->name != b->name)
                    return (a->name < b->name) != asked.descending;
                return asked.order == ResultQuery::Order::Inspected && !asked.descending
                           ? a->summary.id < b->summary.id
                           : a->summary.id > b->summary.id;
            });
            QList<Summary> expected;
            for (const Searched *file : std::as_const(matching))
                expected.append(file->summary);
            const QList<InspectionId> ids = found(finder, asked, 1 + random.bounded(1000));
            QList<Summary> summaries;
            QVERIFY(finder.read(ids, summaries));
            QVERIFY2(summaries == expected, QByteArray::number(i).constData());
        }
        qint64 attention = 0;
        QVERIFY(finder.countAttention(attention));
        QCOMPARE(attention, std::count_if(all.begin(), all.end(), [](const auto &entry) {
                     return needsAttention(entry.second.summary);
                 }));
    }
}

// By what may be shown of them; of what may not nothing stands in the index.
void TestResultFinder::findsOrigins()
{
    Report one = sample::report(idAt(0), "/home/u/one");
    one.particulars = downloaded(1);
    Report other = sample::report(idAt(1), "/home/u/other");
    other.particulars = downloaded(2);
    other.etag = {};
    add({one, other, sample::report(idAt(2), "/home/u/third")});
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    QCOMPARE(found(finder, query(QStringLiteral("DL1.Example"))), QList{idAt(0)});
    QCOMPARE(found(finder, query(QStringLiteral("dl2"))), QList{idAt(1)});
    QCOMPARE(found(finder, query(QStringLiteral("id=7"))), (QList{idAt(1), idAt(0)}));
    QCOMPARE(found(finder, query(QStringLiteral("l1"))), QList{idAt(0)});
    QCOMPARE(found(finder, query(QStringLiteral("zqqz"))), QList<InspectionId>());

    const auto hits = [this](const QByteArray &trigram) {
        SqliteConnection database;
        SqliteStatement count;
        if (!database.open(file(), 0) ||
            !database.prepare("SELECT count(*) FROM search('\"" + trigram + "\"')", count) || !count.next())
            return qint64{-1};
        return count.number(0);
    };
    QCOMPARE(hits("dl1"), 1);
    QCOMPARE(hits("zqq"), 0);
    QCOMPARE(hits("me:"), 0);

    // And once it is from elsewhere, or forgotten, it is not found there any more.
    one.id = idAt(3);
    one.particulars = downloaded(3);
    add({one});
    QVERIFY(m_database->forgetFilesOf({idAt(1)}));
    QCOMPARE(hits("dl1") + hits("dl2"), 0);
    QCOMPARE(found(finder, query(QStringLiteral("example"))), QList{idAt(3)});
}

void TestResultFinder::findsOlderResults()
{
    add({sample::report(idAt(0), "/d/a"), sample::report(idAt(1), "/d/b"), sample::report(idAt(2), "/d/a"),
         sample::report(idAt(9), "/d/new")});
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    QList<InspectionId> ids;
    const auto errand = [](const char *path) { return Errand{idAt(5), FilePath(path), 1}; };
    QVERIFY(finder.findOlder(
        {errand("/d/b"), errand("/d/c"), errand("/e/a"), errand("/d/a"), errand("/d/new")}, ids));
    QCOMPARE(ids, (QList{idAt(1), idAt(2)}));
}

// What comes meanwhile is not found, and what was found once is not found again.
void TestResultFinder::keepsToWhatItBeganWith()
{
    for (int i = 0; i < 20; ++i)
        add({sample::report(idAt(i), "/d/x" + QByteArray::number(i))});
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    for (const auto *text : {"", "x"}) {
        QVERIFY(finder.begin(query(QString::fromLatin1(text))));
        QList<InspectionId> all;
        while (!finder.isDone()) {
            QList<InspectionId> some;
            QVERIFY(finder.advance(QDeadlineTimer(QDeadlineTimer::Forever), 5, some));
            all += some;
            add({sample::report(idAt(100 + all.size()), "/d/more" + QByteArray::number(all.size()))});
        }
        QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
        QCOMPARE(all.size(), 20);
        QVERIFY(m_database->forgetAll());
        for (int i = 0; i < 20; ++i)
            add({sample::report(idAt(i), "/d/x" + QByteArray::number(i))});
    }
}

void TestResultFinder::worksInSmallSteps()
{
    QList<Report> reports;
    for (int i = 0; i < 10'000; ++i)
        reports.append(sample::report(idAt(0) - i, "/d/x" + QByteArray::number(i)));
    add(reports);
    ResultFinder finder;
    QVERIFY(finder.open(file()));
    ResultQuery asked = query(QStringLiteral("x99"));
    for (const auto order : {ResultQuery::Order::Inspected, ResultQuery::Order::Name}) {
        asked.order = order;
        QVERIFY(finder.begin(asked));
        int steps = 0;
        QList<InspectionId> all;
        while (!finder.isDone()) {
            QVERIFY(finder.advance(QDeadlineTimer(std::chrono::microseconds{1}), 1'000'000, all));
            QVERIFY(++steps < 100'000);
        }
        QCOMPARE(all.size(), 1 + 10 + 100);
    }
    asked = {};
    asked.order = ResultQuery::Order::Size;
    QVERIFY(finder.begin(asked));
    QVERIFY(finder.begin({})); // takes its place
    QList<InspectionId> all;
    QVERIFY(finder.advance(QDeadlineTimer(QDeadlineTimer::Forever), 3, all));
    QCOMPARE(all, (QList{idAt(0), idAt(0) - 1, idAt(0) - 2}));
}

void TestResultFinder::tellsDamage()
{
    add({sample::report(idAt(0), "/d/a")});
    m_database.reset();
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek(4096));
    QVERIFY(raw.write(QByteArray(int(raw.size()) - 4096, '\xA5')) > 0);
    raw.close();
    ResultFinder finder;
    QVERIFY(!finder.open(file()) || !finder.begin({}) || found(finder, {}) == QList<InspectionId>{-1});
    QCOMPARE(finder.failure().kind, DatabaseFailure::Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestResultFinder)
#include "tst_resultfinder.moc"
