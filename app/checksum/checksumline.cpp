// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumline.h"

#include "checksum/checksumname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::BadChecksumLine)
};

struct Tag {
    QByteArrayView word;
    DigestKind kind;
};

// The first of a kind is the one that is written. "SHA2-256" is OpenSSL's.
constexpr std::array tags{
    Tag{"MD5", DigestKind::Md5},
    Tag{"SHA1", DigestKind::Sha1},
    Tag{"SHA256", DigestKind::Sha256},
    Tag{"SHA2-256", DigestKind::Sha256},
    Tag{"SHA512", DigestKind::Sha512},
    Tag{"SHA2-512", DigestKind::Sha512},
    Tag{"SHA3-256", DigestKind::Sha3_256},
    Tag{"BLAKE2b", DigestKind::Blake2b},
    Tag{"BLAKE2B512", DigestKind::Blake2b},
    Tag{"BLAKE2B-512", DigestKind::Blake2b},
    Tag{"CRC32", DigestKind::Crc32},
};

// What a digest may be of, by its length alone: of two that are as long, the more usual one first.
const QList<DigestKind> &allKinds()
{
    static const QList<DigestKind> kinds{DigestKind::Sha256, DigestKind::Md5,     DigestKind::Sha1,
                                         DigestKind::Sha512, DigestKind::Blake2b, DigestKind::Sha3_256,
                                         DigestKind::Crc32};
    return kinds;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    return {std::find_if_not(text.begin(), text.end(), isBlank), text.end()};
}

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

qsizetype leadingHexDigits(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isHexDigit) - text.begin();
}

// Nothing where an escape is none.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray name;
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            name.append(text[i]);
            continue;
        }
        const char next = ++i < text.size() ? text[i] : '\0';
        if (next != 'n' && next != 'r' && next != '\\')
            return std::nullopt;
        name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
    }
    return name;
}

// "SHA256" of "SHA256 (a) = …" and "SHA256(a)= …"; empty where the line does not begin so.
QByteArrayView tagOf(QByteArrayView line)
{
    const auto isOfTag = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '/';
    };
    const auto end = std::find_if_not(line.begin(), line.end(), isOfTag);
    const QByteArrayView rest(end, line.end());
    return rest.startsWith('(') || rest.startsWith(" (") ? QByteArrayView(line.begin(), end)
                                                         : QByteArrayView();
}

} // namespace

QString badLineWords(BadChecksumLine::Why why)
{
    using Why = BadChecksumLine::Why;
    switch (why) {
    case Why::WrongLength:
        return Words::tr("has more or fewer digits than a digest of its kind");
    case Why::UnknownKind:
        return Words::tr("has a digest of a kind that is not known");
    case Why::NoName:
        return Words::tr("has a digest and names no file");
    case Why::TooLong:
        return Words::tr("is too long");
    case Why::Improper:
        break;
    }
    return Words::tr("is improperly formatted");
}

ChecksumLineParser::ChecksumLineParser(const QByteArray &fileName, const QList<DigestKind> &only)
    : m_untagged(only.isEmpty() ? allKinds() : only), m_tagged(m_untagged)
{
    const auto own = checksumName(fileName);
    if (!own)
        return;
    m_of = own->of;
    m_isSfv = own->kind == DigestKind::Crc32 && m_tagged.contains(DigestKind::Crc32);
    if (own->kind && m_untagged.contains(*own->kind))
        m_untagged = {*own->kind};
}

std::optional<ChecksumLine> ChecksumLineParser::parse(QByteArrayView line, qint64 number)
{
    if (line.isEmpty() || line.front() == (m_isSfv ? ';' : '#'))
        return std::nullopt;
    Result result = Why::Improper;
    if (line.contains('\0')) {
        // no name has one
    } else if (m_isSfv) {
        result = parseSfv(line);
    } else {
        QByteArrayView rest = withoutLeadingBlanks(line);
        const bool isEscaped = rest.startsWith('\\');
        rest = rest.sliced(isEscaped ? 1 : 0);
        const QByteArrayView tag = tagOf(rest);
        result = tag.isEmpty() ? parsePlain(rest, isEscaped)
                               : parseTagged(tag, rest.sliced(tag.size()), isEscaped);
    }
    if (const Why *why = std::get_if<Why>(&result))
        return BadChecksumLine{number, *why};
    auto &its = std::get<ChecksumEntry>(result);
    its.line = number;
    return its;
}

// "name 352441C2"
ChecksumLineParser::Result ChecksumLineParser::parseSfv(QByteArrayView line) const
{
    line = withoutTrailingBlanks(line);
    const auto isLast = [&](qsizetype at) { return isBlank(line[at]); };
    qsizetype start = line.size();
    while (start > 0 && !isLast(start - 1))
        --start;
    const QByteArrayView hex = line.sliced(start);
    const QByteArrayView name = withoutTrailingBlanks(line.first(start));
    if (name.isEmpty() || leadingHexDigits(hex) != hex.size())
        return Why::Improper;
    return entry(name, false, DigestKind::Crc32, hex);
}

// What follows the tag: " (name) = digest"
ChecksumLineParser::Result ChecksumLineParser::parseTagged(QByteArrayView tag, QByteArrayView rest,
                                                           bool isEscaped) const
{
    const qsizetype begin = rest.indexOf('(') + 1;
    const qsizetype end = rest.lastIndexOf(')');
    if (end <= begin)
        return Why::Improper;
    QByteArrayView hex = withoutLeadingBlanks(rest.sliced(end + 1));
    if (!hex.startsWith('='))
        return Why::Improper;
    hex = withoutLeadingBlanks(hex.sliced(1));
    if (hex.isEmpty() || leadingHexDigits(hex) != hex.size())
        return Why::Improper;
    const auto known = std::find_if(tags.begin(), tags.end(), [&](const Tag &its) {
        return its.word.compare(tag, Qt::CaseInsensitive) == 0;
    });
    if (known == tags.end() || !m_tagged.contains(known->kind))
        return Why::UnknownKind;
    return entry(rest.sliced(begin, end - begin), isEscaped, known->kind, hex);
}

// "digest  name", "digest *name", "digest name", "digest"
ChecksumLineParser::Result ChecksumLineParser::parsePlain(QByteArrayView line, bool isEscaped)
{
    const qsizetype digits = leadingHexDigits(line);
    const QByteArrayView hex = line.first(digits);
    QByteArrayView name = line.sliced(digits);
    if (digits == 0 || (!name.isEmpty() && !isBlank(name.front())))
        return Why::Improper;
    const auto kind = std::find_if(m_untagged.begin(), m_untagged.end(),
                                   [&](DigestKind its) { return digestDigits(its) == digits; });
    if (kind == m_untagged.end())
        return digits >= digestDigits(DigestKind::Crc32) ? Why::WrongLength : Why::Improper;
    // A digest alone. After two blanks, more of them may be a name.
    if (withoutTrailingBlanks(name).isEmpty() && (!m_of.isEmpty() || name.size() <= 2))
        return entry("-", false, *kind, hex);
    name = name.sliced(1);
    const bool hasOneBlank = name.size() == 1 || (name.front() != ' ' && name.front() != '*');
    if (hasOneBlank && m_hasOneBlank == false)
        return Why::Improper;
    if (!m_hasOneBlank)
        m_hasOneBlank = hasOneBlank;
    return entry(*m_hasOneBlank ? name : name.sliced(1), isEscaped, *kind, hex);
}

ChecksumLineParser::Result ChecksumLineParser::entry(QByteArrayView name, bool isEscaped, DigestKind kind,
                                                     QByteArrayView hex) const
{
    if (hex.size() != digestDigits(kind))
        return Why::WrongLength;
    // "sha256sum < a > a.sha256" writes "-" for standard input, and speaks of a.
    if (name == "-" && !m_isSfv) {
        if (m_of.isEmpty())
            return Why::NoName;
        return ChecksumEntry{0, m_of, kind, hex.toByteArray().toLower()};
    }
    const auto its = isEscaped ? unescaped(name) : std::optional(name.toByteArray());
    if (!its || its->isEmpty())
        return Why::Improper;
    return ChecksumEntry{0, *its, kind, hex.toByteArray().toLower()};
}

QByteArrayView digestTag(DigestKind kind)
{
    return std::ranges::find(tags, kind, &Tag::kind)->word;
}

bool hasEscapes(QByteArrayView name)
{
    return std::any_of(name.begin(), name.end(), [](char c) { return c == '\\' || c == '\n' || c == '\r'; });
}

QByteArray escapedName(const QByteArray &name)
{
    QByteArray escaped = name;
    escaped.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return escaped;
}

QByteArray checksumLine(const QByteArray &fileName, const Digest &digest, ChecksumForm form)
{
    const QByteArray name = fileName == "-" ? QByteArray("./-") : fileName;
    QByteArray line = hasEscapes(name) ? QByteArray("\\") : QByteArray();
    if (form == ChecksumForm::Gnu) {
        line += digest.hex + "  " + escapedName(name) + '\n';
        return line;
    }
    line += digestTag(digest.kind).toByteArray() + " (" + escapedName(name) + ") = " + digest.hex + '\n';
    return line;
}

} // namespace docket
