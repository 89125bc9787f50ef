// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// historybench [RESULTS]: measures the recent results at that many, a million unless said otherwise. Builds
// them in a temporary folder, or in the file that DOCKET_BENCH_HISTORY names, where it finds them again.

#include "history/batchsize.h"
#include "history/history.h"
#include "history/historydatabase.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "mainwindow.h"
#include "recentlist.h"
#include "settings.h"
#include "support/samplereports.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace docket;

namespace
{

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

// What this thread has used of the processor: other programs do not count.
double ownMilliseconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void tell(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-58s median %8.2f ms   95th percentile %8.2f ms   (%zu)\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.size());
    std::fflush(stdout);
}

// Files as people download them, in requests of any size from one to thousands.
class Files
{
public:
    QList<Report> request(qint64 atMillisecond, int count)
    {
        static const QByteArrayList words{"firefox", "chrome",  "setup",  "installer", "driver", "photo",
                                          "report",  "invoice", "backup", "release",   "stable", "linux",
                                          "windows", "macos",   "arm64",  "update",    "music",  "archive"};
        static const QByteArrayList endings{".pkg", ".dmg", ".zip", ".iso", ".tar.xz", ".pdf"};
        const auto any = [this](const QByteArrayList &list) {
            return list.at(m_random.bounded(int(list.size())));
        };
        const QByteArray folder =
            "/home/user/Downloads/" + any(words) + "/" + QByteArray::number(m_random.bounded(5000)) + "/";
        QList<Report> reports;
        for (int i = 0; i < count; ++i) {
            const QByteArray name =
                any(words) + '-' + any(words) + ' ' + QByteArray::number(++m_number) + any(endings);
            Report report = sample::report(firstInspectionId(atMillisecond) - i, folder + name);
            const quint64 high = m_random.generate64();
            const quint64 low = m_random.generate64();
            report.etag = {'"' + QByteArray::number(high, 16) + QByteArray::number(low, 16) + '"',
                           sample::etagSource()};
            FileSize size = report.size.value();
            size.bytes = m_random.generate();
            size.bytesOnDisk = (size.bytes + 4095) / 4096 * 4096;
            size.identity.inode = m_random.generate();
            report.size = {size, report.size.source()};
            report.lastModified.identity = size.identity;
            report.lastModified.fileSystem = {
                {1'700'000'000 + m_random.bounded(90'000'000), m_random.bounded(1'000'000'000)},
                {Source::Kind::FileSystem}};
            if (m_random.bounded(5) == 0)
                report.etag = {};
            if (m_random.bounded(500) == 0)
                report.lastModified.server = Reading<QByteArray>(Failure{EIO});
            reports.append(report);
        }
        return reports;
    }
    int anySize() { return 1 << m_random.bounded(13); }

private:
    QRandomGenerator m_random{1};
    qint64 m_number = 0;
};

constexpr qint64 begin = 1'700'000'000'000;

void build(const QString &file, qsizetype results)
{
    HistoryDatabase database(file);
    database.open();
    Files files;
    QElapsedTimer clock;
    clock.start();
    QList<Report> reports;
    qint64 moment = begin;
    for (qsizetype count = 0; count < results;) {
        reports = files.request(moment += 60'000, int(std::min<qsizetype>(files.anySize(), results - count)));
        count += reports.size();
        for (qsizetype from = 0; from < reports.size(); from += BatchSize::most) {
            QList<KeptResult> kept;
            database.add(reports.mid(from, BatchSize::most), kept);
        }
    }
    std::printf("built in %.1f s\n", milliseconds(clock) / 1000);
}

// In transactions as the history makes them.
void store(HistoryDatabase &database, const char *what, QList<Report> &reports)
{
    qint64 moment = QDateTime::currentMSecsSinceEpoch();
    std::vector<double> transactions;
    QElapsedTimer all;
    all.start();
    const double before = ownMilliseconds();
    BatchSize size;
    for (qsizetype from = 0; from < reports.size();) {
        QList<Report> batch = reports.mid(from, size.count());
        from += batch.size();
        ++moment;
        for (qsizetype i = 0; i < batch.size(); ++i)
            batch[i].id = firstInspectionId(moment) - i;
        QElapsedTimer clock;
        clock.start();
        QList<KeptResult> kept;
        database.add(batch, kept);
        size.took(std::chrono::nanoseconds(clock.nsecsElapsed()));
        transactions.push_back(milliseconds(clock));
    }
    const double seconds = milliseconds(all) / 1000;
    std::printf("storing %lld reports of %s: %.2f s, %.2f s of the processor\n",
                static_cast<long long>(reports.size()), what, seconds, (ownMilliseconds() - before) / 1000);
    tell("   a transaction", transactions);
    std::printf("   the longest one: %.1f ms\n", *std::max_element(transactions.begin(), transactions.end()));
    std::fflush(stdout);
}

void measureStoring(const QString &file)
{
    HistoryDatabase database(file);
    database.open();
    Files files;
    const QByteArray run = '-' + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    QList<Report> reports;
    while (reports.size() < 100'000)
        reports += files.request(begin, 1000);
    for (Report &report : reports)
        report.path = FilePath(report.path.bytes() + run);
    store(database, "files that are new", reports);
    store(database, "the same files", reports);
    for (Report &report : reports)
        report.etag = {"\"new" + QByteArray::number(report.size.value().bytes) + '"', sample::etagSource()};
    store(database, "the same files with other ETags", reports);
    for (Report &report : reports)
        report.etag = {"\"again" + QByteArray::number(report.size.value().bytes) + '"', sample::etagSource()};
    std::shuffle(reports.begin(), reports.end(), std::minstd_rand(1));
    store(database, "the same files with other ETags, in any order", reports);

    QElapsedTimer clock;
    std::vector<double> transactions;
    qint64 rest = 1;
    for (int i = 0; i < 200 && rest > 0; ++i) {
        clock.start();
        QList<InspectionId> gone;
        database.prune(0, 250, gone, rest);
        transactions.push_back(milliseconds(clock));
    }
    tell("pruning 250 results", transactions);
}

// The longest event of the GUI thread since the last question: by the clock, and by what it used of the
// processor, which other programs do not count into.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        QElapsedTimer clock;
        clock.start();
        const double before = ownMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        m_longest.own = std::max(m_longest.own, ownMilliseconds() - before);
        m_longest.all = std::max(m_longest.all, milliseconds(clock));
        return result;
    }
    struct Longest {
        double all = 0;
        double own = 0;
    };
    Longest takeLongest() { return std::exchange(m_longest, {}); }

private:
    Longest m_longest;
};

void tellLongest(Watch &watch)
{
    const Watch::Longest longest = watch.takeLongest();
    std::printf("   longest event of the GUI thread meanwhile: %.1f ms, %.1f ms of the processor\n",
                longest.all, longest.own);
    std::fflush(stdout);
}

bool until(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 60'000);
}

// The real window, composed as ui/main.cpp does it.
struct Program {
    Program(const QString &file, const QString &settingsFile)
        : store(settingsFile, QSettings::IniFormat), settings(store), history(file), model(history)
    {
        window.show();
        list.verticalScrollBar()->setValue(0);
    }

    QSettings store;
    Settings settings;
    History history;
    Inspector inspector;
    RecentModel model;
    MainWindow window{inspector, history, model, settings};
    RecentList &list = *window.findChild<RecentList *>();
    QLineEdit &search = *window.findChild<QLineEdit *>(QStringLiteral("recentSearch"));
};

// Until the window is there, painted, with its first rows where it has some.
double openingTime(const QString &file, const QString &settings)
{
    QElapsedTimer clock;
    clock.start();
    Program program(file, settings);
    static_cast<void>(QTest::qWaitForWindowExposed(&program.window));
    return milliseconds(clock);
}

void measureOpening(const QString &file, const QTemporaryDir &folder)
{
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    std::vector<double> full;
    std::vector<double> none;
    for (int i = 0; i < 50; ++i) {
        none.push_back(openingTime(folder.filePath(QStringLiteral("empty.sqlite")), settings));
        full.push_back(openingTime(file, settings));
    }
    tell("window shown with an empty history", none);
    tell("window shown with this one", full);
}

// Letter by letter, as they are typed.
void measureSearching(Watch &watch, Program &program)
{
    std::vector<double> first;
    std::vector<double> all;
    bool found = false;
    QObject::connect(&program.model, &RecentModel::firstFound, &program.list, [&] { found = true; });
    watch.takeLongest();
    for (const char *word : {"firefox", "setup", ".pkg", "7f3a", "zzzzzz", "photo-music 77", "downloads",
                             "invoice 12345", "e1", "q"}) {
        for (const char *letter = word; *letter; ++letter) {
            QElapsedTimer clock;
            clock.start();
            found = false;
            QTest::keyClick(&program.search, *letter);
            until([&] { return found; });
            program.list.viewport()->repaint();
            first.push_back(milliseconds(clock));
            if (first.back() > 30)
                std::printf("   '%s': %.1f ms\n", qUtf8Printable(program.search.text()), first.back());
        }
        until([&] { return !program.model.isSearching(); });
        const double before = ownMilliseconds();
        program.search.clear();
        all.push_back(ownMilliseconds() - before);
    }
    tell("keystroke to first page of hits", first);
    tell("search taken back, in the GUI thread", all);
    tellLongest(watch);
}

// Down by the wheel, then by pages that lie as far apart as the whole list asks for, then up again.
void measureScrolling(Watch &watch, Program &program)
{
    const RecentModel &model = program.model;
    until([&] { return model.isLoaded(); });
    QScrollBar &bar = *program.list.verticalScrollBar();
    const auto untilThere = [&] {
        until([&] {
            const int row = program.list.rowAt(10);
            return row < 0 || model.data(model.index(row, 0), RecentModel::StateRole).toInt() !=
                                  int(Summary::State::NotLoaded);
        });
    };
    const auto turnWheel = [&](int pages) {
        const QPointF middle = program.list.viewport()->rect().center();
        const QPointF global = program.list.viewport()->mapToGlobal(middle);
        for (int i = 0; i < pages; ++i) {
            QWheelEvent wheel(middle, global, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(program.list.viewport(), &wheel);
            untilThere();
        }
    };
    constexpr int pages = 500;
    std::vector<double> times;
    watch.takeLongest();
    turnWheel(200);
    for (int page = 1; page <= pages; ++page) {
        QElapsedTimer clock;
        clock.start();
        bar.setValue(int(qint64(bar.maximum()) * page / pages));
        untilThere();
        times.push_back(milliseconds(clock));
    }
    for (int page = 0; page < pages; ++page) {
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        untilThere();
    }
    tell("scrolled to a page, until its rows are there", times);
    tellLongest(watch);
    bar.setValue(0);
}

} // namespace

int main(int argc, char **argv)
{
    Watch watch(argc, argv);
    const qsizetype results = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    QString file = qEnvironmentVariable("DOCKET_BENCH_HISTORY");
    if (file.isEmpty())
        file = folder.filePath(QStringLiteral("history.sqlite"));
    if (!QFileInfo::exists(file))
        build(file, results);
    std::printf("%lld results, %.0f bytes each in the file\n", static_cast<long long>(results),
                double(QFileInfo(file).size()) / double(results));
    std::fflush(stdout);
    {
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Settings settings(store);
        settings.setValue(settings.keptResults, qint64{0}); // all of them
    }
    measureOpening(file, folder);

    {
        QElapsedTimer clock;
        clock.start();
        watch.takeLongest();
        Program program(file, folder.filePath(QStringLiteral("settings.ini")));
        RecentModel &model = program.model;
        until([&] { return model.rowCount() > 0; });
        std::printf("first rows after %.1f ms", milliseconds(clock));
        until([&] { return model.isLoaded(); });
        std::printf(", all %d after %.0f ms\n", model.rowCount(), milliseconds(clock));
        tellLongest(watch);
        measureScrolling(watch, program);
        measureSearching(watch, program);
        for (const auto &[order, name] :
             {std::pair{RecentModel::Order::Name, "name"}, std::pair{RecentModel::Order::Size, "size"}}) {
            clock.restart();
            bool found = false;
            QObject::connect(&model, &RecentModel::firstFound, &program.list, [&] { found = true; });
            model.setOrder(order, false);
            until([&] { return found; });
            std::printf("sorted by %s: first page after %.0f ms\n", name, milliseconds(clock));
            model.setOrder(RecentModel::Order::Inspected, true);
        }
    }
    measureStoring(file);
    return 0;
}
