// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/tagreading.h"

#include "numbers.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <limits>

namespace docket
{

namespace
{

using Recognised = std::optional<TagReading>;
using Fields = QVarLengthArray<QByteArrayView, 4>;

constexpr quint64 perSecond = 1'000'000'000;

Fields split(QByteArrayView text, char separator)
{
    constexpr qsizetype most = 4; // no tag that is known has more fields than three
    Fields fields;
    const char *begin = text.begin();
    for (const char *at = begin; at != text.end() && fields.size() < most - 1; ++at) {
        if (*at != separator)
            continue;
        fields.append({begin, at});
        begin = at + 1;
    }
    fields.append({begin, text.end()});
    return fields;
}

// A number as servers print it: in lower case, without leading zeros.
std::optional<quint64> printed(QByteArrayView text, int base)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if ((text.size() > 1 && text.front() == '0') || std::any_of(text.begin(), text.end(), isCapital))
        return std::nullopt;
    return readNumber<quint64>(text, base);
}

// A time that counts in a fraction of a second from an epoch, itself in seconds from 1970.
Timestamp timestamp(quint64 count, quint64 aSecond, qint64 epoch)
{
    return {static_cast<qint64>(count / aSecond) + epoch,
            static_cast<qint32>(count % aSecond * (perSecond / aSecond))};
}

// Whether a server may have had a file of this date. Only for tags that are told by it alone.
bool isLikely(Timestamp time)
{
    constexpr qint64 year1990 = 631'152'000;
    constexpr qint64 year2100 = 4'102'444'800;
    return time.seconds >= year1990 && time.seconds < year2100;
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

Recognised nginx(QByteArrayView tag)
{
    const Fields fields = split(tag, '-');
    if (fields.size() != 2)
        return std::nullopt;
    const auto time = printed(fields[0], 16);
    const auto size = printed(fields[1], 16);
    if (!time || !size || *time > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return TagReading{.kind = TagReading::Kind::Nginx,
                      .strength = Strength::Metadata,
                      .size = size,
                      .time = timestamp(*time, 1, 0)};
}

Recognised apache(QByteArrayView tag)
{
    if (const qsizetype variants = tag.indexOf(';'); variants >= 0)
        tag.truncate(variants);
    bool encoded = false;
    for (const QByteArrayView suffix : {QByteArrayView("-gzip"), QByteArrayView("-br")}) {
        if (tag.endsWith(suffix)) {
            tag.chop(suffix.size());
            encoded = true;
        }
    }
    const Fields fields = split(tag, '-');
    const bool hasInode = fields.size() == 3;
    if (fields.size() != 2 && (!hasInode || !printed(fields[0], 16)))
        return std::nullopt;
    const auto size = printed(fields[hasInode ? 1 : 0], 16);
    const auto time = printed(fields[hasInode ? 2 : 1], 16);
    if (!time || !size)
        return std::nullopt;
    return TagReading{.kind = hasInode ? TagReading::Kind::ApacheInode : TagReading::Kind::Apache,
                      .strength = Strength::Metadata,
                      .size = size,
                      .time = timestamp(*time, 1'000'000, 0),
                      .encodedOnTheWay = encoded};
}

Recognised azure(QByteArrayView tag)
{
    constexpr qint64 year1 = -62'135'596'800; // .NET counts from 0001-01-01
    if (!tag.startsWith("0x"))
        return std::nullopt;
    const auto ticks = readNumber<quint64>(tag.sliced(2), 16);
    if (!ticks || !isLikely(timestamp(*ticks, 10'000'000, year1)))
        return std::nullopt;
    return TagReading{.kind = TagReading::Kind::Azure,
                      .strength = Strength::Metadata,
                      .time = timestamp(*ticks, 10'000'000, year1)};
}

Recognised caddy(QByteArrayView tag)
{
    const Fields fields = split(tag, '-');
    if (fields.size() != 2)
        return std::nullopt;
    const auto time = printed(fields[0], 36);
    const auto size = printed(fields[1], 36);
    if (!time || !size || !isLikely(timestamp(*time, perSecond, 0)))
        return std::nullopt;
    return TagReading{.kind = TagReading::Kind::Caddy,
                      .strength = Strength::Metadata,
                      .size = size,
                      .time = timestamp(*time, perSecond, 0)};
}

TagReading digest(TagReading::Kind kind, DigestKind digestKind, QByteArrayView hex)
{
    return {.kind = kind,
            .strength = Strength::Content,
            .digestKind = digestKind,
            .digest = hex.toByteArray().toLower()};
}

Recognised md5(QByteArrayView tag)
{
    if (tag.size() != 32 || !isHex(tag))
        return std::nullopt;
    return digest(TagReading::Kind::Md5, DigestKind::Md5, tag);
}

Recognised s3Multipart(QByteArrayView tag)
{
    constexpr quint64 mostParts = 10'000; // S3's own limit
    if (tag.size() < 34 || tag[32] != '-' || !isHex(tag.first(32)))
        return std::nullopt;
    const auto parts = printed(tag.sliced(33), 10);
    if (!parts || *parts == 0 || *parts > mostParts)
        return std::nullopt;
    TagReading reading = digest(TagReading::Kind::S3Multipart, DigestKind::Md5OfParts, tag.first(32));
    reading.parts = static_cast<quint32>(*parts);
    return reading;
}

Recognised sha1(QByteArrayView tag)
{
    if (tag.startsWith("{SHA1{") && tag.endsWith("}}")) // Nexus 2
        tag = tag.sliced(6, tag.size() - 8);
    if (tag.size() != 40 || !isHex(tag))
        return std::nullopt;
    return digest(TagReading::Kind::Sha1, DigestKind::Sha1, tag);
}

Recognised sha256(QByteArrayView tag)
{
    if (tag.startsWith("sha256:"))
        tag = tag.sliced(7);
    if (tag.size() != 64 || !isHex(tag))
        return std::nullopt;
    return digest(TagReading::Kind::Sha256, DigestKind::Sha256, tag);
}

Recognised lighttpd(QByteArrayView tag)
{
    if (!printed(tag, 10))
        return std::nullopt;
    return TagReading{.kind = TagReading::Kind::Lighttpd};
}

// IIS prints the eight bytes of a FILETIME from the lowest, each without a leading zero, so that the same
// digits can stand for several times: `rest` bytes are still to be read from `digits`.
void appendFileTimes(QByteArrayView digits, int rest, quint64 low, QList<TagReading> &readings)
{
    constexpr qint64 year1601 = -11'644'473'600;
    if (rest == 0 && digits.isEmpty()) {
        const Timestamp time = timestamp(low, 10'000'000, year1601);
        if (isLikely(time))
            readings.append({.kind = TagReading::Kind::Iis, .strength = Strength::Metadata, .time = time});
    }
    for (const qsizetype width : {1, 2}) {
        // Each of the others takes one digit or two, so there are at most 70 ways.
        const qsizetype left = digits.size() - width;
        if (rest == 0 || left < rest - 1 || left > 2 * (rest - 1) || (width == 2 && digits.front() == '0'))
            continue;
        if (const auto byte = readNumber<quint8>(digits.first(width), 16))
            appendFileTimes(digits.sliced(width), rest - 1, low | quint64(*byte) << (8 * (8 - rest)),
                            readings);
    }
}

void appendIis(QByteArrayView tag, QList<TagReading> &readings)
{
    const Fields fields = split(tag, ':');
    if (fields.size() == 2 && isHex(fields[0]) && printed(fields[1], 16))
        appendFileTimes(fields[0], 8, 0, readings);
}

} // namespace

QList<TagReading> readingsOf(const EntityTag &tag)
{
    constexpr qsizetype longest = 71; // "sha256:" and its digits
    QList<TagReading> readings;
    if (tag.opaque.size() > longest)
        return readings; // none of them, and it may have 64 KiB
    for (const auto recognise : {nginx, apache, azure, caddy, md5, s3Multipart, sha1, sha256, lighttpd}) {
        if (const Recognised reading = recognise(tag.opaque))
            readings.append(*reading);
    }
    appendIis(tag.opaque, readings);
    return readings;
}

QList<quint64> feasiblePartSizes(quint64 size, quint32 parts)
{
    constexpr quint64 ofItsOwn = 17'179'870; // no round number, yet in use
    QList<quint64> feasible;
    const auto consider = [&](quint64 part) {
        // All parts but the last are whole, and the last is empty only where there is nothing at all.
        const quint64 needed = size / part + (size % part != 0 ? 1 : 0);
        if (std::max<quint64>(needed, 1) == parts)
            feasible.append(part);
    };
    constexpr std::array<quint64, 13> millions{5, 8, 10, 15, 16, 25, 32, 50, 64, 100, 128, 256, 512};
    for (const quint64 million : millions) {
        consider(million << 20U);
        consider(million * 1'000'000);
    }
    consider(ofItsOwn);
    return feasible;
}

} // namespace docket
