// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/appender.h"

// The pieces of JSON (RFC 8259). For one thread.
namespace docket
{

// What stands between the quotes of a string. Control characters are escaped, U+007F to U+009F too, so that
// none reaches a terminal; what is not UTF-8 becomes U+FFFD.
void appendJsonText(QByteArrayView bytes, Appender &out);
// The same, in quotes.
void appendJsonString(QByteArrayView bytes, Appender &out);

// One JSON object: `{"key":value,…}`, whose values are appended by their own functions.
class JsonObject
{
public:
    explicit JsonObject(Appender &out) : m_out(out) { m_out.append('{'); }
    ~JsonObject() { m_out.append('}'); }
    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;

    // The key goes out as it is.
    Appender &key(QByteArrayView key)
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        return m_out.append('"').append(key).append('"').append(':');
    }

private:
    Appender &m_out;
    bool m_first = true;
};

} // namespace docket
