// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lane.h"

#include "inspect/gather.h"
#include "inspect/pools.h"

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

// A chunk that takes this long hangs, or a path in it leads into a volume that does. It keeps its threads;
// others take its place, and each of its files is tried by itself.
constexpr std::chrono::seconds stuckAfter{1};
constexpr int watchMs = 250;
constexpr int aloneAtOnce = 8;
constexpr int threadsACourse = 3;

constexpr Failure jobDidNotRun{ENOMEM}; // it throws only where memory has run out

} // namespace

Lane::Lane(const Lookups &lookups, std::shared_ptr<DescriptorBudget> budget, Serve serve, QObject *parent)
    : QObject(parent),
      m_lookups(lookups),
      m_budget(std::move(budget)),
      m_serve(std::move(serve)),
      m_pace(QThread::idealThreadCount()),
      m_pool(makePool(m_pace.threads()))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Lane::passByStuck);
}

Lane::~Lane()
{
    leaveBehind(std::move(m_pool));
}

void Lane::append(const QList<Errand> &errands, RequestId series)
{
    m_queue.append(errands, series);
    beginNext();
}

void Lane::appendLink(const Errand &errand)
{
    m_queue.appendAlone(errand, LaneQueue::AtLink::Follow);
    beginNext();
}

void Lane::prefer(const QList<InspectionId> &ids)
{
    m_queue.prefer(ids);
}

QList<Errand> Lane::takeBelow(const FilePath &folder)
{
    const std::vector<Errand> errands = m_queue.takeBelow(folder);
    return {errands.begin(), errands.end()};
}

void Lane::drop(RequestId request)
{
    m_queue.drop(request);
    for (const CoursePointer &course : m_begun)
        course->isUnwanted =
            course->isUnwanted || course->errands.empty() || course->errands.front().request == request;
    if (m_isGivenUp)
        Q_EMIT holdChanged();
}

void Lane::beginNext()
{
    if (m_isGivenUp) {
        Q_EMIT holdChanged();
        return;
    }
    while (m_alone < aloneAtOnce) {
        const auto next = m_queue.takeAlone();
        if (!next)
            break;
        begin({next->errand}, next->atLink == LaneQueue::AtLink::Follow ? Way::LinkAlone : Way::OpenedAlone);
    }
    while (m_queue.size() > 0 &&
           static_cast<int>(m_begun.size()) - m_alone - m_behind < m_pace.chunksAtOnce()) {
        const size_t size = chunkSize();
        const bool opened = size == 1 && m_budget->free > 0;
        begin(m_queue.take(size), opened ? Way::Opened : Way::ByPath);
    }
}

// Few go one by one: none waits for another. The last of many are shared out, so that no thread ends long
// after the others.
size_t Lane::chunkSize() const
{
    size_t files = m_queue.size();
    for (const CoursePointer &course : m_begun)
        files += course->state == Course::State::UnderWay ? course->errands.size() : 0;
    if (files <= fewFiles)
        return 1;
    const size_t share = m_queue.size() / static_cast<size_t>(2 * m_pace.threads()) + 1;
    return std::min(static_cast<size_t>(m_pace.chunkSize()), share);
}

void Lane::begin(std::vector<Errand> errands, Way way)
{
    auto course = std::make_shared<Course>();
    course->isAlone = way == Way::OpenedAlone || way == Way::LinkAlone;
    course->errands = std::move(errands);
    course->began = std::chrono::steady_clock::now();
    course->inspectedAt = QDateTime::currentMSecsSinceEpoch();
    m_begun.push_back(course);
    if (!m_watch.isActive())
        m_watch.start();
    if (course->isAlone) {
        ++m_alone;
        setThreads();
    }
    if (way == Way::ByPath)
        lookUp(course, filesByPath(course->errands, course->began, listingsFor(*course)));
    else
        open(course, way == Way::LinkAlone);
}

Listings Lane::listingsFor(const Course &course)
{
    m_listings.use(course.errands.front().request, course.began);
    Listings listings;
    listings.reserve(course.errands.size());
    // Of a volume that has turned out to be slow: elsewhere the chunks found by path list it.
    constexpr int manyThreads = 8;
    const bool ofMany =
        m_queue.size() > fewFiles && m_pace.chunkSize() == 1 && m_pace.threads() > manyThreads;
    for (const Errand &errand : course.errands)
        listings.push_back(m_listings.around(errand.path, ofMany));
    return listings;
}

// Files that go alone are few, and may overdraw the budget.
void Lane::open(const CoursePointer &course, bool followsLinks)
{
    course->descriptors = static_cast<int>(course->errands.size());
    m_budget->free -= course->descriptors;
    course->opening = QtConcurrent::run(m_pool.get(), followsLinks ? openFiles : openUnlessLinks,
                                        course->errands, course->began, listingsFor(*course));
    auto *gather = new Gather(this);
    connect(gather, &Gather::finished, this, [this, gather, course] {
        gather->deleteLater();
        afterOpening(course);
    });
    gather->add(course->opening);
    gather->seal();
}

void Lane::afterOpening(const CoursePointer &course)
{
    if (course->state == Course::State::Left)
        return end(course);
    auto &opened = course->opened;
    opened = takeResult(course->opening);
    if (!opened)
        return lookUp(course, filesByPath(course->errands, course->began));
    learn(opened->files->targets.size(), opened->cost);
    const auto files = std::exchange(opened->files, nullptr);
    if (const QByteArray link = opened->links.front(); !link.isEmpty()) {
        const Errand errand = course->errands.front();
        end(course);
        Q_EMIT linked(errand, FilePath(link).absolute(errand.path.folder()));
    } else {
        lookUp(course, files);
    }
}

// The jobs hold the only references to the files: so they are closed in a thread that may wait for the
// volume.
void Lane::lookUp(const CoursePointer &course, const std::shared_ptr<const ChunkFiles> &files)
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

void Lane::deliver(const CoursePointer &course)
{
    if (course->state == Course::State::Left)
        return end(course);
    ChunkColumns columns = course->takeColumns(jobDidNotRun);
    const size_t count = course->errands.size();
    if (columns.etags)
        learn(count, columns.etags->cost);
    if (columns.sizes)
        learn(count, columns.sizes->cost);
    if (columns.lastModified)
        learn(count, columns.lastModified->cost);

    QList<Report> reports =
        assembled(course->errands, course->began, course->opened, std::move(columns), course->inspectedAt);
    if (m_hidesRecords)
        std::ranges::for_each(reports, markHiddenByPortal);
    std::vector<Errand> errands = std::move(course->errands);
    const bool final = course->opened || course->isAlone;
    for (qsizetype i = reports.size() - 1; !final && i >= 0; --i) {
        if (!mayBeMixed(reports[i]))
            continue;
        m_queue.appendAlone(errands[static_cast<size_t>(i)], LaneQueue::AtLink::Stop);
        errands.erase(errands.begin() + i);
        reports.removeAt(i);
    }
    end(course);
    if (!reports.isEmpty())
        m_serve(std::move(errands), std::move(reports));
}

void Lane::end(const CoursePointer &course)
{
    std::erase(m_begun, course);
    m_budget->free += course->descriptors;
    if (course->state != Course::State::UnderWay)
        --m_behind;
    else if (course->isAlone)
        --m_alone;
    setThreads();
    if (m_begun.empty())
        m_watch.stop();
    if (course->wasSilent && m_isGivenUp)
        tryAgain(); // the volume answers after all
    else
        beginNext();
}

void Lane::learn(size_t files, JobCost cost)
{
    m_pace.learn(static_cast<int>(files), cost);
    setThreads();
}

void Lane::passByStuck()
{
    const auto now = std::chrono::steady_clock::now();
    QList<Errand> newlyStuck;
    for (const CoursePointer &course : m_begun) {
        if (course->state != Course::State::UnderWay || now - course->began <= stuckAfter)
            continue;
        if (course->errands.size() > 1) {
            split(*course);
        } else if (threadsBehind() + threadsACourse <= Pace::mostThreads - threadsACourse) {
            setBehind(*course, Course::State::PassedBy);
            newlyStuck.append(course->errands.front());
        }
    }
    setThreads();
    for (const Errand &errand : std::as_const(newlyStuck))
        Q_EMIT stuck(errand);
    beginNext();
}

// One of its files hangs: each is tried by itself.
void Lane::split(Course &course)
{
    if (!course.isUnwanted) {
        for (const Errand &errand : course.errands)
            m_queue.appendAlone(errand, LaneQueue::AtLink::Stop);
    }
    setBehind(course, Course::State::Left);
}

void Lane::setBehind(Course &course, Course::State state)
{
    if (course.state == Course::State::UnderWay) {
        ++m_behind;
        m_alone -= course.isAlone ? 1 : 0;
    }
    course.state = state;
    course.wasSilent = std::chrono::steady_clock::now() - course.began > stuckAfter;
}

int Lane::threadsBehind() const
{
    int threads = 0;
    for (const CoursePointer &course : m_begun)
        threads += course->state == Course::State::UnderWay ? 0 : course->threads();
    return threads;
}

void Lane::setThreads()
{
    const int beside = threadsACourse * m_alone + (m_behind > 0 ? threadsBehind() : 0);
    m_pool->setMaxThreadCount(std::min(Pace::mostThreads, m_pace.threads() + beside));
}

} // namespace docket
