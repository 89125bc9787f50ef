// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumname.h"

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

struct Ending {
    QByteArrayView word;
    std::optional<DigestKind> kind;
};

constexpr std::array endings{
    Ending{"md5", DigestKind::Md5},
    Ending{"sha1", DigestKind::Sha1},
    Ending{"sha256", DigestKind::Sha256},
    Ending{"sha512", DigestKind::Sha512},
    Ending{"sha3-256", DigestKind::Sha3_256},
    Ending{"b2", DigestKind::Blake2b},
    Ending{"blake2b", DigestKind::Blake2b},
    Ending{"sfv", DigestKind::Crc32},
    Ending{"check", std::nullopt}, // only with one of the suffixes
};

constexpr std::array<QByteArrayView, 3> suffixes{"", "sum", "sums"};

bool isSeparator(char c)
{
    return c == '.' || c == '-' || c == '_' || c == ' ';
}

// What comes before the ending; nothing where `name` has another.
std::optional<QByteArrayView> before(QByteArrayView name, const Ending &ending, QByteArrayView suffix)
{
    if (!name.endsWith(suffix) || !name.chopped(suffix.size()).endsWith(ending.word))
        return std::nullopt;
    return name.chopped(suffix.size() + ending.word.size());
}

} // namespace

std::optional<ChecksumName> checksumName(QByteArrayView fileName)
{
    const QByteArray lower = fileName.toByteArray().toLower();
    const bool isText = lower.endsWith(".txt");
    const QByteArrayView stem = QByteArrayView(lower).chopped(isText ? 4 : 0);
    for (const Ending &ending : endings) {
        for (const QByteArrayView suffix : suffixes) {
            if (!ending.kind && suffix.isEmpty())
                continue;
            const auto rest = before(stem, ending, suffix);
            if (rest && rest->isEmpty() && (isText || suffix == "sums" || !ending.kind))
                return ChecksumName{ending.kind, {}}; // but "md5sum" alone is a program
            if (rest && rest->size() > 1 && isSeparator(rest->back())) {
                const bool isOfOne = rest->back() == '.' && !isText && suffix != "sums" && ending.kind;
                return ChecksumName{ending.kind,
                                    fileName.first(isOfOne ? rest->size() - 1 : 0).toByteArray()};
            }
        }
    }
    return std::nullopt;
}

QList<QByteArray> ownChecksumNames(const QByteArray &fileName)
{
    QList<QByteArray> names;
    for (const Ending &ending : endings) {
        if (!ending.kind)
            continue;
        for (const QByteArrayView suffix : {QByteArrayView(""), QByteArrayView("sum")})
            names.append(fileName + '.' + ending.word.toByteArray() + suffix.toByteArray());
    }
    return names;
}

QByteArray usualChecksumName(DigestKind kind, const QByteArray &of)
{
    const QByteArray ending = std::ranges::find(endings, kind, &Ending::kind)->word.toByteArray();
    return of.isEmpty() ? QByteArray(ending.toUpper() + "SUMS") : QByteArray(of + '.' + ending);
}

bool leavesFolder(QByteArrayView name)
{
    return name.startsWith('/') || name == ".." || name.startsWith("../") || name.endsWith("/..") ||
           name.indexOf("/../") >= 0;
}

} // namespace docket
