// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/chunk.h"
#include "inspect/pace.h"
#include "intake/walk.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace docket
{

// How many files may be held open at once, by all lanes together. Counted in the dispatcher's thread.
struct DescriptorBudget {
    int free = 0;
};

// The work on one volume: a queue, and threads of its own, so that a volume that has stopped answering keeps
// no other waiting. A link may lead into such a volume from here: a chunk that does not come back is passed
// by. Lives in the dispatcher's thread and never waits; its jobs run in its pools.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(const Lookups &lookups, std::shared_ptr<DescriptorBudget> budget, QObject *parent = nullptr);
    // Waits for no job that hangs: threads stuck in the kernel are left behind, with their pool.
    ~Lane() override;

    void append(const QList<Errand> &errands);
    // Takes the request's errands out of the queue. What is begun already comes back with inspected() all the
    // same.
    void drop(RequestId request);
    [[nodiscard]] QFuture<WalkBatch> walk(const FilePath &folder);

Q_SIGNALS:
    // Files of one request, gathered: a report for each errand, in the same order.
    void inspected(const QList<docket::Errand> &errands, const QList<docket::Report> &reports);

private:
    struct Course;

    void serve();
    [[nodiscard]] std::vector<Errand> cutChunk();
    void begin(std::vector<Errand> errands, bool opened);
    void lookUp(const std::shared_ptr<Course> &course, const std::shared_ptr<const ChunkFiles> &files);
    void deliver(const std::shared_ptr<Course> &course);
    void inspectMixedAgain(QList<Errand> &errands, QList<Report> &reports);
    void end(const std::shared_ptr<Course> &course);
    void learn(int files, JobCost cost);
    void passByStuck();
    void setThreads();

    Lookups m_lookups;
    std::shared_ptr<DescriptorBudget> m_budget;
    Pace m_pace;
    // The newest request first: it is what the user waits for now.
    std::map<RequestId, std::deque<Errand>, std::greater<>> m_queues;
    size_t m_queued = 0;
    std::vector<std::shared_ptr<Course>> m_begun; // chunks not gathered yet
    int m_stuck = 0;                              // of these, those passed by
    QTimer m_watch;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<QThreadPool> m_walkers; // of their own: a walk lasts, and must not hold up look-ups
};

} // namespace docket
