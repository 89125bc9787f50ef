// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/history.h"
#include "history/recentmodel.h"
#include "history/store.h"
#include "support/samplereports.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <map>

using namespace docket;

namespace
{

constexpr qint64 aMoment = 1'795'348'800'000; // 2026-11-22
constexpr qint64 aDay = 24LL * 60 * 60 * 1000;

const Reading<QByteArray> noEtag;
const Reading<QByteArray> notSupported(Failure{ENOTSUP});
const Reading<QByteArray> denied(Failure{EACCES});
const Reading<QByteArray> broken(Failure{EIO});

InspectionId idAt(qint64 millisecond)
{
    return firstInspectionId(aMoment + millisecond);
}

// The files of one request, in its order.
QList<Errand> errands(InspectionId first, const QByteArrayList &paths)
{
    QList<Errand> errands;
    for (const QByteArray &path : paths)
        errands.append({first - errands.size(), FilePath(path), 1});
    return errands;
}

QByteArrayList numbered(const QByteArray &prefix, int count)
{
    QByteArrayList paths;
    for (int i = 0; i < count; ++i)
        paths.append(prefix + QByteArray::number(i));
    return paths;
}

QList<Report> reportsOf(const QList<Errand> &errands)
{
    QList<Report> reports;
    for (const Errand &errand : errands)
        reports.append(sample::report(errand.id, errand.path.bytes()));
    return reports;
}

Summary kept(InspectionId id, const QByteArray &path, const QByteArray &etag = "\"e\"")
{
    return summarize(sample::report(id, path, etag));
}

// As if just inspected.
void addFilled(RecentModel &model, const QList<Report> &reports)
{
    QList<Errand> errands;
    for (const Report &report : reports)
        errands.append({report.id, report.path, 1});
    model.addWaiting(errands);
    model.fill(reports);
}

// A history file with these in it.
class KeptFile
{
public:
    explicit KeptFile(const QList<Report> &reports) { HistoryStore(name()).add(reports); }
    [[nodiscard]] QString name() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

private:
    QTemporaryDir m_folder;
};

// What it finds comes a moment later.
void search(RecentModel &model, const QString &text)
{
    model.setSearch(text);
    QTRY_VERIFY(!model.isSearching());
}

void narrow(RecentModel &model, RecentModel::Filter filter)
{
    model.setFilter(filter);
    QTRY_VERIFY(!model.isSearching());
}

// What this thread has used of it, whatever else the machine does.
double processorMilliseconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// What is shown, from the top.
QByteArrayList paths(const QAbstractItemModel &model)
{
    QByteArrayList paths;
    for (int row = 0; row < model.rowCount(); ++row)
        paths.append(model.index(row, 0).data(RecentModel::PathRole).value<FilePath>().bytes());
    return paths;
}

QList<Summary> summaries(const QAbstractItemModel &model)
{
    QList<Summary> summaries;
    for (int row = 0; row < model.rowCount(); ++row)
        summaries.append(model.index(row, 0).data(RecentModel::SummaryRole).value<Summary>());
    return summaries;
}

QList<int> selectedRows(const QItemSelectionModel &selection)
{
    QList<int> rows;
    for (const QModelIndex &index : selection.selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

// A view that believes the model's signals and nothing else.
class Mirror : public QObject
{
    Q_OBJECT

public:
    explicit Mirror(const RecentModel &model) : m_model(model)
    {
        readAll();
        connect(&model, &RecentModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, read(row));
        });
        connect(&model, &RecentModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &RecentModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        m_rows[row] = read(row);
                });
        connect(&model, &RecentModel::layoutChanged, this, [this] {
            readAll();
            ++m_layouts;
        });
        connect(&model, &RecentModel::modelReset, this, [] { QFAIL("nothing is worth a reset"); });
    }

    [[nodiscard]] bool isTrue() const
    {
        if (m_rows.size() != m_model.rowCount())
            return false;
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] != read(row))
                return false;
        }
        return true;
    }
    [[nodiscard]] int layouts() const { return m_layouts; }

private:
    using Row = std::pair<Summary, bool>; // with StartsDayRole

    [[nodiscard]] Row read(int row) const
    {
        const QModelIndex index = m_model.index(row, 0);
        return {index.data(RecentModel::SummaryRole).value<Summary>(),
                index.data(RecentModel::StartsDayRole).toBool()};
    }
    void readAll()
    {
        m_rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_rows.append(read(row));
    }

    const RecentModel &m_model;
    QList<Row> m_rows;
    int m_layouts = 0;
};

// What the model is to be, done the simple way.
class Reference
{
public:
    void place(const Summary &summary)
    {
        const auto at = m_byPath.find(summary.path.bytes());
        if (at == m_byPath.end() || at->second.id < summary.id)
            m_byPath[summary.path.bytes()] = summary;
    }
    bool fill(const Report &report)
    {
        const auto at = m_byPath.find(report.path.bytes());
        if (at == m_byPath.end() || at->second.id != report.id || at->second.state != Summary::State::Waiting)
            return false;
        at->second = summarize(report);
        return true;
    }
    void remove(InspectionId id)
    {
        std::erase_if(m_byPath, [id](const auto &entry) { return entry.second.id == id; });
    }
    void search(const QString &text) { m_text = text.toLower(); }
    void filter(RecentModel::Filter filter) { m_filter = filter; }

    [[nodiscard]] QList<Summary> shown() const
    {
        QList<Summary> shown;
        for (const auto &[path, summary] : m_byPath) {
            if (matches(summary))
                shown.append(summary);
        }
        std::sort(shown.begin(), shown.end(), [](const Summary &a, const Summary &b) { return a.id > b.id; });
        return shown;
    }
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_byPath.size()); }
    [[nodiscard]] qsizetype attention() const
    {
        return std::count_if(m_byPath.begin(), m_byPath.end(), [](const auto &entry) {
            return entry.second.state >= Summary::State::Incomplete;
        });
    }
    [[nodiscard]] QList<Summary> all() const
    {
        QList<Summary> all;
        for (const auto &entry : m_byPath)
            all.append(entry.second);
        return all;
    }

private:
    [[nodiscard]] bool matches(const Summary &summary) const
    {
        const auto holds = [this](const QByteArray &bytes) {
            return displayText(bytes).toLower().contains(m_text);
        };
        if (m_filter == RecentModel::Filter::HasEtag && !summary.hasEtag)
            return false;
        if (m_filter == RecentModel::Filter::NeedsAttention && summary.state < Summary::State::Incomplete)
            return false;
        return holds(summary.path.name()) || holds(summary.path.folder()) ||
               (summary.hasEtag && holds(summary.etag));
    }

    std::map<QByteArray, Summary> m_byPath;
    QString m_text;
    RecentModel::Filter m_filter = RecentModel::Filter::All;
};

} // namespace

class TestRecentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void insertsWhereTheIdsBelong_data();
    void insertsWhereTheIdsBelong();
    void insertsInOneRange();
    void movesAPathToTheTop();
    void replacesAtOnceWhatWasSeen();
    void keepsTheFirstOfAPathNamedTwice();
    void fills();
    void fillsInFewRanges();
    void passesOverWhatHasNoRow();
    void loadsWhatIsKept();
    void readsWhatIsLookedAt();
    void handsOverWhatIsKept();
    void showsPins();
    void takesOutAndRestores();
    void sorts();
    void showsOneFolder();
    void removes();
    void toldOfCounts();

    void servesRoles();
    void speaks_data();
    void speaks();
    void groupsByDay();
    void groupsByDayInEitherDirection();

    void searches_data();
    void searches();
    void filters_data();
    void filters();
    void showsVerdicts();
    void narrowsWhatArrives();
    void forgetsAnOlderEtag();

    void keepsSelections_data();
    void keepsSelections();
    void selectsNoRowsThatAppear();
    void tellsSelectionsOfRowsThatGo();

    void copesWithEqualIds();
    void staysRightWhileItMakesRoom();
    void equalsAReference_data();
    void equalsAReference();
    void isFast();
};

void TestRecentModel::startsEmpty()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(RecentModel::ColumnCount));
    QCOMPARE(model.rowOf(1), -1);
    search(model, QStringLiteral("x"));
    model.remove({1});
    model.addWaiting({});
    QCOMPARE(model.fill({}), QList<InspectionId>());
    QCOMPARE(model.totalCount(), 0);
    QCOMPARE(model.headerData(RecentModel::EtagColumn, Qt::Horizontal).toString(), QStringLiteral("ETag"));
}

void TestRecentModel::insertsWhereTheIdsBelong_data()
{
    QTest::addColumn<QList<QList<Errand>>>("batches");
    QTest::addColumn<QByteArrayList>("expected");
    using Batches = QList<QList<Errand>>;
    const InspectionId first = idAt(0);
    const InspectionId second = idAt(50);
    QTest::newRow("one batch") << Batches{errands(first, {"/a", "/b"})} << QByteArrayList{"/a", "/b"};
    QTest::newRow("a later request goes on top")
        << Batches{errands(first, {"/a", "/b"}), errands(second, {"/c", "/d"})}
        << QByteArrayList{"/c", "/d", "/a", "/b"};
    QTest::newRow("more of a request goes below its beginning")
        << Batches{errands(first, {"/a", "/b"}), errands(second, {"/c"}), errands(first - 2, {"/e", "/f"}),
                   errands(second - 1, {"/d"})}
        << QByteArrayList{"/c", "/d", "/a", "/b", "/e", "/f"};
    QTest::newRow("two requests in one batch")
        << Batches{errands(first, {"/a"}) + errands(second, {"/b"}),
                   errands(second - 1, {"/c"}) + errands(first - 1, {"/d"})}
        << QByteArrayList{"/b", "/c", "/a", "/d"};
}

void TestRecentModel::insertsWhereTheIdsBelong()
{
    QFETCH(const QList<QList<Errand>>, batches);
    QFETCH(const QByteArrayList, expected);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    for (const QList<Errand> &batch : batches) {
        model.addWaiting(batch);
        QVERIFY(mirror.isTrue());
    }
    QCOMPARE(paths(model), expected);
    for (const QList<Errand> &batch : batches) {
        for (const Errand &errand : batch)
            QCOMPARE(model.index(model.rowOf(errand.id), 0).data(RecentModel::PathRole).value<FilePath>(),
                     errand.path);
    }
}

void TestRecentModel::insertsInOneRange()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addWaiting(errands(idAt(0), numbered("/a", 100)));
    QSignalSpy inserted(&model, &RecentModel::rowsInserted);
    QVERIFY(inserted.isValid());
    model.addWaiting(errands(idAt(1), numbered("/b", 100)));
    model.addWaiting(errands(idAt(1) - 100, numbered("/c", 100)));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[0].mid(1), (QVariantList{0, 99}));
    QCOMPARE(inserted[1].mid(1), (QVariantList{100, 199}));
}

void TestRecentModel::movesAPathToTheTop()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    const QList<Errand> before = errands(idAt(0), {"/a", "/b", "/c"});
    model.addWaiting(before);
    model.fill(reportsOf(before));
    QSignalSpy removed(&model, &RecentModel::rowsRemoved);
    QVERIFY(removed.isValid());
    model.addWaiting(errands(idAt(1), {"/b", "/d"}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0].mid(1), (QVariantList{1, 1}));
    QCOMPARE(paths(model), (QByteArrayList{"/b", "/d", "/a", "/c"}));
    QVERIFY(summaries(model)[0].state == Summary::State::Waiting);
    QVERIFY(!summaries(model)[0].hasEtag);
    QCOMPARE(model.rowOf(before[1].id), -1);
    QVERIFY(mirror.isTrue());
    // An older inspection of it comes to nothing.
    QCOMPARE(model.fill(reportsOf(before)), QList<InspectionId>());
    model.addWaiting(errands(idAt(0) - 7, {"/b"}));
    QCOMPARE(model.totalCount(), 4);
    QCOMPARE(model.rowOf(idAt(1)), 0);
}

// Of a file that is inspected again there are never two rows in sight.
void TestRecentModel::replacesAtOnceWhatWasSeen()
{
    const KeptFile file({sample::report(idAt(1), "/a"), sample::report(idAt(0), "/b")});
    History history(file.name());
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(paths(model), (QByteArrayList{"/a", "/b"}));
    const Mirror mirror(model);
    model.addWaiting(errands(idAt(2), {"/b", "/c"}));
    QCOMPARE(paths(model), (QByteArrayList{"/b", "/c", "/a"}));
    QVERIFY(mirror.isTrue());
    QSignalSpy older(&history, &History::foundOlder);
    QVERIFY(older.isValid());
    QTRY_COMPARE(older.count(), 1);
    QCOMPARE(paths(model), (QByteArrayList{"/b", "/c", "/a"}));
}

void TestRecentModel::keepsTheFirstOfAPathNamedTwice()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addWaiting(errands(idAt(0), {"/x", "/y"}));
    model.addWaiting(errands(idAt(1), {"/a", "/x", "/a", "/x", "/b"}));
    QCOMPARE(paths(model), (QByteArrayList{"/a", "/x", "/b", "/y"}));
    QCOMPARE(model.rowOf(idAt(1) - 1), 1);
    // Also where they do not come in order.
    QList<Errand> mixed = errands(idAt(2), {"/x", "/z", "/x"});
    std::reverse(mixed.begin(), mixed.end());
    model.addWaiting(mixed);
    QCOMPARE(model.rowOf(idAt(2)), 0);
    QCOMPARE(paths(model), (QByteArrayList{"/x", "/z", "/a", "/b", "/y"}));
}

void TestRecentModel::fills()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    model.addWaiting(errands(idAt(0), {"/a", "/b", "/c"}));
    const QList<Report> reports{sample::report(idAt(0) - 2, "/c", "\"c\""),
                                sample::unreadable(idAt(0), "/a", {ENOENT, true})};
    QCOMPARE(model.fill(reports), (QList{idAt(0) - 2, idAt(0)}));
    QVERIFY(mirror.isTrue());
    const QList<Summary> filled = summaries(model);
    QVERIFY(filled[0] == summarize(reports[1]));
    QVERIFY(filled[1].state == Summary::State::Waiting);
    QVERIFY(filled[2] == summarize(reports[0]));
    QCOMPARE(model.fill(reports), QList<InspectionId>()); // once
}

void TestRecentModel::fillsInFewRanges()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QList<Errand> all = errands(idAt(0), numbered("/f", 20'000));
    model.addWaiting(all);
    QSignalSpy changed(&model, &RecentModel::dataChanged);
    QVERIFY(changed.isValid());
    const QList<Report> reports = reportsOf(all);
    model.fill(reports.mid(5000, 1000));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 5000);
    QCOMPARE(changed[0][1].toModelIndex().row(), 5999);
    QCOMPARE(changed[0][1].toModelIndex().column(), RecentModel::ColumnCount - 1);
    changed.clear();
    QList<Report> scattered;
    for (int i = 0; i < 20'000; i += 100)
        scattered.append(reports[i]);
    model.fill(scattered);
    QVERIFY(changed.count() <= 9);
}

void TestRecentModel::passesOverWhatHasNoRow()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Errand> two = errands(idAt(0), {"/a", "/b"});
    model.addWaiting(two);
    model.remove({two[0].id});
    const QList<Report> reports{sample::report(two[0].id, "/a"), sample::report(two[1].id, "/b"),
                                sample::report(idAt(9), "/c"), sample::report(two[1].id, "/other")};
    QCOMPARE(model.fill(reports), QList{two[1].id});
    QCOMPARE(paths(model), QByteArrayList{"/b"});
}

void TestRecentModel::loadsWhatIsKept()
{
    const KeptFile file({sample::report(idAt(11), "/newest"), sample::report(idAt(5), "/b", "x"),
                         sample::report(idAt(4), "/a"), sample::report(idAt(3), "/c"),
                         sample::report(idAt(2), "/d"), sample::report(idAt(1), "/b"),
                         sample::unreadable(idAt(0), "/gone", {ENOENT})});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    model.addWaiting(errands(idAt(10), {"/a"})); // the newer one
    QTRY_COMPARE(paths(model), (QByteArrayList{"/newest", "/a", "/b", "/c", "/d", "/gone"}));
    QVERIFY(model.isLoaded());
    QVERIFY(summaries(model)[1].state == Summary::State::Waiting);
    Summary expected = kept(idAt(5), "/b", "x");
    expected.changes = Change::Etag;
    QVERIFY(summaries(model)[2] == expected);
    QCOMPARE(model.index(2, 0).data(RecentModel::ChangesRole).toInt(), int(Change::Etag));
    QTRY_COMPARE(model.attentionCount(), 1);
    QCOMPARE(model.totalCount(), 6);
    QVERIFY(mirror.isTrue());
}

// Rows are known by their ids at first; what is looked at is read then.
void TestRecentModel::readsWhatIsLookedAt()
{
    QList<Report> reports;
    for (int i = 0; i < 5000; ++i)
        reports.append(sample::report(idAt(0) - i, "/d/" + QByteArray::number(i)));
    const KeptFile file(reports);
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.rowCount(), 5000);
    const QModelIndex far = model.index(4000, 0);
    QCOMPARE(far.data(RecentModel::IdRole).value<InspectionId>(), idAt(0) - 4000);
    QVERIFY(!far.data(RecentModel::StartsDayRole).toBool());
    QSignalSpy changed(&model, &RecentModel::dataChanged);
    QVERIFY(changed.isValid());
    QCOMPARE(far.data(RecentModel::StateRole).toInt(), int(Summary::State::NotLoaded));
    QVERIFY(far.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("being read")));
    QTRY_COMPARE(far.data().toString(), QStringLiteral("4000"));
    const auto read = [&] { // and its neighbours
        return changed.first()[0].toModelIndex().row() < 4000 &&
               changed.first()[1].toModelIndex().row() > 4050;
    };
    QVERIFY(read());
    QCOMPARE(model.rowOf(idAt(0) - 4999), 4999);
}

// What is inspected belongs to the model until the history has it; nobody sees the difference.
void TestRecentModel::handsOverWhatIsKept()
{
    const KeptFile file({sample::report(idAt(0), "/a", "old"), sample::report(idAt(1), "/b")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy kept(&history, &History::kept);
    QVERIFY(kept.isValid());
    QList<Report> reports{sample::report(idAt(9), "/c"), sample::report(idAt(9) - 1, "/a", "new"),
                          sample::unreadable(idAt(9) - 2, "/gone", {EACCES})};
    addFilled(model, reports);
    history.add(reports);
    QTRY_COMPARE(kept.count(), 1);
    const QByteArrayList expected{"/c", "/a", "/gone", "/b"};
    QTRY_COMPARE(paths(model), expected);
    QVERIFY(mirror.isTrue());
    QCOMPARE(summaries(model)[1].changes, Changes(Change::Etag));
    QCOMPARE(model.totalCount(), 4);
    QTRY_COMPARE(model.attentionCount(), 1);
    for (const auto &[filter, shown] :
         {std::pair{RecentModel::Filter::Changed, QByteArrayList{"/a"}},
          std::pair{RecentModel::Filter::NeedsAttention, QByteArrayList{"/gone"}},
          std::pair{RecentModel::Filter::All, expected}}) {
        narrow(model, filter);
        QTRY_COMPARE(paths(model), shown);
        QVERIFY(mirror.isTrue());
    }
    search(model, QStringLiteral("new"));
    QTRY_COMPARE(paths(model), QByteArrayList{"/a"});
}

void TestRecentModel::showsPins()
{
    const KeptFile file({sample::report(idAt(0), "/a"), sample::report(idAt(1), "/b")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(model.rowCount(), 2);
    addFilled(model, {sample::report(idAt(5), "/live")});
    model.setPinned({idAt(0), idAt(5)}, true);
    QVERIFY(model.index(2, 0).data(RecentModel::PinnedRole).toBool());
    QVERIFY(model.index(0, 0).data(RecentModel::PinnedRole).toBool());
    narrow(model, RecentModel::Filter::Pinned);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/live", "/a"}));
    model.setPinned({idAt(0)}, false);
    QCOMPARE(paths(model), QByteArrayList{"/live"});
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::takesOutAndRestores()
{
    const KeptFile file({sample::report(idAt(0), "/a"), sample::unreadable(idAt(1), "/b", {EIO}),
                         sample::report(idAt(2), "/c")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/c", "/b", "/a"}));
    QTRY_COMPARE(model.attentionCount(), 1);
    model.addWaiting(errands(idAt(5), {"/waiting", "/live"}));
    model.fill({sample::report(idAt(5) - 1, "/live")});
    const RecentModel::Removed removed = model.remove({idAt(5), idAt(5) - 1, idAt(1), idAt(0), 42});
    QCOMPARE(removed.kept, (QList{idAt(1), idAt(0)}));
    QCOMPARE(removed.live.size(), 2);
    QCOMPARE(paths(model), QByteArrayList{"/c"});
    QCOMPARE(model.attentionCount(), 0);
    search(model, QStringLiteral("/")); // the history has them still
    QTRY_COMPARE(paths(model), QByteArrayList{"/c"});
    QCOMPARE(model.restore(removed).size(), 3);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/live", "/c", "/b", "/a"}));
    QCOMPARE(model.attentionCount(), 1);
    search(model, {});
    QCOMPARE(paths(model), (QByteArrayList{"/live", "/c", "/b", "/a"}));
    QVERIFY(mirror.isTrue());
    model.removeAll();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.attentionCount(), 0);
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::sorts()
{
    const KeptFile file(
        {sample::report(idAt(0), "/b"), sample::report(idAt(1), "/a"), sample::report(idAt(2), "/c")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(model.rowCount(), 3);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    model.setOrder(RecentModel::Order::Name, false);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/a", "/b", "/c"}));
    QCOMPARE(selectedRows(selection), QList{0});
    // What is new stands on top, until the history has it.
    addFilled(model, {sample::report(idAt(9), "/bb")});
    QCOMPARE(paths(model), (QByteArrayList{"/bb", "/a", "/b", "/c"}));
    QCOMPARE(model.rowOf(idAt(0)), 2);
    history.add({sample::report(idAt(9), "/bb")});
    QTRY_COMPARE(paths(model), (QByteArrayList{"/a", "/b", "/bb", "/c"}));
    model.remove({idAt(0)});
    QCOMPARE(paths(model), (QByteArrayList{"/a", "/bb", "/c"}));
    QVERIFY(mirror.isTrue());
    model.setOrder(RecentModel::Order::Inspected, true);
    QCOMPARE(paths(model), (QByteArrayList{"/bb", "/c", "/a"}));
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::showsOneFolder()
{
    const KeptFile file(
        {sample::report(idAt(0), "/d/b"), sample::report(idAt(1), "/d/e/a"), sample::report(idAt(2), "/c")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFolder("/d");
    addFilled(model, {sample::report(idAt(9), "/d/live"), sample::report(idAt(9) - 1, "/other")});
    QTRY_COMPARE(paths(model), (QByteArrayList{"/d/live", "/d/b"}));
    model.setFolder({});
    QTRY_COMPARE(paths(model), (QByteArrayList{"/d/live", "/other", "/c", "/d/e/a", "/d/b"}));
}

void TestRecentModel::removes()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    const QList<Errand> all = errands(idAt(0), numbered("/f", 10));
    model.addWaiting(all);
    QSignalSpy removed(&model, &RecentModel::rowsRemoved);
    QVERIFY(removed.isValid());
    model.remove({all[3].id, all[8].id, all[2].id, all[4].id, 42});
    QCOMPARE(removed.count(), 2);
    QCOMPARE(paths(model), (QByteArrayList{"/f0", "/f1", "/f5", "/f6", "/f7", "/f9"}));
    QVERIFY(mirror.isTrue());
    model.addWaiting(errands(idAt(1), {"/f3"}));
    QCOMPARE(paths(model).first(), "/f3");
    QList<InspectionId> ids;
    for (const Summary &summary : summaries(model))
        ids.append(summary.id);
    model.remove(ids);
    QCOMPARE(model.totalCount(), 0);
}

void TestRecentModel::toldOfCounts()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy counts(&model, &RecentModel::countsChanged);
    QVERIFY(counts.isValid());
    const QList<Errand> two = errands(idAt(0), {"/a", "/b"});
    model.addWaiting(two);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(model.totalCount(), 2);
    model.fill({sample::report(two[0].id, "/a")});
    QCOMPARE(counts.count(), 1); // nothing to say
    model.fill({sample::unreadable(two[1].id, "/b", {EACCES})});
    QCOMPARE(counts.count(), 2);
    QCOMPARE(model.attentionCount(), 1);
    search(model, QStringLiteral("nothing of that kind"));
    QCOMPARE(counts.count(), 2);
    QCOMPARE(model.totalCount(), 2);
    model.addWaiting(errands(idAt(1), {"/b"}));
    QCOMPARE(counts.count(), 3);
    QCOMPARE(model.attentionCount(), 0);
    model.remove({two[0].id});
    QCOMPARE(counts.count(), 4);
    QCOMPARE(model.totalCount(), 1);
}

void TestRecentModel::servesRoles()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const InspectionId id = idAt(0);
    model.addWaiting(errands(id, {"/d\xFF/a\nb"}));
    const auto display = [&](int column) { return model.index(0, column).data(); };
    QCOMPARE(display(RecentModel::SizeColumn), QVariant());
    QCOMPARE(display(RecentModel::EtagColumn), QVariant());
    model.fill({sample::report(id, "/d\xFF/a\nb", "\"\xF0\"")});
    QCOMPARE(display(RecentModel::NameColumn), QStringLiteral("a\\nb"));
    QCOMPARE(display(RecentModel::FolderColumn), QStringLiteral("/d\\xff"));
    QCOMPARE(display(RecentModel::EtagColumn), QStringLiteral("\"\\xf0\""));
    QCOMPARE(display(RecentModel::SizeColumn),
             QLocale().formattedDataSize(24'095, 1, QLocale::DataSizeSIFormat));
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(aMoment);
    QCOMPARE(display(RecentModel::InspectedColumn), QLocale().toString(when, QLocale::ShortFormat));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(RecentModel::InspectedRole).toDateTime(), when);
    QCOMPARE(index.data(RecentModel::DayRole).toDate(), when.date());
    QCOMPARE(index.data(RecentModel::IdRole).value<InspectionId>(), id);
    QCOMPARE(index.data(RecentModel::PathRole).value<FilePath>(), FilePath("/d\xFF/a\nb"));
    QCOMPARE(index.data(RecentModel::StateRole).toInt(), int(Summary::State::Gathered));
    QCOMPARE(index.data(Qt::DecorationRole), QVariant());
}

void TestRecentModel::speaks_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QStringList>("words");
    const Report whole = sample::report(idAt(0), "/d/a.pkg", "\"e\"");
    QTest::newRow("whole") << whole << QStringList{QStringLiteral("a.pkg"), QStringLiteral("ETag \"e\"")};
    Report report = whole;
    report.etag = noEtag;
    QTest::newRow("no ETag") << report
                             << QStringList{QStringLiteral("a.pkg"), QStringLiteral("no ETag recorded")};
    report.etag = notSupported;
    QTest::newRow("no attributes") << report << QStringList{QStringLiteral("not supported")};
    report.etag = denied;
    QTest::newRow("incomplete") << report << QStringList{QStringLiteral("incomplete: permission denied")};
    QTest::newRow("gone") << sample::unreadable(idAt(0), "/d/a.pkg", {ENOENT})
                          << QStringList{QStringLiteral("the file is gone")};
    QTest::newRow("dangling link") << sample::unreadable(idAt(0), "/d/a.pkg", {ENOENT, true})
                                   << QStringList{QStringLiteral("the link leads nowhere")};
}

void TestRecentModel::speaks()
{
    QFETCH(const Report, report);
    QFETCH(const QStringList, words);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    model.addWaiting(errands(report.id, {report.path.bytes()}));
    const auto spoken = [&] { return model.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken().contains(QStringLiteral("waiting")), qUtf8Printable(spoken()));
    model.fill({report});
    for (const QString &word : words)
        QVERIFY2(spoken().contains(word), qUtf8Printable(spoken()));
}

void TestRecentModel::groupsByDay()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    const auto starts = [&] {
        QList<bool> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(RecentModel::StartsDayRole).toBool());
        return all;
    };
    addFilled(model, {sample::report(idAt(0), "/b", "e"), sample::report(idAt(-1), "/a", "e"),
                      sample::report(idAt(-2 * aDay), "/old", "e")});
    QCOMPARE(starts(), (QList{true, false, true}));
    model.addWaiting(errands(idAt(1), {"/c"})); // the day's heading moves up
    QCOMPARE(starts(), (QList{true, false, false, true}));
    QVERIFY(mirror.isTrue());
    model.addWaiting(errands(idAt(aDay), {"/d"}));
    QCOMPARE(starts(), (QList{true, true, false, false, true}));
    QVERIFY(mirror.isTrue());
    search(model, QStringLiteral("a")); // and down, to what is left
    QCOMPARE(starts(), QList{true});
    QVERIFY(mirror.isTrue());
    search(model, {});
    model.remove({idAt(1)});
    QCOMPARE(starts(), (QList{true, true, false, true}));
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::groupsByDayInEitherDirection()
{
    const KeptFile file({sample::report(idAt(-2 * aDay), "/old"), sample::report(idAt(-1), "/a"),
                         sample::report(idAt(0), "/b")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(model.rowCount(), 3);
    const auto starts = [&] {
        QList<bool> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(RecentModel::StartsDayRole).toBool());
        return all;
    };
    model.setOrder(RecentModel::Order::Inspected, false);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/old", "/a", "/b"}));
    QVERIFY(model.hasDays());
    QCOMPARE(starts(), (QList{true, true, false}));
    // What has no place yet stands on top, under no day.
    addFilled(model, {sample::report(idAt(9), "/new")});
    QCOMPARE(paths(model), (QByteArrayList{"/new", "/old", "/a", "/b"}));
    QCOMPARE(starts(), (QList{false, true, true, false}));
    history.add({sample::report(idAt(9), "/new")});
    QTRY_COMPARE(paths(model), (QByteArrayList{"/old", "/a", "/b", "/new"}));
    QCOMPARE(starts(), (QList{true, true, false, false}));
    QVERIFY(mirror.isTrue());
    model.setOrder(RecentModel::Order::Size, false);
    QTRY_VERIFY(!model.hasDays());
    QCOMPARE(starts(), (QList{false, false, false, false}));
    model.setOrder(RecentModel::Order::Inspected, true);
    QCOMPARE(starts(), (QList{true, false, false, true}));
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArrayList all{"/home/u/Firefox 151.0.pkg", "/home/u/100% \"sure\".txt",
                             "/srv/\xC3\x84rger/a*b.txt", "/home/u/rocket \xF0\x9F\x9A\x80.txt",
                             "/home/u/bad\xFF.bin",       "/home/u/line\nfeed",
                             "/home/u/Cafe\xCC\x81"};
    const auto row = [&](const char *name, const QString &text, const QList<int> &expected) {
        QByteArrayList found;
        for (const int i : expected)
            found.append(all[i]);
        QTest::newRow(name) << text << found;
    };
    row("nothing", {}, {0, 1, 2, 3, 4, 5, 6});
    row("name", QStringLiteral("firefox"), {0});
    row("any case", QStringLiteral("FIREFOX 151"), {0});
    row("folder", QStringLiteral("/SRV"), {2});
    row("folder with umlaut, any case", QString::fromUtf8("äRGER"), {2});
    row("not across name and folder", QStringLiteral("u/firefox"), {});
    row("ETag", QStringLiteral("ETAG-4"), {4});
    row("ETag with its quotes", QStringLiteral("\"etag-4\""), {4});
    row("not across name and ETag", QStringLiteral("bin\"etag"), {});
    row("double quote", QStringLiteral("\"sure\""), {1});
    row("single quote", QStringLiteral("'"), {});
    row("percent", QStringLiteral("%"), {1});
    row("asterisk", QStringLiteral("*"), {2});
    row("question mark", QStringLiteral("?"), {});
    row("backslash, as escapes are shown", QStringLiteral("\\"), {4, 5});
    row("NUL", QString(QChar(u'\0')), {});
    row("NUL within", QStringLiteral("fire\0fox"), {});
    row("emoji", QString::fromUtf8("🚀"), {3});
    row("half an emoji", QString(QChar(0xD83D)), {});
    row("byte that is not UTF-8, as shown", QStringLiteral("\\xff"), {4});
    row("line feed itself", QStringLiteral("line\nfeed"), {5});
    row("line feed, as shown", QStringLiteral("line\\nfeed"), {5});
    row("accent in one character", QString::fromUtf8("CAFÉ"), {6});
    row("10,000 characters", QString(10'000, u'f'), {});
    row("10,000 emojis", QString::fromUtf8("🚀").repeated(10'000), {});
    row("space", QStringLiteral(" "), {0, 1, 3});
    row("SQL", QStringLiteral("' OR 1=1 --"), {});
}

void TestRecentModel::searches()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArrayList, expected);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    const QList<Errand> all =
        errands(idAt(0), {"/home/u/Firefox 151.0.pkg", "/home/u/100% \"sure\".txt",
                          "/srv/\xC3\x84rger/a*b.txt", "/home/u/rocket \xF0\x9F\x9A\x80.txt",
                          "/home/u/bad\xFF.bin", "/home/u/line\nfeed", "/home/u/Cafe\xCC\x81"});
    model.addWaiting(all);
    QList<Report> reports;
    for (const Errand &errand : all) {
        reports.append(sample::report(errand.id, errand.path.bytes(),
                                      "\"ETag-" + QByteArray::number(reports.size()) + '"'));
    }
    model.fill(reports);
    search(model, text);
    QCOMPARE(paths(model), expected);
    QVERIFY(mirror.isTrue());
    QCOMPARE(model.totalCount(), all.size());
    for (const Errand &errand : all)
        QCOMPARE(model.rowOf(errand.id), expected.indexOf(errand.path.bytes()));
    search(model, {});
    QCOMPARE(model.rowCount(), all.size());
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::filters_data()
{
    QTest::addColumn<RecentModel::Filter>("filter");
    QTest::addColumn<QByteArrayList>("expected");
    using Filter = RecentModel::Filter;
    QTest::newRow("all") << Filter::All
                         << QByteArrayList{"/waiting", "/whole", "/no-etag", "/no-xattr", "/part", "/gone"};
    QTest::newRow("needs attention") << Filter::NeedsAttention << QByteArrayList{"/part", "/gone"};
    QTest::newRow("has ETag") << Filter::HasEtag << QByteArrayList{"/whole", "/part"};
}

void TestRecentModel::filters()
{
    QFETCH(const RecentModel::Filter, filter);
    QFETCH(const QByteArrayList, expected);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    model.addWaiting(errands(idAt(0), {"/waiting", "/whole", "/no-etag", "/no-xattr", "/part", "/gone"}));
    QList<Report> reports = reportsOf(errands(idAt(0) - 1, {"/whole", "/no-etag", "/no-xattr", "/part"}));
    reports[1].etag = noEtag;
    reports[2].etag = notSupported;
    reports[3].lastModified.server = broken;
    reports.append(sample::unreadable(idAt(0) - 5, "/gone", {ENOENT}));
    // Whether it is set before the rows are filled or afterwards.
    for (const bool before : {true, false}) {
        if (before)
            narrow(model, filter);
        model.fill(reports);
        QVERIFY(mirror.isTrue());
        narrow(model, filter);
        QCOMPARE(paths(model), expected);
        narrow(model, RecentModel::Filter::All);
        QCOMPARE(model.rowCount(), 6);
    }
    // Together with a search.
    narrow(model, filter);
    search(model, QStringLiteral("PART"));
    QCOMPARE(paths(model), QByteArrayList{"/part"});
    QVERIFY(mirror.isTrue());
}

// Of what is only here as of what is in the file.
void TestRecentModel::showsVerdicts()
{
    QList<Report> reports = reportsOf(errands(idAt(0), {"/whole", "/nothing", "/hole", "/gone"}));
    reports[1].etag = noEtag;
    reports[1].lastModified.server = {};
    FileSize hole = reports[2].size.value();
    hole.bytes = 1'000'000;
    hole.bytesOnDisk = 0;
    reports[2].size = {hole, reports[2].size.source()};
    reports[3] = sample::unreadable(reports[3].id, "/gone", {ENOENT});
    const KeptFile file(reports);
    for (const bool isKept : {false, true}) {
        History history(isKept ? file.name() : QString());
        RecentModel model(history);
        QTRY_VERIFY(model.isLoaded());
        const Mirror mirror(model);
        if (!isKept) {
            addFilled(model, reports);
            model.addWaiting(errands(idAt(1), {"/waiting"}));
        }
        const auto only = [&](const QList<Verdict> &verdicts) {
            model.setVerdicts(verdicts);
            [&] { QTRY_VERIFY(!model.isSearching()); }();
            return paths(model);
        };
        QCOMPARE(only({Verdict::Unverified}), QByteArrayList{"/whole"});
        QCOMPARE(model.index(0, 0).data(RecentModel::VerdictRole).toInt(), int(Verdict::Unverified));
        QCOMPARE(only({Verdict::NothingRecorded, Verdict::Placeholder}),
                 (QByteArrayList{"/nothing", "/hole"}));
        QCOMPARE(only({Verdict::Unreadable, Verdict::Placeholder}), (QByteArrayList{"/hole", "/gone"}));
        QCOMPARE(only({Verdict::Verified}), QByteArrayList());
        QCOMPARE(only({}).size(), isKept ? 4 : 5);
        if (!isKept)
            QVERIFY(!model.index(0, 0).data(RecentModel::VerdictRole).isValid());
        QVERIFY(mirror.isTrue());
        narrow(model, RecentModel::Filter::NeedsAttention);
        QCOMPARE(paths(model), (QByteArrayList{"/hole", "/gone"}));
        QTRY_COMPARE(model.attentionCount(), 2);
    }
}

void TestRecentModel::narrowsWhatArrives()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    search(model, QStringLiteral("tag-x"));
    const QList<Errand> all = errands(idAt(0), {"/a", "/tag-x/b", "/c", "/Tag-X.txt"});
    model.addWaiting(all);
    QCOMPARE(paths(model), (QByteArrayList{"/tag-x/b", "/Tag-X.txt"}));
    model.fill({sample::report(all[2].id, "/c", "W/\"TAG-X\""), sample::report(all[0].id, "/a", "\"y\"")});
    QCOMPARE(paths(model), (QByteArrayList{"/tag-x/b", "/c", "/Tag-X.txt"}));
    QVERIFY(mirror.isTrue());
    addFilled(model, {sample::report(idAt(-1), "/k", "tag-x"), sample::report(idAt(-2), "/l", "tag-y")});
    QCOMPARE(paths(model), (QByteArrayList{"/tag-x/b", "/c", "/Tag-X.txt", "/k"}));
    narrow(model, RecentModel::Filter::HasEtag);
    QCOMPARE(paths(model), (QByteArrayList{"/c", "/k"}));
    model.addWaiting(errands(idAt(1), {"/c"})); // waiting, its ETag not known yet
    QCOMPARE(paths(model), QByteArrayList{"/k"});
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::forgetsAnOlderEtag()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addFilled(model, {sample::report(idAt(0), "/a", "\"first\"")});
    model.addWaiting(errands(idAt(1), {"/a"}));
    search(model, QStringLiteral("first"));
    QCOMPARE(model.rowCount(), 0);
    model.fill({sample::report(idAt(1), "/a", "\"second\"")});
    QCOMPARE(model.rowCount(), 0);
    search(model, QStringLiteral("second"));
    QCOMPARE(model.rowCount(), 1);
    search(model, QStringLiteral("first"));
    QCOMPARE(model.rowCount(), 0);
    model.addWaiting(errands(idAt(2), {"/a"}));
    model.fill({sample::report(idAt(2), "/a", "\"first\"")}); // back again
    QCOMPARE(model.rowCount(), 1);
}

// Few changes are announced one by one, many by a new layout: selections must bear both.
void TestRecentModel::keepsSelections_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("layout");
    QTest::newRow("few rows") << 20 << false;
    QTest::newRow("many rows") << 3000 << true;
}

void TestRecentModel::keepsSelections()
{
    QFETCH(const int, count);
    QFETCH(const bool, layout);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QByteArrayList names; // every other one matches
    for (int i = 0; i < count; ++i)
        names.append((i % 2 == 0 ? "/even" : "/odd") + QByteArray::number(i));
    model.addWaiting(errands(idAt(0), names));
    QItemSelectionModel selection(&model);
    const auto select = [&](int first, int last) {
        const QItemSelection rows(model.index(first, 0), model.index(last, RecentModel::ColumnCount - 1));
        selection.select(rows, QItemSelectionModel::Select);
    };
    select(4, 4);
    select(7, 12);
    selection.setCurrentIndex(model.index(10, 0), QItemSelectionModel::NoUpdate);
    const QPersistentModelIndex ten(model.index(10, RecentModel::EtagColumn));

    search(model, QStringLiteral("EVEN"));
    QCOMPARE(model.rowCount(), count / 2);
    QCOMPARE(selectedRows(selection), (QList{2, 4, 5, 6})); // 4, 8, 10, 12
    QCOMPARE(ten.row(), 5);
    QCOMPARE(selection.currentIndex().row(), 5);
    search(model, {});
    QCOMPARE(selectedRows(selection), (QList{4, 8, 10, 12}));
    QCOMPARE(ten.row(), 10);
    QCOMPARE(selection.currentIndex().row(), 10);
    QCOMPARE(mirror.layouts() > 0, layout);
    QVERIFY(mirror.isTrue());
}

// All that is shown is selected, then more is shown. (What is selected may be about to be forgotten.)
void TestRecentModel::selectsNoRowsThatAppear()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QByteArrayList names;
    for (int i = 0; i < 3000; ++i)
        names.append((i % 2 == 0 ? "/even" : "/odd") + QByteArray::number(i));
    model.addWaiting(errands(idAt(0), names));
    search(model, QStringLiteral("odd"));
    QItemSelectionModel selection(&model);
    selection.select(QItemSelection(model.index(0, 0), model.index(1499, RecentModel::ColumnCount - 1)),
                     QItemSelectionModel::Select);
    search(model, {});
    const QList<int> rows = selectedRows(selection);
    QCOMPARE(rows.size(), 1500);
    for (const int row : rows)
        QCOMPARE(row % 2, 1);
    // And narrowed again, none is left that is not shown, and none is lost.
    search(model, QStringLiteral("odd1"));
    QCOMPARE(selectedRows(selection).size(), model.rowCount());
    selection.select(
        QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, RecentModel::ColumnCount - 1)),
        QItemSelectionModel::Select);
    search(model, QStringLiteral("odd11"));
    QCOMPARE(selectedRows(selection).size(), model.rowCount());
}

void TestRecentModel::tellsSelectionsOfRowsThatGo()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QByteArrayList names;
    for (int i = 0; i < 3000; ++i)
        names.append((i % 2 == 0 ? "/even" : "/odd") + QByteArray::number(i));
    model.addWaiting(errands(idAt(0), names));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(101, 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy changed(&selection, &QItemSelectionModel::selectionChanged);
    QVERIFY(changed.isValid());
    search(model, QStringLiteral("even"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!selection.hasSelection());
    QCOMPARE(model.rowCount(), 1500);
}

// Another process has given the same id in the same millisecond.
void TestRecentModel::copesWithEqualIds()
{
    const KeptFile file({sample::report(idAt(0), "/theirs")});
    History history(file.name());
    RecentModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    QTRY_COMPARE(model.rowCount(), 1);
    model.addWaiting(errands(idAt(0), {"/ours", "/more"}));
    const QList<Report> ours{sample::report(idAt(0), "/ours", "x")};
    QCOMPARE(model.fill(ours), QList{idAt(0)});
    history.add(ours);
    QTRY_COMPARE(paths(model), (QByteArrayList{"/ours", "/theirs", "/more"}));
    QVERIFY(mirror.isTrue());
    model.remove({idAt(0)});
    QCOMPARE(paths(model), (QByteArrayList{"/ours", "/more"}));
}

// So much is forgotten and replaced that the rows are packed anew.
void TestRecentModel::staysRightWhileItMakesRoom()
{
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const Mirror mirror(model);
    constexpr int count = 12'000;
    const QByteArrayList names = numbered("/d/f", count);
    for (int round = 0; round < 4; ++round) { // each with other ETags
        const QList<Errand> all = errands(idAt(round), names);
        model.addWaiting(all);
        QList<Report> reports;
        for (const Errand &errand : all) {
            reports.append(
                sample::report(errand.id, errand.path.bytes(),
                               QByteArray::number(round) + '-' + QByteArray::number(reports.size())));
        }
        model.fill(reports);
        QVERIFY(mirror.isTrue());
    }
    QCOMPARE(summaries(model)[7].etag, "3-7");
    search(model, QStringLiteral("2-11"));
    QCOMPARE(model.rowCount(), 0);
    search(model, QStringLiteral("3-11"));
    QCOMPARE(model.rowCount(), 1 + 10 + 100 + 1000);

    QList<InspectionId> ids; // all but every hundredth
    for (int i = 0; i < count; ++i) {
        if (i % 100 != 0)
            ids.append(idAt(3) - i);
    }
    model.remove(ids);
    QVERIFY(mirror.isTrue());
    QCOMPARE(paths(model),
             (QByteArrayList{"/d/f1100", "/d/f11000", "/d/f11100", "/d/f11200", "/d/f11300", "/d/f11400",
                             "/d/f11500", "/d/f11600", "/d/f11700", "/d/f11800", "/d/f11900"}));
    search(model, {});
    QCOMPARE(model.rowCount(), count / 100);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(summaries(model)[row].etag, "3-" + QByteArray::number(100 * row));
    model.addWaiting(errands(idAt(9), {"/d/f500", "/d/f501"}));
    QCOMPARE(model.totalCount(), count / 100 + 1);
    QVERIFY(mirror.isTrue());
}

void TestRecentModel::equalsAReference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("files"); // that there are; few: the same again and again
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("steps");
    QTest::newRow("few files, small batches") << 1U << 30 << 5 << 2000;
    QTest::newRow("some files") << 2U << 300 << 20 << 500;
    QTest::newRow("many files, large batches") << 3U << 1500 << 300 << 150;
}

void TestRecentModel::equalsAReference()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, files);
    QFETCH(const int, batch);
    QFETCH(const int, steps);
    QRandomGenerator random(seed);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    Reference reference;
    const QStringList texts{{},
                            QStringLiteral("1"),
                            QStringLiteral("F2"),
                            QStringLiteral("d1"),
                            QStringLiteral("tag7"),
                            QStringLiteral("no such")};
    qint64 now = 0;
    const auto anyPath = [&]() -> QByteArray {
        const int i = random.bounded(files);
        return "/d" + QByteArray::number(i % 7) + "/f" + QByteArray::number(i);
    };
    const auto anySome = [&](QList<Summary> all) {
        std::shuffle(all.begin(), all.end(), random);
        return all.mid(0, random.bounded(batch) + 1);
    };
    for (int step = 0; step < steps; ++step) {
        switch (random.bounded(8)) {
        case 0:
        case 1: { // a part of a request, now and then of an earlier one
            now += random.bounded(int(aDay / 20));
            const qint64 when = random.bounded(4) == 0 ? random.bounded(now + 1) : now;
            QByteArrayList names;
            for (int i = random.bounded(batch); i >= 0; --i)
                names.append(anyPath());
            const QList<Errand> some = errands(idAt(when) - step * 1000, names);
            model.addWaiting(some);
            for (const Errand &errand : some) {
                Summary waiting;
                waiting.id = errand.id;
                waiting.path = errand.path;
                reference.place(waiting);
            }
            break;
        }
        case 2:
        case 3:
        case 4: {
            QList<Report> reports;
            QList<InspectionId> taken;
            for (const Summary &summary : anySome(reference.all())) {
                const QByteArray etag = "tag" + QByteArray::number(random.bounded(20));
                Report report = sample::report(summary.id - random.bounded(2) * random.bounded(2),
                                               summary.path.bytes(), etag);
                if (random.bounded(3) == 0)
                    report.etag = noEtag;
                if (random.bounded(4) == 0)
                    report.lastModified.server = broken;
                reports.append(report);
                if (reference.fill(report))
                    taken.append(report.id);
            }
            QCOMPARE(model.fill(reports), taken);
            break;
        }
        case 5: {
            QList<InspectionId> ids;
            for (const Summary &summary : anySome(reference.all()))
                ids.append(summary.id);
            ids.resize(ids.size() / 2);
            model.remove(ids);
            for (const InspectionId id : std::as_const(ids))
                reference.remove(id);
            break;
        }
        case 6: {
            const QString text = texts.at(random.bounded(int(texts.size())));
            search(model, text);
            reference.search(text);
            break;
        }
        default: {
            const auto filter = static_cast<RecentModel::Filter>(random.bounded(3));
            narrow(model, filter);
            reference.filter(filter);
        }
        }
        QVERIFY2(mirror.isTrue(), QByteArray::number(step).constData());
        const QList<Summary> expected = reference.shown();
        QVERIFY2(summaries(model) == expected, QByteArray::number(step).constData());
        QCOMPARE(model.totalCount(), reference.total());
        QCOMPARE(model.attentionCount(), reference.attention());
        for (int i = 0; i < 5 && !expected.isEmpty(); ++i) {
            const int row = random.bounded(int(expected.size()));
            QCOMPARE(model.rowOf(expected[row].id), row);
        }
    }
}

// Generous limits, of the processor's time: what they are to find is a list that is walked for each row.
void TestRecentModel::isFast()
{
#ifdef DOCKET_SANITIZED
    constexpr int count = 20'000; // it looks at all that is searched in, each time
#else
    constexpr int count = 100'000;
#endif
    constexpr int batch = 1024;
    QByteArrayList names = numbered("/home/user/Downloads/Packages/File Number ", count);
    History history{QString()};
    RecentModel model(history);
    QTRY_VERIFY(model.isLoaded());
    const auto measure = [](const char *what, const auto &list, const auto &call) {
        double total = 0;
        double worst = 0;
        for (qsizetype from = 0; from < list.size(); from += batch) {
            const auto part = list.mid(from, batch);
            const double before = processorMilliseconds();
            call(part);
            const double took = processorMilliseconds() - before;
            total += took;
            worst = std::max(worst, took);
        }
        qInfo("%s: %.0f ms, at most %.1f ms a batch", what, total, worst);
        QVERIFY2(total < 5000, what);
    };
    const auto add = [&](const QList<Errand> &some) { model.addWaiting(some); };
    const auto fill = [&](const QList<Report> &some) { model.fill(some); };
    const QList<Errand> first = errands(idAt(0), names);
    measure("insert", first, add);
    QList<Report> reports = reportsOf(first);
    measure("fill", reports, fill);
    const QList<Errand> again = errands(idAt(1), names);
    measure("insert again", again, add);
    QRandomGenerator random(1);
    reports = reportsOf(again);
    std::shuffle(reports.begin(), reports.end(), random);
    measure("fill in any order", reports, fill);
    std::shuffle(names.begin(), names.end(), random);
    measure("insert again in any order", errands(idAt(2), names), add);
    const QStringList texts{QStringLiteral("f"),         QStringLiteral("no such"),    QStringLiteral("99"),
                            QStringLiteral("downloads"), QStringLiteral("NUMBER 777"), QString()};
    for (const QString &text : texts) {
        const double before = processorMilliseconds();
        search(model, text);
        const double took = processorMilliseconds() - before;
        qInfo("search for '%s': %.2f ms, %d rows", qUtf8Printable(text), took, model.rowCount());
        QVERIFY(took < 1000);
    }
    QCOMPARE(model.rowCount(), count);
}

QTEST_GUILESS_MAIN(TestRecentModel)
#include "tst_recentmodel.moc"
