// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/schema.h"

#include "history/sqlite.h"
#include "history/texts.h"

#include <algorithm>
#include <array>

namespace docket::schema
{

namespace
{

constexpr int applicationId = 0x446F636B; // "Dock"
constexpr int version = 3;

// SQLite keeps these texts in the file, so that they also tell whether a file has just these tables.
const QByteArrayList &version2Tables()
{
    static const QByteArrayList tables{
        "CREATE TABLE folder(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT",
        // `hash` is nameHash() of the name.
        "CREATE TABLE file(id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, hash INTEGER NOT NULL,"
        " name BLOB NOT NULL, latest INTEGER NOT NULL, flags INTEGER NOT NULL) STRICT",
        "CREATE INDEX file_by_latest ON file(latest, flags, folder)",
        "CREATE INDEX file_by_folder ON file(folder, hash, latest, flags)",
        // Of few files each, so they cost next to nothing. SQLite must be told to take them: it does not know
        // how few.
        "CREATE INDEX file_with_attention ON file(latest, flags, folder) WHERE flags & 1",
        "CREATE INDEX file_with_pin ON file(latest, flags, folder) WHERE flags & 4",
        "CREATE INDEX file_with_change ON file(latest, flags, folder) WHERE flags & 1984",
        // The id is the InspectionId; the other columns are described at ResultRecord. `server_date` is a
        // number of seconds or, where that would not be all, the text.
        "CREATE TABLE result(id INTEGER PRIMARY KEY, file INTEGER NOT NULL, size INTEGER, etag BLOB,"
        " server_date ANY, mtime INTEGER, facts BLOB NOT NULL) STRICT",
        "CREATE INDEX result_by_file ON result(file)",
        "CREATE VIRTUAL TABLE search USING fts5(text, content='', columnsize=0, detail=none,"
        " tokenize='trigram case_sensitive 1')",
        "CREATE VIRTUAL TABLE folder_search USING fts5(text, content='', columnsize=0, detail=none,"
        " tokenize='trigram case_sensitive 1')",
    };
    return tables;
}

// `kind` is the DigestKind, `part_size` 0 but for multipart tags; times are seconds and nanoseconds.
constexpr char digestTable[] =
    "CREATE TABLE digest(file INTEGER NOT NULL, kind INTEGER NOT NULL, part_size INTEGER NOT NULL,"
    " size INTEGER NOT NULL, inode INTEGER NOT NULL, mtime INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,"
    " ctime INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY(file, kind, part_size)) STRICT, WITHOUT ROWID";

const QByteArrayList &tables()
{
    static const QByteArrayList tables = version2Tables() + QByteArrayList{digestTable};
    return tables;
}

constexpr int verdictShift = 3;
constexpr int verdictBits = 7;
constexpr int changesShift = 6;

// By the number that stands for each: only ever add at the end.
constexpr std::array verdicts{Verdict::Verified,    Verdict::Consistent, Verdict::Contradicted,
                              Verdict::Placeholder, Verdict::Unverified, Verdict::NothingRecorded,
                              Verdict::Unreadable};

int verdictFlags(std::optional<Verdict> verdict)
{
    const auto at = std::find(verdicts.begin(), verdicts.end(), verdict);
    return at == verdicts.end() ? verdictBits : static_cast<int>(at - verdicts.begin());
}

const QByteArrayList &version1Tables()
{
    static const QByteArrayList tables{
        "CREATE TABLE folder(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT",
        "CREATE TABLE file(id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name BLOB NOT NULL,"
        " latest INTEGER NOT NULL, UNIQUE(folder, name)) STRICT",
        "CREATE INDEX file_by_latest ON file(latest)",
        "CREATE TABLE result(id INTEGER PRIMARY KEY, file INTEGER NOT NULL,"
        " inspected_at INTEGER NOT NULL, size INTEGER, etag BLOB, server_date BLOB, mtime INTEGER,"
        " facts BLOB NOT NULL) STRICT",
        "CREATE INDEX result_by_file ON result(file)",
    };
    return tables;
}

} // namespace

QByteArray applicationStatement()
{
    return "PRAGMA application_id = " + QByteArray::number(applicationId);
}

QByteArrayList statements()
{
    // Pieces of the index are merged when there are eight of a size: with four, as FTS5 has it, all that is
    // written is written again more often.
    return tables() +
           QByteArrayList{"INSERT INTO search(search, rank) VALUES('automerge', 8)", versionStatement()};
}

QByteArray versionStatement()
{
    return "PRAGMA user_version = " + QByteArray::number(version);
}

QByteArrayList version1Aside()
{
    return {"DROP INDEX file_by_latest", "DROP INDEX result_by_file",
            "ALTER TABLE folder RENAME TO v1_folder", "ALTER TABLE file RENAME TO v1_file",
            "ALTER TABLE result RENAME TO v1_result"};
}

QByteArrayList version1Gone()
{
    return {"DROP TABLE v1_folder", "DROP TABLE v1_file", "DROP TABLE v1_result"};
}

QByteArrayList version2Lacks()
{
    return {digestTable, versionStatement()};
}

QByteArray applicationIdBytes()
{
    return QByteArrayLiteral("Dock");
}

Fitness fitness(SqliteConnection &database)
{
    // In one statement, so that it is all of one moment. What FTS5 makes for itself is its own affair.
    SqliteStatement query;
    if (!database.prepare("SELECT a.application_id, v.user_version, s.sql"
                          " FROM pragma_application_id a JOIN pragma_user_version v"
                          " LEFT JOIN sqlite_schema s ON s.sql IS NOT NULL AND NOT (s.type = 'table' AND"
                          " s.name IN ('search_data', 'search_idx', 'search_config', 'folder_search_data',"
                          " 'folder_search_idx', 'folder_search_config')) ORDER BY s.rowid",
                          query))
        return Fitness::Unreadable;
    qint64 foundApplication = 0;
    qint64 foundVersion = 0;
    QByteArrayList found;
    while (query.next()) {
        foundApplication = query.number(0);
        foundVersion = query.number(1);
        if (!query.isNull(2))
            found.append(query.bytes(2).toByteArray());
    }
    if (query.hasFailed()) {
        database.fail();
        return Fitness::Unreadable;
    }
    if ((foundApplication == 0 || foundApplication == applicationId) && foundVersion == 0 && found.isEmpty())
        return Fitness::Empty;
    if (foundApplication != applicationId)
        return Fitness::Foreign;
    if (foundVersion > version)
        return Fitness::Newer;
    if (foundVersion == 1 && found == version1Tables())
        return Fitness::Version1;
    if (foundVersion == 2 && found == version2Tables())
        return Fitness::Version2;
    return foundVersion == version && found == tables() ? Fitness::Fit : Fitness::Foreign;
}

int flagsOf(const Summary &summary, bool hasOrigin)
{
    return (needsAttention(summary) ? NeedsAttentionFlag : 0) | (summary.hasEtag ? HasEtagFlag : 0) |
           (summary.pinned ? PinnedFlag : 0) | (verdictFlags(summary.verdict) << verdictShift) |
           (static_cast<int>(summary.changes.toInt()) << changesShift) | (hasOrigin ? HasOriginFlag : 0);
}

void setFlags(Summary &summary, int flags)
{
    summary.pinned = (flags & PinnedFlag) != 0;
    summary.changes = Changes::fromInt(static_cast<unsigned>(flags & AnyChangeFlag) >> changesShift);
    summary.verdict = verdictOf(flags);
}

std::optional<Verdict> verdictOf(int flags)
{
    const auto number = static_cast<size_t>((flags >> verdictShift) & verdictBits);
    return number < verdicts.size() ? std::optional(verdicts[number]) : std::nullopt;
}

// FNV-1a: it stands in files, so it must stay what it is.
qint64 nameHash(QByteArrayView name)
{
    quint32 hash = 2'166'136'261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    return static_cast<qint32>(hash);
}

QByteArray searchText(std::initializer_list<QByteArrayView> texts)
{
    QByteArray all;
    for (const QByteArrayView text : texts)
        all += foldedText(text) + '\n';
    return all + '\n';
}

} // namespace docket::schema
