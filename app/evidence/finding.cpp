// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/finding.h"

#include "filepath.h"
#include "sizewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Finding)
};

QString digestWords(const Finding &finding)
{
    return docket::digestWords(finding.digestKind.value_or(DigestKind::Sha256));
}

// As much of a value as goes into a sentence. The whole of it is shown elsewhere.
QString quoted(const QByteArray &value)
{
    constexpr qsizetype most = 200;
    if (value.size() <= most)
        return displayText(value);
    qsizetype end = most;
    while (end > most - 4 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80)
        --end; // not within a character
    return displayText(QByteArrayView(value).first(end)) + QChar(0x2026);
}

// "extended attribute … says …"
QString saying(const Claim &claim)
{
    return Words::tr("%1 says %2").arg(placeWords(claim.place), quoted(claim.value));
}

QString placeOf(const Finding &finding)
{
    return finding.claims.isEmpty() ? QString() : placeWords(finding.claims.first().place);
}

QString valueOf(const Finding &finding)
{
    return finding.claims.isEmpty() ? QString() : quoted(finding.claims.first().value);
}

bool isOfChecksumFile(const Finding &finding)
{
    return !finding.claims.isEmpty() && finding.claims.first().place.kind == Place::Kind::ChecksumFile;
}

QString disagreement(const Finding &finding)
{
    QStringList sayings;
    for (const Claim &claim : finding.claims)
        sayings.append(saying(claim));
    return Words::tr("What was recorded disagrees: %1.").arg(sayings.join(Words::tr(", ")));
}

// Those that rest on sizes.
QString sizeSentence(const Finding &finding)
{
    const QString recorded = exactSizeWords(finding.recorded);
    const QString found = exactSizeWords(finding.found);
    switch (finding.kind) {
    case Finding::Kind::SizeDiffers:
        return Words::tr("The file has %1, but %2 were stored, says %3.")
            .arg(found, recorded, placeOf(finding));
    case Finding::Kind::CutShort:
        return Words::tr("The file is cut short: it has %1, the version that its ETag names has %2.")
            .arg(found, recorded);
    case Finding::Kind::LengthDiffers:
        return Words::tr(
                   "The server sent %1 and the file has %2. It may have been sent in another form, such as "
                   "compressed.")
            .arg(recorded, found);
    case Finding::Kind::TagSizeDiffers:
        return Words::tr("The ETag names a version of %1 and the file has %2. The server may have sent it in "
                         "another form, such as compressed.")
            .arg(recorded, found);
    case Finding::Kind::SizeAgrees:
        return Words::tr("The size is the one recorded in %1.").arg(placeOf(finding));
    case Finding::Kind::LengthAgrees:
        return Words::tr("The size is the Content-Length recorded in %1.").arg(placeOf(finding));
    case Finding::Kind::TagAgrees:
        return Words::tr("The file has the size that its ETag names, and the ETag has the server's date.");
    case Finding::Kind::TagLikely:
        return Words::tr("The file has the size that its ETag seems to name.");
    case Finding::Kind::NoData:
        return Words::tr("The file has a size of %1 and no data at all.").arg(found);
    case Finding::Kind::SparseData:
        return Words::tr("Of %1, %2 are there; the rest are holes.").arg(found, recorded);
    case Finding::Kind::LittleOnDisk:
        return finding.recorded == 0
                   ? Words::tr(
                         "The file has a size of %1 and takes no room on disk. It may be a placeholder.")
                         .arg(found)
                   : Words::tr(
                         "The file has a size of %1 and takes only %2 on disk. It may be a placeholder.")
                         .arg(found, recorded);
    default:
        return {};
    }
}

QString unreadSentence(const Finding &finding)
{
    if (!finding.unread)
        return {};
    if (finding.kind == Finding::Kind::NotKept)
        return Words::tr("This volume keeps no extended attributes, so none can have been recorded in them.");
    const auto &[place, flaw] = *finding.unread;
    if (flaw.kind == Flaw::Kind::TooMuchToKeep)
        return Words::tr("The %1 is not kept whole, because %2.").arg(placeWords(place), flawWords(flaw));
    return Words::tr("The %1 is unreadable, because %2.").arg(placeWords(place), flawWords(flaw));
}

} // namespace

bool comparesSizes(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::SizeDiffers:
    case Finding::Kind::CutShort:
    case Finding::Kind::LengthDiffers:
    case Finding::Kind::TagSizeDiffers:
    case Finding::Kind::SizeAgrees:
    case Finding::Kind::LengthAgrees:
    case Finding::Kind::TagAgrees:
    case Finding::Kind::TagLikely:
        return true;
    default:
        return false;
    }
}

QString sentence(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::DigestMatches:
        if (isOfChecksumFile(finding))
            return Words::tr("%1 matches %2.", "a digest's kind, where it is recorded")
                .arg(digestWords(finding), placeOf(finding));
        return Words::tr("The bytes are those of the %1 recorded in %2.")
            .arg(digestWords(finding), placeOf(finding));
    case Finding::Kind::TagMatches:
        return Words::tr("The bytes are those that the ETag names: it is their %1.")
            .arg(digestWords(finding));
    case Finding::Kind::DigestDiffers:
        if (isOfChecksumFile(finding))
            return Words::tr("%1 differs from %2.", "a digest's kind, where it is recorded")
                .arg(digestWords(finding), placeOf(finding));
        return Words::tr("The bytes are not those of the %1 recorded in %2.")
            .arg(digestWords(finding), placeOf(finding));
    case Finding::Kind::ClaimsDisagree:
        return disagreement(finding);
    case Finding::Kind::DateAgrees:
        return Words::tr("The file's own date is the server's, recorded in %1.").arg(placeOf(finding));
    case Finding::Kind::ChecksumAgrees:
        return Words::tr("The %1 recorded in %2 agrees. It finds damage, and proves nothing against intent.")
            .arg(digestWords(finding), placeOf(finding));
    case Finding::Kind::TagNotProven:
        return Words::tr(
                   "Not proven: the ETag looks like a digest (%1), but it is not this file's. Servers also "
                   "make such tags from other things.")
            .arg(digestWords(finding));
    case Finding::Kind::TagNotComputed:
        return Words::tr("The ETag may be a digest of the bytes (%1). Computing it could prove them.")
            .arg(digestWords(finding));
    case Finding::Kind::PartsUnknown:
        return Words::tr(
            "The ETag looks like one of an upload in parts, but no usual size of parts gives their "
            "number for a file of this size. Nothing is proven by that.");
    case Finding::Kind::DigestNotComputed:
        return Words::tr("A digest is recorded in %1 (%2). Computing it would prove or disprove the bytes.")
            .arg(placeOf(finding), digestWords(finding));
    case Finding::Kind::DigestMalformed:
        return Words::tr("What is recorded as a digest in %1 is none: %2.")
            .arg(placeOf(finding), valueOf(finding));
    case Finding::Kind::TagOfServer:
        return Words::tr("ETag and Last-Modified name the same moment. That says nothing about this file.");
    case Finding::Kind::TagSaysNothing:
        return Words::tr("Nothing can be concluded from the ETag.");
    case Finding::Kind::TagMalformed:
        return Words::tr("The ETag is not in the form that HTTP prescribes: %1.").arg(valueOf(finding));
    case Finding::Kind::DateMalformed:
        return Words::tr("The server's date is not in a form that HTTP knows: %1.").arg(valueOf(finding));
    case Finding::Kind::NotKept:
    case Finding::Kind::Unread:
        return unreadSentence(finding);
    case Finding::Kind::OnlyRecorded:
        return Words::tr("There is nothing to hold against what %1 says.").arg(placeOf(finding));
    case Finding::Kind::DiffersFromLastResult:
        return Words::tr("The file is not as it was when it was last inspected.");
    default:
        return sizeSentence(finding);
    }
}

QByteArrayView jsonName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::DigestMatches:
        return "digest-matches";
    case Finding::Kind::TagMatches:
        return "etag-matches";
    case Finding::Kind::SizeDiffers:
        return "size-differs";
    case Finding::Kind::CutShort:
        return "cut-short";
    case Finding::Kind::DigestDiffers:
        return "digest-differs";
    case Finding::Kind::NoData:
        return "no-data";
    case Finding::Kind::LengthDiffers:
        return "content-length-differs";
    case Finding::Kind::TagSizeDiffers:
        return "etag-size-differs";
    case Finding::Kind::ClaimsDisagree:
        return "sources-disagree";
    case Finding::Kind::LittleOnDisk:
        return "little-on-disk";
    case Finding::Kind::SizeAgrees:
        return "size-agrees";
    case Finding::Kind::LengthAgrees:
        return "content-length-agrees";
    case Finding::Kind::TagAgrees:
        return "etag-agrees";
    case Finding::Kind::TagLikely:
        return "etag-likely-agrees";
    case Finding::Kind::DateAgrees:
        return "date-agrees";
    case Finding::Kind::ChecksumAgrees:
        return "checksum-agrees";
    case Finding::Kind::TagNotProven:
        return "etag-not-proven";
    case Finding::Kind::TagNotComputed:
        return "etag-not-computed";
    case Finding::Kind::PartsUnknown:
        return "etag-parts-unknown";
    case Finding::Kind::DigestNotComputed:
        return "digest-not-computed";
    case Finding::Kind::DigestMalformed:
        return "digest-malformed";
    case Finding::Kind::TagOfServer:
        return "etag-is-of-last-modified";
    case Finding::Kind::TagSaysNothing:
        return "etag-says-nothing";
    case Finding::Kind::TagMalformed:
        return "etag-malformed";
    case Finding::Kind::DateMalformed:
        return "last-modified-malformed";
    case Finding::Kind::SparseData:
        return "sparse";
    case Finding::Kind::NotKept:
        return "not-supported";
    case Finding::Kind::Unread:
        return "unreadable-record";
    case Finding::Kind::OnlyRecorded:
        return "only-recorded";
    case Finding::Kind::DiffersFromLastResult:
        break;
    }
    return "differs-from-last-result";
}

QByteArrayView jsonName(Strength strength)
{
    switch (strength) {
    case Strength::Content:
        return "content";
    case Strength::Metadata:
        return "metadata";
    case Strength::Opaque:
        break;
    }
    return "opaque";
}

} // namespace docket
