// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/statements.h"

#include "history/resultrecord.h"
#include "history/splitpath.h"

#include <QSqlDatabase>

#include <array>

namespace docket
{

namespace
{

// Where a result's columns stand in the statements that read one.
enum Column { Id, Folder, Name, InspectedAt, Size, Etag, ServerDate, Mtime, Facts };

// What is longer than anything the history keeps stays out of memory; a text stands for it, which is nothing
// that is looked for.
QString bounded(const char *column)
{
    return QStringLiteral("iif(length(%1) > %2, 'too long', %1)")
        .arg(QLatin1String(column))
        .arg(longestKeptValue);
}

// As much of a value as Summary has. (substr() makes NULL of an empty blob.)
QString beginning(const char *column)
{
    return QStringLiteral("iif(length(%1) > 256, substr(%1, 1, 256), %1)").arg(QLatin1String(column));
}

QString columns(const QString &etag, const QString &serverDate)
{
    const QStringList all{QStringLiteral("r.id"),
                          bounded("d.path"),
                          bounded("f.name"),
                          QStringLiteral("r.inspected_at"),
                          QStringLiteral("r.size"),
                          etag,
                          serverDate,
                          QStringLiteral("r.mtime"),
                          bounded("r.facts")};
    return all.join(u", ");
}

} // namespace

HistoryStatements::HistoryStatements(const QSqlDatabase &database)
    : findFolder(database),
      insertFolder(database),
      deleteFolder(database),
      upsertFile(database),
      findFile(database),
      deleteFile(database),
      insertResult(database),
      deleteResults(database),
      findResult(database),
      readPage(database)
{
}

std::optional<QSqlError> HistoryStatements::prepare()
{
    const std::array<std::pair<QSqlQuery *, QString>, 10> texts{{
        {&findFolder, QStringLiteral("SELECT id FROM folder WHERE path = ?")},
        {&insertFolder, QStringLiteral("INSERT INTO folder(path) VALUES(?)")},
        {&deleteFolder, QStringLiteral("DELETE FROM folder WHERE id = ?"
                                       " AND NOT EXISTS (SELECT 1 FROM file WHERE file.folder = folder.id)")},
        {&upsertFile, QStringLiteral("INSERT INTO file(folder, name, latest) VALUES(?, ?, ?)"
                                     " ON CONFLICT(folder, name) DO UPDATE SET latest ="
                                     " iif(latest > excluded.latest AND typeof(latest) = 'integer', latest,"
                                     " excluded.latest) RETURNING id")},
        {&findFile, QStringLiteral("SELECT f.id, f.folder FROM folder d JOIN file f ON f.folder = d.id"
                                   " WHERE d.path = ? AND f.name = ?")},
        {&deleteFile, QStringLiteral("DELETE FROM file WHERE id = ?")},
        {&insertResult,
         QStringLiteral("INSERT INTO result(id, file, inspected_at, size, etag, server_date, mtime, facts)"
                        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)")},
        {&deleteResults, QStringLiteral("DELETE FROM result WHERE file = ?")},
        {&findResult, u"SELECT " % columns(bounded("r.etag"), bounded("r.server_date")) %
                          u" FROM result r JOIN file f ON f.id = r.file JOIN folder d ON d.id = f.folder"
                          u" WHERE r.id = ?"},
        // CROSS JOIN: in this order. By key, so that a page costs the same wherever it is.
        {&readPage, u"SELECT " % columns(beginning("r.etag"), beginning("r.server_date")) %
                        u" FROM file f CROSS JOIN result r ON r.id = f.latest AND r.file = f.id"
                        u" CROSS JOIN folder d ON d.id = f.folder"
                        u" WHERE f.latest < ? ORDER BY f.latest DESC LIMIT ?"},
    }};
    for (const auto &[query, text] : texts) {
        query->setForwardOnly(true);
        if (!query->prepare(text))
            return query->lastError();
    }
    return {};
}

std::optional<Report> readReport(const QSqlQuery &query)
{
    const auto isBlob = [&](Column column) { return query.value(column).typeId() == QMetaType::QByteArray; };
    const auto isNumber = [&](Column column) { return query.value(column).typeId() == QMetaType::LongLong; };
    if (!isNumber(Id) || !isBlob(Folder) || !isBlob(Name) || !isNumber(InspectedAt) || !isBlob(Facts))
        return {};
    std::optional<Report> report =
        unpacked({query.value(InspectedAt).toLongLong(), query.value(Size), query.value(Etag),
                  query.value(ServerDate), query.value(Mtime), query.value(Facts).toByteArray()});
    if (!report)
        return {};
    report->id = query.value(Id).toLongLong();
    report->path = joined(query.value(Folder).toByteArray(), query.value(Name).toByteArray());
    return report;
}

} // namespace docket
