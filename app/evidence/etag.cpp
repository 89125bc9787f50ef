// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/etag.h"

#include <algorithm>

namespace docket
{

namespace
{

bool isTagCharacter(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return code == 0x21 || (code >= 0x23 && code != 0x7f);
}

bool isQuoted(QByteArrayView text, char quote)
{
    return text.size() >= 2 && text.front() == quote && text.back() == quote;
}

} // namespace

bool isEntityTag(QByteArrayView text)
{
    if (text.startsWith("W/"))
        text = text.sliced(2);
    return isQuoted(text, '"') && std::all_of(text.begin() + 1, text.end() - 1, isTagCharacter);
}

std::optional<EntityTag> parseEntityTag(QByteArrayView text)
{
    if (!isEntityTag(text))
        return std::nullopt;
    return readEntityTag(text);
}

EntityTag readEntityTag(QByteArrayView text)
{
    if (text.endsWith('\0'))
        text.chop(1);
    text = text.trimmed();
    const bool weak = text.startsWith("W/") || text.startsWith("w/");
    if (weak)
        text = text.sliced(2);
    if (isQuoted(text, '"') || isQuoted(text, '\''))
        text = text.sliced(1, text.size() - 2);
    return {text.toByteArray(), weak};
}

bool matchesStrongly(const EntityTag &one, const EntityTag &other)
{
    return !one.weak && !other.weak && one.opaque == other.opaque;
}

bool matchesWeakly(const EntityTag &one, const EntityTag &other)
{
    return one.opaque == other.opaque;
}

} // namespace docket
