// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/finderworker.h"

#include <chrono>

namespace docket
{

namespace
{

constexpr std::chrono::milliseconds stepTime{4}; // others come in between
constexpr qsizetype firstPart = 128;             // what a window shows, and with its summaries
constexpr qsizetype laterPart = 32'768;          // what a view takes in at once
constexpr qint64 firstPatience = 25;             // ms until what has been found is passed on
constexpr qint64 laterPatience = 100;

} // namespace

void FinderWorker::open(const QString &fileName)
{
    const bool again = m_opened;
    m_opened = true;
    m_finder.reset();
    if (!fileName.isEmpty()) {
        m_finder = std::make_unique<ResultFinder>();
        if (!m_finder->open(fileName))
            fail();
    }
    if (again)
        Q_EMIT replaced();
    else if (m_number != 0)
        begin();
    if (const QList<Errand> early = std::exchange(m_early, {}); !early.isEmpty())
        findOlder(early);
}

void FinderWorker::search(quint64 number, const ResultQuery &query)
{
    m_number = number;
    m_query = query;
    if (m_opened)
        begin();
}

void FinderWorker::begin()
{
    m_found.clear();
    m_isFirst = true;
    m_isAsked = true;
    m_clock.start();
    if (m_finder && !m_finder->begin(m_query))
        fail();
    step();
}

void FinderWorker::goOn(quint64 number)
{
    if (number != m_number || !m_opened)
        return;
    m_isAsked = true;
    m_clock.start();
    step();
}

void FinderWorker::step()
{
    const qsizetype wanted = m_isFirst ? firstPart : laterPart;
    if (m_finder && !m_finder->advance(QDeadlineTimer(stepTime), wanted, m_found))
        fail();
    if (!m_finder || m_finder->isDone()) {
        passPart(true);
        return;
    }
    const bool isTime = m_clock.hasExpired(m_isFirst ? firstPatience : laterPatience);
    if (m_found.size() >= wanted || (isTime && !m_found.isEmpty())) {
        passPart(false);
        return;
    }
    if (std::exchange(m_isStepping, true))
        return;
    const auto next = [this] {
        m_isStepping = false;
        if (m_isAsked)
            step();
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void FinderWorker::passPart(bool isLast)
{
    QList<Summary> summaries;
    const QList<InspectionId> found = std::exchange(m_found, {});
    if (m_isFirst && m_finder && !m_finder->read(found, summaries))
        fail();
    m_isFirst = false;
    m_isAsked = false;
    Q_EMIT foundPart(m_number, found, summaries, isLast);
}

void FinderWorker::read(const QList<InspectionId> &ids)
{
    QList<Summary> summaries;
    if (m_finder && !m_finder->read(ids, summaries))
        fail();
    Q_EMIT readResults(ids, summaries);
}

void FinderWorker::readPaths(const QList<InspectionId> &ids)
{
    QList<FilePath> paths;
    if (m_finder && !m_finder->readPaths(ids, paths))
        fail();
    paths.resize(ids.size());
    Q_EMIT readPathsOf(ids, paths);
}

void FinderWorker::readReports(const QList<InspectionId> &ids)
{
    QList<Report> reports;
    for (const InspectionId id : ids) {
        std::optional<Report> report;
        if (m_finder && !m_finder->find(id, report))
            fail();
        if (report)
            reports.append(*report);
    }
    if (reports.size() == ids.size())
        Q_EMIT readReportsOf(ids, reports);
    else
        Q_EMIT missedReportsOf(ids, reports);
}

void FinderWorker::find(InspectionId id)
{
    std::optional<Report> report;
    if (m_finder && !m_finder->find(id, report))
        fail();
    if (report)
        Q_EMIT found(*report);
    else
        Q_EMIT missed(id);
}

void FinderWorker::findOlder(const QList<Errand> &errands)
{
    if (!m_opened) {
        m_early += errands;
        return;
    }
    QList<InspectionId> older;
    if (m_finder && !m_finder->findOlder(errands, older))
        fail();
    if (!older.isEmpty())
        Q_EMIT foundOlder(older);
}

void FinderWorker::countAttention()
{
    qint64 count = 0;
    if (m_finder && !m_finder->countAttention(count))
        fail();
    Q_EMIT countedAttention(count);
}

void FinderWorker::close()
{
    m_finder.reset();
    m_isAsked = false;
}

// What comes now finds nothing; where the file is damaged another will take its place.
void FinderWorker::fail()
{
    const bool isDamaged = m_finder->failure().kind == DatabaseFailure::Kind::Damaged;
    m_finder.reset();
    if (isDamaged)
        Q_EMIT foundDamage();
}

} // namespace docket
