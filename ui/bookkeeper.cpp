// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "bookkeeper.h"

#include "history/history.h"
#include "history/recentmodel.h"
#include "import/cachedfiles.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace docket
{

namespace
{

// A quarter of a frame: other threads may hold it up, and the rest is for painting and for what the user
// does.
constexpr int turnMs = 4;
// So many files are entered in a small part of that.
constexpr qsizetype filesAtOnce = 256;
constexpr int restMs = 2000;
constexpr int rests = 3; // the history may be writing still

// Of others nothing was found out: they are not kept.
bool isBegun(const Report &report)
{
    return !report.isUnreadable() || report.size.failure().code != ECANCELED;
}

// What many threads have freed stays with the process otherwise, several times what it needs.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

Bookkeeper::Bookkeeper(Inspector &inspector, History &history, RecentModel &model, QObject *parent)
    : QObject(parent), m_inspector(inspector), m_history(history), m_model(model)
{
    connect(&inspector, &Inspector::accepted, this,
            [this](const QList<Errand> &errands) { queue([this, errands] { enter(errands); }); });
    connect(&inspector, &Inspector::reported, this, &Bookkeeper::queueReports);
    connect(&inspector, &Inspector::expanded, this,
            [this](InspectionId folder) { queue([this, folder] { takeOut(folder); }); });
    connect(&inspector, &Inspector::finished, this, [this](RequestId request, Tally tally) {
        queue([this, request, tally] { finish(request, tally); });
    });
    connect(&m_turn, &QTimer::timeout, this, &Bookkeeper::work); // as often as the window finds time
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        giveBackMemory();
        if (--m_restsLeft == 0)
            m_rest.stop();
    });
}

Bookkeeper::~Bookkeeper()
{
    blockSignals(true); // whoever listened is being destroyed too
    while (!m_inbox.empty())
        takeNext()();
    forgetForGood();
}

RequestId Bookkeeper::inspect(const Offer &offer)
{
    settle(); // or the new results would be forgotten with the old ones
    return begin(offer);
}

RequestId Bookkeeper::inspect(const std::shared_ptr<const CachedFiles> &cached)
{
    Offer offer;
    offer.paths = cached->paths();
    offer.entersFolders = false;
    const RequestId request = inspect(offer);
    m_running[request].cached = cached;
    return request;
}

RequestId Bookkeeper::inspectAgain(const FilePath &path)
{
    Offer offer;
    offer.paths = {path};
    return begin(offer);
}

RequestId Bookkeeper::begin(const Offer &offer)
{
    m_rest.stop(); // memory is given back when there is nothing to do
    const RequestId request = m_inspector.inspect(offer);
    m_running.insert(request, {});
    return request;
}

void Bookkeeper::forget(const QList<InspectionId> &ids)
{
    settle();
    m_forgotten = m_model.remove(ids);
}

QList<InspectionId> Bookkeeper::undoForget()
{
    return m_model.restore(std::exchange(m_forgotten, {}));
}

void Bookkeeper::forgetAll()
{
    settle();
    m_model.removeAll();
    m_history.forgetAll();
}

void Bookkeeper::settle()
{
    if (m_forgotten.isEmpty())
        return;
    forgetForGood();
    Q_EMIT forgotten();
}

void Bookkeeper::forgetForGood()
{
    if (m_forgotten.isEmpty())
        return;
    const RecentModel::Removed forgotten = std::exchange(m_forgotten, {});
    QList<FilePath> paths;
    for (const Summary &result : forgotten.live)
        paths += result.path;
    m_history.forget(paths);
    m_history.forgetFilesOf(forgotten.kept);
}

void Bookkeeper::stop()
{
    for (auto running = m_running.begin(); running != m_running.end(); ++running) {
        running->stopped = true;
        m_inspector.stop(running.key());
    }
}

void Bookkeeper::queue(std::function<void()> entry)
{
    m_inbox.push_back(std::move(entry));
    if (!m_turn.isActive())
        m_turn.start(0);
}

void Bookkeeper::queueReports(const QList<Report> &reports)
{
    queue([this, reports] { fill(joined(reports)); });
}

std::function<void()> Bookkeeper::takeNext()
{
    std::function<void()> next = std::move(m_inbox.front());
    m_inbox.pop_front();
    return next;
}

void Bookkeeper::work()
{
    QElapsedTimer turn;
    turn.start();
    m_isTurnOver = false;
    while (!m_inbox.empty() && !m_isTurnOver && turn.elapsed() < turnMs)
        takeNext()();
    if (m_inbox.empty())
        m_turn.stop();
    tellProgress();
}

Bookkeeper::Running *Bookkeeper::runningOf(InspectionId id)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [id](const Running &running) { return running.ids.contains(id); });
    return found == m_running.end() ? nullptr : &*found;
}

void Bookkeeper::enter(const QList<Errand> &errands)
{
    Running &running = m_running[errands.constFirst().request];
    running.total += errands.size();
    for (const Errand &errand : errands)
        running.ids.add(errand.id);
    Q_EMIT accepting();
    m_model.addWaiting(errands);
    Q_EMIT accepted(errands);
}

// Counts them as done, and adds what a metadata cache says of the file, where it was asked for one. Others
// stay as they are, and shared: to copy a hundred thousand reports takes as long as to look them up.
QList<Report> Bookkeeper::joined(QList<Report> reports)
{
    for (qsizetype i = 0; i < reports.size(); ++i) {
        Running *running = runningOf(reports.at(i).id);
        if (!running)
            continue;
        ++running->done;
        if (running->cached)
            reports[i] = running->cached->joinedTo(reports.at(i));
    }
    return reports;
}

void Bookkeeper::fill(const QList<Report> &reports)
{
    const QList<InspectionId> taken = m_model.fill(reports);
    QList<Report> kept = reports;
    kept.removeIf([](const Report &report) { return !isBegun(report); });
    if (taken.size() < reports.size()) {
        const QSet<InspectionId> ids(taken.begin(), taken.end());
        kept.removeIf([&ids](const Report &report) { return !ids.contains(report.id); });
    }
    m_history.add(kept);
    tell(reports);
}

// Next, in a turn of its own: those who hear it may lay out the whole panel.
void Bookkeeper::tell(const QList<Report> &reports)
{
    m_inbox.emplace_front([this, reports] { Q_EMIT reported(reports); });
    m_isTurnOver = true;
}

void Bookkeeper::takeOut(InspectionId folder)
{
    if (Running *running = runningOf(folder))
        --running->total;
    m_model.remove({folder});
    Q_EMIT expanded(folder);
}

void Bookkeeper::finish(RequestId request, Tally tally)
{
    const Running ended = m_running.take(request);
    if (ended.done < ended.total)
        queueNotInspected(ended.ids);
    if (!ended.stopped && tally.files == 0 && tally.refusals == 0)
        Q_EMIT foundNothing(request);
    queue([this, request] { Q_EMIT finished(request); });
    if (m_running.isEmpty()) {
        m_restsLeft = rests;
        m_rest.start();
    }
}

void Bookkeeper::queueNotInspected(const IdRanges &ids)
{
    for (const IdRanges::Range range : ids.ranges()) {
        for (InspectionId newest = range.newest; newest >= range.oldest; newest -= filesAtOnce)
            queue([this, newest, oldest = std::max(range.oldest, newest - filesAtOnce + 1)] {
                fillNotInspected({newest, oldest});
            });
    }
}

// Not kept in the history: of these files nothing was found out.
void Bookkeeper::fillNotInspected(IdRanges::Range ids)
{
    QList<Report> reports;
    for (const Summary &waiting : m_model.waiting(ids.newest, ids.oldest))
        reports += notInspected(waiting.id, waiting.path);
    m_model.fill(reports);
    tell(reports);
}

// Of what still runs: a request that is done does not stand beside one that hangs.
void Bookkeeper::tellProgress()
{
    qsizetype done = 0;
    qsizetype total = 0;
    for (const Running &running : std::as_const(m_running)) {
        done += running.done;
        total += running.total;
    }
    Q_EMIT progressed(done, total, !m_running.isEmpty());
}

Report notInspected(InspectionId id, const FilePath &path)
{
    const Failure stopped{ECANCELED};
    Report report;
    report.id = id;
    report.path = path;
    report.inspectedAt = requestedAt(id);
    report.etag = Reading<QByteArray>(stopped);
    report.size = Reading<FileSize>(stopped);
    report.lastModified = {Reading<QByteArray>(stopped), Reading<Timestamp>(stopped), {}};
    return report;
}

} // namespace docket
