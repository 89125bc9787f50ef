// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// A digest that someone pasted, to hold a file against. Pure functions over values, for any thread.
namespace docket
{

struct ExpectedDigest {
    QList<DigestKind> kinds; // all that its form allows, the likeliest first; never empty
    QByteArray hex;          // lower case
    quint32 parts = 0;       // of Md5OfParts
    QByteArray name = {};    // of the file, where it came in a line of a checksum file

    friend bool operator==(const ExpectedDigest &, const ExpectedDigest &) = default;
};

// Hexadecimal digits in capitals or not, in groups or not; "sha256:…", "SHA-256 = …"; a line of a checksum
// file; an ETag, of an upload in parts too ("…-380"); Base64 as in Subresource Integrity (W3C, "sha256-…="),
// Digest fields (RFC 9530) and Content-MD5. Nothing where it is none of them.
[[nodiscard]] std::optional<ExpectedDigest> readExpectedDigest(QByteArrayView pasted);

struct DigestComparison {
    Digest computed;
    std::optional<qsizetype> firstDifference; // the digit, from 0; nothing where they are the same

    [[nodiscard]] bool matches() const { return !firstDifference; }
    friend bool operator==(const DigestComparison &, const DigestComparison &) = default;
};

// With the one that is the same, else with that of the likeliest kind. Nothing where none of a kind that it
// may be of was computed.
[[nodiscard]] std::optional<DigestComparison> compare(const ExpectedDigest &expected,
                                                      const Digests &computed);

// "SHA-256 matches the expected value.", "SHA-256 differs from the expected value, first in digit 3."
[[nodiscard]] QString comparisonWords(const DigestComparison &comparison);

} // namespace docket
