// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What a lane does where the user's patience has ended.

#include "inspect/lane.h"

#include <QThread>

#include <algorithm>

namespace docket
{

namespace
{

constexpr Failure didNotAnswer{ETIMEDOUT};
constexpr Failure notBegun{ECANCELED};

} // namespace

void Lane::giveUp(const QList<InspectionId> &ids)
{
    for (const CoursePointer &course : std::vector(m_begun)) {
        if (course->state == Course::State::Left)
            continue;
        const auto isMeant = [&ids](const Errand &errand) { return ids.contains(errand.id); };
        if (std::ranges::none_of(course->errands, isMeant))
            continue;
        if (course->errands.size() == 1)
            leave(course);
        else
            split(*course); // and those meant are taken out of the queue below
    }
    tellNotBegun(m_queue.take(ids));
    setThreads();
    beginNext();
}

void Lane::giveUpVolume()
{
    m_isGivenUp = true;
    for (const CoursePointer &course : std::vector(m_begun)) {
        if (course->state != Course::State::Left)
            leave(course);
    }
    tellNotBegun(m_queue.takeAll());
    Q_EMIT holdChanged();
}

void Lane::tryAgain()
{
    m_isGivenUp = false;
    m_pace = Pace(QThread::idealThreadCount());
    setThreads();
    Q_EMIT holdChanged();
    beginNext();
}

QList<InspectionId> Lane::held() const
{
    return m_isGivenUp ? m_queue.ids() : QList<InspectionId>();
}

QList<Lane::Waiting> Lane::waitingLongerThan(std::chrono::milliseconds limit) const
{
    const auto now = std::chrono::steady_clock::now();
    QList<Waiting> waiting;
    for (const CoursePointer &course : m_begun) {
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(now - course->began);
        if (course->state != Course::State::Left && course->errands.size() == 1 && waited > limit)
            waiting.append({course->errands.front(), waited});
    }
    return waiting;
}

void Lane::leave(const CoursePointer &course)
{
    QList<Report> reports = assembled(course->errands, course->began, course->opened,
                                      course->takeColumns(didNotAnswer), course->inspectedAt);
    setBehind(*course, Course::State::Left);
    m_serve(std::move(course->errands), std::move(reports));
}

void Lane::tellNotBegun(std::vector<Errand> errands)
{
    QList<Report> reports;
    for (const Errand &errand : errands)
        reports.append(failedReport(errand, requestedAt(errand.id), notBegun));
    if (!reports.isEmpty())
        m_serve(std::move(errands), std::move(reports));
}

} // namespace docket
