// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

// SQLite, no more of it than the history needs. All calls on a connection and its statements from one thread.
// Not through Qt SQL: a QVariant for each value costs more than SQLite does to find it, and a million rows
// are listed.
namespace docket
{

// What SQLite said when it could not do something.
struct DatabaseFailure {
    enum class Kind : quint8 {
        Damaged, // no history, or not one that this program wrote
        Newer,   // written by a newer version of this program
        Full,
        ReadOnly,
        Busy,
        Taken, // a row of that id is there
        Other,
    };
    Kind kind = Kind::Other;
    QString text;
};

// A prepared statement, its places filled by bind() and its rows read one by one.
class SqliteStatement
{
public:
    SqliteStatement() = default;
    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) {}

    // Begins anew, with these values: numbers, bytes, nothing for NULL; bytes must stay until it has run.
    template <typename... Values>
    SqliteStatement &bind(const Values &...values)
    {
        reset();
        int place = 0;
        (bindOne(++place, values), ...);
        return *this;
    }
    // To the next row; false at the end, and where it failed.
    bool next();
    // To the end; false where it failed.
    bool run();
    // Lets go of what it reads.
    void reset();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    // Of the row where it stands; bytes until the next call.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    void bindOne(int place, qint64 number);
    void bindOne(int place, int number) { bindOne(place, qint64{number}); }
    void bindOne(int place, QByteArrayView bytes);
    void bindOne(int place, const QByteArray &bytes) { bindOne(place, QByteArrayView(bytes)); }
    void bindNull(int place);
    template <typename T>
    void bindOne(int place, const std::optional<T> &value)
    {
        if (value)
            bindOne(place, *value);
        else
            bindNull(place);
    }

    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    bool m_failed = false;
};

// A connection to a file. A call that returns false has failed, and failure() says why.
class SqliteConnection
{
public:
    SqliteConnection() = default;

    // ":memory:" for one in memory. Waits up to `patience` ms for other connections.
    bool open(const QString &fileName, int patience);
    // A file that somebody else made, only to read from it: nothing that it holds is carried out, no value is
    // larger than `largestValue` (bytes), and whatever is asked of it fails after `timeLimit` (ms).
    bool openForeign(const QByteArray &fileName, int largestValue, int timeLimit);
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    // One or several statements whose rows nobody asks for.
    bool execute(const QByteArray &statements);
    // Fails where the statement does not suit the database.
    bool prepare(const QByteArray &statement, SqliteStatement &prepared);
    // All or nothing of what work() does; it returns whether to keep it.
    template <typename Work>
    bool inTransaction(Work work);
    // All that work() reads is of one moment, and the file is locked once, not by each statement, which costs
    // more than what a short one does. It returns whether it went well.
    template <typename Work>
    bool inSnapshot(Work work);

    [[nodiscard]] qint64 lastInsertedRow() const;
    // Keeps what SQLite says now in failure(); false, to be passed on.
    bool fail();
    bool fail(DatabaseFailure::Kind kind);
    [[nodiscard]] const DatabaseFailure &failure() const { return m_failure; }

private:
    bool openReadOnly(const QByteArray &name, int flags);
    template <typename Work>
    bool between(const QByteArray &begin, Work &work); // and a COMMIT
    void rollBack();

    std::unique_ptr<QDeadlineTimer> m_deadline; // of a foreign file
    struct Closer {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
    DatabaseFailure m_failure;
};

template <typename Work>
bool SqliteConnection::inTransaction(Work work)
{
    // IMMEDIATE: waits for another writer here, where nothing has been read yet.
    return between("BEGIN IMMEDIATE", work);
}

template <typename Work>
bool SqliteConnection::inSnapshot(Work work)
{
    return between("BEGIN", work);
}

template <typename Work>
bool SqliteConnection::between(const QByteArray &begin, Work &work)
{
    if (!execute(begin))
        return false;
    if (work() && execute("COMMIT"))
        return true;
    rollBack();
    return false;
}

} // namespace docket
