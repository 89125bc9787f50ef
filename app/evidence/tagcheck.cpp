// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/tagcheck.h"

#include "evidence/httpdate.h"

#include <algorithm>
#include <chrono>

namespace docket
{

namespace
{

QByteArrayView withoutNul(QByteArrayView value)
{
    return value.endsWith('\0') ? value.chopped(1) : value;
}

// What a content tag says.
Finding checkDigest(const Claim &claim, const TagReading &reading, const Evidence &evidence)
{
    Finding finding{.strength = Strength::Content, .claims = {claim}, .digestKind = reading.digestKind};
    bool isComputed = false;
    for (const Digest &digest : evidence.digests) {
        if (digest.kind != reading.digestKind)
            continue;
        isComputed = true;
        if (digest.hex == reading.digest) {
            finding.kind = Finding::Kind::TagMatches;
            return finding;
        }
    }
    finding.kind = isComputed ? Finding::Kind::TagNotProven : Finding::Kind::TagNotComputed;
    if (reading.kind == TagReading::Kind::S3Multipart && evidence.file &&
        feasiblePartSizes(evidence.file->bytes, reading.parts).isEmpty())
        finding.kind = Finding::Kind::PartsUnknown;
    return finding;
}

// What a metadata tag says, read in one way; nothing where it is not certain or likely that it was meant so.
std::optional<Finding> checkMetadata(const Claim &claim, bool weak, std::optional<qint64> serverDate,
                                     const TagReading &reading, const Evidence &evidence)
{
    if (!evidence.file || evidence.file->type != FileType::Regular)
        return std::nullopt;
    const quint64 bytes = evidence.file->bytes;
    const bool isCertain = serverDate && reading.time && reading.time->seconds == *serverDate;
    const bool hasFilesSize = reading.size == bytes;
    const bool hasFilesDate =
        evidence.modified && reading.time && reading.time->seconds == evidence.modified->seconds;
    if (!isCertain && (serverDate || (!hasFilesSize && !hasFilesDate)))
        return std::nullopt;

    Finding finding{.strength = Strength::Metadata,
                    .claims = {claim},
                    .recorded = reading.size.value_or(0),
                    .found = bytes};
    const bool mayBeAnotherForm = weak || reading.encodedOnTheWay || !reading.size || bytes > *reading.size;
    if (!reading.size)
        finding.kind = isCertain ? Finding::Kind::TagOfServer : Finding::Kind::DateAgrees;
    else if (hasFilesSize)
        finding.kind = isCertain ? Finding::Kind::TagAgrees : Finding::Kind::TagLikely;
    else if (isCertain && !mayBeAnotherForm)
        finding.kind = Finding::Kind::CutShort;
    else
        finding.kind = Finding::Kind::TagSizeDiffers;
    return finding;
}

// The lower, the better it agrees with the file.
int disagreement(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::TagAgrees:
        return 0;
    case Finding::Kind::TagLikely:
        return 1;
    case Finding::Kind::DateAgrees:
        return 2;
    case Finding::Kind::TagOfServer:
        return 3;
    case Finding::Kind::TagSizeDiffers:
        return 4;
    default:
        return 5;
    }
}

} // namespace

std::optional<qint64> recordedDate(const Claim &claim, const Evidence &evidence)
{
    using namespace std::chrono;
    const sys_time<milliseconds> inspected{milliseconds(evidence.inspectedAt)};
    const year_month_day day = floor<days>(inspected); // QDateTime takes as long as all the rest
    return parseHttpDate(withoutNul(claim.value).trimmed(), int(day.year()));
}

std::optional<qint64> serverDateBeside(const Claim &claim, const Evidence &evidence)
{
    for (const Claim &other : evidence.claimed.claims) {
        if (other.what == What::LastModified && other.isOfOneRecordWith(claim))
            return recordedDate(other, evidence);
    }
    return std::nullopt;
}

void checkTag(const Claim &claim, const Evidence &evidence, Findings &findings)
{
    const qsizetype before = findings.size();
    const EntityTag tag = readEntityTag(claim.value);
    const QList<TagReading> readings = readingsOf(tag);
    const std::optional<qint64> serverDate =
        readings.isEmpty() ? std::nullopt : serverDateBeside(claim, evidence);
    std::optional<Finding> metadata;
    for (const TagReading &reading : readings) {
        if (reading.strength == Strength::Content)
            findings.append(checkDigest(claim, reading, evidence));
        if (reading.strength != Strength::Metadata)
            continue;
        const auto finding = checkMetadata(claim, tag.weak, serverDate, reading, evidence);
        if (finding && (!metadata || disagreement(finding->kind) < disagreement(metadata->kind)))
            metadata = finding;
    }
    if (metadata)
        findings.append(*metadata);
    if (findings.size() == before)
        findings.append({.kind = Finding::Kind::TagSaysNothing, .claims = {claim}});
    if (!isEntityTag(withoutNul(claim.value)))
        findings.append({.kind = Finding::Kind::TagMalformed, .claims = {claim}});
}

} // namespace docket
