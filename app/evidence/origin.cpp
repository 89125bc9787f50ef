// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/origin.h"

#include "evidence/redaction.h"
#include "numbers.h"

#include <algorithm>

namespace docket
{

namespace
{

// Of any text: each address in it is one by itself, and the whole might be one with blanks in it.
QByteArray redactedText(const QByteArray &text)
{
    const QByteArray whole = redacted(text).text;
    QByteArray out;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && !QByteArrayView(" \t\r\n\"'<>").contains(whole[i]))
            continue;
        const QByteArray part = whole.sliced(begin, i - begin);
        out += part.contains("://") ? redacted(part).text : part;
        if (i < whole.size())
            out += whole[i];
        begin = i + 1;
    }
    return out;
}

} // namespace

Claims originOf(const Claims &claims)
{
    Claims origin;
    for (const What what : originParts) {
        const auto found = std::find_if(claims.begin(), claims.end(),
                                        [&](const Claim &claim) { return claim.what == what; });
        if (found != claims.end())
            origin.append(*found);
    }
    return origin;
}

QByteArray publicValue(const Claim &claim)
{
    const bool isAddress = claim.what == What::Origin || claim.what == What::Referrer;
    return isAddress ? redacted(claim.value).text : claim.value;
}

ReadableValue publicValue(const FileAttribute &attribute)
{
    ReadableValue value = readableValue(attribute.value);
    if (value.form != ReadableValue::Form::Hex && value.text.contains("://"))
        value.text = redactedText(value.text);
    return value;
}

std::optional<qint64> downloadedAt(const Claim &claim)
{
    return claim.what == What::DownloadedAt ? readNumber<qint64>(claim.value) : std::nullopt;
}

} // namespace docket
