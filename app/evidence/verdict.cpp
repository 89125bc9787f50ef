// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"

#include "evidence/tagcheck.h"
#include "numbers.h"

#include <algorithm>

namespace docket
{

namespace
{

using Kind = Finding::Kind;

// The file, where it is one that sizes and dates are recorded of.
const FileSize *regularFile(const Evidence &evidence)
{
    return evidence.file && evidence.file->type == FileType::Regular ? &*evidence.file : nullptr;
}

bool hasNoData(const Evidence &evidence)
{
    const FileSize *file = regularFile(evidence);
    return file && file->bytes > 0 && evidence.data == DataOnDisk{};
}

// Next to no room: none, or of much no more than the one block that extended attributes may take.
bool isLittle(quint64 onDisk, quint64 bytes)
{
    constexpr quint64 largestBlock = 65'536;
    constexpr quint64 much = 64; // times as much
    return onDisk <= largestBlock && onDisk <= bytes / much;
}

void checkData(const Evidence &evidence, Findings &findings)
{
    const FileSize *file = regularFile(evidence);
    if (!file || file->bytes == 0)
        return;
    Finding finding{.strength = Strength::Metadata, .found = file->bytes};
    if (hasNoData(evidence)) {
        finding.kind = Kind::NoData;
    } else if (evidence.data && evidence.data->bytes < file->bytes && !evidence.data->atLeast) {
        finding.kind = Kind::SparseData;
        finding.recorded = evidence.data->bytes;
    } else if (!evidence.data && isLittle(file->bytesOnDisk, file->bytes)) {
        finding.kind = Kind::LittleOnDisk;
        finding.recorded = file->bytesOnDisk;
    } else {
        return;
    }
    findings.append(finding);
}

void checkSize(const Claim &claim, const Evidence &evidence, Findings &findings)
{
    const auto recorded = readNumber<quint64>(claim.value);
    const FileSize *file = regularFile(evidence);
    if (!recorded || !file)
        return;
    const bool wasSent = claim.what == What::ContentLength;
    const Kind agrees = wasSent ? Kind::LengthAgrees : Kind::SizeAgrees;
    const Kind differs = wasSent ? Kind::LengthDiffers : Kind::SizeDiffers;
    findings.append({.kind = *recorded == file->bytes ? agrees : differs,
                     .strength = Strength::Metadata,
                     .claims = {claim},
                     .recorded = *recorded,
                     .found = file->bytes});
}

QByteArray normalised(const QByteArray &digest)
{
    QByteArrayView text(digest);
    if (text.endsWith('\0'))
        text.chop(1);
    return text.trimmed().toByteArray().toLower();
}

void checkDigest(const Claim &claim, DigestKind kind, const Evidence &evidence, Findings &findings)
{
    const auto recorded = recordedDigest(claim, kind);
    Finding finding{.kind = Kind::DigestNotComputed,
                    .strength = Strength::Content,
                    .claims = {claim},
                    .digestKind = kind};
    if (!recorded) {
        finding.kind = Kind::DigestMalformed;
        finding.strength = Strength::Opaque;
    }
    const auto computed = std::find_if(evidence.digests.begin(), evidence.digests.end(),
                                       [&](const Digest &digest) { return digest.kind == kind; });
    if (finding.kind == Kind::DigestNotComputed && computed != evidence.digests.end()) {
        const Kind matches = kind == DigestKind::Crc32 ? Kind::ChecksumAgrees : Kind::DigestMatches;
        finding.kind = computed->hex == recorded ? matches : Kind::DigestDiffers;
        if (finding.kind == Kind::DigestDiffers && hasNoData(evidence))
            return; // that there is no data says it already
    }
    findings.append(finding);
}

void checkDate(const Claim &claim, const Evidence &evidence, Findings &findings)
{
    const auto date = recordedDate(claim, evidence);
    if (!date)
        findings.append({.kind = Kind::DateMalformed, .claims = {claim}});
    else if (regularFile(evidence) && evidence.modified && evidence.modified->seconds == *date)
        findings.append({.kind = Kind::DateAgrees, .strength = Strength::Metadata, .claims = {claim}});
}

// What the same ETag led to at another place is said already: no place is named for it.
void checkTagOnce(const Claim &claim, const Evidence &evidence, Findings &findings)
{
    const qsizetype before = findings.size();
    checkTag(claim, evidence, findings);
    const auto isSaid = [&](const Finding &finding) {
        return std::any_of(findings.cbegin(), findings.cbegin() + before, [&](const Finding &earlier) {
            return earlier.kind == finding.kind && earlier.recorded == finding.recorded &&
                   !earlier.claims.isEmpty() && earlier.claims.constFirst().what == What::ETag &&
                   earlier.claims.constFirst().value == claim.value;
        });
    };
    for (qsizetype i = findings.size() - 1; before > 0 && i >= before; --i) {
        if (isSaid(findings.at(i)))
            findings.removeAt(i);
    }
}

void checkClaim(const Claim &claim, const Evidence &evidence, Findings &findings)
{
    switch (claim.what) {
    case What::ETag:
        checkTagOnce(claim, evidence, findings);
        break;
    case What::LastModified:
        checkDate(claim, evidence, findings);
        break;
    case What::Size:
    case What::ContentLength:
        checkSize(claim, evidence, findings);
        break;
    default:
        if (const auto kind = digestKindOf(claim.what))
            checkDigest(claim, *kind, evidence, findings);
        break; // where it came from bears on nothing
    }
}

// What has to be the same for two claims to say the same; empty where they need not.
QByteArray meaning(const Claim &claim, const Evidence &evidence)
{
    switch (claim.what) {
    case What::ETag:
        return '"' + readEntityTag(claim.value).opaque;
    case What::LastModified:
        if (const auto date = recordedDate(claim, evidence))
            return QByteArray::number(*date);
        return normalised(claim.value);
    default:
        return normalised(claim.value);
    }
}

void checkAgreement(const Evidence &evidence, Findings &findings)
{
    const Claims &claims = evidence.claimed.claims;
    if (claims.size() < 2)
        return;
    for (const What what : {What::ETag, What::LastModified, What::Size, What::Sha256, What::Sha1, What::Md5,
                            What::Sha512, What::Sha3_256, What::Blake2b, What::Crc32}) {
        const auto isOfThis = [what](const Claim &claim) { return claim.what == what; };
        if (std::count_if(claims.begin(), claims.end(), isOfThis) < 2)
            continue;
        Finding finding{.kind = Kind::ClaimsDisagree};
        QList<QByteArray> meanings;
        for (const Claim &claim : claims) {
            if (!isOfThis(claim))
                continue;
            const QByteArray meant = meaning(claim, evidence);
            if (meanings.contains(meant))
                continue;
            meanings.append(meant);
            finding.claims.append(claim);
        }
        if (finding.claims.size() > 1)
            findings.append(finding);
    }
}

void noteUnread(const Evidence &evidence, Findings &findings)
{
    for (const Unread &unread : evidence.claimed.unread) {
        const bool isNotKept =
            unread.flaw.kind == Flaw::Kind::NotRead && obstacle({unread.flaw.code}) == Obstacle::NotSupported;
        const Kind kind = isNotKept ? Kind::NotKept : Kind::Unread;
        const auto isThere = [&](const Finding &finding) { return finding.kind == Kind::NotKept; };
        if (!isNotKept || std::none_of(findings.begin(), findings.end(), isThere)) // said once is enough
            findings.append({.kind = kind, .unread = unread});
    }
}

// A finding for each record.
void noteOnlyRecorded(const Evidence &evidence, Findings &findings)
{
    for (const Claim &claim : evidence.claimed.claims) {
        const auto holdsIt = [&](const Finding &finding) {
            return finding.kind == Kind::OnlyRecorded && finding.claims.constFirst().isOfOneRecordWith(claim);
        };
        const auto record = std::find_if(findings.begin(), findings.end(), holdsIt);
        if (record != findings.end())
            record->claims.append(claim);
        else
            findings.append({.kind = Kind::OnlyRecorded, .claims = {claim}});
    }
}

Verdict verdictFrom(const Evidence &evidence, const Findings &findings)
{
    const auto has = [&](auto condition) { return std::any_of(findings.begin(), findings.end(), condition); };
    const auto leadsTo = [&](Verdict verdict) {
        return has([&](const Finding &finding) { return verdictOf(finding.kind) == verdict; });
    };
    for (const Verdict verdict : {Verdict::Contradicted, Verdict::Verified, Verdict::Placeholder}) {
        if (leadsTo(verdict))
            return verdict;
    }
    if (evidence.claimed.claims.isEmpty() &&
        !has([](const Finding &finding) { return finding.kind == Kind::Unread; }))
        return Verdict::NothingRecorded;
    return leadsTo(Verdict::Consistent) && !leadsTo(Verdict::Unverified) ? Verdict::Consistent
                                                                         : Verdict::Unverified;
}

} // namespace

std::optional<QByteArray> recordedDigest(const Claim &claim, DigestKind kind)
{
    const QByteArray digits = normalised(claim.value);
    const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (digits.size() != digestDigits(kind) || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return std::nullopt;
    return digits;
}

std::optional<Verdict> verdictOf(Kind kind)
{
    switch (kind) {
    case Kind::SizeDiffers:
    case Kind::CutShort:
    case Kind::DigestDiffers:
        return Verdict::Contradicted;
    case Kind::DigestMatches:
    case Kind::TagMatches:
        return Verdict::Verified;
    case Kind::NoData:
        return Verdict::Placeholder;
    case Kind::LengthDiffers:
    case Kind::TagSizeDiffers:
    case Kind::ClaimsDisagree:
    case Kind::LittleOnDisk:
        return Verdict::Unverified;
    case Kind::SizeAgrees:
    case Kind::LengthAgrees:
    case Kind::TagAgrees:
    case Kind::TagLikely:
    case Kind::DateAgrees:
    case Kind::ChecksumAgrees:
        return Verdict::Consistent;
    default:
        return std::nullopt;
    }
}

Assessment assess(const Evidence &evidence)
{
    Assessment assessment{.verdict = Verdict::Unreadable, .findings = {}};
    Findings &findings = assessment.findings;
    noteUnread(evidence, findings);
    if (evidence.isUnreadable) {
        noteOnlyRecorded(evidence, findings);
        return assessment;
    }
    if (!evidence.claimed.claims.isEmpty())
        findings.reserve(evidence.claimed.claims.size() + 2);
    checkData(evidence, findings);
    for (const Claim &claim : evidence.claimed.claims)
        checkClaim(claim, evidence, findings);
    checkAgreement(evidence, findings);
    if (evidence.differsFromLastResult)
        findings.append({.kind = Kind::DiffersFromLastResult});
    assessment.verdict = verdictFrom(evidence, findings);
    const auto leadsToIt = [&](const Finding &finding) {
        return verdictOf(finding.kind) == assessment.verdict;
    };
    if (!std::is_partitioned(findings.cbegin(), findings.cend(), leadsToIt))
        std::stable_partition(findings.begin(), findings.end(), leadsToIt);
    return assessment;
}

Verdict verdictOn(const Report &report)
{
    return assess(evidenceOf(report)).verdict;
}

} // namespace docket
