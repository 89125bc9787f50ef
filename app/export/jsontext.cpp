// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/jsontext.h"

#include "export/fields.h"

#include <array>

namespace docket
{

namespace
{

constexpr char byteOrderMark[] = "\uFEFF";

// Whether a byte of valid UTF-8 may have to be escaped. 0xC2 leads U+0080 to U+00BF, of which the first half
// are controls.
constexpr auto needsLook = [] {
    std::array<bool, 256> table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = true;
    table['"'] = table['\\'] = table[0x7F] = table[0xC2] = table[0xEF] = true;
    return table;
}();

void appendEscaped(char16_t character, Appender &out)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (character) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u");
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            out.append(hex[(unsigned(character) >> shift) & 0xFU]);
    }
}

void appendEscapedUtf8(QByteArrayView text, Appender &out)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    qsizetype plainFrom = 0;
    const auto escape = [&](qsizetype i, qsizetype length, char16_t character) {
        out.append(text.sliced(plainFrom, i - plainFrom));
        appendEscaped(character, out);
        plainFrom = i + length;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsLook[at(i)])
            continue;
        if (at(i) < 0x80)
            escape(i, 1, at(i));
        else if (at(i) == 0xC2 && at(i + 1) < 0xA0)
            escape(i, 2, at(i + 1));
        else if (text.sliced(i).startsWith(byteOrderMark))
            escape(i, 3, 0xFEFF);
    }
    out.append(text.sliced(plainFrom));
}

} // namespace

void appendJsonText(QByteArrayView bytes, Appender &out)
{
    if (bytes.isValidUtf8())
        appendEscapedUtf8(bytes, out);
    else
        appendEscapedUtf8(replacedInvalidUtf8(bytes), out);
}

void appendJsonString(QByteArrayView bytes, Appender &out)
{
    out.append('"');
    appendJsonText(bytes, out);
    out.append('"');
}

} // namespace docket
