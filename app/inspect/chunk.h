// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/errand.h"
#include "inspect/lookups.h"
#include "inspect/report.h"
#include "inspect/workingfolder.h"
#include "sources/folderlisting.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

// The jobs. A chunk is some files of one request and one volume that are inspected together: three jobs, each
// of which looks up one attribute of all of them, on files found by path or opened by a job before. Free
// functions over values, for the threads of a pool.
namespace docket
{

using SteadyTime = std::chrono::steady_clock::time_point;

// What a job cost its thread.
struct JobCost {
    Nanoseconds wall{0};
    long sleeps = 0;    // times the thread gave up its core to wait in the kernel
    Nanoseconds cpu{0}; // that it had a core, at most `wall`
};

// The files of a chunk, shared by its jobs; nobody changes them any more.
struct ChunkFiles {
    SteadyTime began;
    std::vector<Target> targets; // one does not move once its look-ups have begun
};

// What the job that opens them brings back.
struct OpenedFiles {
    std::shared_ptr<const ChunkFiles> files;
    std::vector<Span> spans;
    std::vector<FilePath> leadsTo;
    std::vector<QByteArray> links; // of those that are links and were not opened, where they point
    JobCost cost;
};

// One attribute of all files of a chunk.
template <typename T>
struct Column {
    std::vector<Answer<T>> answers;
    std::vector<Span> spans;
    JobCost cost;
};

// Measures the job that makes it, from construction.
class JobMeter
{
public:
    JobMeter();
    [[nodiscard]] JobCost cost() const;

private:
    SteadyTime m_began;
    JobCost m_before; // the thread's own, in all
};

// What is known of their folders: one for each, or none at all.
using Listings = std::vector<std::shared_ptr<const FolderListing>>;

[[nodiscard]] std::shared_ptr<const ChunkFiles> filesByPath(const std::vector<Errand> &errands,
                                                            SteadyTime began, const Listings &listings = {});
// Jobs: opening may wait for the volume. The first follows links, the other leaves them closed.
[[nodiscard]] OpenedFiles openFiles(const std::vector<Errand> &errands, SteadyTime began,
                                    const Listings &listings);
[[nodiscard]] OpenedFiles openUnlessLinks(const std::vector<Errand> &errands, SteadyTime began,
                                          const Listings &listings);

// A job: one look-up for each file.
template <typename T>
Column<T> lookUpEach(const std::shared_ptr<const ChunkFiles> &files, Answer<T> (*lookup)(const Target &))
{
    const JobMeter meter;
    Column<T> column;
    column.answers.reserve(files->targets.size());
    column.spans.reserve(files->targets.size());
    WorkingFolder here;
    auto begin = std::chrono::steady_clock::now();
    for (size_t i = 0; i < files->targets.size(); ++i) {
        const Target &target = files->targets[i];
        here.turnTo(target.path(), i + 1 < files->targets.size() ? &files->targets[i + 1].path() : nullptr);
        column.answers.push_back(lookup(target));
        const auto end = std::chrono::steady_clock::now();
        column.spans.push_back({begin - files->began, end - begin});
        begin = end;
    }
    column.cost = meter.cost();
    return column;
}

// What the three jobs brought back; a job that could not run, or is not back, left nothing.
struct ChunkColumns {
    std::optional<Column<Reading<QByteArray>>> etags;
    std::optional<Column<Reading<FileSize>>> sizes;
    std::optional<Column<LastModified>> lastModified;
    Failure missing; // what stands for the readings of a job that left nothing
};

// Puts them together, a report a file. `inspectedAt` is the wall clock's at `files.began`.
[[nodiscard]] QList<Report> assembled(const std::vector<Errand> &errands, SteadyTime began,
                                      const std::optional<OpenedFiles> &opened, ChunkColumns columns,
                                      qint64 inspectedAt);

// For a file of which nothing was looked up, or nothing came back.
[[nodiscard]] Report failedReport(const Errand &errand, qint64 inspectedAt, Failure failure);

// Of a file in the document portal: what is absent, or said not to be supported, may be recorded in the file
// itself.
void markHiddenByPortal(Report &report);

// Whether the file must be opened and looked up once more: it is a link, or it may have changed or been
// replaced between its look-ups: its ctime is not older than the start of its inspection, or two look-ups saw
// different files.
[[nodiscard]] bool mayBeMixed(const Report &report);

} // namespace docket
