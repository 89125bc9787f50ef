// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lane.h"

#include "inspect/gather.h"

#include <QDateTime>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <ranges>

namespace docket
{

namespace
{

// With no more files than this waiting, each is opened first, so that its look-ups speak of one file. With
// more, on a volume fast enough for large chunks, opening would cost half as much again.
constexpr size_t fewFiles = 64;
constexpr int walksAtOnce = 2;
constexpr int graceMs = 20; // for a job that is about to end

// A chunk that takes this long hangs, or its link leads into a volume that does. It keeps its threads; others
// take its place.
constexpr std::chrono::seconds stuckAfter{1};
constexpr int threadsAChunk = 3;
constexpr int mostStuck = Pace::mostThreads / threadsAChunk;
constexpr int watchMs = 250;

std::unique_ptr<QThreadPool> makePool(int threads)
{
    auto pool = std::make_unique<QThreadPool>();
    pool->setMaxThreadCount(threads);
    pool->setStackSize(512 *
                       1024); // a look-up keeps a 64 KiB buffer there; 128 threads should not cost a gigabyte
    return pool;
}

void leave(std::unique_ptr<QThreadPool> pool)
{
    pool->clear();
    if (!pool->waitForDone(graceMs))
        static_cast<void>(pool.release()); // its destructor would wait for the stuck threads
}

} // namespace

// A chunk on its way.
struct Lane::Course {
    std::vector<Errand> errands;
    SteadyTime began;
    qint64 inspectedAt = 0;
    bool isStuck = false;
    int descriptors = 0; // taken from the budget
    QFuture<OpenedFiles> opening;
    std::optional<OpenedFiles> opened; // its files go to the jobs, and are closed there
    QFuture<Column<Reading<QByteArray>>> etags;
    QFuture<Column<Reading<FileSize>>> sizes;
    QFuture<Column<LastModified>> lastModified;
};

Lane::Lane(const Lookups &lookups, std::shared_ptr<DescriptorBudget> budget, QObject *parent)
    : QObject(parent),
      m_lookups(lookups),
      m_budget(std::move(budget)),
      m_pace(QThread::idealThreadCount()),
      m_pool(makePool(m_pace.threads())),
      m_walkers(makePool(walksAtOnce))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Lane::passByStuck);
}

Lane::~Lane()
{
    leave(std::move(m_walkers));
    leave(std::move(m_pool));
}

void Lane::append(const QList<Errand> &errands)
{
    for (const Errand &errand : errands)
        m_queues[errand.request].push_back(errand);
    m_queued += static_cast<size_t>(errands.size());
    serve();
}

void Lane::drop(RequestId request)
{
    const auto queue = m_queues.find(request);
    if (queue == m_queues.end())
        return;
    m_queued -= queue->second.size();
    m_queues.erase(queue);
}

QFuture<WalkBatch> Lane::walk(const FilePath &folder)
{
    return QtConcurrent::run(m_walkers.get(), walkFolder, folder);
}

void Lane::serve()
{
    while (m_queued > 0 && static_cast<int>(m_begun.size()) - m_stuck < m_pace.chunksAtOnce()) {
        const bool opened = m_queued <= fewFiles || m_pace.chunkSize() == 1;
        std::vector<Errand> errands = cutChunk();
        begin(std::move(errands), opened && m_budget->free >= static_cast<int>(errands.size()));
    }
}

std::vector<Errand> Lane::cutChunk()
{
    // Few go one by one: none waits for another. The last of many are shared out, so that no thread ends long
    // after the others.
    const size_t share = m_queued / static_cast<size_t>(2 * m_pace.threads()) + 1;
    const size_t most = m_queued <= fewFiles ? 1 : std::min(static_cast<size_t>(m_pace.chunkSize()), share);
    const auto queue = m_queues.begin();
    const size_t count = std::min(most, queue->second.size());
    const auto end = queue->second.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Errand> errands(std::make_move_iterator(queue->second.begin()), std::make_move_iterator(end));
    queue->second.erase(queue->second.begin(), end);
    if (queue->second.empty())
        m_queues.erase(queue);
    m_queued -= count;
    return errands;
}

void Lane::begin(std::vector<Errand> errands, bool opened)
{
    auto course = std::make_shared<Course>();
    course->errands = std::move(errands);
    course->began = std::chrono::steady_clock::now();
    course->inspectedAt = QDateTime::currentMSecsSinceEpoch();
    m_begun.push_back(course);
    if (!m_watch.isActive())
        m_watch.start();
    if (!opened) {
        lookUp(course, filesByPath(course->errands, course->began));
        return;
    }
    const int count = static_cast<int>(course->errands.size());
    course->descriptors = count;
    m_budget->free -= count;
    course->opening = QtConcurrent::run(m_pool.get(), openFiles, course->errands, course->began);
    auto *gather = new Gather(this);
    connect(gather, &Gather::finished, this, [this, gather, course, count] {
        gather->deleteLater();
        course->opened = takeResult(course->opening);
        if (course->opened)
            learn(count, course->opened->cost);
        lookUp(course, course->opened ? std::exchange(course->opened->files, nullptr)
                                      : filesByPath(course->errands, course->began));
    });
    gather->add(course->opening);
    gather->seal();
}

// The jobs hold the only references to the files: so they are closed in a thread that may wait for the
// volume.
void Lane::lookUp(const std::shared_ptr<Course> &course, const std::shared_ptr<const ChunkFiles> &files)
{
    course->etags = QtConcurrent::run(m_pool.get(), lookUpEach<Reading<QByteArray>>, files, m_lookups.etag);
    course->sizes = QtConcurrent::run(m_pool.get(), lookUpEach<Reading<FileSize>>, files, m_lookups.size);
    course->lastModified =
        QtConcurrent::run(m_pool.get(), lookUpEach<LastModified>, files, m_lookups.lastModified);
    auto *gather = new Gather(this);
    connect(gather, &Gather::finished, this, [this, gather, course] {
        gather->deleteLater();
        deliver(course);
    });
    gather->add(course->etags);
    gather->add(course->sizes);
    gather->add(course->lastModified);
    gather->seal();
}

void Lane::deliver(const std::shared_ptr<Course> &course)
{
    ChunkColumns columns{takeResult(course->etags), takeResult(course->sizes),
                         takeResult(course->lastModified)};
    const int count = static_cast<int>(course->errands.size());
    if (columns.etags)
        learn(count, columns.etags->cost);
    if (columns.sizes)
        learn(count, columns.sizes->cost);
    if (columns.lastModified)
        learn(count, columns.lastModified->cost);

    QList<Errand> errands(course->errands.begin(), course->errands.end());
    QList<Report> reports =
        assembled(course->errands, course->began, course->opened, std::move(columns), course->inspectedAt);
    end(course);
    if (!course->opened)
        inspectMixedAgain(errands, reports);
    serve();
    if (!reports.isEmpty())
        Q_EMIT inspected(errands, reports);
}

// Few: links, and files that changed at this moment. The budget may be overdrawn for them.
void Lane::inspectMixedAgain(QList<Errand> &errands, QList<Report> &reports)
{
    for (qsizetype i = reports.size() - 1; i >= 0; --i) {
        if (!mayBeMixed(reports[i]))
            continue;
        begin({errands.takeAt(i)}, true);
        reports.removeAt(i);
    }
}

void Lane::end(const std::shared_ptr<Course> &course)
{
    std::erase(m_begun, course);
    m_budget->free += course->descriptors;
    if (course->isStuck) {
        --m_stuck;
        setThreads();
    }
    if (m_begun.empty())
        m_watch.stop();
}

void Lane::learn(int files, JobCost cost)
{
    m_pace.learn(files, cost);
    setThreads();
}

void Lane::passByStuck()
{
    const auto now = std::chrono::steady_clock::now();
    for (const std::shared_ptr<Course> &course : m_begun) {
        if (!course->isStuck && now - course->began > stuckAfter && m_stuck < mostStuck) {
            course->isStuck = true;
            ++m_stuck;
        }
    }
    setThreads();
    serve();
}

void Lane::setThreads()
{
    m_pool->setMaxThreadCount(std::min(Pace::mostThreads, m_pace.threads() + threadsAChunk * m_stuck));
}

} // namespace docket
