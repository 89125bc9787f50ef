// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/uri.h"

#include <algorithm>

namespace docket
{

namespace
{

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSchemeCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// -1 for what is no hexadecimal digit.
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QByteArrayView cutAt(QByteArrayView text, char c)
{
    const qsizetype at = text.indexOf(c);
    return at < 0 ? text : text.first(at);
}

} // namespace

std::optional<Uri> Uri::parsed(QByteArrayView text)
{
    if (text.isEmpty() || !isLetter(text.front()))
        return std::nullopt;
    qsizetype colon = 1;
    while (colon < text.size() && isSchemeCharacter(text[colon]))
        ++colon;
    if (colon == text.size() || text[colon] != ':')
        return std::nullopt;

    Uri uri;
    uri.scheme = text.first(colon);
    uri.path = cutAt(cutAt(text.sliced(colon + 1), '#'), '?');
    if (uri.path.startsWith("//")) {
        const QByteArrayView rest = uri.path.sliced(2);
        uri.authority = cutAt(rest, '/');
        uri.path = rest.sliced(uri.authority.size());
    }
    return uri;
}

bool Uri::hasScheme(QByteArrayView lower) const
{
    return scheme.compare(lower, Qt::CaseInsensitive) == 0;
}

QByteArray fileUri(const FilePath &path)
{
    return "file://" + path.bytes().toPercentEncoding(QByteArrayLiteral("/"));
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded(text.size(), Qt::Uninitialized);
    char *end = decoded.data();
    for (;;) {
        const qsizetype percent = text.indexOf('%');
        const QByteArrayView plain = percent < 0 ? text : text.first(percent);
        end = std::copy(plain.begin(), plain.end(), end);
        if (percent < 0)
            break;
        const bool isWhole = percent + 2 < text.size();
        const int high = isWhole ? hexDigit(text[percent + 1]) : -1;
        const int low = isWhole ? hexDigit(text[percent + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        *end++ = static_cast<char>(high * 16 + low);
        text = text.sliced(percent + 3);
    }
    decoded.truncate(end - decoded.constData());
    return decoded;
}

} // namespace docket
