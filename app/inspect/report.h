// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/inspectionid.h"
#include "inspect/particulars.h"
#include "inspect/reading.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

// The gathered result of one file. It exists only when all three readings do. Plain values, free to move
// between threads.
namespace docket
{

using Nanoseconds = std::chrono::nanoseconds;

// A point in time as the file system keeps it: seconds since 1970-01-01 UTC, and 0 to 999,999,999
// nanoseconds.
struct Timestamp {
    qint64 seconds = 0;
    qint32 nanoseconds = 0;

    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

enum class FileType : quint8 { Unknown, Regular, Folder, Link, Fifo, Socket, CharacterDevice, BlockDevice };

// What tells one file from another, and one state of it from the next.
struct Identity {
    quint64 device = 0; // as makedev(3) packs it
    quint64 inode = 0;
    Timestamp changed; // ctime

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct FileSize {
    quint64 bytes = 0;
    quint64 bytesOnDisk =
        0; // blocks allocated, in bytes; 0 of a non-empty file: one hole, or data kept inline
    FileType type = FileType::Unknown;
    Identity identity;

    friend bool operator==(const FileSize &, const FileSize &) = default;
};

// Two dates that are easily taken for one another, so each has a reading of its own.
struct LastModified {
    Reading<QByteArray> server;    // the Last-Modified header, verbatim as it was recorded
    Reading<Timestamp> fileSystem; // mtime
    Identity identity;             // of the file whose mtime it is; empty where that failed

    friend bool operator==(const LastModified &, const LastModified &) = default;
};

// When a look-up ran. `start` counts from the moment the file's inspection began.
struct Span {
    Nanoseconds start{0};
    Nanoseconds duration{0};

    friend bool operator==(const Span &, const Span &) = default;
};

struct Timing {
    std::optional<Span> open; // where the three worked on one opened file
    Span etag;
    Span size;
    Span lastModified;
    Nanoseconds gathered{0}; // the moment all three had returned and been put together, from the same start

    // What the same work would have taken one after another.
    [[nodiscard]] Nanoseconds oneAfterAnother() const
    {
        return (open ? open->duration : Nanoseconds{0}) + etag.duration + size.duration +
               lastModified.duration;
    }
    friend bool operator==(const Timing &, const Timing &) = default;
};

struct Report {
    InspectionId id = 0;
    FilePath path;
    FilePath leadsTo;         // where the path goes over a link: the file it ends at
    qint64 inspectedAt = 0;   // when the inspection began, milliseconds since 1970-01-01 UTC
    Reading<QByteArray> etag; // verbatim, quotes and W/ included
    Reading<FileSize> size;
    LastModified lastModified;
    Seldom<Particulars> particulars; // what else was recorded, and how much is in holes
    Timing timing;

    // Nothing could be found out: all look-ups failed.
    [[nodiscard]] bool isUnreadable() const
    {
        return etag.isFailed() && size.isFailed() && lastModified.fileSystem.isFailed();
    }
    [[nodiscard]] bool isRegularFile() const
    {
        return size.isFound() && size.value().type == FileType::Regular;
    }
    friend bool operator==(const Report &, const Report &) = default;
};

// Calls visit(name, failure) for each look-up that failed, under the names of the JSON form: "etag",
// "file_size", "last_modified" (the server's date), "mtime".
template <typename Visitor>
void forEachFailure(const Report &report, Visitor visit)
{
    if (report.etag.isFailed())
        visit("etag", report.etag.failure());
    if (report.size.isFailed())
        visit("file_size", report.size.failure());
    if (report.lastModified.server.isFailed())
        visit("last_modified", report.lastModified.server.failure());
    if (report.lastModified.fileSystem.isFailed())
        visit("mtime", report.lastModified.fileSystem.failure());
}

// A look-up failed for another reason than that its volume keeps, or shows, no such thing: the file was not
// inspected whole.
[[nodiscard]] bool isIncomplete(const Report &report);

} // namespace docket

Q_DECLARE_METATYPE(docket::Report)
Q_DECLARE_METATYPE(QList<docket::Report>)
