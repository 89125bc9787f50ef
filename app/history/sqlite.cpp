// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace docket
{

namespace
{

DatabaseFailure::Kind failureKind(int extendedCode)
{
    if (extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY || extendedCode == SQLITE_CONSTRAINT_ROWID)
        return DatabaseFailure::Kind::Taken;
    constexpr int primary = 0xFF; // the rest says more precisely what happened
    switch (extendedCode & primary) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DatabaseFailure::Kind::Damaged;
    case SQLITE_FULL:
        return DatabaseFailure::Kind::Full;
    case SQLITE_READONLY:
        return DatabaseFailure::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseFailure::Kind::Busy;
    default:
        return DatabaseFailure::Kind::Other;
    }
}

} // namespace

void SqliteStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

bool SqliteStatement::next()
{
    const int result = sqlite3_step(m_statement.get());
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

bool SqliteStatement::run()
{
    while (next()) {
    }
    return !m_failed;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get()); // gives the error of the last step once more
    m_failed = false;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool SqliteStatement::isNumber(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

bool SqliteStatement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column); // first: it may convert
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

void SqliteStatement::bindOne(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), place, number);
}

void SqliteStatement::bindOne(int place, QByteArrayView bytes)
{
    const char *data = bytes.data() ? bytes.data() : ""; // null would become NULL
    sqlite3_bind_blob64(m_statement.get(), place, data, static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
}

void SqliteStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement.get(), place);
}

void SqliteConnection::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

bool SqliteConnection::open(const QString &fileName, int patience)
{
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(
        QFile::encodeName(fileName).constData(), &database,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_database.reset(database);
    if (result != SQLITE_OK)
        return fail();
    sqlite3_busy_timeout(database, patience);
    return true;
}

bool SqliteConnection::openReadOnly(const QByteArray &name, int flags)
{
    sqlite3 *database = nullptr;
    const int result =
        sqlite3_open_v2(name.constData(), &database,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | flags, nullptr);
    m_database.reset(database);
    // The first read finds out whether it can be.
    return (result == SQLITE_OK || fail()) && execute("PRAGMA schema_version");
}

// https://www.sqlite.org/security.html, "Untrusted SQLite Database Files"
bool SqliteConnection::openForeign(const QByteArray &fileName, int largestValue, int timeLimit)
{
    // In a folder that cannot be written to, one in WAL mode is read as it stands.
    const QByteArray uri = "file:" + fileName.toPercentEncoding("/") + "?immutable=1";
    if (!openReadOnly(fileName, 0) && !openReadOnly(uri, SQLITE_OPEN_URI))
        return false;
    sqlite3 *database = m_database.get();
    // NOLINTBEGIN(cppcoreguidelines-pro-type-vararg)
    for (const auto &[option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(database, option, on, nullptr);
    // NOLINTEND(cppcoreguidelines-pro-type-vararg)
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    m_deadline = std::make_unique<QDeadlineTimer>(timeLimit);
    constexpr int steps = 10'000; // of its virtual machine
    sqlite3_progress_handler(
        database, steps,
        [](void *deadline) { return static_cast<QDeadlineTimer *>(deadline)->hasExpired() ? 1 : 0; },
        m_deadline.get());
    return execute("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                   " PRAGMA temp_store = MEMORY");
}

bool SqliteConnection::execute(const QByteArray &statements)
{
    return sqlite3_exec(m_database.get(), statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK ||
           fail();
}

bool SqliteConnection::prepare(const QByteArray &statement, SqliteStatement &prepared)
{
    sqlite3_stmt *made = nullptr;
    const int result =
        sqlite3_prepare_v3(m_database.get(), statement.constData(), static_cast<int>(statement.size()),
                           SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    prepared = SqliteStatement(made);
    return result == SQLITE_OK || fail();
}

qint64 SqliteConnection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

bool SqliteConnection::fail()
{
    m_failure = {failureKind(sqlite3_extended_errcode(m_database.get())),
                 QString::fromUtf8(sqlite3_errmsg(m_database.get()))};
    return false;
}

bool SqliteConnection::fail(DatabaseFailure::Kind kind)
{
    m_failure = {kind, {}};
    return false;
}

void SqliteConnection::rollBack()
{
    // Fails where SQLite has done so itself.
    sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace docket
