// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/furtherlooks.h"

#include "evidence/askeddigests.h"
#include "inspect/filestatus.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "sources/allattributes.h"
#include "sources/gio.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace docket
{

namespace
{

constexpr int closerAtOnce = 8;
constexpr qsizetype mostFolders = 64; // whose checksum files are kept in memory

// A job. A process for each of many files would be far too dear. No `folder`: nothing is asked of it.
Report lookedCloser(Report report, bool readsAttributes, bool asksGio,
                    const std::shared_ptr<const ChecksumFolder> &folder)
{
    Particulars particulars = report.particulars.value();
    if (readsAttributes)
        particulars.attributes = readAttributes(Target::opened(report.path));
    if (asksGio)
        particulars.claimed.claims += askGio(report.path);
    if (folder) {
        const Claimed claimed = folder->claimsOn(report.path);
        particulars.claimed.claims += claimed.claims;
        particulars.claimed.unread += claimed.unread;
    }
    if (particulars != Particulars())
        report.particulars = Seldom(std::move(particulars));
    return report;
}

bool isRegular(const Report &report)
{
    return report.size.isFound() && report.size.value().type == FileType::Regular;
}

} // namespace

FurtherLooks::FurtherLooks(const Arguments &arguments, QObject *parent)
    : QObject(parent),
      m_attributes(arguments.attributes),
      m_verifies(arguments.verify),
      m_kinds(arguments.checksums),
      m_pool(makePool(closerAtOnce))
{
    connect(&m_hasher, &Hasher::hashed, this, &FurtherLooks::takeHashed);
}

FurtherLooks::~FurtherLooks()
{
    leaveBehind(std::move(m_pool));
}

void FurtherLooks::look(const QList<Report> &reports)
{
    m_underWay += reports.size();
    QList<Report> none;
    QList<Report> onlyHashed;
    for (const Report &report : reports) {
        if (report.isUnreadable())
            none.append(report);
        else if (m_attributes || m_verifies)
            lookCloser(report);
        else
            onlyHashed.append(report);
    }
    settle(none);
    hash(onlyHashed);
}

void FurtherLooks::lookCloser(const Report &report)
{
    if (!m_verifies || !isRegular(report))
        return lookCloserBeside(report, nullptr);
    const FilePath folder(report.path.folder());
    if (!m_folders.contains(folder.bytes())) {
        if (m_folders.size() >= mostFolders)
            m_folders.removeIf([](const auto &listing) { return listing.value().folder != nullptr; });
        m_folders.insert(folder.bytes(), {});
        readFolder(folder);
    }
    Listing &listing = m_folders[folder.bytes()];
    if (listing.folder)
        lookCloserBeside(report, listing.folder);
    else
        listing.waiting.append(report);
}

void FurtherLooks::readFolder(const FilePath &folder)
{
    auto *watcher = new QFutureWatcher<Folder>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder] {
        watcher->deleteLater();
        QFuture<Folder> future = watcher->future();
        Listing &listing = m_folders[folder.bytes()];
        listing.folder = takeResult(future).value_or(std::make_shared<const ChecksumFolder>());
        const Folder its = listing.folder;
        for (const Report &report : std::exchange(listing.waiting, {}))
            lookCloserBeside(report, its);
    });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), [folder] {
        return Folder(std::make_shared<const ChecksumFolder>(ChecksumFolder::read(folder)));
    }));
}

void FurtherLooks::lookCloserBeside(const Report &report, const Folder &folder)
{
    auto *watcher = new QFutureWatcher<Report>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, report] {
        watcher->deleteLater();
        QFuture<Report> future = watcher->future();
        hash({takeResult(future).value_or(report)});
    });
    const bool asksGio = m_attributes && m_only == report.id;
    watcher->setFuture(QtConcurrent::run(m_pool.get(), lookedCloser, report, m_attributes, asksGio, folder));
}

void FurtherLooks::hash(const QList<Report> &reports)
{
    QList<HashTask> tasks;
    QList<Report> none;
    for (const Report &report : reports) {
        HashOrder order = m_verifies ? digestsAskedBy(evidenceOf(report)) : HashOrder();
        for (const DigestKind kind : m_kinds) {
            if (!order.kinds.contains(kind))
                order.kinds.append(kind);
        }
        if (order.isEmpty() || !isRegular(report)) {
            none.append(report);
        } else {
            m_hashing.insert(report.id, report);
            tasks.append({report.id, report.path, order});
        }
    }
    settle(none);
    if (!tasks.isEmpty())
        m_hasher.hash(tasks);
}

void FurtherLooks::takeHashed(const QList<HashedFile> &files)
{
    QList<Report> reports;
    for (const HashedFile &file : files) {
        const auto found = m_hashing.constFind(file.id);
        if (found == m_hashing.cend())
            continue;
        Report report = *found;
        m_hashing.erase(found);
        take(file.hashed, report);
        reports.append(report);
    }
    settle(reports);
}

// The digests are those of the file that the report speaks of, or none.
void FurtherLooks::take(const Hashed &hashed, Report &report)
{
    const FileStatus reported{report.size.value(), report.lastModified.fileSystem.isFound()
                                                       ? report.lastModified.fileSystem.value()
                                                       : Timestamp()};
    if (hashed.outcome == Hashed::Outcome::Failed) {
        Q_EMIT failed(report.path, QString::fromLatin1(errnoText(hashed.failure.failure.code)));
    } else if (hashed.outcome == Hashed::Outcome::Changed || !isSameState(reported, hashed.before)) {
        Q_EMIT failed(report.path, tr("changed while it was read"));
    } else if (hashed.outcome == Hashed::Outcome::Done) {
        Particulars particulars = report.particulars.value();
        particulars.digests = hashed.digests;
        report.particulars = Seldom(std::move(particulars));
    }
}

void FurtherLooks::settle(const QList<Report> &reports)
{
    if (reports.isEmpty())
        return;
    m_underWay -= reports.size();
    Q_EMIT looked(reports);
}

} // namespace docket
