// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace docket
{

// The longest value the history keeps: Linux has no greater extended attribute, and no path comes near it.
inline constexpr qsizetype longestKeptValue = 65536;

// What the history asks of its database, prepared once. In the database's thread.
struct HistoryStatements {
    QSqlQuery findFolder, insertFolder, deleteFolder;
    QSqlQuery upsertFile, findFile, deleteFile;
    QSqlQuery insertResult, deleteResults;
    QSqlQuery findResult, readPage; // for readReport()

    explicit HistoryStatements(const QSqlDatabase &database);
    // Nothing, or what went wrong.
    [[nodiscard]] std::optional<QSqlError> prepare();
};

// The report on the row where the query stands. Nothing where the row holds no such thing: the file may have
// been written by anyone.
[[nodiscard]] std::optional<Report> readReport(const QSqlQuery &query);

} // namespace docket
