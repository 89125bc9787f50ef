// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/store.h"

#include "history/historyfile.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <utility>

namespace docket
{

namespace
{

QString fileWords(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return HistoryStore::tr("permission denied");
    case EROFS:
        return HistoryStore::tr("it cannot be written");
    case ENOSPC:
    case EDQUOT:
        return HistoryStore::tr("the disk is full");
    case ENOTDIR:
        return HistoryStore::tr("a part of its path is not a folder");
    case EISDIR:
        return HistoryStore::tr("there is a folder in its place");
    case EINVAL:
        return HistoryStore::tr("what is there is not a file");
    default:
        return QString::fromLatin1(errnoText(error));
    }
}

QString databaseWords(const DatabaseFailure &failure)
{
    switch (failure.kind) {
    case DatabaseFailure::Kind::Damaged:
    case DatabaseFailure::Kind::Newer:
        return HistoryStore::tr("it cannot be read, and cannot be put aside");
    case DatabaseFailure::Kind::Full:
        return HistoryStore::tr("the disk is full");
    case DatabaseFailure::Kind::ReadOnly:
        return HistoryStore::tr("it cannot be written");
    case DatabaseFailure::Kind::Busy:
        return HistoryStore::tr("another program is keeping it locked");
    case DatabaseFailure::Kind::Taken:
    case DatabaseFailure::Kind::Other:
        break;
    }
    return displayText(failure.text.toUtf8());
}

bool mustLeave(const DatabaseFailure &failure)
{
    return failure.kind == DatabaseFailure::Kind::Damaged || failure.kind == DatabaseFailure::Kind::Newer;
}

// What two pages that begin alike hold down to where both are known.
HistoryPage merged(const HistoryPage &a, const HistoryPage &b)
{
    HistoryPage page;
    if (a.next || b.next)
        page.next = std::max(a.next.value_or(std::numeric_limits<InspectionId>::min()),
                             b.next.value_or(std::numeric_limits<InspectionId>::min()));
    std::merge(a.summaries.begin(), a.summaries.end(), b.summaries.begin(), b.summaries.end(),
               std::back_inserter(page.summaries),
               [](const Summary &one, const Summary &other) { return one.id > other.id; });
    page.summaries.removeIf([&](const Summary &summary) { return page.next && summary.id < *page.next; });
    return page;
}

} // namespace

HistoryStore::HistoryStore(const QString &fileName, std::function<void()> stepped)
    : m_fileName(fileName.isEmpty() ? QString() : QFileInfo(fileName).absoluteFilePath()),
      m_stepped(std::move(stepped))
{
    if (m_fileName.isEmpty())
        continueInMemory({});
    else
        openFile();
}

HistoryStore::~HistoryStore() = default;

void HistoryStore::openFile()
{
    if (!historyfile::mayBeHistory(m_fileName)) {
        continueInMemory(tr("it is a file of another kind"));
        return;
    }
    if (const int error = historyfile::prepare(m_fileName)) {
        continueInMemory(fileWords(error));
        return;
    }
    m_file = std::make_unique<HistoryDatabase>(m_fileName);
    ++m_fileNumber;
    if (!m_file->open()) {
        if (mustLeave(m_file->failure()))
            beginAnew(DatabaseFailure(m_file->failure()));
        else
            continueInMemory(databaseWords(std::exchange(m_file, nullptr)->failure()));
    } else if (!m_file->probeWriting()) {
        continueInMemory(databaseWords(m_file->failure()));
    }
}

// The file is damaged, or from a newer version: it makes way for a new one.
void HistoryStore::beginAnew(const DatabaseFailure &failure)
{
    m_file.reset();
    ++m_fileNumber;
    const bool newer = failure.kind == DatabaseFailure::Kind::Newer;
    const QString aside =
        historyfile::putAside(m_fileName, newer ? QStringLiteral("newer") : QStringLiteral("damaged"));
    if (aside.isEmpty()) {
        continueInMemory(databaseWords(failure));
        return;
    }
    const QString shown = displayText(aside.toUtf8());
    m_notices.append(
        newer ? tr("The history was written by a newer version of Docket: it was put aside as %1, and a "
                   "new one was begun. The newer Docket can still read it with --history.")
                    .arg(shown)
              : tr("The history was damaged: it was put aside as %1, and a new one was begun.").arg(shown));
    if (const int error = historyfile::prepare(m_fileName)) {
        continueInMemory(fileWords(error));
        return;
    }
    m_file = std::make_unique<HistoryDatabase>(m_fileName);
    ++m_fileNumber;
    if (!m_file->open())
        continueInMemory(databaseWords(std::exchange(m_file, nullptr)->failure()));
}

// Does something with the file. Where it turns out damaged, once more with a new one.
template <typename Operation>
bool HistoryStore::onFile(Operation operation)
{
    if (!m_file)
        return false;
    if (operation(*m_file))
        return true;
    if (!mustLeave(m_file->failure()))
        return false;
    beginAnew(DatabaseFailure(m_file->failure()));
    return m_file && operation(*m_file);
}

// Results are not kept any more; those that the file holds can still be read.
void HistoryStore::continueInMemory(const QString &reason)
{
    if (m_fileFails)
        return;
    m_fileFails = true;
    if (openMemory() && !m_fileName.isEmpty())
        m_notices.append(
            tr("Results will not be kept: %1 (history file %2). Mend that and start Docket again, or name "
               "another file with --history.")
                .arg(reason, displayText(m_fileName.toUtf8())));
}

bool HistoryStore::openMemory()
{
    if (m_memory)
        return true;
    m_memory = std::make_unique<HistoryDatabase>(QStringLiteral(":memory:"));
    if (m_memory->open())
        return true;
    m_notices.append(tr("Results are not kept at all: %1. Start Docket again when there is more memory.")
                         .arg(databaseWords(m_memory->failure())));
    return false;
}

HistoryStore::Added HistoryStore::add(const QList<Report> &reports)
{
    Added added;
    added.inFile = true;
    for (qsizetype from = 0; from < reports.size();) {
        const QList<Report> part = reports.mid(from, m_batchSize.count());
        from += part.size();
        const auto start = std::chrono::steady_clock::now();
        QList<KeptResult> kept;
        const bool intoFile = !m_fileFails && m_remembering && m_limit != 0;
        if (!intoFile || !onFile([&](HistoryDatabase &file) { return file.add(part, kept); })) {
            if (intoFile && !m_fileFails)
                continueInMemory(databaseWords(m_file->failure()));
            added.inFile = false;
            openMemory();
            m_memory->add(part, kept);
        }
        added.kept += kept;
        m_batchSize.took(std::chrono::steady_clock::now() - start);
        step();
    }
    return added;
}

// In both, as a file may have results in both.
template <typename Operation>
void HistoryStore::onBoth(Operation operation)
{
    if (m_memory)
        operation(*m_memory);
    if (m_file && !onFile(operation) && m_file)
        continueInMemory(databaseWords(m_file->failure()));
}

template <typename T, typename Visitor>
void HistoryStore::inParts(const QList<T> &list, Visitor visit)
{
    constexpr qsizetype size = 250; // so that nobody has to wait for long
    for (qsizetype from = 0; from < list.size(); from += size) {
        visit(list.mid(from, size));
        step();
    }
}

void HistoryStore::step()
{
    if (m_stepped)
        m_stepped();
}

void HistoryStore::forget(const QList<FilePath> &paths)
{
    inParts(paths, [this](const QList<FilePath> &part) {
        onBoth([&](HistoryDatabase &database) { return database.forget(part); });
    });
}

void HistoryStore::forgetFilesOf(const QList<InspectionId> &ids)
{
    inParts(ids, [this](const QList<InspectionId> &part) {
        onBoth([&](HistoryDatabase &database) { return database.forgetFilesOf(part); });
    });
}

void HistoryStore::forgetAll()
{
    onBoth([](HistoryDatabase &database) { return database.forgetAll(); });
}

void HistoryStore::setPinned(const QList<InspectionId> &ids, bool pinned)
{
    inParts(ids, [this, pinned](const QList<InspectionId> &part) {
        onBoth([&](HistoryDatabase &database) { return database.setPinned(part, pinned); });
    });
}

std::pair<QList<InspectionId>, bool> HistoryStore::prune()
{
    constexpr int atOnce = 250; // so that nobody has to wait for long
    if (!m_limit || m_fileFails)
        return {};
    QList<InspectionId> gone;
    qint64 rest = 0;
    const bool done =
        onFile([&](HistoryDatabase &file) { return file.prune(*m_limit, atOnce, gone = {}, rest); });
    return done ? std::pair{gone, rest > 0} : std::pair<QList<InspectionId>, bool>{};
}

HistoryPage HistoryStore::page(InspectionId before, int count)
{
    HistoryPage fromFile;
    onFile([&](HistoryDatabase &file) { return file.readPage(before, count, fromFile = {}); });
    if (!m_memory)
        return fromFile;
    HistoryPage fromMemory;
    m_memory->readPage(before, count, fromMemory);
    return merged(fromFile, fromMemory);
}

std::optional<Report> HistoryStore::find(InspectionId id)
{
    std::optional<Report> report;
    if (m_memory)
        m_memory->find(id, report);
    if (!report)
        onFile([&](HistoryDatabase &file) { return file.find(id, report); });
    return report;
}

QList<Report> HistoryStore::earlier(InspectionId id, int count)
{
    QList<Report> reports;
    if (m_memory)
        m_memory->readEarlier(id, count, reports);
    if (reports.size() < count)
        onFile([&](HistoryDatabase &file) {
            return file.readEarlier(id, count - static_cast<int>(reports.size()), reports);
        });
    return reports;
}

void HistoryStore::amend(const Report &report)
{
    onBoth([&](HistoryDatabase &database) { return database.amend(report); });
}

void HistoryStore::keepDigests(InspectionId id, const FileStatus &state, const Digests &digests)
{
    onBoth([&](HistoryDatabase &database) { return database.keepDigests(id, state, digests); });
}

Digests HistoryStore::digests(InspectionId id, const FileStatus &state)
{
    Digests digests;
    if (m_memory)
        m_memory->readDigests(id, state, digests);
    if (digests.isEmpty())
        onFile([&](HistoryDatabase &file) { return file.readDigests(id, state, digests = {}); });
    return digests;
}

void HistoryStore::noticeDamage()
{
    if (m_file)
        beginAnew({DatabaseFailure::Kind::Damaged, {}});
}

QStringList HistoryStore::takeNotices()
{
    return std::exchange(m_notices, {});
}

} // namespace docket
