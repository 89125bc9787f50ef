// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/schema.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace docket::schema
{

namespace
{

constexpr int applicationId = 0x446F636B; // "Dock"
constexpr int version = 1;

// SQLite keeps these texts in the file, so that they also tell whether a file has just these tables.
QStringList tables()
{
    return {
        QStringLiteral("CREATE TABLE folder(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT"),
        QStringLiteral(
            "CREATE TABLE file(id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name BLOB NOT NULL,"
            " latest INTEGER NOT NULL, UNIQUE(folder, name)) STRICT"),
        QStringLiteral("CREATE INDEX file_by_latest ON file(latest)"),
        // The id is the InspectionId; the other columns are described at ResultRecord.
        QStringLiteral(
            "CREATE TABLE result(id INTEGER PRIMARY KEY, file INTEGER NOT NULL,"
            " inspected_at INTEGER NOT NULL, size INTEGER, etag BLOB, server_date BLOB, mtime INTEGER,"
            " facts BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX result_by_file ON result(file)"),
    };
}

} // namespace

QStringList statements()
{
    return tables() << QStringLiteral("PRAGMA application_id = %1").arg(applicationId) << versionStatement();
}

QString versionStatement()
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QByteArray applicationIdBytes()
{
    return QByteArrayLiteral("Dock");
}

Fitness fitness(const QSqlDatabase &database, QSqlError &error)
{
    // In one statement, so that it is all of one moment.
    QSqlQuery query(database);
    const bool begun =
        query.exec(QStringLiteral("SELECT a.application_id, v.user_version, s.sql"
                                  " FROM pragma_application_id a JOIN pragma_user_version v"
                                  " LEFT JOIN sqlite_schema s ON s.sql IS NOT NULL ORDER BY s.rowid"));
    int foundApplication = 0;
    int foundVersion = 0;
    QStringList found;
    while (begun && query.next()) {
        foundApplication = query.value(0).toInt();
        foundVersion = query.value(1).toInt();
        if (!query.isNull(2))
            found.append(query.value(2).toString());
    }
    error = query.lastError();
    if (error.isValid())
        return Fitness::Unreadable;
    if (foundApplication == 0 && foundVersion == 0 && found.isEmpty())
        return Fitness::Empty;
    if (foundApplication == applicationId && foundVersion > version)
        return Fitness::Newer;
    const bool fit = foundApplication == applicationId && foundVersion == version && found == tables();
    return fit ? Fitness::Fit : Fitness::Foreign;
}

} // namespace docket::schema
