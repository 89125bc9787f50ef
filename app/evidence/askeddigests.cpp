// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/askeddigests.h"

#include "evidence/verdict.h"

#include <algorithm>

namespace docket
{

namespace
{

template <typename T>
void addOnce(const T &what, QList<T> &to)
{
    if (!to.contains(what))
        to.append(what);
}

void addParts(quint32 parts, quint64 size, HashOrder &order)
{
    for (const quint64 partSize : feasiblePartSizes(size, parts))
        addOnce(partSize, order.partSizes);
}

void addTag(const QByteArray &tag, quint64 size, HashOrder &order)
{
    for (const TagReading &reading : readingsOf(readEntityTag(tag))) {
        if (reading.kind == TagReading::Kind::S3Multipart)
            addParts(reading.parts, size, order);
        else if (reading.digestKind)
            addOnce(*reading.digestKind, order.kinds);
    }
}

} // namespace

HashOrder digestsAskedBy(const Evidence &evidence)
{
    HashOrder order;
    if (!evidence.file || evidence.file->type != FileType::Regular)
        return order;
    for (const Claim &claim : evidence.claimed.claims) {
        if (claim.what == What::ETag)
            addTag(claim.value, evidence.file->bytes, order);
        else if (const auto kind = digestKindOf(claim.what); kind && recordedDigest(claim, *kind))
            addOnce(*kind, order.kinds);
    }
    for (const Digest &digest : evidence.digests) {
        order.kinds.removeOne(digest.kind);
        if (digest.kind == DigestKind::Md5OfParts)
            order.partSizes.removeOne(digest.partSize);
    }
    return order;
}

HashOrder digestsAskedBy(const ExpectedDigest &expected, quint64 size)
{
    HashOrder order;
    for (const DigestKind kind : expected.kinds) {
        if (kind == DigestKind::Md5OfParts)
            addParts(expected.parts, size, order);
        else
            order.kinds.append(kind);
    }
    return order;
}

} // namespace docket
