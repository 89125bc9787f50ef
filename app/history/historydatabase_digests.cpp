// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/historydatabase.h"

#include "history/packedparticulars.h"
#include "history/resultrecord.h"
#include "history/schema.h"

namespace docket
{

namespace
{

// Nothing where it is none: the file may have been written by anyone.
std::optional<Digest> readDigest(const SqliteStatement &row)
{
    const qint64 number = row.number(0);
    if (number < 0 || number > static_cast<qint64>(DigestKind::Crc32))
        return {};
    const Digest digest{static_cast<DigestKind>(number), row.bytes(2).toByteArray().toHex(),
                        static_cast<quint64>(row.number(1))};
    return digest.hex.size() == digestDigits(digest.kind) ? std::optional(digest) : std::nullopt;
}

} // namespace

bool HistoryDatabase::fileOf(InspectionId id, std::optional<qint64> &file)
{
    SqliteStatement &find = m_statements.findFileOfResult.bind(m_moved.value(id, id));
    if (find.next())
        file = find.number(0);
    if (find.hasFailed())
        return m_database.fail();
    find.reset();
    return true;
}

// What it is found by stays: name, ETag and origin are what they were.
bool HistoryDatabase::amend(const Report &report)
{
    return m_database.inTransaction([&] {
        const InspectionId id = m_moved.value(report.id, report.id);
        SqliteStatement &find = m_statements.findFileOfResult.bind(id);
        if (!find.next())
            return !find.hasFailed() || m_database.fail();
        const FileRow file{find.number(0), find.number(3), static_cast<int>(find.number(4))};
        find.reset();
        if (!m_statements.amendResult.bind(packed(report).facts, id).run())
            return m_database.fail();
        if (file.latest != id)
            return true;
        Summary summary = summarize(report);
        const std::optional<Verdict> verdict = summary.verdict;
        schema::setFlags(summary, file.flags); // pinned and changed it stays
        summary.verdict = verdict;
        const int flags = schema::flagsOf(summary, !keptOrigin(report.particulars).isEmpty());
        return m_statements.flagFile.bind(flags, file.id).run() || m_database.fail();
    });
}

bool HistoryDatabase::keepDigests(InspectionId id, const FileStatus &state, const Digests &digests)
{
    return m_database.inTransaction([&] {
        std::optional<qint64> file;
        if (!fileOf(id, file))
            return false;
        for (const Digest &digest : digests) {
            if (!file)
                break;
            const Identity &identity = state.size.identity;
            if (!m_statements.insertDigest
                     .bind(*file, static_cast<qint64>(digest.kind), static_cast<qint64>(digest.partSize),
                           static_cast<qint64>(state.size.bytes), static_cast<qint64>(identity.inode),
                           state.modified.seconds, state.modified.nanoseconds, identity.changed.seconds,
                           identity.changed.nanoseconds, QByteArray::fromHex(digest.hex))
                     .run())
                return m_database.fail();
        }
        return true;
    });
}

// The device is left out: the same disk may have another number tomorrow.
bool HistoryDatabase::readDigests(InspectionId id, const FileStatus &state, Digests &digests)
{
    std::optional<qint64> file;
    if (!m_ready || !fileOf(id, file))
        return false;
    if (!file)
        return true;
    const Identity &identity = state.size.identity;
    SqliteStatement &query = m_statements.readDigests.bind(
        *file, static_cast<qint64>(state.size.bytes), static_cast<qint64>(identity.inode),
        state.modified.seconds, state.modified.nanoseconds, identity.changed.seconds,
        identity.changed.nanoseconds);
    while (query.next()) {
        if (const std::optional<Digest> digest = readDigest(query))
            digests.append(*digest);
    }
    if (query.hasFailed())
        return m_database.fail();
    query.reset();
    return true;
}

} // namespace docket
