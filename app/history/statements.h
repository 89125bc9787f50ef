// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"
#include "history/summary.h"

#include <optional>

namespace docket
{

// The longest value the history keeps: Linux has no greater extended attribute, and no path comes near it.
inline constexpr qsizetype longestKeptValue = 65536;

// What the history asks of its database, prepared once. In the database's thread.
struct HistoryStatements {
    SqliteStatement findFolder, insertFolder, deleteFolder;
    SqliteStatement insertFolderSearch, deleteFolderSearch;
    SqliteStatement findFile, findFileOfResult, insertFile, updateFile, flagFile, deleteFile;
    SqliteStatement insertSearch, deleteSearch;
    SqliteStatement insertResult, deleteResult, deleteResults;
    SqliteStatement findResult, readPage, readEarlier; // for readReport()
    SqliteStatement amendResult, insertDigest, readDigests, deleteDigests;
    SqliteStatement countUnpinned, oldestUnpinned;

    bool prepare(SqliteConnection &database);
};

// The one that reads a result as a list shows it, by its id; for readSummary().
bool prepareSummary(SqliteConnection &database, SqliteStatement &statement);

// The one that reads a whole result by its id; for readReport().
bool prepareResult(SqliteConnection &database, SqliteStatement &statement);

// What stands on the row where the statement is. Nothing where that is no such thing: the file may have been
// written by anyone.
[[nodiscard]] std::optional<Report> readReport(const SqliteStatement &statement);
[[nodiscard]] std::optional<Summary> readSummary(const SqliteStatement &statement);
[[nodiscard]] std::optional<Report> readVersion1Report(const SqliteStatement &statement);

// Those of a file of version 1 that was put aside, oldest first; for readVersion1Report().
bool prepareVersion1(SqliteConnection &database, SqliteStatement &statement);

} // namespace docket
