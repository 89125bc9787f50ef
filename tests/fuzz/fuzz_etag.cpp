// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "evidence/etag.h"
#include "evidence/tagreading.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const EntityTag tag = readEntityTag(bytes);
    if (const auto strict = parseEntityTag(bytes)) {
        holds(*strict == tag);
        holds(matchesWeakly(*strict, tag));
        holds(matchesStrongly(*strict, tag) == !tag.weak);
    }
    const QList<TagReading> readings = readingsOf(tag);
    holds(readings.size() <= 80);
    for (const TagReading &reading : readings) {
        holds((reading.strength == Strength::Content) == reading.digestKind.has_value());
        holds((reading.strength == Strength::Metadata) == reading.time.has_value());
        if (reading.parts > 0)
            holds(feasiblePartSizes(static_cast<quint64>(bytes.size()) << 20U, reading.parts).size() <= 27);
    }
}
