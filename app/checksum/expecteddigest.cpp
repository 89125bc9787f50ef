// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/expecteddigest.h"

#include "checksum/checksumline.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

using Expected = std::optional<ExpectedDigest>;
using Kinds = QList<DigestKind>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::ExpectedDigest)
};

struct Label {
    QByteArrayView word; // lower case, without dashes
    DigestKind kind;
};

constexpr std::array labels{
    Label{"sha256", DigestKind::Sha256},   Label{"sha512", DigestKind::Sha512},
    Label{"sha1", DigestKind::Sha1},       Label{"sha", DigestKind::Sha1}, // RFC 3230
    Label{"md5", DigestKind::Md5},         Label{"sha3256", DigestKind::Sha3_256},
    Label{"blake2b", DigestKind::Blake2b}, Label{"blake2b512", DigestKind::Blake2b},
    Label{"crc32", DigestKind::Crc32},
};

Kinds kindsOfLength(qsizetype digits)
{
    Kinds kinds;
    for (const DigestKind kind :
         {DigestKind::Sha256, DigestKind::Sha3_256, DigestKind::Sha512, DigestKind::Blake2b, DigestKind::Sha1,
          DigestKind::Md5, DigestKind::Crc32}) {
        if (digestDigits(kind) == digits)
            kinds.append(kind);
    }
    return kinds;
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

// Without what people and programs put between groups of digits. Empty where a group is as long as a whole
// digest: two MD5s are no SHA-256.
QByteArray ungrouped(QByteArrayView text)
{
    constexpr qsizetype longestGroup = 31; // CRC-32s are as long as groups often are
    const auto separates = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ':'; };
    QByteArray digits;
    qsizetype group = 0;
    bool holdsWhole = false;
    const auto endGroup = [&] {
        holdsWhole = holdsWhole || (group > longestGroup && !kindsOfLength(group).isEmpty());
        group = 0;
    };
    for (const char c : text) {
        if (separates(c)) {
            endGroup();
        } else {
            ++group;
            digits += c;
        }
    }
    endGroup();
    return holdsWhole && digits.size() < text.size() ? QByteArray() : digits;
}

// Of these kinds, or of any where there are none.
Expected ofKinds(const Kinds &allowed, const QByteArray &hex)
{
    Kinds kinds = kindsOfLength(hex.size());
    if (!allowed.isEmpty())
        kinds.removeIf([&](DigestKind kind) { return !allowed.contains(kind); });
    if (kinds.isEmpty())
        return std::nullopt;
    return ExpectedDigest{kinds, hex.toLower(), 0, {}};
}

// Padded always: no digest has a length that needs no padding.
Expected fromBase64(const Kinds &allowed, QByteArrayView text)
{
    if (text.size() > 1 && text.startsWith(':') && text.endsWith(':')) // RFC 9530
        text = text.sliced(1).chopped(1);
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !text.endsWith('='))
        return std::nullopt;
    return ofKinds(allowed, decoded.decoded.toHex());
}

Expected fromDigits(const Kinds &allowed, QByteArrayView text)
{
    const QByteArray digits = ungrouped(text);
    return !digits.isEmpty() && isHex(digits) ? ofKinds(allowed, digits) : fromBase64(allowed, text);
}

// "sha256:…", "sha256-…", "SHA-256 = …"
Expected labelled(QByteArrayView text)
{
    const auto isOfLabel = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), isOfLabel);
    // Of "sha256-…" the dash ends the label, of "sha-256:…" it does not.
    for (auto at = end; at != text.begin(); --at) {
        if (at != end && *at != '-')
            continue;
        QByteArray word = QByteArrayView(text.begin(), at).toByteArray().toLower();
        word.replace('-', "").replace('_', "");
        const auto label =
            std::find_if(labels.begin(), labels.end(), [&](const Label &its) { return its.word == word; });
        QByteArrayView rest = QByteArrayView(at, text.end()).trimmed();
        if (label == labels.end() || rest.isEmpty())
            continue;
        if (rest.front() == ':' || rest.front() == '=' || rest.front() == '-')
            rest = rest.sliced(1).trimmed();
        if (Expected found = fromDigits({label->kind}, rest))
            return found;
    }
    return std::nullopt;
}

// "…-380"
Expected ofParts(QByteArrayView text)
{
    const qsizetype digits = digestDigits(DigestKind::Md5OfParts);
    if (text.size() < digits + 2 || text[digits] != '-' || !isHex(text.first(digits)))
        return std::nullopt;
    const auto parts = readNumber<quint32>(text.sliced(digits + 1));
    if (!parts || *parts == 0)
        return std::nullopt;
    return ExpectedDigest{{DigestKind::Md5OfParts}, text.first(digits).toByteArray().toLower(), *parts, {}};
}

Expected fromLine(QByteArrayView text)
{
    if (text.contains('\n'))
        return std::nullopt;
    const auto line = ChecksumLineParser({}).parse(text, 1);
    const ChecksumEntry *entry = line ? std::get_if<ChecksumEntry>(&*line) : nullptr;
    if (!entry)
        return std::nullopt;
    const bool isTagged = text.toByteArray().toLower().endsWith(entry->hex);
    Expected found = ofKinds(isTagged ? Kinds{entry->kind} : Kinds{}, entry->hex);
    found->name = entry->name;
    return found;
}

QByteArrayView withoutQuotes(QByteArrayView text)
{
    if (text.startsWith("W/"))
        text = text.sliced(2);
    const bool isQuoted =
        text.size() > 1 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return isQuoted ? text.sliced(1).chopped(1).trimmed() : text;
}

} // namespace

std::optional<ExpectedDigest> readExpectedDigest(QByteArrayView pasted)
{
    constexpr qsizetype most = 32'768; // a longest line of a checksum file
    if (pasted.size() > most)
        return std::nullopt;
    const QByteArrayView text = withoutQuotes(pasted.trimmed());
    if (text.isEmpty())
        return std::nullopt;
    for (const auto read : {ofParts, labelled, fromLine}) {
        if (Expected found = read(text))
            return found;
    }
    return fromDigits({}, text);
}

std::optional<DigestComparison> compare(const ExpectedDigest &expected, const Digests &computed)
{
    const Digest *nearest = nullptr;
    qsizetype nearestRank = expected.kinds.size();
    for (const Digest &digest : computed) {
        const qsizetype rank = expected.kinds.indexOf(digest.kind);
        if (rank < 0)
            continue;
        if (digest.hex == expected.hex)
            return DigestComparison{digest, std::nullopt};
        if (rank < nearestRank) {
            nearest = &digest;
            nearestRank = rank;
        }
    }
    if (!nearest)
        return std::nullopt;
    const auto difference =
        std::mismatch(nearest->hex.begin(), nearest->hex.end(), expected.hex.begin(), expected.hex.end());
    return DigestComparison{*nearest, difference.first - nearest->hex.begin()};
}

QString comparisonWords(const DigestComparison &comparison)
{
    const QString kind = digestWords(comparison.computed.kind);
    if (comparison.matches())
        return Words::tr("%1 matches the expected value.", "a digest's kind").arg(kind);
    return Words::tr("%1 differs from the expected value, first in digit %2.", "a digest's kind, a number")
        .arg(kind, QLocale().toString(*comparison.firstDifference + 1));
}

} // namespace docket
