// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/digest.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace docket
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Digest)
};

struct Entry {
    DigestKind kind;
    const char *name;
    const char *words;
    qsizetype digits;
};

constexpr Entry Entries[] = {
    {DigestKind::Md5, "md5", QT_TRANSLATE_NOOP("docket::Digest", "MD5"), 32},
    {DigestKind::Sha1, "sha1", QT_TRANSLATE_NOOP("docket::Digest", "SHA-1"), 40},
    {DigestKind::Sha256, "sha256", QT_TRANSLATE_NOOP("docket::Digest", "SHA-256"), 64},
    {DigestKind::Md5OfParts, "md5-of-parts", QT_TRANSLATE_NOOP("docket::Digest", "MD5 of parts"), 32},
    {DigestKind::Sha512, "sha512", QT_TRANSLATE_NOOP("docket::Digest", "SHA-512"), 128},
    {DigestKind::Sha3_256, "sha3-256", QT_TRANSLATE_NOOP("docket::Digest", "SHA3-256"), 64},
    {DigestKind::Blake2b, "blake2b", QT_TRANSLATE_NOOP("docket::Digest", "BLAKE2b"), 128},
    {DigestKind::Crc32, "crc32", QT_TRANSLATE_NOOP("docket::Digest", "CRC-32"), 8},
};

const Entry &entryOf(DigestKind kind)
{
    return *std::ranges::find(Entries, kind, &Entry::kind);
}

} // namespace

QString digestWords(DigestKind kind)
{
    return Words::tr(entryOf(kind).words);
}

QByteArrayView digestName(DigestKind kind)
{
    return entryOf(kind).name;
}

std::optional<DigestKind> digestNamed(QByteArrayView name)
{
    const Entry *found =
        std::ranges::find(Entries, name, [](const Entry &entry) { return QByteArrayView(entry.name); });
    return found == std::end(Entries) ? std::nullopt : std::optional(found->kind);
}

qsizetype digestDigits(DigestKind kind)
{
    return entryOf(kind).digits;
}

} // namespace docket
