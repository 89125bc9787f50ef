// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/evidence.h"
#include "evidence/finding.h"

// What is concluded about a file. Pure functions over values, for any thread.
namespace docket
{

enum class Verdict : quint8 {
    Verified,        // the bytes are proven by a digest
    Consistent,      // what was recorded agrees with the file
    Contradicted,    // what was recorded contradicts the file
    Placeholder,     // a size and no data
    Unverified,      // something is recorded, and nothing can be concluded from it
    NothingRecorded, //
    Unreadable,      // nothing could be found out
};

// Which findings lead to which verdict; the first line that applies counts.
//
//   | verdict         | finding                                                                         |
//   |-----------------|---------------------------------------------------------------------------------|
//   | Unreadable      | (all look-ups failed)                                                           |
//   | Contradicted    | SizeDiffers, CutShort, DigestDiffers                                            |
//   | Verified        | DigestMatches, TagMatches                                                       |
//   | Placeholder     | NoData                                                                          |
//   | NothingRecorded | (no claim at all, and none that could not be read; NotKept)                     |
//   | Unverified      | LengthDiffers, TagSizeDiffers, ClaimsDisagree, LittleOnDisk                     |
//   | Consistent      | SizeAgrees, LengthAgrees, TagAgrees, TagLikely, DateAgrees, ChecksumAgrees      |
//   | Unverified      | any other: TagNotProven, TagNotComputed, PartsUnknown, DigestNotComputed,       |
//   |                 | DigestMalformed, TagOfServer, TagSaysNothing, TagMalformed, DateMalformed,      |
//   |                 | Unread, or claims without any finding                                           |
//
// OnlyRecorded, SparseData and DiffersFromLastResult stand beside the verdict and do not bear on it.
//
// When a finding is made:
//
//   | recorded                        | held against                    | finding                         |
//   |---------------------------------|---------------------------------|---------------------------------|
//   | size of the stored bytes        | the file's size                 | SizeAgrees or SizeDiffers       |
//   | Content-Length                  | the file's size                 | LengthAgrees or LengthDiffers   |
//   | digest, recorded as one         | the computed one                | DigestMatches or DigestDiffers; |
//   |                                 |                                 | not of a file without data      |
//   | CRC-32                          | the computed one                | ChecksumAgrees or DigestDiffers |
//   | ETag like a digest              | the computed one                | TagMatches or TagNotProven      |
//   | ETag with the date of its own   | the file's size, where equal    | TagAgrees                       |
//   | record's Last-Modified          | strong, and the file is smaller | CutShort                        |
//   |                                 | else                            | TagSizeDiffers                  |
//   | ETag with a size, and no        | the file's size, where equal    | TagLikely                       |
//   | Last-Modified in its record     |                                 |                                 |
//   | ETag with the file's own date,  | the file's size, where it has   | TagSizeDiffers, else DateAgrees |
//   | and no Last-Modified            | another                         |                                 |
//   | Last-Modified                   | mtime, to the second            | DateAgrees where equal          |
//
// Where an ETag can be read in several ways, the way that agrees best with the file counts: no file is
// contradicted by a reading that need not be right.
struct Assessment {
    Verdict verdict = Verdict::NothingRecorded;
    Findings findings; // those that led to the verdict first

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

// The verdict that a finding of this kind leads to where no other leads to one further up in the table;
// nothing where it bears on none.
[[nodiscard]] std::optional<Verdict> verdictOf(Finding::Kind kind);

// The digest that a claim says, as those computed are written; nothing where what it says is none.
[[nodiscard]] std::optional<QByteArray> recordedDigest(const Claim &claim, DigestKind kind);

[[nodiscard]] Assessment assess(const Evidence &evidence);
// From what the report says alone.
[[nodiscard]] Verdict verdictOn(const Report &report);

// "Verified", …
[[nodiscard]] QString verdictWords(Verdict verdict);
// One sentence with what was concluded and from what.
[[nodiscard]] QString sentence(const Assessment &assessment);

// In JSON: "verified", …
[[nodiscard]] QByteArrayView jsonName(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictNamed(QByteArrayView jsonName);

} // namespace docket
