// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "evidence/redaction.h"

#include <QString>

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Redacted result = redacted(bytes);
    holds(result.hidesSomething || result.text == bytes);

    const QByteArray secret = "S3cret";
    if (bytes.contains(secret))
        return;
    // Whatever else an address holds, these are hidden.
    const QByteArray asPassword = "https://user:" + secret + '@' + bytes;
    holds(!redacted(asPassword).text.contains(secret));
    const QByteArray asParameter = bytes + "?a=1&token=" + secret;
    holds(!redacted(asParameter).text.contains(secret));
    const QByteArray asLaterParameter = "https://h/?a=1&X-Amz-Signature=" + secret + '&' + bytes;
    holds(!redacted(asLaterParameter).text.contains(secret));
}
