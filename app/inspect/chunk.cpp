// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/chunk.h"

#include "sources/recordednames.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

Nanoseconds nanoseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

JobCost costOfThisThread()
{
    rusage usage = {};
    ::getrusage(RUSAGE_THREAD, &usage);
    return {Nanoseconds{0}, usage.ru_nvcsw, nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime)};
}

// Counts a file's times from its own first look-up: in a chunk found by path the files before it are not its
// business.
void countFromFirstLookup(Timing &timing)
{
    const Nanoseconds first = std::min({timing.etag.start, timing.size.start, timing.lastModified.start});
    timing.etag.start -= first;
    timing.size.start -= first;
    timing.lastModified.start -= first;
    timing.gathered -= first;
}

void setFailed(Report &report, Failure failure)
{
    report.etag = Reading<QByteArray>(failure);
    report.size = Reading<FileSize>(failure);
    report.lastModified = {Reading<QByteArray>(failure), Reading<Timestamp>(failure), {}};
}

// Where it was not found in its usual place, the first that another gives.
void takeClaim(What what, Reading<QByteArray> &reading, const QByteArray &attribute, Claimed &claimed)
{
    if (reading.isFound())
        return;
    const auto found = std::find_if(claimed.claims.cbegin(), claimed.claims.cend(),
                                    [what](const Claim &claim) { return claim.what == what; });
    if (found == claimed.claims.cend())
        return;
    if (reading.isFailed())
        claimed.unread.prepend({{Place::Kind::ExtendedAttribute, attribute},
                                {.kind = Flaw::Kind::NotRead, .code = reading.failure().code}});
    reading = {found->value, sourceOf(found->place)};
}

// Whether the failure to read one attribute is that of all. A list of names need not fail as well: where none
// are kept, or none may be read, it may merely be empty.
bool isOfAllAttributes(const Reading<QByteArray> &attribute)
{
    if (!attribute.isFailed())
        return false;
    const Obstacle why = obstacle(attribute.failure());
    return why == Obstacle::NotSupported || why == Obstacle::PermissionDenied;
}

// What else the look-ups found.
void addParticulars(Report &report, const std::array<Seldom<Particulars>, 3> &besides)
{
    if (report.etag.isAbsent() && isOfAllAttributes(report.lastModified.server))
        report.etag = report.lastModified.server;
    if (std::ranges::all_of(besides, &Seldom<Particulars>::isEmpty))
        return;
    Particulars all;
    for (const Seldom<Particulars> &beside : besides) {
        const Particulars &its = beside.value();
        all.claimed.claims += its.claimed.claims;
        all.claimed.unread += its.claimed.unread;
        if (its.data)
            all.data = its.data;
    }
    takeClaim(What::ETag, report.etag, recorded::etagAttribute(), all.claimed);
    takeClaim(What::LastModified, report.lastModified.server, recorded::lastModifiedAttribute(), all.claimed);
    report.particulars = Seldom(std::move(all));
}

OpenedFiles openEach(const std::vector<Errand> &errands, SteadyTime began, const Listings &listings,
                     Target (*open)(FilePath))
{
    const JobMeter meter;
    auto files = std::make_shared<ChunkFiles>();
    files->began = began;
    files->targets.reserve(errands.size());
    OpenedFiles opened;
    for (size_t i = 0; i < errands.size(); ++i) {
        const auto begin = std::chrono::steady_clock::now();
        Target &target = files->targets.emplace_back(open(errands[i].path));
        if (!listings.empty())
            target.setListing(listings[i]);
        opened.spans.push_back({begin - began, std::chrono::steady_clock::now() - begin});
        opened.leadsTo.push_back(target.leadsTo());
        opened.links.push_back(target.link());
    }
    opened.files = std::move(files);
    opened.cost = meter.cost();
    return opened;
}

} // namespace

JobMeter::JobMeter() : m_began(std::chrono::steady_clock::now()), m_before(costOfThisThread())
{
}

JobCost JobMeter::cost() const
{
    const JobCost now = costOfThisThread();
    const Nanoseconds wall = std::chrono::steady_clock::now() - m_began;
    return {wall, now.sleeps - m_before.sleeps, std::clamp(now.cpu - m_before.cpu, Nanoseconds{0}, wall)};
}

std::shared_ptr<const ChunkFiles> filesByPath(const std::vector<Errand> &errands, SteadyTime began,
                                              const Listings &listings)
{
    auto files = std::make_shared<ChunkFiles>();
    files->began = began;
    files->targets.reserve(errands.size());
    for (size_t i = 0; i < errands.size(); ++i) {
        Target &target = files->targets.emplace_back(Target::byPath(errands[i].path));
        if (!listings.empty())
            target.setListing(listings[i]);
    }
    return files;
}

OpenedFiles openFiles(const std::vector<Errand> &errands, SteadyTime began, const Listings &listings)
{
    return openEach(errands, began, listings, Target::opened);
}

OpenedFiles openUnlessLinks(const std::vector<Errand> &errands, SteadyTime began, const Listings &listings)
{
    return openEach(errands, began, listings, Target::openedUnlessLink);
}

QList<Report> assembled(const std::vector<Errand> &errands, SteadyTime began,
                        const std::optional<OpenedFiles> &opened, ChunkColumns columns, qint64 inspectedAt)
{
    const Nanoseconds gathered = std::chrono::steady_clock::now() - began;
    QList<Report> reports;
    reports.reserve(static_cast<qsizetype>(errands.size()));
    for (size_t i = 0; i < errands.size(); ++i) {
        Report &report = reports.emplaceBack();
        report.id = errands[i].id;
        report.path = errands[i].path;
        report.inspectedAt = inspectedAt;
        if (!columns.etags || !columns.sizes || !columns.lastModified)
            setFailed(report, columns.missing);
        std::array<Seldom<Particulars>, 3> besides; // in the order in which they are believed
        if (columns.etags) {
            auto &[etag, beside] = columns.etags->answers[i];
            report.etag = std::move(etag);
            besides[0] = std::move(beside);
            report.timing.etag = columns.etags->spans[i];
        }
        if (columns.sizes) {
            auto &[size, beside] = columns.sizes->answers[i];
            report.size = size;
            besides[1] = std::move(beside);
            report.timing.size = columns.sizes->spans[i];
        }
        if (columns.lastModified) {
            auto &[lastModified, beside] = columns.lastModified->answers[i];
            report.lastModified = std::move(lastModified);
            besides[2] = std::move(beside);
            report.timing.lastModified = columns.lastModified->spans[i];
        }
        addParticulars(report, besides);
        report.timing.gathered = gathered;
        if (opened) {
            report.timing.open = opened->spans[i];
            report.leadsTo = opened->leadsTo[i];
        } else {
            countFromFirstLookup(report.timing);
        }
    }
    return reports;
}

Report failedReport(const Errand &errand, qint64 inspectedAt, Failure failure)
{
    Report report;
    report.id = errand.id;
    report.path = errand.path;
    report.inspectedAt = inspectedAt;
    setFailed(report, failure);
    return report;
}

void markHiddenByPortal(Report &report)
{
    for (Reading<QByteArray> *recorded : {&report.etag, &report.lastModified.server}) {
        const bool isNotSupported =
            recorded->isFailed() && obstacle(recorded->failure()) == Obstacle::NotSupported;
        if (recorded->isAbsent() || isNotSupported)
            *recorded = Reading<QByteArray>(hiddenByPortal);
    }
}

bool mayBeMixed(const Report &report)
{
    if (!report.size.isFound() || !report.lastModified.fileSystem.isFound())
        return report.size.isFound() != report.lastModified.fileSystem.isFound();
    if (report.size.value().type == FileType::Link)
        return true;
    const Identity &identity = report.size.value().identity;
    if (identity != report.lastModified.identity)
        return true;
    // The kernel stamps ctime with a clock that lags by up to one tick, 10 ms at 100 Hz.
    constexpr qint64 tickMs = 10;
    const qint64 sinceMs = report.inspectedAt - tickMs;
    return identity.changed >= Timestamp{sinceMs / 1000, static_cast<qint32>(sinceMs % 1000 * 1'000'000)};
}

} // namespace docket
