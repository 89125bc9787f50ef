// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/tagreading.h"
#include "sources/claimed.h"

#include <QString>

// One thing that was found out by holding what was recorded against the file. Plain values, any thread.
namespace docket
{

struct Finding {
    enum class Kind : quint8 {
        // It proves the bytes.
        DigestMatches, // one that was recorded as a digest
        TagMatches,    // an ETag that is a digest
        // It contradicts the file.
        SizeDiffers,   // from the recorded size of the stored bytes
        CutShort,      // shorter than the size in a strong ETag that is certainly read right
        DigestDiffers, // from one that was recorded as a digest
        // The file has a size and no data.
        NoData,
        // It does not fit, and there may be a good reason.
        LengthDiffers,  // from the length that was sent
        TagSizeDiffers, // from the size in the ETag
        ClaimsDisagree, // with each other
        LittleOnDisk,   // takes next to no room there; whether it has data was not asked
        // It agrees.
        SizeAgrees,
        LengthAgrees,
        TagAgrees,      // size in an ETag that is certainly read right
        TagLikely,      // size in an ETag that is probably read right
        DateAgrees,     // mtime and the server's date, recorded or in the ETag
        ChecksumAgrees, // one that finds damage and is easily made to fit other bytes: CRC-32
        // It is worth knowing, and bears on nothing.
        TagNotProven,   // looks like a digest, and is none of this file's
        TagNotComputed, // may be a digest; there is none yet to compare it with
        PartsUnknown,   // a digest of parts, none of whose usual sizes fits the file
        DigestNotComputed,
        DigestMalformed,
        TagOfServer,    // names the moment of the server's date, and no size
        TagSaysNothing, //
        TagMalformed,
        DateMalformed,
        SparseData,   // how much of the file is there
        NotKept,      // the volume keeps no such thing
        Unread,       // something recorded cannot be read
        OnlyRecorded, // of a file of which nothing can be found out
        DiffersFromLastResult,
    };
    Kind kind = Kind::TagSaysNothing;
    Strength strength = Strength::Opaque;
    Claims claims = {};                        // what it rests on
    quint64 recorded = 0;                      // bytes, where sizes are compared; of SparseData and
                                               // LittleOnDisk those that are there
    quint64 found = 0;                         // the file's
    std::optional<DigestKind> digestKind = {}; //
    std::optional<Unread> unread = {};         // with NotKept and Unread

    friend bool operator==(const Finding &, const Finding &) = default;
};
using Findings = QList<Finding>;

// Its `recorded` size, which something names, was held against the file's.
[[nodiscard]] bool comparesSizes(Finding::Kind kind);

// What it says, with the values it rests on, in the user's language.
[[nodiscard]] QString sentence(const Finding &finding);

// In JSON: "size-differs", …; "content", "metadata", "opaque".
[[nodiscard]] QByteArrayView jsonName(Finding::Kind kind);
[[nodiscard]] QByteArrayView jsonName(Strength strength);

} // namespace docket
