// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/statements.h"

#include "history/resultrecord.h"
#include "history/schema.h"
#include "history/serverdate.h"
#include "splitpath.h"

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

// Where a result's columns stand in the statements that read one.
enum Column { Id, Folder, Name, Size, Etag, ServerDate, Mtime, Facts, Flags };
constexpr int version1InspectedAt = Flags;

// What is longer than anything the history keeps stays out of memory; a text stands for it, which is nothing
// that is looked for.
QByteArray bounded(const QByteArray &column)
{
    return "iif(length(" + column + ") > " + QByteArray::number(longestKeptValue) + ", 'too long', " +
           column + ")";
}

// As much of a value as Summary has. (substr() makes NULL of an empty blob.)
QByteArray beginning(const QByteArray &column)
{
    const QByteArray limit = QByteArray::number(summaryEtagLimit);
    return "iif(length(" + column + ") > " + limit + ", substr(" + column + ", 1, " + limit + "), " + column +
           ")";
}

QByteArray columns(const QByteArray &etag, const QByteArray &serverDate, const QByteArray &last)
{
    const QByteArrayList all{"r.id",     bounded("d.path"), bounded("f.name"),  "r.size", etag,
                             serverDate, "r.mtime",         bounded("r.facts"), last};
    return all.join(", ");
}

QByteArray wholeColumns(const QByteArray &last = "f.flags")
{
    return columns(bounded("r.etag"), bounded("r.server_date"), last);
}

QByteArray shortColumns()
{
    return columns(beginning("r.etag"), beginning("r.server_date"), "f.flags");
}

std::optional<ResultRecord> readRecord(const SqliteStatement &statement)
{
    const auto fits = [&](Column column, bool isRightKind) {
        return isRightKind || statement.isNull(column);
    };
    const bool serverIsNumber = statement.isNumber(ServerDate);
    if (!statement.isNumber(Id) || !statement.isBlob(Folder) || !statement.isBlob(Name) ||
        !statement.isBlob(Facts) || !fits(Size, statement.isNumber(Size)) ||
        !fits(Etag, statement.isBlob(Etag)) || !fits(Mtime, statement.isNumber(Mtime)) ||
        !fits(ServerDate, serverIsNumber || statement.isBlob(ServerDate)))
        return {};
    ResultRecord record;
    if (!statement.isNull(Size))
        record.size = statement.number(Size);
    if (!statement.isNull(Etag))
        record.etag = statement.bytes(Etag).toByteArray();
    if (serverIsNumber)
        record.serverSeconds = statement.number(ServerDate);
    else if (!statement.isNull(ServerDate))
        record.serverText = statement.bytes(ServerDate).toByteArray();
    if (!statement.isNull(Mtime))
        record.mtime = statement.number(Mtime);
    record.facts = statement.bytes(Facts).toByteArray();
    if (record.serverSeconds && !isFixdateSeconds(*record.serverSeconds))
        return {};
    return record;
}

FilePath readPath(const SqliteStatement &statement)
{
    const QByteArray folder = statement.bytes(Folder).toByteArray();
    return joined(folder, statement.bytes(Name));
}

constexpr const char *ofResult =
    " FROM result r JOIN file f ON f.id = r.file JOIN folder d ON d.id = f.folder";

} // namespace

bool HistoryStatements::prepare(SqliteConnection &database)
{
    const std::array<std::pair<SqliteStatement *, QByteArray>, 24> texts{{
        {&findFolder, "SELECT id FROM folder WHERE path = ?"},
        {&insertFolder, "INSERT INTO folder(path) VALUES(?)"},
        {&deleteFolder, "DELETE FROM folder WHERE id = ?1"
                        " AND NOT EXISTS (SELECT 1 FROM file WHERE file.folder = ?1) RETURNING path"},
        // The text as a text: of a blob FTS5 makes no words.
        {&insertFolderSearch, "INSERT INTO folder_search(rowid, text) VALUES(?, CAST(? AS TEXT))"},
        {&deleteFolderSearch, "INSERT INTO folder_search(folder_search, rowid, text)"
                              " VALUES('delete', ?, CAST(? AS TEXT))"},
        {&findFile, "SELECT id, name, latest, flags FROM file WHERE folder = ? AND hash = ?"},
        {&findFileOfResult, "SELECT f.id, f.folder, f.name, f.latest, f.flags FROM result r"
                            " JOIN file f ON f.id = r.file WHERE r.id = ?"},
        {&insertFile, "INSERT INTO file(folder, hash, name, latest, flags) VALUES(?, ?, ?, ?, ?)"},
        {&updateFile, "UPDATE file SET latest = ?, flags = ? WHERE id = ?"},
        {&flagFile, "UPDATE file SET flags = ? WHERE id = ?"},
        {&deleteFile, "DELETE FROM file WHERE id = ?"},
        {&insertSearch, "INSERT INTO search(rowid, text) VALUES(?, CAST(? AS TEXT))"},
        {&deleteSearch, "INSERT INTO search(search, rowid, text) VALUES('delete', ?, CAST(? AS TEXT))"},
        {&insertResult, "INSERT INTO result(id, file, size, etag, server_date, mtime, facts)"
                        " VALUES(?, ?, ?, ?, ?, ?, ?)"},
        {&amendResult, "UPDATE result SET facts = ? WHERE id = ?"},
        {&deleteResult, "DELETE FROM result WHERE id = ?"},
        {&deleteResults, "DELETE FROM result WHERE file = ?"},
        // CROSS JOIN: in this order. By key, so that a page costs the same wherever it is.
        {&readPage, "SELECT " + shortColumns() +
                        " FROM file f CROSS JOIN result r ON r.id = f.latest AND r.file = f.id"
                        " CROSS JOIN folder d ON d.id = f.folder"
                        " WHERE f.latest < ? ORDER BY f.latest DESC LIMIT ?"},
        {&readEarlier, "SELECT " + wholeColumns() + ofResult +
                           " WHERE r.file = (SELECT file FROM result WHERE id = ?1) AND r.id < ?1"
                           " ORDER BY r.id DESC LIMIT ?2"},
        {&insertDigest, "INSERT OR REPLACE INTO digest(file, kind, part_size, size, inode, mtime, mtime_ns,"
                        " ctime, ctime_ns, value) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {&readDigests, "SELECT kind, part_size, value FROM digest WHERE file = ? AND size = ? AND inode = ?"
                       " AND mtime = ? AND mtime_ns = ? AND ctime = ? AND ctime_ns = ?"
                       " ORDER BY kind, part_size"},
        {&deleteDigests, "DELETE FROM digest WHERE file = ?"},
        {&countUnpinned,
         "SELECT (SELECT count(*) FROM result) - (SELECT count(*)"
         " FROM file f INDEXED BY file_with_pin CROSS JOIN result r ON r.file = f.id WHERE f.flags & 4)"},
        {&oldestUnpinned, "SELECT r.id, f.id, f.folder, f.name, f.latest FROM result r CROSS JOIN file f"
                          " ON f.id = r.file WHERE NOT (f.flags & 4) ORDER BY r.id LIMIT ?"},
    }};
    return prepareResult(database, findResult) &&
           std::all_of(texts.begin(), texts.end(),
                       [&](const auto &text) { return database.prepare(text.second, *text.first); });
}

bool prepareResult(SqliteConnection &database, SqliteStatement &statement)
{
    return database.prepare("SELECT " + wholeColumns() + ofResult + " WHERE r.id = ?", statement);
}

bool prepareSummary(SqliteConnection &database, SqliteStatement &statement)
{
    return database.prepare("SELECT " + shortColumns() + ofResult + " WHERE r.id = ?", statement);
}

bool prepareVersion1(SqliteConnection &database, SqliteStatement &statement)
{
    return database.prepare("SELECT " + wholeColumns("r.inspected_at") +
                                " FROM v1_result r JOIN v1_file f ON f.id = r.file"
                                " JOIN v1_folder d ON d.id = f.folder ORDER BY r.id",
                            statement);
}

std::optional<Report> readReport(const SqliteStatement &statement)
{
    const std::optional<ResultRecord> record = readRecord(statement);
    std::optional<Report> report = record ? unpacked(*record, statement.number(Id)) : std::nullopt;
    if (report)
        report->path = readPath(statement);
    return report;
}

std::optional<Summary> readSummary(const SqliteStatement &statement)
{
    const std::optional<Report> report = readReport(statement);
    if (!report)
        return {};
    Summary summary = summarize(*report);
    schema::setFlags(summary, static_cast<int>(statement.number(Flags)));
    return summary;
}

std::optional<Report> readVersion1Report(const SqliteStatement &statement)
{
    const std::optional<ResultRecord> record = readRecord(statement);
    if (!record || !statement.isNumber(version1InspectedAt))
        return {};
    std::optional<Report> report = unpackedVersion1(*record, statement.number(version1InspectedAt));
    if (report) {
        report->id = statement.number(Id);
        report->path = readPath(statement);
    }
    return report;
}

} // namespace docket
