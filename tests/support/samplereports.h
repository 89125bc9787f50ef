// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"
#include "sources/recordednames.h"

#include <QByteArray>

// Reports as they come from real files, for tests.
namespace docket::sample
{

inline Source etagSource()
{
    return {Source::Kind::ExtendedAttribute, recorded::etagAttribute()};
}

inline Source dateSource()
{
    return {Source::Kind::ExtendedAttribute, recorded::lastModifiedAttribute()};
}

// A file of which everything was found.
inline Report report(InspectionId id, const QByteArray &path,
                     const QByteArray &etag = "\"5e1f-62b0c7d1a3f40\"")
{
    Report report;
    report.id = id;
    report.path = FilePath(path);
    report.inspectedAt = requestedAt(id) + 3;
    const Identity identity{0x10302, 4711, {1'795'348'800, 123'456'789}};
    report.etag = {etag, etagSource()};
    report.size = {{24'095, 24'576, FileType::Regular, identity}, {Source::Kind::FileSystem}};
    report.lastModified.server = {"Tue, 17 Nov 2026 13:02:11 GMT", dateSource()};
    report.lastModified.fileSystem = {{1'795'348'731, 500'000'000}, {Source::Kind::FileSystem}};
    report.lastModified.identity = identity;
    using std::chrono::nanoseconds;
    report.timing = {Span{nanoseconds{120}, nanoseconds{9'100}},
                     {nanoseconds{15'400}, nanoseconds{8'200}},
                     {nanoseconds{15'900}, nanoseconds{2'300}},
                     {nanoseconds{16'300}, nanoseconds{9'900}},
                     nanoseconds{31'000}};
    return report;
}

// A file of which nothing could be read.
inline Report unreadable(InspectionId id, const QByteArray &path, Failure failure)
{
    Report report = sample::report(id, path);
    report.etag = Reading<QByteArray>(failure);
    report.size = Reading<FileSize>(failure);
    report.lastModified = {Reading<QByteArray>(failure), Reading<Timestamp>(failure), {}};
    return report;
}

} // namespace docket::sample
