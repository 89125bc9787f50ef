// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historydatabase.h"

#include "history/batchsize.h"
#include "history/packedparticulars.h"
#include "history/resultrecord.h"
#include "history/schema.h"
#include "history/texts.h"
#include "splitpath.h"

#include <algorithm>
#include <vector>

namespace docket
{

namespace
{

constexpr int patience = 5000; // another process may be writing

template <typename T>
qsizetype sizeOf(const std::optional<T> &bytes)
{
    return bytes ? bytes->size() : 0;
}

bool isTooLong(const SplitPath &path, const ResultRecord &record)
{
    const auto sizes = {path.folder.size(), path.name.size(), record.facts.size(), sizeOf(record.etag),
                        sizeOf(record.serverText)};
    return std::max(sizes) > longestKeptValue;
}

// All by which a file is found but its folder.
QByteArray searchText(QByteArrayView name, const std::optional<Report> &report)
{
    QByteArray etag;
    if (report && report->etag.isFound())
        etag = report->etag.value().left(summaryEtagLimit);
    const QByteArray origin = report ? keptOrigin(report->particulars) : QByteArray();
    return origin.isEmpty() ? schema::searchText({name, etag}) : schema::searchText({name, etag, origin});
}

int flagsOf(const Summary &summary, const Report &report)
{
    return schema::flagsOf(summary, !keptOrigin(report.particulars).isEmpty());
}

} // namespace

bool HistoryDatabase::open()
{
    // The file may come from anyone. With WAL, what was committed outlives a kill of the process, with NORMAL
    // too. The cache (16 MB) holds what a transaction touches: a thousand files may stand anywhere in the
    // indexes; many of its pages the next one writes again, so the log is taken over by 8 MB only.
    m_ready = m_database.open(m_fileName, patience) &&
              m_database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                                 " PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384;"
                                 " PRAGMA wal_autocheckpoint = 2000") &&
              prepareSchema() && m_statements.prepare(m_database);
    return m_ready;
}

template <typename Work>
bool HistoryDatabase::inTransaction(Work work)
{
    m_searchChanges.clear();
    return m_database.inTransaction([&] { return work() && writeSearchChanges(); });
}

bool HistoryDatabase::prepareSchema()
{
    const auto check = [this] {
        const schema::Fitness fitness = schema::fitness(m_database);
        if (fitness == schema::Fitness::Newer)
            m_database.fail(DatabaseFailure::Kind::Newer);
        else if (fitness == schema::Fitness::Foreign)
            m_database.fail(DatabaseFailure::Kind::Damaged);
        return fitness;
    };
    const auto mustBeMade = [](schema::Fitness fitness) {
        return fitness == schema::Fitness::Empty || fitness == schema::Fitness::Version1 ||
               fitness == schema::Fitness::Version2;
    };
    const schema::Fitness before = check();
    if (!mustBeMade(before))
        return before == schema::Fitness::Fit;
    // What is killed from here on leaves a file that is known again.
    if (before == schema::Fitness::Empty && !m_database.execute(schema::applicationStatement()))
        return false;
    if (!m_database.execute("PRAGMA journal_mode = WAL"))
        return false;
    return inTransaction([&] {
        const schema::Fitness now = check(); // another process may have been faster
        if (!mustBeMade(now))
            return now == schema::Fitness::Fit;
        if (now == schema::Fitness::Version2)
            return executeAll(schema::version2Lacks());
        return now == schema::Fitness::Empty ? makeTables() : takeOverVersion1();
    });
}

bool HistoryDatabase::executeAll(const QByteArrayList &statements)
{
    return std::all_of(statements.begin(), statements.end(),
                       [this](const QByteArray &statement) { return m_database.execute(statement); });
}

bool HistoryDatabase::makeTables()
{
    return executeAll(schema::statements());
}

// Rows that cannot be read stay behind.
bool HistoryDatabase::takeOverVersion1()
{
    if (!executeAll(schema::version1Aside()) || !makeTables() || !m_statements.prepare(m_database))
        return false;
    {
        SqliteStatement old;
        if (!prepareVersion1(m_database, old))
            return false;
        Folders folders;
        while (old.next()) {
            const std::optional<Report> report = readVersion1Report(old);
            KeptResult kept;
            if (report && !addOne(*report, folders, kept))
                return false;
            if (m_searchChanges.size() >= size_t{BatchSize::most} && !writeSearchChanges())
                return false;
        }
        if (old.hasFailed())
            return m_database.fail();
    }
    return executeAll(schema::version1Gone());
}

bool HistoryDatabase::probeWriting()
{
    // BEGIN alone is content with a file that can only be read.
    return m_database.inTransaction([this] { return m_database.execute(schema::versionStatement()); });
}

bool HistoryDatabase::add(const QList<Report> &reports, QList<KeptResult> &kept)
{
    return inTransaction([&] {
        Folders folders; // only for now: later another process may have removed them
        // In rising order of ids, as SQLite fills its pages best; they come in falling order.
        std::vector<const Report *> rising(static_cast<size_t>(reports.size()));
        std::transform(reports.begin(), reports.end(), rising.begin(),
                       [](const Report &report) { return &report; });
        std::sort(rising.begin(), rising.end(),
                  [](const Report *a, const Report *b) { return a->id < b->id; });
        kept.clear();
        for (const Report *report : rising) {
            KeptResult result;
            if (!addOne(*report, folders, result))
                return false;
            if (result.keptAs != 0)
                kept.append(result);
        }
        return true;
    });
}

bool HistoryDatabase::addOne(Report report, Folders &folders, KeptResult &kept)
{
    const FilePath whole = report.path;
    const SplitPath path(whole);
    ResultRecord record = packed(report);
    if (isTooLong(path, record))
        return true; // nothing of this length exists: it would only be refused when it is read
    qint64 folder = 0;
    std::optional<FileRow> file;
    if (!folderId(path.folder, folders, folder) || !findFile(folder, path.name, file))
        return false;
    kept.id = report.id;
    FileRow made;
    if (!file && !insertFile(folder, path.name, report, made))
        return false;
    const FileRow &its = file ? *file : made;
    bool taken = false;
    if (!insertResult(record, report.id, its.id, taken))
        return false;
    // Two processes were asked in the same millisecond. A whole one later, the order within the request
    // stays.
    while (taken) {
        report.id += InspectionId{1} << inspectionIdBits;
        record = packed(report);
        if (!insertResult(record, report.id, its.id, taken))
            return false;
    }
    kept.keptAs = report.id;
    if (report.id != kept.id)
        m_moved.insert(kept.id, report.id);
    if (!file)
        return report.id == kept.id || m_statements.updateFile.bind(report.id, made.flags, made.id).run() ||
               m_database.fail();
    return renewFile(*file, path.name, report, kept);
}

bool HistoryDatabase::folderId(QByteArrayView folder, Folders &folders, qint64 &id)
{
    const auto known = folders.constFind(QByteArray::fromRawData(folder.data(), folder.size()));
    if (known != folders.constEnd()) {
        id = *known;
        return true;
    }
    SqliteStatement &find = m_statements.findFolder.bind(folder);
    const bool exists = find.next();
    id = exists ? find.number(0) : 0;
    if (find.hasFailed())
        return m_database.fail();
    find.reset();
    if (!exists) {
        if (!m_statements.insertFolder.bind(folder).run())
            return m_database.fail();
        id = m_database.lastInsertedRow();
        const QByteArray text = schema::searchText({folder});
        if (!m_statements.insertFolderSearch.bind(id, text).run())
            return m_database.fail();
    }
    folders.insert(folder.toByteArray(), id);
    return true;
}

bool HistoryDatabase::findFile(qint64 folder, QByteArrayView name, std::optional<FileRow> &file)
{
    SqliteStatement &find = m_statements.findFile.bind(folder, schema::nameHash(name));
    while (!file && find.next()) {
        if (find.isBlob(1) && find.bytes(1) == name)
            file = FileRow{find.number(0), find.number(2), static_cast<int>(find.number(3))};
    }
    if (find.hasFailed())
        return m_database.fail();
    find.reset();
    return true;
}

bool HistoryDatabase::insertFile(qint64 folder, QByteArrayView name, const Report &report, FileRow &file)
{
    file.latest = report.id;
    file.flags = flagsOf(summarize(report), report);
    if (!m_statements.insertFile.bind(folder, schema::nameHash(name), name, file.latest, file.flags).run())
        return m_database.fail();
    file.id = m_database.lastInsertedRow();
    m_searchChanges.add(file.id, searchText(name, report));
    return true;
}

bool HistoryDatabase::writeSearchChanges()
{
    return m_searchChanges.write(m_statements) || m_database.fail();
}

// A file that was known has got another result.
bool HistoryDatabase::renewFile(const FileRow &file, QByteArrayView name, const Report &report,
                                KeptResult &kept)
{
    kept.pinned = (file.flags & schema::PinnedFlag) != 0;
    if (file.latest > report.id)
        return true; // of another process, say
    std::optional<Report> before;
    if (!latestOf(file.latest, before))
        return false;
    if (before)
        kept.changes = changesBetween(*before, report);
    kept.replaced = file.latest;
    Summary summary = summarize(report);
    summary.pinned = kept.pinned;
    summary.changes = kept.changes;
    if (!m_statements.updateFile.bind(report.id, flagsOf(summary, report), file.id).run())
        return m_database.fail();
    m_searchChanges.replace(file.id, searchText(name, before), searchText(name, report));
    return true;
}

bool HistoryDatabase::insertResult(const ResultRecord &record, InspectionId id, qint64 file, bool &taken)
{
    SqliteStatement &insert = m_statements.insertResult;
    const auto bind = [&](const auto &serverDate) {
        insert.bind(id, file, record.size, record.etag, serverDate, record.mtime, record.facts);
    };
    if (record.serverSeconds)
        bind(record.serverSeconds);
    else
        bind(record.serverText);
    taken = false;
    if (insert.run())
        return true;
    m_database.fail();
    insert.reset();
    taken = failure().kind == DatabaseFailure::Kind::Taken;
    return taken;
}

bool HistoryDatabase::forget(const QList<FilePath> &paths)
{
    return inTransaction([&] {
        QSet<qint64> folders;
        for (const FilePath &whole : paths) {
            const SplitPath path(whole);
            SqliteStatement &find = m_statements.findFolder.bind(path.folder);
            const bool exists = find.next();
            const qint64 folder = exists ? find.number(0) : 0;
            if (find.hasFailed())
                return m_database.fail();
            find.reset();
            if (!exists)
                continue;
            std::optional<FileRow> file;
            if (!findFile(folder, path.name, file))
                return false;
            if (file && !forgetFile(file->id, path.name, file->latest))
                return false;
            folders.insert(folder);
        }
        return forgetUnusedFolders(folders);
    });
}

bool HistoryDatabase::forgetFilesOf(const QList<InspectionId> &ids)
{
    return inTransaction([&] {
        QSet<qint64> folders;
        for (const InspectionId id : ids) {
            SqliteStatement &find = m_statements.findFileOfResult.bind(m_moved.value(id, id));
            if (find.next()) {
                const qint64 file = find.number(0);
                folders.insert(find.number(1));
                const QByteArray name = find.bytes(2).toByteArray();
                const InspectionId latest = find.number(3);
                find.reset();
                if (!forgetFile(file, name, latest))
                    return false;
            } else if (find.hasFailed()) {
                return m_database.fail();
            }
        }
        return forgetUnusedFolders(folders);
    });
}

bool HistoryDatabase::forgetFile(qint64 file, QByteArrayView name, InspectionId latest)
{
    std::optional<Report> report;
    if (!latestOf(latest, report))
        return false;
    m_searchChanges.remove(file, searchText(name, report));
    return (m_statements.deleteResults.bind(file).run() && m_statements.deleteDigests.bind(file).run() &&
            m_statements.deleteFile.bind(file).run()) ||
           m_database.fail();
}

bool HistoryDatabase::forgetUnusedFolders(const QSet<qint64> &folders)
{
    for (const qint64 folder : folders) {
        SqliteStatement &remove = m_statements.deleteFolder.bind(folder);
        const bool gone = remove.next();
        const QByteArray text = gone ? schema::searchText({remove.bytes(0)}) : QByteArray();
        if (!remove.run() || (gone && !m_statements.deleteFolderSearch.bind(folder, text).run()))
            return m_database.fail();
    }
    return true;
}

bool HistoryDatabase::forgetAll()
{
    const bool done = m_database.inTransaction([this] {
        return m_database.execute(
            "DELETE FROM digest; DELETE FROM result; DELETE FROM file; DELETE FROM folder;"
            " INSERT INTO search(search) VALUES('delete-all');"
            " INSERT INTO folder_search(folder_search) VALUES('delete-all')");
    });
    // Nor is it to be found in the file's unused pages. Where another process reads, that has to wait.
    if (done) {
        m_moved.clear();
        m_database.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return done;
}

bool HistoryDatabase::setPinned(const QList<InspectionId> &ids, bool pinned)
{
    return m_database.inTransaction([&] {
        for (const InspectionId id : ids) {
            SqliteStatement &find = m_statements.findFileOfResult.bind(m_moved.value(id, id));
            if (find.next()) {
                const qint64 file = find.number(0);
                const int rest = static_cast<int>(find.number(4)) & ~schema::PinnedFlag;
                find.reset();
                if (!m_statements.flagFile.bind(pinned ? rest | schema::PinnedFlag : rest, file).run())
                    return m_database.fail();
            } else if (find.hasFailed()) {
                return m_database.fail();
            }
        }
        return true;
    });
}

bool HistoryDatabase::prune(qint64 limit, int atMost, QList<InspectionId> &gone, qint64 &rest)
{
    SqliteStatement &count = m_statements.countUnpinned.bind();
    if (!count.next())
        return m_database.fail();
    const qint64 surplus = count.number(0) - limit;
    count.reset();
    rest = 0;
    if (surplus <= 0)
        return true;
    struct Old {
        InspectionId id;
        qint64 file;
        qint64 folder;
        QByteArray name;
        InspectionId latest;
    };
    return inTransaction([&] {
        QList<Old> all;
        SqliteStatement &oldest = m_statements.oldestUnpinned.bind(std::min<qint64>(surplus, atMost));
        while (oldest.next()) {
            all.append({oldest.number(0), oldest.number(1), oldest.number(2), oldest.bytes(3).toByteArray(),
                        oldest.number(4)});
        }
        if (oldest.hasFailed())
            return m_database.fail();
        oldest.reset();
        QSet<qint64> folders;
        for (const Old &old : all) {
            const bool wasLatest = old.latest == old.id;
            if (wasLatest ? !forgetFile(old.file, old.name, old.latest)
                          : !m_statements.deleteResult.bind(old.id).run())
                return m_database.fail();
            if (wasLatest) {
                gone.append(old.id);
                folders.insert(old.folder);
            }
        }
        if (!forgetUnusedFolders(folders))
            return false;
        if (!all.isEmpty())
            rest = surplus - all.size();
        return true;
    });
}

bool HistoryDatabase::readPage(InspectionId before, int count, HistoryPage &page)
{
    if (!m_ready)
        return false;
    SqliteStatement &query = m_statements.readPage.bind(before, count);
    int rows = 0;
    for (; query.next(); ++rows) {
        page.next = query.number(0);
        if (const std::optional<Summary> summary = readSummary(query))
            page.summaries.append(*summary);
    }
    if (query.hasFailed())
        return m_database.fail();
    query.reset();
    if (rows < count)
        page.next.reset();
    return true;
}

bool HistoryDatabase::find(InspectionId id, std::optional<Report> &report)
{
    if (!m_ready || !latestOf(m_moved.value(id, id), report))
        return false;
    if (report)
        report->id = id;
    return true;
}

bool HistoryDatabase::latestOf(InspectionId id, std::optional<Report> &report)
{
    SqliteStatement &query = m_statements.findResult.bind(id);
    if (query.next())
        report = readReport(query);
    if (query.hasFailed())
        return m_database.fail();
    query.reset();
    return true;
}

bool HistoryDatabase::readEarlier(InspectionId id, int count, QList<Report> &reports)
{
    if (!m_ready)
        return false;
    SqliteStatement &query = m_statements.readEarlier.bind(m_moved.value(id, id), count);
    while (query.next()) {
        if (const std::optional<Report> report = readReport(query))
            reports.append(*report);
    }
    if (query.hasFailed())
        return m_database.fail();
    query.reset();
    return true;
}

} // namespace docket
