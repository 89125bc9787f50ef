// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "evidence/etag.h"
#include "inspect/report.h"

#include <QList>

#include <optional>

// What an entity tag may mean to those who know how servers make theirs. Pure functions for any thread.
namespace docket
{

// What something recorded can prove about the bytes of a file.
enum class Strength : quint8 {
    Opaque,   // nothing
    Metadata, // agrees with size and date, or does not
    Content,  // a match proves the bytes
};

// One way to read a tag. That a tag can be read so does not say that it was meant so: any framework may hash
// something else to 32 hexadecimal digits.
struct TagReading {
    enum class Kind : quint8 {
        Nginx,       // mtime in seconds, size
        Apache,      // size, mtime in microseconds
        ApacheInode, // inode, size, mtime in microseconds
        Azure,       // .NET ticks
        Iis,         // FILETIME, change number
        Caddy,       // mtime in nanoseconds, size
        Md5,         // S3's single PUT, GCS
        S3Multipart, // Md5OfParts, number of parts
        Sha1,        // Artifactory, Nexus 2
        Sha256,      //
        Lighttpd,    // a hash of inode, size and time
    };
    Kind kind = Kind::Lighttpd;
    Strength strength = Strength::Opaque;
    std::optional<quint64> size = {};
    std::optional<Timestamp> time = {};
    std::optional<DigestKind> digestKind = {};
    QByteArray digest = {}; // hexadecimal, in lower case
    quint32 parts = 0;
    bool encodedOnTheWay = false; // the server says that it sent another form of the bytes, such as gzip

    friend bool operator==(const TagReading &, const TagReading &) = default;
};

// All ways in which the tag can be read, none before another; empty for a tag like nothing that is known.
[[nodiscard]] QList<TagReading> readingsOf(const EntityTag &tag);

// The part sizes that tools use and that give this number of parts.
[[nodiscard]] QList<quint64> feasiblePartSizes(quint64 size, quint32 parts);

} // namespace docket
