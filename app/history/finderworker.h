// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/resultfinder.h"
#include "inspect/errand.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace docket
{

// The part of History that looks things up, in a thread of its own, so that whoever writes holds nobody up.
// All calls come from that thread's event loop.
class FinderWorker : public QObject
{
    Q_OBJECT

public:
    // An empty name: there is no file, and nothing in it. Until the first call, searches wait.
    void open(const QString &fileName);
    // Takes the place of a search that is under way.
    void search(quint64 number, const ResultQuery &query);
    void goOn(quint64 number);
    void read(const QList<InspectionId> &ids);
    void readPaths(const QList<InspectionId> &ids);
    // readReportsOf() or missedReportsOf() follows.
    void readReports(const QList<InspectionId> &ids);
    // found() or missed() follows.
    void find(InspectionId id);
    void findOlder(const QList<Errand> &errands);
    void countAttention();
    void close();

Q_SIGNALS:
    void foundPart(quint64 number, const QList<docket::InspectionId> &ids,
                   const QList<docket::Summary> &summaries, bool isLast);
    void readResults(const QList<docket::InspectionId> &ids, const QList<docket::Summary> &summaries);
    void readPathsOf(const QList<docket::InspectionId> &ids, const QList<docket::FilePath> &paths);
    void readReportsOf(const QList<docket::InspectionId> &ids, const QList<docket::Report> &reports);
    // Only these; the others may not be in the file.
    void missedReportsOf(const QList<docket::InspectionId> &ids, const QList<docket::Report> &reports);
    void found(const docket::Report &report);
    void missed(docket::InspectionId id); // it may not be in the file, or not yet
    void foundOlder(const QList<docket::InspectionId> &ids);
    void countedAttention(qint64 count);
    // Another file than before, or its content: what was found is void.
    void replaced();
    void foundDamage();

private:
    void begin();
    void step();
    void passPart(bool isLast);
    void fail();

    std::unique_ptr<ResultFinder> m_finder;
    bool m_opened = false; // or known not to be there
    quint64 m_number = 0;
    ResultQuery m_query;
    QList<InspectionId> m_found; // and not passed on yet
    QList<Errand> m_early;       // asked about before the file was open
    bool m_isFirst = true;
    bool m_isAsked = false;    // for a part
    bool m_isStepping = false; // will go on by itself
    QElapsedTimer m_clock;
};

} // namespace docket
