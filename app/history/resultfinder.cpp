// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/resultfinder.h"

#include "history/packedparticulars.h"
#include "history/schema.h"
#include "history/statements.h"
#include "history/texts.h"
#include "splitpath.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docket
{

namespace
{

constexpr int patience = 1000; // only for what takes no read lock in WAL mode: a file that is being made
constexpr int rowsToPeekAt = 3000;
constexpr qsizetype hitsToPeekFor = 128;
constexpr int rowsBetweenLooksAtTheClock = 32;

enum Column { Latest, Flags, Folder, Name };

// "abc" "def" …: what all texts have that hold the needle. None where it is too short. Some are enough: what
// is found is looked at again.
QByteArray trigramsOf(const QByteArray &needle)
{
    constexpr qsizetype most = 16;
    const QList<uint> letters = QString::fromUtf8(needle).toUcs4();
    QByteArray trigrams;
    const auto append = [&](qsizetype at) {
        const QString three = QString::fromUcs4(reinterpret_cast<const char32_t *>(&letters[at]), 3);
        trigrams += '"' + three.toUtf8().replace('"', "\"\"") + "\" ";
    };
    const qsizetype last = letters.size() - 3;
    for (qsizetype at = 0; at < std::min(last, 3 * most); at += 3)
        append(at);
    if (last >= 0)
        append(last);
    return trigrams;
}

// Bytes that stand in the order of the numbers.
QByteArray sortKey(quint64 number)
{
    QByteArray key;
    for (int shift = 56; shift >= 0; shift -= 8)
        key.append(static_cast<char>(number >> shift));
    return key;
}

bool asksForAttention(Verdict verdict)
{
    return needsAttention(Summary::State::Gathered, verdict);
}

// Filters that few files pass have an index of their own: where to look, and for what.
struct Few {
    QByteArray index;
    int flags = 0;
};

std::optional<Few> fewOf(const ResultQuery &query)
{
    const Few attention{"file_with_attention", schema::NeedsAttentionFlag};
    switch (query.filter) {
    case SummaryFilter::NeedsAttention:
        return attention;
    case SummaryFilter::Pinned:
        return Few{"file_with_pin", schema::PinnedFlag};
    case SummaryFilter::Changed:
        return Few{"file_with_change", schema::AnyChangeFlag};
    case SummaryFilter::All:
    case SummaryFilter::HasEtag:
        break;
    }
    const QList<Verdict> &verdicts = query.verdicts;
    if (!verdicts.isEmpty() && std::all_of(verdicts.begin(), verdicts.end(), asksForAttention))
        return attention;
    return {};
}

bool passes(const ResultQuery &query, qint64 flags)
{
    if (!query.verdicts.isEmpty()) {
        const std::optional<Verdict> verdict = schema::verdictOf(static_cast<int>(flags));
        if (!verdict || !query.verdicts.contains(*verdict))
            return false;
    }
    switch (query.filter) {
    case SummaryFilter::All:
        return true;
    case SummaryFilter::HasEtag:
        return (flags & schema::HasEtagFlag) != 0;
    case SummaryFilter::NeedsAttention:
        return (flags & schema::NeedsAttentionFlag) != 0;
    case SummaryFilter::Pinned:
        return (flags & schema::PinnedFlag) != 0;
    case SummaryFilter::Changed:
        return (flags & schema::AnyChangeFlag) != 0;
    }
    return false;
}

} // namespace

bool ResultFinder::open(const QString &fileName)
{
    const std::array<std::pair<SqliteStatement *, QByteArray>, 7> texts{{
        {&m_etag, "SELECT etag FROM result WHERE id = ?"},
        {&m_folder, "SELECT path FROM folder WHERE id = ?"},
        {&m_key, "SELECT size, server_date FROM result WHERE id = ?"},
        {&m_path, "SELECT d.path, f.name FROM result r JOIN file f ON f.id = r.file"
                  " JOIN folder d ON d.id = f.folder WHERE r.id = ?"},
        {&m_findFolder, "SELECT id FROM folder WHERE path = ?"},
        {&m_findFile, "SELECT name, latest FROM file WHERE folder = ? AND hash = ?"},
        {&m_countAttention, "SELECT count(*) FROM file INDEXED BY file_with_attention WHERE flags & 1"},
    }};
    return m_database.open(fileName, patience) &&
           m_database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                              " PRAGMA temp_store = MEMORY;"
                              " CREATE VIRTUAL TABLE temp.search_terms"
                              " USING fts5vocab(main, search, instance);"
                              " CREATE VIRTUAL TABLE temp.folder_search_terms"
                              " USING fts5vocab(main, folder_search, instance);"
                              " PRAGMA query_only = ON") &&
           prepareSummary(m_database, m_summary) && prepareResult(m_database, m_result) &&
           std::all_of(texts.begin(), texts.end(),
                       [this](const auto &text) { return m_database.prepare(text.second, *text.first); });
}

bool ResultFinder::begin(const ResultQuery &query)
{
    m_query = query;
    m_trigrams = trigramsOf(query.needle);
    m_sorter = ResultSorter(query.descending);
    m_givenTo = query.olderThan;
    m_last = 0;
    m_peeked = 0;
    m_peekedHits = 0;
    m_folderHolds.clear();
    const bool byFolder = !query.folder.isEmpty();
    const std::optional<Few> few = fewOf(query);
    const bool isOrdered = query.isNewestFirst() && !byFolder;
    // Of one letter or two the index has too much to be of use where all is to be found before the first.
    m_isIndexed = !query.needle.isEmpty() && !few && !byFolder && (isOrdered || !m_trigrams.isEmpty());
    if (m_isIndexed && !isOrdered)
        return beginCollecting();

    m_phase = !isOrdered ? Phase::Collecting : m_isIndexed ? Phase::Peeking : Phase::Listing;
    const bool needsName = !query.needle.isEmpty() || query.order == ResultQuery::Order::Name;
    QByteArray text = "SELECT latest, flags, folder" + QByteArray(needsName ? ", name" : "") + " FROM file";
    if (byFolder)
        text += " WHERE folder = (SELECT id FROM folder WHERE path = ?)";
    else if (few)
        text += " INDEXED BY " + few->index + " WHERE latest < ? AND flags & " +
                QByteArray::number(few->flags) + " ORDER BY latest DESC";
    else
        text += " WHERE latest < ? ORDER BY latest DESC";
    if (!m_database.prepare(text, m_rows))
        return false;
    if (byFolder)
        m_rows.bind(query.folder);
    else
        m_rows.bind(query.olderThan);
    return true;
}

bool ResultFinder::beginCollecting()
{
    m_phase = Phase::Collecting;
    if (!m_database.prepare("SELECT f.latest, f.flags, f.folder, f.name FROM " + hitsIn("search") +
                                " h CROSS JOIN file f ON f.id = h.id",
                            m_rows))
        return false;
    m_rows.bind(m_trigrams.isEmpty() ? m_query.needle : m_trigrams);
    return true;
}

bool ResultFinder::beginCollectingByFolder()
{
    m_phase = Phase::CollectingByFolder;
    const QByteArray name = m_query.order == ResultQuery::Order::Name ? ", f.name" : "";
    if (!m_database.prepare("SELECT f.latest, f.flags, f.folder" + name + " FROM " + hitsIn("folder_search") +
                                " h CROSS JOIN file f ON f.folder = h.id",
                            m_rows))
        return false;
    m_rows.bind(m_trigrams.isEmpty() ? m_query.needle : m_trigrams);
    return true;
}

// The ids of those that have all the trigrams, or one that begins with a needle of one letter or two; these
// more than once.
QByteArray ResultFinder::hitsIn(const QByteArray &index) const
{
    if (!m_trigrams.isEmpty())
        return "(SELECT rowid AS id FROM " + index + "(?1))";
    return "(SELECT doc AS id FROM temp." + index +
           "_terms WHERE term BETWEEN CAST(?1 AS TEXT) AND CAST(?1 AS TEXT) || char(1114111))";
}

// Where the needle is short and is found often, to go on beside the index is the faster.
bool ResultFinder::endPeeking()
{
    if (!m_trigrams.isEmpty() || m_peekedHits == 0)
        return beginCollecting();
    m_phase = Phase::Listing;
    return true;
}

bool ResultFinder::advance(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found)
{
    while (m_phase != Phase::Done && found.size() < atMost && !deadline.hasExpired()) {
        bool good = true;
        if (m_phase == Phase::Giving)
            give(deadline, atMost, found);
        else if (m_phase == Phase::Listing || m_phase == Phase::Peeking)
            good = list(deadline, atMost, found);
        else
            good = collect(deadline);
        if (!good) {
            m_phase = Phase::Done;
            return false;
        }
    }
    return true;
}

bool ResultFinder::list(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found)
{
    for (int row = 1; m_rows.next(); ++row) {
        bool yes = passes(m_query, m_rows.number(Flags));
        if (yes && !holds(yes))
            return false;
        m_givenTo = m_rows.number(Latest);
        if (yes)
            found.append(m_givenTo);
        m_peekedHits += yes ? 1 : 0;
        if (m_phase == Phase::Peeking && (++m_peeked == rowsToPeekAt || m_peekedHits == hitsToPeekFor))
            return endPeeking();
        if (found.size() >= atMost || (row % rowsBetweenLooksAtTheClock == 0 && deadline.hasExpired()))
            return true;
    }
    if (m_rows.hasFailed())
        return m_database.fail();
    m_rows.reset();
    m_phase = Phase::Done;
    return true;
}

bool ResultFinder::collect(const QDeadlineTimer &deadline)
{
    for (int row = 1; m_rows.next(); ++row) {
        const InspectionId latest = m_rows.number(Latest);
        bool yes = latest < m_givenTo && passes(m_query, m_rows.number(Flags));
        const bool good =
            !yes ||
            (m_phase == Phase::CollectingByFolder ? folderHolds(m_rows.number(Folder), yes) : holds(yes));
        QByteArray key;
        if (!good || (yes && !keyOf(latest, key)))
            return false;
        if (yes)
            m_sorter.add(latest, key);
        if (row % rowsBetweenLooksAtTheClock == 0 && deadline.hasExpired())
            return true;
    }
    if (m_rows.hasFailed())
        return m_database.fail();
    m_rows.reset();
    if (m_phase == Phase::Collecting && m_isIndexed)
        return beginCollectingByFolder();
    m_sorter.finish();
    m_phase = Phase::Giving;
    return true;
}

void ResultFinder::give(const QDeadlineTimer &deadline, qsizetype atMost, QList<InspectionId> &found)
{
    for (int row = 1; !m_sorter.isEmpty(); ++row) {
        if (found.size() >= atMost || (row % rowsBetweenLooksAtTheClock == 0 && deadline.hasExpired()))
            return;
        const InspectionId id = m_sorter.take();
        if (id != std::exchange(m_last, id)) // found more than once
            found.append(id);
    }
    m_sorter = ResultSorter();
    m_phase = Phase::Done;
}

// Whether what m_rows stands on holds the needle.
bool ResultFinder::holds(bool &yes)
{
    yes = true;
    if (m_query.needle.isEmpty() || foldedText(m_rows.bytes(Name)).contains(m_query.needle))
        return true;
    if (!folderHolds(m_rows.number(Folder), yes))
        return false;
    const auto has = [&](schema::Flag flag) { return (m_rows.number(Flags) & flag) != 0; };
    if (!yes && has(schema::HasEtagFlag) && !etagHolds(m_rows.number(Latest), yes))
        return false;
    return yes || !has(schema::HasOriginFlag) || originHolds(m_rows.number(Latest), yes);
}

bool ResultFinder::folderHolds(qint64 folder, bool &yes)
{
    const auto known = m_folderHolds.constFind(folder);
    if (known != m_folderHolds.constEnd()) {
        yes = *known;
        return true;
    }
    m_folder.bind(folder);
    yes = m_folder.next() && foldedText(m_folder.bytes(0)).contains(m_query.needle);
    if (m_folder.hasFailed())
        return m_database.fail();
    m_folder.reset();
    m_folderHolds.insert(folder, yes);
    return true;
}

bool ResultFinder::etagHolds(InspectionId latest, bool &yes)
{
    m_etag.bind(latest);
    if (m_etag.next()) {
        const QByteArrayView etag = m_etag.bytes(0);
        yes = foldedText(etag.first(std::min(etag.size(), summaryEtagLimit))).contains(m_query.needle);
    }
    if (m_etag.hasFailed())
        return m_database.fail();
    m_etag.reset();
    return true;
}

bool ResultFinder::originHolds(InspectionId latest, bool &yes)
{
    std::optional<Report> report;
    if (!find(latest, report))
        return false;
    yes = report && foldedText(keptOrigin(report->particulars)).contains(m_query.needle);
    return true;
}

// What the row is sorted by; null where that is not known.
bool ResultFinder::keyOf(InspectionId latest, QByteArray &key)
{
    constexpr quint64 sign = quint64{1} << 63U; // so that negative numbers stand before positive ones
    const auto order = m_query.order;
    if (order == ResultQuery::Order::Inspected) {
        key = sortKey(static_cast<quint64>(latest) ^ sign);
        return true;
    }
    if (order == ResultQuery::Order::Name) {
        key = foldedText(m_rows.bytes(Name));
        return true;
    }
    m_key.bind(latest);
    const int column = order == ResultQuery::Order::Size ? 0 : 1;
    if (m_key.next() && m_key.isNumber(column)) {
        const auto number = static_cast<quint64>(m_key.number(column));
        key = sortKey(order == ResultQuery::Order::Size ? number : number ^ sign);
    }
    if (m_key.hasFailed())
        return m_database.fail();
    m_key.reset();
    return true;
}

bool ResultFinder::read(const QList<InspectionId> &ids, QList<Summary> &summaries)
{
    return m_database.inSnapshot([&] {
        for (const InspectionId id : ids) {
            m_summary.bind(id);
            if (m_summary.next()) {
                if (const std::optional<Summary> summary = readSummary(m_summary))
                    summaries.append(*summary);
            }
            if (m_summary.hasFailed())
                return m_database.fail();
            m_summary.reset();
        }
        return true;
    });
}

bool ResultFinder::readPaths(const QList<InspectionId> &ids, QList<FilePath> &paths)
{
    paths.reserve(ids.size());
    return m_database.inSnapshot([&] {
        for (const InspectionId id : ids) {
            m_path.bind(id);
            paths.append(m_path.next() ? joined(m_path.bytes(0), m_path.bytes(1)) : FilePath());
            if (m_path.hasFailed())
                return m_database.fail();
            m_path.reset();
        }
        return true;
    });
}

bool ResultFinder::find(InspectionId id, std::optional<Report> &report)
{
    m_result.bind(id);
    if (m_result.next())
        report = readReport(m_result);
    if (m_result.hasFailed())
        return m_database.fail();
    m_result.reset();
    return true;
}

// Nothing where it is not known.
bool ResultFinder::findFolder(QByteArrayView path, std::optional<qint64> &folder)
{
    m_findFolder.bind(path);
    folder = m_findFolder.next() ? std::optional(m_findFolder.number(0)) : std::nullopt;
    if (m_findFolder.hasFailed())
        return m_database.fail();
    m_findFolder.reset();
    return true;
}

bool ResultFinder::findOlder(const QList<Errand> &errands, QList<InspectionId> &ids)
{
    QByteArrayView lastFolder; // files of one folder come one after another
    std::optional<qint64> folder;
    return m_database.inSnapshot([&] {
        for (const Errand &errand : errands) {
            const SplitPath path(errand.path);
            if (path.folder != std::exchange(lastFolder, path.folder) && !findFolder(path.folder, folder))
                return false;
            if (!folder)
                continue;
            m_findFile.bind(*folder, schema::nameHash(path.name));
            while (m_findFile.next()) {
                if (m_findFile.bytes(0) == path.name && m_findFile.number(1) < errand.id)
                    ids.append(m_findFile.number(1));
            }
            if (m_findFile.hasFailed())
                return m_database.fail();
            m_findFile.reset();
        }
        return true;
    });
}

bool ResultFinder::countAttention(qint64 &count)
{
    m_countAttention.bind();
    if (!m_countAttention.next())
        return m_database.fail();
    count = m_countAttention.number(0);
    m_countAttention.reset();
    return true;
}

} // namespace docket
