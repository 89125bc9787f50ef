// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lane.h"

#include "inspect/gather.h"

#include <QDateTime>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace docket
{

namespace
{

// With no more files than this waiting, each is opened first, so that its look-ups speak of one file. With
// more, on a volume fast enough for large chunks, opening would cost half as much again.
constexpr size_t fewFiles = 64;
constexpr int walksAtOnce = 2;
constexpr int graceMs = 20; // for a job that is about to end

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
    int descriptors = 0; // taken from the budget
    std::shared_ptr<const ChunkFiles> files;
    QFuture<std::shared_ptr<const ChunkFiles>> opening;
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
}

Lane::~Lane()
{
    leave(std::move(m_walkers));
    leave(std::move(m_pool));
}

void Lane::append(const QList<Errand> &errands)
{
    m_queue.insert(m_queue.end(), errands.begin(), errands.end());
    serve();
}

void Lane::drop(RequestId request)
{
    std::erase_if(m_queue, [request](const Errand &errand) { return errand.request == request; });
}

QFuture<WalkBatch> Lane::walk(const FilePath &folder)
{
    return QtConcurrent::run(m_walkers.get(), walkFolder, folder);
}

void Lane::serve()
{
    while (!m_queue.empty() && m_begun < m_pace.chunksAtOnce()) {
        const bool few = m_queue.size() <= fewFiles || m_pace.chunkSize() == 1;
        std::vector<Errand> errands = cutChunk();
        begin(std::move(errands), few);
    }
}

std::vector<Errand> Lane::cutChunk()
{
    // The last files are shared out, so that no thread ends long after the others.
    const size_t share = m_queue.size() / static_cast<size_t>(2 * m_pace.threads()) + 1;
    const size_t most = std::min(static_cast<size_t>(m_pace.chunkSize()), share);
    const RequestId request = m_queue.front().request;
    std::vector<Errand> errands;
    while (!m_queue.empty() && errands.size() < most && m_queue.front().request == request) {
        errands.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return errands;
}

void Lane::begin(std::vector<Errand> errands, bool opened)
{
    auto course = std::make_shared<Course>();
    course->errands = std::move(errands);
    course->began = std::chrono::steady_clock::now();
    course->inspectedAt = QDateTime::currentMSecsSinceEpoch();
    ++m_begun;

    const int count = static_cast<int>(course->errands.size());
    if (!opened || m_budget->free < count) {
        course->files = filesByPath(course->errands, course->began);
        lookUp(course);
        return;
    }
    course->descriptors = count;
    m_budget->free -= count;
    course->opening = QtConcurrent::run(m_pool.get(), filesOpened, course->errands, course->began);
    auto *gather = new Gather(this);
    connect(gather, &Gather::finished, this, [this, gather, course, count] {
        gather->deleteLater();
        if (auto files = takeResult(course->opening)) {
            course->files = *std::move(files);
            learn(count, course->files->cost);
        } else {
            course->files = filesByPath(course->errands, course->began);
        }
        lookUp(course);
    });
    gather->add(course->opening);
    gather->seal();
}

void Lane::lookUp(const std::shared_ptr<Course> &course)
{
    course->etags =
        QtConcurrent::run(m_pool.get(), lookUpEach<Reading<QByteArray>>, course->files, m_lookups.etag);
    course->sizes =
        QtConcurrent::run(m_pool.get(), lookUpEach<Reading<FileSize>>, course->files, m_lookups.size);
    course->lastModified =
        QtConcurrent::run(m_pool.get(), lookUpEach<LastModified>, course->files, m_lookups.lastModified);
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

    QList<Report> reports =
        assembled(course->errands, *course->files, std::move(columns), course->inspectedAt);
    const RequestId request = course->errands.front().request;
    const bool byPath = course->files->opening.empty();
    course->files.reset(); // closes what was open
    m_budget->free += course->descriptors;
    --m_begun;

    if (byPath && count > 0) {
        for (size_t i = course->errands.size(); i-- > 0;) {
            const auto at = static_cast<qsizetype>(i);
            if (m_budget->free > 0 && mayBeMixed(reports[at])) {
                begin({course->errands[i]}, true);
                reports.removeAt(at);
            }
        }
    }
    serve();
    if (!reports.isEmpty())
        Q_EMIT inspected(request, reports);
}

void Lane::learn(int files, JobCost cost)
{
    m_pace.learn(files, cost);
    m_pool->setMaxThreadCount(m_pace.threads());
}

} // namespace docket
