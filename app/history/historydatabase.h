// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

#include <limits>
#include <memory>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace docket
{

struct HistoryStatements;
struct ResultRecord;

// Greater than the id of any inspection: where reading the history begins.
inline constexpr InspectionId newestInspectionId = std::numeric_limits<InspectionId>::max();

// A part of the history, newest first.
struct HistoryPage {
    QList<Summary> summaries;
    std::optional<InspectionId> next; // where the next page begins, none at the end
};

// What SQLite said when it could not do something.
struct DatabaseFailure {
    enum class Kind : quint8 {
        Damaged, // no history, or not one that this program wrote
        Newer,   // written by a newer version of this program
        Full,
        ReadOnly,
        Busy,
        Other,
    };
    Kind kind = Kind::Other;
    QString text;
};

// One open SQLite database with the tables of the history. A call that returns false has changed nothing, and
// failure() says why. All calls from the thread that made it.
class HistoryDatabase
{
public:
    static constexpr qsizetype reportsPerTransaction = 1000;

    // ":memory:" for one in memory.
    explicit HistoryDatabase(QString fileName);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    // First of all. Makes the tables in an empty file; refuses a file of another kind. What it refused it
    // cannot be used for any more.
    bool open();
    // Whether it can be written at this moment.
    bool probeWriting();

    // In one transaction. A result whose id is taken, by another process, moves a millisecond on.
    bool add(const QList<Report> &reports);
    bool forget(const QList<FilePath> &paths);
    bool readPage(InspectionId before, int count, HistoryPage &page);
    bool find(InspectionId id, std::optional<Report> &report);

    [[nodiscard]] const DatabaseFailure &failure() const { return m_failure; }

private:
    template <typename Work>
    bool inTransaction(Work work);
    bool prepareSchema();
    bool addOne(const Report &report, QHash<QByteArray, qint64> &folders);
    bool folderId(QByteArrayView folder, QHash<QByteArray, qint64> &folders, qint64 &id);
    bool upsertFile(qint64 folder, QByteArrayView name, InspectionId id, qint64 &file);
    bool insertResult(InspectionId id, qint64 file, const ResultRecord &record, bool &taken);
    bool forgetOne(const FilePath &path, QSet<qint64> &folders);

    bool execute(const QString &statement);
    bool run(QSqlQuery &query);
    bool fail(const QSqlError &error);

    QString m_fileName;
    QString m_connection; // its name, unique in the process
    QSqlDatabase m_database;
    std::unique_ptr<HistoryStatements> m_statements;
    QHash<InspectionId, InspectionId> m_moved; // under which id a result is kept whose own was taken
    DatabaseFailure m_failure;
};

} // namespace docket
