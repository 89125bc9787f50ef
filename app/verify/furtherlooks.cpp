// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "verify/furtherlooks.h"

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
        // From an earlier look.
        particulars.claimed.claims.removeIf(
            [](const Claim &claim) { return claim.place.kind == Place::Kind::ChecksumFile; });
        particulars.claimed.unread.removeIf(
            [](const Unread &unread) { return unread.place.kind == Place::Kind::ChecksumFile; });
        const Claimed claimed = folder->claimsOn(report.path);
        particulars.claimed.claims += claimed.claims;
        particulars.claimed.unread += claimed.unread;
    }
    if (particulars != Particulars())
        report.particulars = Seldom(std::move(particulars));
    return report;
}

template <typename T>
void addMissing(const QList<T> &from, QList<T> &to)
{
    for (const T &each : from) {
        if (!to.contains(each))
            to.append(each);
    }
}

bool isRegular(const Report &report)
{
    return report.size.isFound() && report.size.value().type == FileType::Regular;
}

} // namespace

FurtherLooks::FurtherLooks(QObject *parent) : QObject(parent), m_pool(makePool(closerAtOnce))
{
    connect(&m_hasher, &Hasher::hashed, this, &FurtherLooks::takeHashed);
}

FurtherLooks::~FurtherLooks()
{
    leaveBehind(std::move(m_pool));
}

void FurtherLooks::look(const QList<Report> &reports, const Wishes &wishes)
{
    m_underWay += reports.size();
    QList<Report> none;
    QList<Report> onlyHashed;
    for (const Report &report : reports) {
        if (report.isUnreadable())
            none.append(report);
        else if (wishes.attributes || wishes.verifies)
            lookCloser({report, wishes});
        else
            onlyHashed.append(report);
    }
    settle(none);
    hash(onlyHashed, wishes);
}

void FurtherLooks::forgetFolders()
{
    m_folders.removeIf([](const auto &listing) { return listing.value().folder != nullptr; });
}

void FurtherLooks::lookCloser(const Subject &subject)
{
    if (!subject.wishes.verifies || !isRegular(subject.report))
        return lookCloserBeside(subject, nullptr);
    const FilePath folder(subject.report.path.folder());
    if (!m_folders.contains(folder.bytes())) {
        if (m_folders.size() >= mostFolders)
            forgetFolders();
        m_folders.insert(folder.bytes(), {});
        readFolder(folder);
    }
    Listing &listing = m_folders[folder.bytes()];
    if (listing.folder)
        lookCloserBeside(subject, listing.folder);
    else
        listing.waiting.append(subject);
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
        for (const Subject &subject : std::exchange(listing.waiting, {}))
            lookCloserBeside(subject, its);
    });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), [folder] {
        return Folder(std::make_shared<const ChecksumFolder>(ChecksumFolder::read(folder)));
    }));
}

void FurtherLooks::lookCloserBeside(const Subject &subject, const Folder &folder)
{
    auto *watcher = new QFutureWatcher<Report>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, subject] {
        watcher->deleteLater();
        QFuture<Report> future = watcher->future();
        hash({takeResult(future).value_or(subject.report)}, subject.wishes);
    });
    const bool attributes = subject.wishes.attributes;
    const bool asksGio = attributes && m_only == subject.report.id;
    watcher->setFuture(
        QtConcurrent::run(m_pool.get(), lookedCloser, subject.report, attributes, asksGio, folder));
}

void FurtherLooks::hash(const QList<Report> &reports, const Wishes &wishes)
{
    QList<HashTask> tasks;
    QList<Report> none;
    for (const Report &report : reports) {
        HashOrder order = wishes.verifies ? digestsAskedBy(evidenceOf(report)) : HashOrder();
        addMissing(wishes.order.kinds, order.kinds);
        addMissing(wishes.order.partSizes, order.partSizes);
        if (order.isEmpty() || !isRegular(report) || m_hashing.contains(report.id)) {
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
        Q_EMIT failed(report, QString::fromLatin1(errnoText(hashed.failure.failure.code)));
    } else if (hashed.outcome == Hashed::Outcome::Changed || !isSameState(reported, hashed.before)) {
        Q_EMIT failed(report, tr("changed while it was read"));
    } else if (hashed.outcome == Hashed::Outcome::Stopped) {
        Q_EMIT failed(report, tr("stopped before its end"));
    } else {
        Particulars particulars = report.particulars.value();
        particulars.digests = mergedDigests(particulars.digests, hashed.digests);
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
