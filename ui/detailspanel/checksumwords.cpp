// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/checksumwords.h"

#include "evidence/verdict.h"
#include "sizewords.h"
#include "words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Checksums)
};

// "8 MiB", "10 MB": what tools let one choose.
QString partSizeWords(quint64 bytes)
{
    constexpr quint64 mebi = 1U << 20U;
    constexpr quint64 mega = 1'000'000;
    if (bytes % mebi == 0)
        return Words::tr("%1 MiB").arg(words::number(qint64(bytes / mebi)));
    if (bytes % mega == 0)
        return Words::tr("%1 MB").arg(words::number(qint64(bytes / mega)));
    return exactSizeWords(bytes);
}

QString nameOf(const Digest &digest)
{
    return digest.kind == DigestKind::Md5OfParts
               ? Words::tr("MD5 of parts of %1").arg(partSizeWords(digest.partSize))
               : digestWords(digest.kind);
}

bool isVerdictOnDigest(Finding::Kind kind)
{
    using Kind = Finding::Kind;
    return kind == Kind::DigestMatches || kind == Kind::TagMatches || kind == Kind::ChecksumAgrees ||
           kind == Kind::DigestDiffers || kind == Kind::TagNotProven;
}

// With the first digit that differs marked.
QString difference(const Finding &finding, const QByteArray &computed)
{
    const auto recorded = finding.claims.isEmpty() || !finding.digestKind
                              ? std::nullopt
                              : recordedDigest(finding.claims.first(), *finding.digestKind);
    if (!recorded)
        return {};
    const auto differing = std::ranges::mismatch(*recorded, computed);
    return differenceText(*recorded, computed, std::distance(recorded->begin(), differing.in1));
}

void addNote(const Finding &finding, DigestLine &line)
{
    const QString where = finding.claims.isEmpty() ? QString() : placeWords(finding.claims.first().place);
    switch (finding.kind) {
    case Finding::Kind::DigestDiffers:
        line.glyph = Glyph::Caution;
        line.tone = Tone::Bad;
        line.note = Words::tr("differs from %1, which says:", "where a digest is recorded").arg(where);
        line.difference = difference(finding, line.hex.toLatin1());
        break;
    case Finding::Kind::TagNotProven:
        line.glyph = Glyph::Info;
        line.note = Words::tr("not what the ETag says");
        break;
    case Finding::Kind::TagMatches:
        line.glyph = Glyph::Verified;
        line.tone = Tone::Good;
        line.note = Words::tr("matches the ETag");
        break;
    default:
        line.glyph = Glyph::Verified;
        line.tone = Tone::Good;
        line.note = Words::tr("matches %1", "where a digest is recorded").arg(where);
        break;
    }
}

// Of several, that which differs.
const Finding *findingOn(const Digest &digest, const Findings &findings)
{
    const Finding *found = nullptr;
    for (const Finding &finding : findings) {
        const bool isOfIt = finding.digestKind == digest.kind && isVerdictOnDigest(finding.kind);
        if (isOfIt && (!found || finding.kind == Finding::Kind::DigestDiffers))
            found = &finding;
    }
    return found;
}

// It is the one that the tag is made of.
bool isNamedBy(const Finding &finding, const Digest &digest)
{
    return !finding.claims.isEmpty() && finding.claims.first().value.toLower().contains(digest.hex);
}

} // namespace

QList<DigestLine> digestLines(const Digests &digests, const Findings &findings)
{
    QList<DigestLine> lines;
    QList<DigestLine> ofParts;
    for (const Digest &digest : digests) {
        DigestLine line{nameOf(digest), QString::fromLatin1(digest.hex), {}, Tone::Muted, {}, {}};
        const Finding *finding = findingOn(digest, findings);
        const bool isOfParts = digest.kind == DigestKind::Md5OfParts;
        const bool matches = finding && finding->kind == Finding::Kind::TagMatches;
        if (finding && (!isOfParts || !matches || isNamedBy(*finding, digest)))
            addNote(*finding, line);
        if (!isOfParts)
            lines.append(line);
        else if (matches && isNamedBy(*finding, digest))
            ofParts = {line};
        else if (ofParts.isEmpty())
            ofParts.append(line);
    }
    return lines + ofParts;
}

QList<DigestKind> kindsNotComputed(const Digests &digests)
{
    QList<DigestKind> kinds{DigestKind::Sha256, DigestKind::Md5,      DigestKind::Sha1,
                            DigestKind::Sha512, DigestKind::Sha3_256, DigestKind::Blake2b};
    kinds.removeIf([&](DigestKind kind) {
        return std::ranges::any_of(digests, [kind](const Digest &digest) { return digest.kind == kind; });
    });
    return kinds;
}

HashPace paceOf(const HashProgress &progress)
{
    return {progress.bytesDone, progress.bytesInAll, progress.rate, progress.secondsLeft, progress.isPaused};
}

QString paceWords(const HashPace &pace)
{
    QStringList parts;
    parts += pace.bytesInAll > 0 ? Words::tr("%1 of %2", "bytes done, in all")
                                       .arg(sizeWords(pace.bytesDone), sizeWords(pace.bytesInAll))
                                 : Words::tr("waiting for its turn");
    if (pace.isPaused)
        parts += Words::tr("paused");
    else if (pace.rate)
        parts += Words::tr("%1 a second", "bytes").arg(sizeWords(quint64(*pace.rate)));
    if (!pace.isPaused && pace.secondsLeft)
        parts += Words::tr("about %1 left").arg(words::wait(*pace.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

QString differenceText(const QByteArray &expected, const QByteArray &computed, qsizetype at)
{
    constexpr qsizetype around = 24;
    constexpr qsizetype whole = 64;
    const bool isLong = std::max(expected.size(), computed.size()) > whole;
    const qsizetype from = isLong ? std::max<qsizetype>(0, at - around) : 0;
    const qsizetype length = isLong ? 2 * around + 1 : whole;
    const auto piece = [&](const QByteArray &hex) -> QString {
        return (from > 0 ? u"…"_qs : QString()) + QString::fromLatin1(hex.mid(from, length)) +
               (from + length < hex.size() ? u"…"_qs : QString());
    };
    const QString blanks(at - from + (from > 0 ? 1 : 0), QLatin1Char(' '));
    return piece(expected) + QLatin1Char('\n') + piece(computed) + QLatin1Char('\n') + blanks + u"▲"_qs;
}

} // namespace docket
