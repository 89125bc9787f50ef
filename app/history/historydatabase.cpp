// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historydatabase.h"

#include "history/resultrecord.h"
#include "history/schema.h"
#include "history/splitpath.h"
#include "history/statements.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace docket
{

namespace
{

// SQLite's primary result codes that matter here (sqlite.org/rescode.html).
enum ResultCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteNotADatabase = 26,
};
constexpr int sqliteConstraintPrimaryKey = 1555; // an extended one

int resultCode(const QSqlError &error)
{
    constexpr int primary = 0xFF; // the rest says more precisely what happened
    return error.nativeErrorCode().toInt() & primary;
}

DatabaseFailure::Kind failureKind(const QSqlError &error)
{
    switch (resultCode(error)) {
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return DatabaseFailure::Kind::Damaged;
    case SqliteFull:
        return DatabaseFailure::Kind::Full;
    case SqliteReadOnly:
        return DatabaseFailure::Kind::ReadOnly;
    case SqliteBusy:
    case SqliteLocked:
        return DatabaseFailure::Kind::Busy;
    default:
        return DatabaseFailure::Kind::Other;
    }
}

// Never NULL, which a null byte array would become.
QVariant blob(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QByteArrayLiteral("") : bytes.toByteArray();
}

bool isTooLong(const SplitPath &path, const ResultRecord &record)
{
    const auto sizes = {path.folder.size(), path.name.size(), record.facts.size(),
                        record.etag.toByteArray().size(), record.serverDate.toByteArray().size()};
    return std::max(sizes) > longestKeptValue;
}

} // namespace

HistoryDatabase::HistoryDatabase(QString fileName)
    : m_fileName(std::move(fileName)), m_connection(QUuid::createUuid().toString())
{
}

HistoryDatabase::~HistoryDatabase()
{
    m_statements.reset();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool HistoryDatabase::open()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_fileName);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")); // another process may be writing
    if (!m_database.open())
        return fail(m_database.lastError());
    // The file may come from anyone. With WAL, what was committed outlives a kill of the process, with NORMAL
    // too.
    if (!execute(QStringLiteral("PRAGMA trusted_schema = OFF")) ||
        !execute(QStringLiteral("PRAGMA cell_size_check = ON")) ||
        !execute(QStringLiteral("PRAGMA synchronous = NORMAL")) || !prepareSchema())
        return false;
    m_statements = std::make_unique<HistoryStatements>(m_database);
    const std::optional<QSqlError> error = m_statements->prepare();
    return !error || fail(*error);
}

bool HistoryDatabase::prepareSchema()
{
    const auto check = [this] {
        QSqlError error;
        const schema::Fitness fitness = schema::fitness(m_database, error);
        if (fitness == schema::Fitness::Unreadable)
            fail(error);
        else if (fitness == schema::Fitness::Newer)
            m_failure = {DatabaseFailure::Kind::Newer, {}};
        else if (fitness == schema::Fitness::Foreign)
            m_failure = {DatabaseFailure::Kind::Damaged, {}};
        return fitness;
    };
    const schema::Fitness before = check();
    if (before != schema::Fitness::Empty)
        return before == schema::Fitness::Fit;
    if (!execute(QStringLiteral("PRAGMA journal_mode = WAL")))
        return false;
    return inTransaction([&] {
        const schema::Fitness now = check(); // another process may have been faster
        if (now != schema::Fitness::Empty)
            return now == schema::Fitness::Fit;
        const QStringList statements = schema::statements();
        return std::all_of(statements.begin(), statements.end(),
                           [this](const QString &statement) { return execute(statement); });
    });
}

bool HistoryDatabase::probeWriting()
{
    // BEGIN alone is content with a file that can only be read.
    return inTransaction([this] { return execute(schema::versionStatement()); });
}

template <typename Work>
bool HistoryDatabase::inTransaction(Work work)
{
    // IMMEDIATE: waits for another writer here, where nothing has been read yet.
    if (!execute(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (work() && execute(QStringLiteral("COMMIT")))
        return true;
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // fails where SQLite has done so itself
    return false;
}

bool HistoryDatabase::add(const QList<Report> &reports)
{
    return inTransaction([&] {
        QHash<QByteArray, qint64> folders; // only for now: later another process may have removed them
        // In rising order of ids, as SQLite fills its pages best; they come in falling order.
        std::vector<const Report *> rising(static_cast<size_t>(reports.size()));
        std::transform(reports.begin(), reports.end(), rising.begin(),
                       [](const Report &report) { return &report; });
        std::sort(rising.begin(), rising.end(),
                  [](const Report *a, const Report *b) { return a->id < b->id; });
        return std::all_of(rising.begin(), rising.end(),
                           [&](const Report *report) { return addOne(*report, folders); });
    });
}

bool HistoryDatabase::addOne(const Report &report, QHash<QByteArray, qint64> &folders)
{
    const SplitPath path(report.path);
    const ResultRecord record = packed(report);
    if (isTooLong(path, record))
        return true; // nothing of this length exists: it would only be refused when it is read
    qint64 folder = 0;
    qint64 file = 0;
    bool taken = false;
    if (!folderId(path.folder, folders, folder) || !upsertFile(folder, path.name, report.id, file) ||
        !insertResult(report.id, file, record, taken))
        return false;
    // Two processes were asked in the same millisecond. A whole one later, the order within the request
    // stays.
    InspectionId id = report.id;
    while (taken) {
        id += InspectionId{1} << inspectionIdBits;
        if (!insertResult(id, file, record, taken))
            return false;
    }
    if (id == report.id)
        return true;
    m_moved.insert(report.id, id);
    return upsertFile(folder, path.name, id, file);
}

bool HistoryDatabase::folderId(QByteArrayView folder, QHash<QByteArray, qint64> &folders, qint64 &id)
{
    const QByteArray key = folder.toByteArray();
    const auto known = folders.constFind(key);
    if (known != folders.constEnd()) {
        id = *known;
        return true;
    }
    QSqlQuery &find = m_statements->findFolder;
    find.bindValue(0, blob(folder));
    if (!run(find))
        return false;
    const bool exists = find.next();
    if (exists)
        id = find.value(0).toLongLong();
    find.finish();
    if (!exists) {
        QSqlQuery &insert = m_statements->insertFolder;
        insert.bindValue(0, blob(folder));
        if (!run(insert))
            return false;
        id = insert.lastInsertId().toLongLong();
    }
    folders.insert(key, id);
    return true;
}

bool HistoryDatabase::upsertFile(qint64 folder, QByteArrayView name, InspectionId id, qint64 &file)
{
    QSqlQuery &upsert = m_statements->upsertFile;
    upsert.bindValue(0, folder);
    upsert.bindValue(1, blob(name));
    upsert.bindValue(2, id);
    if (!run(upsert) || !upsert.next())
        return fail(upsert.lastError());
    file = upsert.value(0).toLongLong();
    upsert.finish();
    return true;
}

bool HistoryDatabase::insertResult(InspectionId id, qint64 file, const ResultRecord &record, bool &taken)
{
    QSqlQuery &insert = m_statements->insertResult;
    int place = 0;
    for (const QVariant &value : {QVariant(id), QVariant(file), QVariant(record.inspectedAt), record.size,
                                  record.etag, record.serverDate, record.mtime, QVariant(record.facts)})
        insert.bindValue(place++, value);
    taken = false;
    if (insert.exec())
        return true;
    taken = insert.lastError().nativeErrorCode().toInt() == sqliteConstraintPrimaryKey;
    return taken || fail(insert.lastError());
}

bool HistoryDatabase::forget(const QList<FilePath> &paths)
{
    return inTransaction([&] {
        QSet<qint64> folders;
        for (const FilePath &path : paths) {
            if (!forgetOne(path, folders))
                return false;
        }
        QSqlQuery &deleteFolder = m_statements->deleteFolder;
        return std::all_of(folders.begin(), folders.end(), [&](qint64 folder) {
            deleteFolder.bindValue(0, folder);
            return run(deleteFolder);
        });
    });
}

bool HistoryDatabase::forgetOne(const FilePath &path, QSet<qint64> &folders)
{
    const SplitPath parts(path);
    QSqlQuery &find = m_statements->findFile;
    find.bindValue(0, blob(parts.folder));
    find.bindValue(1, blob(parts.name));
    if (!run(find))
        return false;
    const bool exists = find.next();
    const QVariant file = exists ? find.value(0) : QVariant();
    if (exists)
        folders.insert(find.value(1).toLongLong());
    find.finish();
    if (!exists)
        return true;
    m_statements->deleteResults.bindValue(0, file);
    m_statements->deleteFile.bindValue(0, file);
    return run(m_statements->deleteResults) && run(m_statements->deleteFile);
}

bool HistoryDatabase::readPage(InspectionId before, int count, HistoryPage &page)
{
    if (!m_statements)
        return false;
    QSqlQuery &query = m_statements->readPage;
    query.bindValue(0, before);
    query.bindValue(1, count);
    if (!run(query))
        return false;
    int rows = 0;
    for (; query.next(); ++rows) {
        page.next = query.value(0).toLongLong();
        if (const std::optional<Report> report = readReport(query))
            page.summaries.append(summarize(*report));
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (rows < count)
        page.next.reset();
    return !error.isValid() || fail(error);
}

bool HistoryDatabase::find(InspectionId id, std::optional<Report> &report)
{
    if (!m_statements)
        return false;
    QSqlQuery &query = m_statements->findResult;
    query.bindValue(0, m_moved.value(id, id));
    if (!run(query))
        return false;
    if (query.next())
        report = readReport(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (report)
        report->id = id;
    return !error.isValid() || fail(error);
}

bool HistoryDatabase::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) || fail(query.lastError());
}

bool HistoryDatabase::run(QSqlQuery &query)
{
    return query.exec() || fail(query.lastError());
}

bool HistoryDatabase::fail(const QSqlError &error)
{
    const QString text = error.databaseText();
    m_failure = {failureKind(error), text.isEmpty() ? error.driverText() : text};
    return false;
}

} // namespace docket
