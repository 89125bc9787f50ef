// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/history.h"

#include "history/finderworker.h"
#include "history/historyworker.h"
#include "inspect/filestatus.h"
#include "inspect/pools.h"
#include "threadmanners.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace docket
{

namespace
{

// To write costs as much as to look up, so it begins when nothing has come for a while: some frames where
// there are few reports. But it does not wait for longer than the user would for the last of them.
constexpr qsizetype few = 64;
constexpr qint64 quietOfFewMs = 50;
constexpr qint64 quietOfManyMs = 250;
constexpr qint64 atMostMs = 3000;
constexpr qsizetype mostHeld = 131'072; // reports; some 80 MB

} // namespace

QString History::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/history.sqlite";
}

History::History(const QString &fileName, QObject *parent, HistoryPatience patience)
    : QObject(parent),
      m_patience(patience),
      m_steps(std::make_shared<std::atomic<quint64>>(0)),
      m_thread(std::make_unique<QThread>()),
      m_worker(new HistoryWorker(fileName, [steps = m_steps] { ++*steps; })),
      m_finderThread(std::make_unique<QThread>()),
      m_finder(new FinderWorker)
{
    m_worker->moveToThread(m_thread.get());
    m_finder->moveToThread(m_finderThread.get());
    connect(m_worker, &HistoryWorker::notice, this, &History::notice);
    connect(m_worker, &HistoryWorker::kept, this, &History::noteKept);
    connect(m_worker, &HistoryWorker::forgotten, this, [this] { --m_forgetting; });
    connect(m_worker, &HistoryWorker::pruned, this, &History::pruned);
    connect(m_worker, &HistoryWorker::pinsChanged, this, &History::pinsChanged);
    connect(m_worker, &HistoryWorker::found, this, &History::found);
    connect(m_worker, &HistoryWorker::notFound, this, &History::notFound);
    connect(m_worker, &HistoryWorker::foundEarlier, this, &History::foundEarlier);
    connect(m_worker, &HistoryWorker::amended, this, &History::amended);
    connect(m_worker, &HistoryWorker::foundDigests, this, &History::foundDigests);
    connect(m_worker, &HistoryWorker::ready, m_finder, &FinderWorker::open);
    connect(m_finder, &FinderWorker::foundDamage, m_worker, &HistoryWorker::noticeDamage);
    connect(
        m_finder, &FinderWorker::foundPart, this,
        [this](quint64 search, const QList<InspectionId> &ids, const QList<Summary> &summaries, bool isLast) {
            if (search == m_search)
                Q_EMIT foundPart(search, ids, summaries, isLast);
        });
    connect(m_finder, &FinderWorker::readResults, this, &History::readResults);
    connect(m_finder, &FinderWorker::readPathsOf, this, &History::readPathsOf);
    connect(m_worker, &HistoryWorker::readReportsOf, this, &History::readReportsOf);
    connect(m_finder, &FinderWorker::readReportsOf, this, &History::readReportsOf);
    connect(m_finder, &FinderWorker::missedReportsOf, this,
            [this](const QList<InspectionId> &ids, const QList<Report> &reports) {
                post([ids, reports](HistoryWorker *worker) { worker->readReports(ids, reports); });
            });
    connect(m_finder, &FinderWorker::found, this, &History::found);
    connect(m_finder, &FinderWorker::missed, this,
            [this](InspectionId id) { post([id](HistoryWorker *worker) { worker->find(id); }); });
    connect(m_finder, &FinderWorker::foundOlder, this, &History::foundOlder);
    connect(m_finder, &FinderWorker::countedAttention, this, &History::countedAttention);
    connect(m_finder, &FinderWorker::replaced, this, &History::replaced);
    for (const auto &[thread, name] : {std::pair{m_thread.get(), QStringLiteral("history")},
                                       std::pair{m_finderThread.get(), QStringLiteral("search")}}) {
        thread->setObjectName(name);
        // Where it is left behind.
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    }
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &History::passOn);
    ask([](FinderWorker *) { giveWay(); });
    post([](HistoryWorker *worker) {
        giveWayTwice(); // what is gathered is on the screen before it is on the disk
        worker->open();
    });
}

History::~History()
{
    ask([](FinderWorker *finder) {
        finder->close();
        finder->deleteLater();
        QThread::currentThread()->quit();
    });
    post([](HistoryWorker *worker) {
        worker->close();
        worker->deleteLater();
        QThread::currentThread()->quit();
    });
    // Where one hangs at the file, nobody can wake it: it is left behind, and goes on as long as the process
    // lives.
    const QDeadlineTimer patience(m_patience.withoutProgress);
    if (!waitForWorker())
        abandon(std::move(m_thread));
    if (!m_finderThread->wait(patience))
        abandon(std::move(m_finderThread));
}

bool History::waitForWorker()
{
    const QDeadlineTimer latest(m_patience.atMost);
    for (quint64 steps = *m_steps;; steps = *m_steps) {
        const QDeadlineTimer stuck(m_patience.withoutProgress);
        if (m_thread->wait(std::min(stuck, latest)))
            return true;
        if (latest.hasExpired() || steps == *m_steps)
            return false;
    }
}

// Calls take effect in their order: what is held back goes first.
template <typename Call>
void History::post(Call call)
{
    passOn();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, call, steps = m_steps] {
            call(worker);
            ++*steps;
        },
        Qt::QueuedConnection);
}

template <typename Call>
void History::ask(Call call)
{
    QMetaObject::invokeMethod(
        m_finder, [finder = m_finder, call] { call(finder); }, Qt::QueuedConnection);
}

void History::add(const QList<Report> &reports)
{
    m_unwritten.push_back(reports);
    if (m_held.isEmpty())
        m_heldFor.start();
    m_held.append(reports);
    m_heldCount += reports.size();
    if (m_heldCount >= mostHeld)
        passOn();
    else
        m_soon.start(static_cast<int>(std::clamp<qint64>(atMostMs - m_heldFor.elapsed(), 0,
                                                         m_heldCount < few ? quietOfFewMs : quietOfManyMs)));
}

void History::passOn()
{
    m_soon.stop();
    m_heldCount = 0;
    for (const QList<Report> &reports : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, reports] { worker->add(reports); }, Qt::QueuedConnection);
}

void History::noteKept(const QList<KeptResult> &results, bool inFile)
{
    m_unwritten.pop_front();
    for (const KeptResult &result : results) {
        if (result.keptAs != result.id)
            m_moved.insert(result.id);
    }
    Q_EMIT kept(results, inFile);
}

void History::forget(const QList<FilePath> &paths)
{
    ++m_forgetting;
    post([paths](HistoryWorker *worker) { worker->forget(paths); });
}

void History::forgetFilesOf(const QList<InspectionId> &ids)
{
    ++m_forgetting;
    post([ids](HistoryWorker *worker) { worker->forgetFilesOf(ids); });
}

void History::forgetAll()
{
    ++m_forgetting;
    post([](HistoryWorker *worker) { worker->forgetAll(); });
}

void History::setPinned(const QList<InspectionId> &ids, bool pinned)
{
    post([ids, pinned](HistoryWorker *worker) { worker->setPinned(ids, pinned); });
}

void History::setRemembering(bool on)
{
    post([on](HistoryWorker *worker) { worker->setRemembering(on); });
}

void History::setLimit(std::optional<qint64> limit)
{
    post([limit](HistoryWorker *worker) { worker->setLimit(limit); });
}

void History::find(InspectionId id)
{
    if (m_forgetting > 0 ||
        m_moved.contains(id)) { // of a moved one the file has another process's in its place
        post([id](HistoryWorker *worker) { worker->find(id); });
        return;
    }
    for (const QList<Report> &reports : m_unwritten) {
        const auto report =
            std::find_if(reports.begin(), reports.end(), [id](const Report &each) { return each.id == id; });
        if (report == reports.end())
            continue;
        const auto tell = [this, found = *report] { Q_EMIT this->found(found); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    ask([id](FinderWorker *finder) { finder->find(id); });
}

void History::findEarlier(InspectionId id)
{
    post([id](HistoryWorker *worker) { worker->findEarlier(id); });
}

void History::amend(const Report &report)
{
    if (const Digests &digests = report.particulars.value().digests; !digests.isEmpty())
        keepDigests(report.id, statusOf(report), digests);
    post([report](HistoryWorker *worker) { worker->amend(report); });
}

void History::keepDigests(InspectionId id, const FileStatus &state, const Digests &digests)
{
    post([id, state, digests](HistoryWorker *worker) { worker->keepDigests(id, state, digests); });
}

void History::findDigests(InspectionId id, const FileStatus &state)
{
    post([id, state](HistoryWorker *worker) { worker->findDigests(id, state); });
}

quint64 History::search(const ResultQuery &query)
{
    ask([number = ++m_search, query](FinderWorker *finder) { finder->search(number, query); });
    return m_search;
}

void History::goOn(quint64 search)
{
    ask([search](FinderWorker *finder) { finder->goOn(search); });
}

void History::read(const QList<InspectionId> &ids)
{
    ask([ids](FinderWorker *finder) { finder->read(ids); });
}

void History::readPaths(const QList<InspectionId> &ids)
{
    ask([ids](FinderWorker *finder) { finder->readPaths(ids); });
}

void History::readReports(const QList<InspectionId> &ids)
{
    // What is not written yet may come to be kept under another id, with another process's in its place.
    const bool isUnsettled =
        m_forgetting > 0 || !m_unwritten.empty() ||
        std::any_of(ids.begin(), ids.end(), [this](InspectionId id) { return m_moved.contains(id); });
    if (isUnsettled)
        post([ids](HistoryWorker *worker) { worker->readReports(ids, {}); });
    else
        ask([ids](FinderWorker *finder) { finder->readReports(ids); });
}

void History::findOlder(const QList<Errand> &errands)
{
    ask([errands](FinderWorker *finder) { finder->findOlder(errands); });
}

void History::countAttention()
{
    ask([](FinderWorker *finder) { finder->countAttention(); });
}

} // namespace docket
