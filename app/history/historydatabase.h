// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "history/resultfinder.h"
#include "history/searchchanges.h"
#include "history/sqlite.h"
#include "history/statements.h"
#include "history/summary.h"
#include "inspect/filestatus.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <optional>

namespace docket
{

struct ResultRecord;

// A part of the history, newest first.
struct HistoryPage {
    QList<Summary> summaries;
    std::optional<InspectionId> next; // where the next page begins, none at the end
};

// What became of a report that was handed over. A value.
struct KeptResult {
    InspectionId id = 0;       // with which it came
    InspectionId keptAs = 0;   // another where its own was taken, by another process
    InspectionId replaced = 0; // the latest result of its file so far; 0: there was none, or it is newer
    Changes changes;           // since then
    bool pinned = false;

    friend bool operator==(const KeptResult &, const KeptResult &) = default;
};

// One open SQLite database with the tables of the history, for writing and for single results. A call that
// returns false has changed nothing, and failure() says why. All calls from the thread that made it.
class HistoryDatabase
{
public:
    // ":memory:" for one in memory.
    explicit HistoryDatabase(QString fileName) : m_fileName(std::move(fileName)) {}

    // First of all. Makes the tables in an empty file, and new ones of those of an older version; refuses a
    // file of another kind. What it refused it cannot be used for any more.
    bool open();
    // Whether it can be written at this moment.
    bool probeWriting();

    // In one transaction. A result whose id is taken, by another process, moves a millisecond on.
    bool add(const QList<Report> &reports, QList<KeptResult> &kept);
    // Forgets these files, with all their results.
    bool forget(const QList<FilePath> &paths);
    // Forgets the files that have these results, with all others that they have.
    bool forgetFilesOf(const QList<InspectionId> &ids);
    bool forgetAll();
    bool setPinned(const QList<InspectionId> &ids, bool pinned);
    // Forgets the oldest results beyond `limit` of files that are not pinned, `atMost` of them. `gone` are
    // the files whose latest it was, by that; `rest` is how many are still to go.
    bool prune(qint64 limit, int atMost, QList<InspectionId> &gone, qint64 &rest);

    bool readPage(InspectionId before, int count, HistoryPage &page);
    bool find(InspectionId id, std::optional<Report> &report);
    // The results of the same file before this one, newest first.
    bool readEarlier(InspectionId id, int count, QList<Report> &reports);

    // Puts this in the place of the result of the same id, if there is one: more was found out of the same
    // state.
    bool amend(const Report &report);
    // What the file came to that the result is of, when it was in that state; nothing where there is no such
    // result.
    bool keepDigests(InspectionId id, const FileStatus &state, const Digests &digests);
    // Those of the file as long as it is in that state.
    bool readDigests(InspectionId id, const FileStatus &state, Digests &digests);

    [[nodiscard]] const DatabaseFailure &failure() const { return m_database.failure(); }

private:
    struct FileRow {
        qint64 id = 0;
        InspectionId latest = 0;
        int flags = 0;
    };
    using Folders = QHash<QByteArray, qint64>;

    template <typename Work>
    bool inTransaction(Work work);
    bool prepareSchema();
    bool executeAll(const QByteArrayList &statements);
    bool makeTables();
    bool takeOverVersion1();
    bool addOne(Report report, Folders &folders, KeptResult &kept);
    bool folderId(QByteArrayView folder, Folders &folders, qint64 &id);
    bool findFile(qint64 folder, QByteArrayView name, std::optional<FileRow> &file);
    bool insertFile(qint64 folder, QByteArrayView name, const Report &report, FileRow &file);
    bool writeSearchChanges();
    bool renewFile(const FileRow &file, QByteArrayView name, const Report &report, KeptResult &kept);
    bool insertResult(const ResultRecord &record, InspectionId id, qint64 file, bool &taken);
    bool forgetFile(qint64 file, QByteArrayView name, InspectionId latest);
    bool forgetUnusedFolders(const QSet<qint64> &folders);
    bool fileOf(InspectionId id, std::optional<qint64> &file);
    bool latestOf(InspectionId id, std::optional<Report> &report);

    QString m_fileName;
    SqliteConnection m_database;
    HistoryStatements m_statements; // gone before the connection is
    SearchChanges m_searchChanges;  // of the transaction
    bool m_ready = false;
    QHash<InspectionId, InspectionId> m_moved; // under which id a result is kept whose own was taken
};

} // namespace docket
