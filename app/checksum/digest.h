// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// What a file's bytes come to. Plain values and pure functions, for any thread.
namespace docket
{

// Only ever add at the end: histories hold these numbers.
enum class DigestKind : quint8 {
    Md5,
    Sha1,
    Sha256,
    Md5OfParts, // the MD5 of the parts' MD5s, as S3 has it
    Sha512,
    Sha3_256,
    Blake2b, // of 512 bits, as b2sum has it
    Crc32,   // of .sfv files; finds damage, proves nothing against intent
};

struct Digest {
    DigestKind kind = DigestKind::Sha256;
    QByteArray hex;       // lower case
    quint64 partSize = 0; // bytes, Md5OfParts

    friend bool operator==(const Digest &, const Digest &) = default;
};
using Digests = QList<Digest>;

// "SHA-256", …
[[nodiscard]] QString digestWords(DigestKind kind);
// In JSON and on the command line: "sha256", …
[[nodiscard]] QByteArrayView digestName(DigestKind kind);
[[nodiscard]] std::optional<DigestKind> digestNamed(QByteArrayView name);
// Hexadecimal digits of a digest of this kind.
[[nodiscard]] qsizetype digestDigits(DigestKind kind);

} // namespace docket
