// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/course.h"
#include "inspect/lanequeue.h"
#include "inspect/pace.h"
#include "inspect/unresponsive.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace docket
{

// How many files may be held open at once, by all lanes together. Counted in the dispatcher's thread.
struct DescriptorBudget {
    int free = 0;
};

// The look-ups on one volume: a queue, and threads of its own, so that a volume that has stopped answering
// keeps no other waiting. A path may lead into such a volume from here: what does not come back is passed by.
// Lives in the dispatcher's thread and never waits; its jobs run in its pool.
class Lane : public QObject
{
    Q_OBJECT

public:
    // Takes a report for each errand, in the same order. A call, not a signal: so they can be moved on.
    using Serve = std::function<void(std::vector<Errand> errands, QList<Report> reports)>;

    Lane(const Lookups &lookups, std::shared_ptr<DescriptorBudget> budget, Serve serve,
         QObject *parent = nullptr);
    // Waits for no job that hangs: threads stuck in the kernel are left behind, with their pool.
    ~Lane() override;

    // Its volume is the document portal, which hides what was recorded about its files.
    void setHidesRecords() { m_hidesRecords = true; }
    // `series`: as in LaneQueue.
    void append(const QList<Errand> &errands, RequestId series = 0);
    // The path's end is a link that leads here; it is followed.
    void appendLink(const Errand &errand);
    // Those of these that wait here go before the others, in this order. Replaces the last call's.
    void prefer(const QList<InspectionId> &ids);
    // Takes all out of the queue that wait here below the folder.
    [[nodiscard]] QList<Errand> takeBelow(const FilePath &folder);
    // Takes the request's errands out of the queue. What is begun already comes back all the same.
    void drop(RequestId request);

    // Those of these that are begun or wait here come back at once: look-ups that have no answer yet failed
    // with ETIMEDOUT, what was not begun with ECANCELED.
    void giveUp(const QList<InspectionId> &ids);
    // The same for all, and what is appended from now on is held.
    void giveUpVolume();
    void tryAgain();
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    [[nodiscard]] QList<InspectionId> held() const;

    struct Waiting {
        Errand errand;
        std::chrono::milliseconds waited{}; // since it was begun
    };
    // What was begun longer ago than that and has no answer.
    [[nodiscard]] QList<Waiting> waitingLongerThan(std::chrono::milliseconds limit) const;

Q_SIGNALS:
    // The path's end is a link to `target`, which may be on another volume: for appendLink() of its lane.
    void linked(const docket::Errand &errand, const docket::FilePath &target);
    // The file hangs: its path may lead into another volume.
    void stuck(const docket::Errand &errand);
    // Given up, or no longer, or files are held that were not.
    void holdChanged();

private:
    using CoursePointer = std::shared_ptr<Course>;
    enum class Way { ByPath, Opened, OpenedAlone, LinkAlone };

    void beginNext();
    [[nodiscard]] size_t chunkSize() const;
    void begin(std::vector<Errand> errands, Way way);
    [[nodiscard]] Listings listingsFor(const Course &course);
    void open(const CoursePointer &course, bool followsLinks);
    void afterOpening(const CoursePointer &course);
    void lookUp(const CoursePointer &course, const std::shared_ptr<const ChunkFiles> &files);
    void deliver(const CoursePointer &course);
    void end(const CoursePointer &course);
    void learn(size_t files, JobCost cost);
    void passByStuck();
    void split(Course &course);
    void setBehind(Course &course, Course::State state);
    [[nodiscard]] int threadsBehind() const;
    void setThreads();

    void leave(const CoursePointer &course);
    void tellNotBegun(std::vector<Errand> errands);

    Lookups m_lookups;
    std::shared_ptr<DescriptorBudget> m_budget;
    Serve m_serve;
    Pace m_pace;
    LaneQueue m_queue;
    std::vector<CoursePointer> m_begun; // not back yet
    FolderListings m_listings;
    int m_alone = 0;  // of these, those beside the others
    int m_behind = 0; // of these, those passed by or left
    bool m_isGivenUp = false;
    bool m_hidesRecords = false;
    QTimer m_watch;
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace docket
