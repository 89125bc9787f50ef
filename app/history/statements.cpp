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

// What is longer than it can be is cut one byte later, so that it shows.
QString columns(qsizetype longestRecorded)
{
    return QStringLiteral(
               "r.id, substr(d.path, 1, %1), substr(f.name, 1, %1), r.inspected_at, r.size,"
               " substr(r.etag, 1, %2), substr(r.server_date, 1, %2), r.mtime, substr(r.facts, 1, %1)")
        .arg(longestKeptValue + 1)
        .arg(longestRecorded);
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
    constexpr qsizetype summaryLength = 256; // as much of an ETag as Summary has
    const std::array<std::pair<QSqlQuery *, QString>, 10> texts{{
        {&findFolder, QStringLiteral("SELECT id FROM folder WHERE path = ?")},
        {&insertFolder, QStringLiteral("INSERT INTO folder(path) VALUES(?)")},
        {&deleteFolder, QStringLiteral("DELETE FROM folder WHERE id = ?1"
                                       " AND NOT EXISTS (SELECT 1 FROM file WHERE folder = ?1)")},
        {&upsertFile,
         QStringLiteral("INSERT INTO file(folder, name, latest) VALUES(?, ?, ?)"
                        " ON CONFLICT(folder, name) DO UPDATE SET latest = max(latest, excluded.latest)"
                        " RETURNING id")},
        {&findFile, QStringLiteral("SELECT f.id, f.folder FROM folder d JOIN file f ON f.folder = d.id"
                                   " WHERE d.path = ? AND f.name = ?")},
        {&deleteFile, QStringLiteral("DELETE FROM file WHERE id = ?")},
        {&insertResult,
         QStringLiteral("INSERT INTO result(id, file, inspected_at, size, etag, server_date, mtime, facts)"
                        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)")},
        {&deleteResults, QStringLiteral("DELETE FROM result WHERE file = ?")},
        {&findResult, u"SELECT " % columns(longestKeptValue + 1) %
                          u" FROM result r JOIN file f ON f.id = r.file JOIN folder d ON d.id = f.folder"
                          u" WHERE r.id = ?"},
        // CROSS JOIN: in this order. By key, so that a page costs the same wherever it is.
        {&readPage, u"SELECT " % columns(summaryLength) %
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
    const auto isText = [&](Column column) {
        const QVariant value = query.value(column);
        return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() <= longestKeptValue;
    };
    const auto isTooLong = [&](Column column) {
        return query.value(column).toByteArray().size() > longestKeptValue;
    };
    const auto isNumber = [&](Column column) { return query.value(column).typeId() == QMetaType::LongLong; };
    if (!isNumber(Id) || !isText(Folder) || !isText(Name) || !isNumber(InspectedAt) || !isText(Facts) ||
        isTooLong(Etag) || isTooLong(ServerDate))
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
