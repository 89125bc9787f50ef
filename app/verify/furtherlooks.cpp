// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "verify/furtherlooks.h"

#include "evidence/askeddigests.h"
#include "inspect/filestatus.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "sources/allattributes.h"
#include "sources/gio.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

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

// One of each kind and part size, the newer.
Digests mergedDigests(const Digests &older, const Digests &newer)
{
    Digests all = newer;
    for (const Digest &digest : older) {
        const bool isReplaced = std::ranges::any_of(newer, [&](const Digest &its) {
            return its.kind == digest.kind && its.partSize == digest.partSize;
        });
        if (!isReplaced)
            all.append(digest);
    }
    return all;
}

} // namespace

Report withDigests(Report report, const Digests &digests)
{
    Particulars particulars = report.particulars.value();
    particulars.digests = mergedDigests(particulars.digests, digests);
    report.particulars = Seldom(std::move(particulars));
    return report;
}

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
    if (!subject.wishes.verifies || !subject.report.isRegularFile())
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
    const auto read = QtConcurrent::run(m_pool.get(), [folder] {
        return Folder(std::make_shared<const ChecksumFolder>(ChecksumFolder::read(folder)));
    });
    whenEnded(read, this, [this, folder](const std::optional<Folder> &found) {
        Listing &listing = m_folders[folder.bytes()];
        listing.folder = found.value_or(std::make_shared<const ChecksumFolder>());
        const Folder its = listing.folder;
        for (const Subject &subject : std::exchange(listing.waiting, {}))
            lookCloserBeside(subject, its);
    });
}

void FurtherLooks::lookCloserBeside(const Subject &subject, const Folder &folder)
{
    const bool attributes = subject.wishes.attributes;
    const bool asksGio = attributes && m_only == subject.report.id;
    const auto look =
        QtConcurrent::run(m_pool.get(), lookedCloser, subject.report, attributes, asksGio, folder);
    whenEnded(look, this, [this, subject](const std::optional<Report> &looked) {
        hash({looked.value_or(subject.report)}, subject.wishes);
    });
}

void FurtherLooks::hash(const QList<Report> &reports, const Wishes &wishes)
{
    QList<HashTask> tasks;
    QList<Report> none;
    for (const Report &report : reports) {
        HashOrder order = wishes.verifies ? digestsAskedBy(evidenceOf(report)) : HashOrder();
        addMissing(wishes.order.kinds, order.kinds);
        addMissing(wishes.order.partSizes, order.partSizes);
        if (order.isEmpty() || !report.isRegularFile() || m_hashing.contains(report.id)) {
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
    if (hashed.outcome != Hashed::Outcome::Done)
        Q_EMIT failed(report, noDigestWords(hashed));
    else if (isSameState(statusOf(report), hashed.before))
        report = withDigests(std::move(report), hashed.digests);
    else
        Q_EMIT failed(report, tr("changed since it was inspected"));
}

void FurtherLooks::settle(const QList<Report> &reports)
{
    if (reports.isEmpty())
        return;
    m_underWay -= reports.size();
    Q_EMIT looked(reports);
}

} // namespace docket
