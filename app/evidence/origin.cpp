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

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == 0x7F;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Of what stands before an address there may be a part of another.
QByteArray redactedRun(const QByteArray &run)
{
    const qsizetype colon = run.indexOf("://");
    qsizetype scheme = std::max<qsizetype>(colon, 0);
    while (scheme > 0 && isLetter(run[scheme - 1]))
        --scheme;
    return redacted(run.first(scheme)).text + redacted(run.sliced(scheme)).text;
}

// Of bytes that are no text, where there is an address in them: each run without controls is looked at. In
// one of UTF-16 there is a NUL beside each letter; these are left out of what is written in its place.
QByteArray redactedBytes(const QByteArray &bytes)
{
    if (!QByteArray(bytes).replace('\0', "").contains("://"))
        return bytes;
    QByteArray out;
    for (qsizetype begin = 0; begin < bytes.size();) {
        QByteArray run;
        qsizetype end = begin;
        for (; end < bytes.size(); ++end) {
            const bool isBetween = bytes[end] == '\0' && !run.isEmpty() && bytes[end - 1] != '\0' &&
                                   end + 1 < bytes.size() && !isControl(bytes[end + 1]);
            if (isBetween)
                continue;
            if (isControl(bytes[end]))
                break;
            run += bytes[end];
        }
        const QByteArray shown = redactedRun(run);
        out += shown != run ? shown : bytes.sliced(begin, end - begin);
        if (end < bytes.size())
            out += bytes[end++]; // the control
        begin = end;
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
    if (value.form == ReadableValue::Form::Hex)
        value.text = redactedBytes(attribute.value).toHex();
    else if (value.text.contains("://"))
        value.text = redactedText(value.text);
    return value;
}

std::optional<qint64> downloadedAt(const Claim &claim)
{
    return claim.what == What::DownloadedAt ? readNumber<qint64>(claim.value) : std::nullopt;
}

} // namespace docket
