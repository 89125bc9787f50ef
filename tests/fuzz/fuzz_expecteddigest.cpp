// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "checksum/expecteddigest.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const auto expected = readExpectedDigest(bytes);
    if (!expected)
        return;
    holds(!expected->kinds.isEmpty());
    Digests computed;
    for (const DigestKind kind : expected->kinds) {
        holds(expected->hex.size() == digestDigits(kind));
        computed.append({kind, QByteArray(expected->hex.size(), '0')});
    }
    const auto comparison = compare(*expected, computed);
    holds(comparison && comparison->matches() == (expected->hex.count('0') == expected->hex.size()));
    holds(comparison->matches() || expected->hex[*comparison->firstDifference] != '0');
    holds(compare(*expected, {{expected->kinds.constFirst(), expected->hex}})->matches());
}
