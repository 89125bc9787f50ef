// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historydatabase.h"
#include "history/resultquery.h"
#include "inspect/errand.h"
#include "inspect/report.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>

class QThread;

namespace docket
{

class FinderWorker;
class HistoryWorker;

// How long the end of a History waits for what is still to be written. What kept() was not said of is not
// promised, so that this need not last.
struct HistoryPatience {
    std::chrono::milliseconds withoutProgress{800}; // the file is stuck, or another process keeps it
    std::chrono::milliseconds atMost{5000};         // some 200,000 results
};

// Keeps reports in a SQLite file and finds them there, each on a thread of its own: no call waits. Lives in
// the thread that made it, which needs an event loop. Calls take effect in the order they are made.
class History : public QObject
{
    Q_OBJECT

public:
    // Where a user's history is kept.
    [[nodiscard]] static QString defaultFile();

    // An empty file name: kept in memory, for this run only.
    explicit History(const QString &fileName, QObject *parent = nullptr, HistoryPatience patience = {});
    // Writes what was handed over, then closes the file. Waits while that makes progress, but not for long.
    ~History() override;

    // Written when no more have come for a moment, or after three seconds: writing a report takes longer than
    // looking its file up, and must not compete with the look-ups that the user waits for. kept() follows.
    void add(const QList<Report> &reports);
    // Forgets these files, with all their results.
    void forget(const QList<FilePath> &paths);
    // Forgets the files that have these results, with all others that they have.
    void forgetFilesOf(const QList<InspectionId> &ids);
    void forgetAll();
    void setPinned(const QList<InspectionId> &ids, bool pinned);
    // While off, what comes is kept for this run only.
    void setRemembering(bool on);
    // How many results of files that are not pinned are kept; nothing: all. The oldest go, in the background.
    void setLimit(std::optional<qint64> limit);
    // Looks up one result, of what was handed over or is in the file; found() or notFound() follows. Does not
    // wait for what is being written.
    void find(InspectionId id);
    // The results of the same file before this one; foundEarlier() follows.
    void findEarlier(InspectionId id);
    // More has been found out about that result's file, in the state that the result is of; its digests are
    // kept as well. amended() follows.
    void amend(const Report &report);
    // What the file came to that the result is of, in the state in which it was hashed. Kept with the file's
    // results, and forgotten with them.
    void keepDigests(InspectionId id, const FileStatus &state, const Digests &digests);
    // foundDigests() follows, with those that were kept of the file, as long as its size, mtime, inode and
    // ctime are still the same.
    void findDigests(InspectionId id, const FileStatus &state);

    // What is in the file, looked up beside all that, without waiting for it. foundPart() follows with the
    // first part, with summaries, and with another after each goOn(). Takes the place of an earlier search,
    // of which nothing is heard any more. Gives its number.
    quint64 search(const ResultQuery &query);
    void goOn(quint64 search);
    // readResults() follows.
    void read(const QList<InspectionId> &ids);
    // readPathsOf() follows, with the file of each, or an empty path.
    void readPaths(const QList<InspectionId> &ids);
    // readReportsOf() follows, with the results that there are of what was handed over or is in the file, in
    // the order of the ids. Waits for what is being written. Meant for some hundreds at a time.
    void readReports(const QList<InspectionId> &ids);
    // What there is of the same files from before; foundOlder() follows if there is anything.
    void findOlder(const QList<Errand> &errands);
    void countAttention();

Q_SIGNALS:
    // Something the user should know: results will not be kept, and why; or the old history was put aside,
    // and where.
    void notice(const QString &sentence);
    // Whether in the file, where searches find them, or in memory only.
    void kept(const QList<docket::KeptResult> &results, bool inFile);
    // Taken out as the oldest of too many.
    void pruned(const QList<docket::InspectionId> &ids);
    // What setPinned() was to do is done.
    void pinsChanged();
    void found(const docket::Report &report);
    void notFound(docket::InspectionId id);
    void foundEarlier(docket::InspectionId id, const QList<docket::Report> &reports);
    void amended(docket::InspectionId id);
    void foundDigests(docket::InspectionId id, const docket::Digests &digests);
    void foundPart(quint64 search, const QList<docket::InspectionId> &ids,
                   const QList<docket::Summary> &summaries, bool isLast);
    // Of those that were asked for, the ones that are there.
    void readResults(const QList<docket::InspectionId> &ids, const QList<docket::Summary> &summaries);
    void readPathsOf(const QList<docket::InspectionId> &ids, const QList<docket::FilePath> &paths);
    void readReportsOf(const QList<docket::InspectionId> &ids, const QList<docket::Report> &reports);
    void foundOlder(const QList<docket::InspectionId> &ids);
    void countedAttention(qint64 count);
    // There is another file in its place: what was found is void.
    void replaced();

private:
    void noteKept(const QList<KeptResult> &results, bool inFile);
    template <typename Call>
    void post(Call call);
    template <typename Call>
    void ask(Call call);
    void passOn();
    bool waitForWorker();

    const HistoryPatience m_patience;
    std::shared_ptr<std::atomic<quint64>> m_steps; // counts what the worker has done
    std::unique_ptr<QThread> m_thread;
    HistoryWorker *m_worker; // lives in m_thread, and ends with it
    std::unique_ptr<QThread> m_finderThread;
    FinderWorker *m_finder; // the same
    quint64 m_search = 0;
    QList<QList<Report>> m_held; // not handed to the worker yet
    qsizetype m_heldCount = 0;
    QElapsedTimer m_heldFor;
    QTimer m_soon;
    std::deque<QList<Report>> m_unwritten; // those handed over of which kept() is still to come
    QSet<InspectionId> m_moved;            // kept under another id
    int m_forgetting = 0;                  // calls that have not taken effect yet
};

} // namespace docket
