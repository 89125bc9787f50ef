// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/resultquery.h"
#include "history/resultsorter.h"
#include "history/sqlite.h"
#include "inspect/errand.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <limits>
#include <optional>

namespace docket
{

// Greater than the id of any inspection.
inline constexpr InspectionId newestInspectionId = std::numeric_limits<InspectionId>::max();

// Finds results in the history file, over a connection of its own that never writes: in WAL mode nobody waits
// for it, and it waits for nobody. Long searches go on in small steps. A call that returns false has failed,
// and failure() says why. All calls from the thread that made it.
class ResultFinder
{
public:
    // A file that HistoryDatabase has opened before.
    bool open(const QString &fileName);

    // What is found from now on; takes the place of an earlier query.
    bool begin(const ResultQuery &query);
    // Goes on until the deadline or until `atMost` have been found; these come in their order. Not one need
    // have been found yet. isDone() once all have.
    bool advance(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found);
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

    // These, as far as they are there.
    bool read(const QList<InspectionId> &ids, QList<Summary> &summaries);
    // Their files, each in its place; empty where there is no such result.
    bool readPaths(const QList<InspectionId> &ids, QList<FilePath> &paths);
    bool find(InspectionId id, std::optional<Report> &report);
    // The latest results of these files, as far as they are older than the errands.
    bool findOlder(const QList<Errand> &errands, QList<InspectionId> &ids);
    bool countAttention(qint64 &count);

    [[nodiscard]] const DatabaseFailure &failure() const { return m_database.failure(); }

private:
    enum class Phase : quint8 {
        Listing, // rows come in the order that is asked for, and are given at once
        Peeking, // the same among the newest first: of many hits these make the first page
        Collecting,
        CollectingByFolder, // of folders that hold the needle
        Giving,
        Done,
    };

    bool list(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found);
    bool collect(const QDeadlineTimer &deadline);
    bool beginCollecting();
    bool beginCollectingByFolder();
    bool endPeeking();
    [[nodiscard]] QByteArray hitsIn(const QByteArray &index) const;
    void give(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found);
    bool holds(bool &yes);
    bool folderHolds(qint64 folder, bool &yes);
    bool etagHolds(InspectionId latest, bool &yes);
    bool originHolds(InspectionId latest, bool &yes);
    bool keyOf(InspectionId latest, QByteArray &key);
    bool findFolder(QByteArrayView path, std::optional<qint64> &folder);

    SqliteConnection m_database;
    SqliteStatement m_rows; // latest, flags, folder, and name where that matters
    SqliteStatement m_etag, m_folder, m_key, m_summary, m_path, m_result;
    SqliteStatement m_findFolder, m_findFile, m_countAttention;
    ResultQuery m_query;
    QByteArray m_trigrams;    // of the needle, for FTS5; empty where it has none
    bool m_isIndexed = false; // the index tells where the needle may be
    Phase m_phase = Phase::Done;
    int m_peeked = 0;
    qsizetype m_peekedHits = 0;
    InspectionId m_givenTo = newestInspectionId; // newest first, down to which all have been given
    ResultSorter m_sorter;
    InspectionId m_last = 0; // given
    QHash<qint64, bool> m_folderHolds;
};

} // namespace docket
