// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/chunk.h"

#include <sys/resource.h>

#include <algorithm>

namespace docket
{

namespace
{

long sleepsOfThisThread()
{
    rusage usage = {};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
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

OpenedFiles openEach(const std::vector<Errand> &errands, SteadyTime began, Target (*open)(FilePath))
{
    const JobMeter meter;
    auto files = std::make_shared<ChunkFiles>();
    files->began = began;
    OpenedFiles opened;
    for (const Errand &errand : errands) {
        const auto begin = std::chrono::steady_clock::now();
        const Target &target = files->targets.emplace_back(open(errand.path));
        opened.spans.push_back({begin - began, std::chrono::steady_clock::now() - begin});
        opened.leadsTo.push_back(target.leadsTo());
        opened.links.push_back(target.link());
    }
    opened.files = std::move(files);
    opened.cost = meter.cost();
    return opened;
}

} // namespace

JobMeter::JobMeter() : m_began(std::chrono::steady_clock::now()), m_sleeps(sleepsOfThisThread())
{
}

JobCost JobMeter::cost() const
{
    return {std::chrono::steady_clock::now() - m_began, sleepsOfThisThread() - m_sleeps};
}

std::shared_ptr<const ChunkFiles> filesByPath(const std::vector<Errand> &errands, SteadyTime began)
{
    auto files = std::make_shared<ChunkFiles>();
    files->began = began;
    for (const Errand &errand : errands)
        files->targets.push_back(Target::byPath(errand.path));
    return files;
}

OpenedFiles openFiles(const std::vector<Errand> &errands, SteadyTime began)
{
    return openEach(errands, began, Target::opened);
}

OpenedFiles openUnlessLinks(const std::vector<Errand> &errands, SteadyTime began)
{
    return openEach(errands, began, Target::openedUnlessLink);
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
        if (columns.etags) {
            report.etag = std::move(columns.etags->values[i]);
            report.timing.etag = columns.etags->spans[i];
        }
        if (columns.sizes) {
            report.size = columns.sizes->values[i];
            report.timing.size = columns.sizes->spans[i];
        }
        if (columns.lastModified) {
            report.lastModified = std::move(columns.lastModified->values[i]);
            report.timing.lastModified = columns.lastModified->spans[i];
        }
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
