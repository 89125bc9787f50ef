// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlError>
#include <QStringList>

class QByteArray;
class QSqlDatabase;

// The tables of the history file, version 1. Functions over a database, in its thread.
//
// One row a path in `file`, all its results in `result`. A path is kept in two parts, cut behind its last
// slash, so that a folder is kept once. `file.latest` is the greatest id among a file's results.
namespace docket::schema
{

// What makes an empty file a history. To be run in one transaction.
[[nodiscard]] QStringList statements();
// The one of them that may be said again, and changes nothing.
[[nodiscard]] QString versionStatement();

// What tells a history from other SQLite files, as it stands in the file's head: four bytes.
[[nodiscard]] QByteArray applicationIdBytes();

enum class Fitness {
    Fit,
    Empty,
    Newer,   // written by a newer version of this program
    Foreign, // anything else
    Unreadable,
};

// Whether the file holds these tables and nothing else; `error` says why it is unreadable.
[[nodiscard]] Fitness fitness(const QSqlDatabase &database, QSqlError &error);

} // namespace docket::schema
