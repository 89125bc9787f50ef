// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "import/cachefile.h"

#include "history/sqlite.h"
#include "sizewords.h"
#include "sources/content.h"
#include "sources/descriptor.h"

#include <sys/stat.h>

#include <cerrno>

namespace docket
{

namespace
{

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
constexpr int timeLimit = 20'000; // ms

Parsed<QByteArray> readWhole(const Descriptor &file, const QByteArray &beginning)
{
    // One byte more shows a file that is too large, also one that says that it has no size.
    auto rest = readHead(file.number(), largestMetadataCache + 1 - beginning.size());
    if (const Flaw *flaw = std::get_if<Flaw>(&rest))
        return *flaw;
    return beginning + std::get<QByteArray>(rest);
}

Flaw flawOf(const SqliteConnection &database)
{
    return {Flaw::Kind::NoDatabase, database.failure().text.toUtf8()};
}

// A table, that is: not a view, which could ask for anything, and no virtual one.
bool hasTable(SqliteConnection &database)
{
    SqliteStatement find;
    return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
                            " AND name = 'metadata'",
                            find) &&
           find.next();
}

Parsed<CacheContent> readDatabase(const FilePath &file)
{
    SqliteConnection database;
    if (!database.openForeign(file.bytes(), largestMetadataCache, timeLimit))
        return flawOf(database);
    if (!hasTable(database))
        return Flaw{Flaw::Kind::NoCache};
    SqliteStatement rows;
    if (!database.prepare("SELECT recipe_name, cache_data FROM metadata", rows))
        return flawOf(database);
    CacheContent content;
    qsizetype bytes = 0;
    while (rows.next()) {
        const QByteArrayView data = rows.bytes(1);
        bytes += data.size();
        if (bytes > largestMetadataCache)
            return Flaw{Flaw::Kind::TooLarge, sizeWords(static_cast<quint64>(largestMetadataCache)).toUtf8()};
        if (rows.isNull(1))
            continue;
        addCachedRecipe(rows.bytes(0).toByteArray().left(largestCachedValue), data.toByteArray(), content);
        if (content.downloads.size() > mostCachedDownloads || content.broken > mostCachedDownloads)
            return Flaw{.kind = Flaw::Kind::TooManyEntries,
                        .position = content.downloads.size() + content.broken};
    }
    if (rows.hasFailed()) {
        database.fail();
        return flawOf(database);
    }
    return content;
}

Parsed<CacheContent> readText(const Descriptor &file, const QByteArray &beginning)
{
    const auto bytes = readWhole(file, beginning);
    if (const Flaw *flaw = std::get_if<Flaw>(&bytes))
        return *flaw;
    return parseMetadataCache(std::get<QByteArray>(bytes));
}

} // namespace

Parsed<CacheContent> readMetadataCache(const FilePath &path)
{
    const Descriptor file(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return notRead(errno);
    if (!S_ISREG(status.st_mode))
        return Flaw{Flaw::Kind::NoFile};
    const auto beginning = readHead(file.number(), sqliteMagic.size());
    if (const Flaw *flaw = std::get_if<Flaw>(&beginning))
        return *flaw;
    const auto &bytes = std::get<QByteArray>(beginning);
    auto content = bytes == sqliteMagic ? readDatabase(path) : readText(file, bytes);
    const auto *read = std::get_if<CacheContent>(&content);
    if (read && read->downloads.isEmpty() && read->broken > 0)
        return Flaw{Flaw::Kind::NoCache}; // some other JSON
    return content;
}

} // namespace docket
