// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/plisttext.h"

#include "sources/plist.h"

#include <QDateTime>

#include <cstdlib>

namespace docket
{

namespace
{

void append(plist_t node, QByteArray &out);

void appendString(plist_t node, QByteArray &out)
{
    uint64_t length = 0;
    const char *text = plist_get_string_ptr(node, &length);
    out += '"' + QByteArray(text, static_cast<qsizetype>(length)) + '"';
}

void appendArray(plist_t node, QByteArray &out)
{
    out += '[';
    for (uint32_t i = 0; i < plist_array_get_size(node); ++i) {
        if (i > 0)
            out += ", ";
        append(plist_array_get_item(node, i), out);
    }
    out += ']';
}

void appendDictionary(plist_t node, QByteArray &out)
{
    plist_dict_iter iterator = nullptr;
    plist_dict_new_iter(node, &iterator);
    const char *separator = "";
    out += '{';
    while (true) {
        char *key = nullptr;
        plist_t value = nullptr;
        plist_dict_next_item(node, iterator, &key, &value);
        const std::unique_ptr<char, void (*)(void *)> keyOwner(key, std::free);
        if (!value)
            break;
        out += separator;
        out += '"' + QByteArray(key) + "\": ";
        append(value, out);
        separator = ", ";
    }
    std::free(iterator); // NOLINT: libplist's documented way
    out += '}';
}

void appendDate(plist_t node, QByteArray &out)
{
    constexpr qint64 year2001 = 978'307'200; // from which plists count
    int32_t seconds = 0;
    int32_t microseconds = 0;
    plist_get_date_val(node, &seconds, &microseconds);
    out += QDateTime::fromSecsSinceEpoch(year2001 + seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

void append(plist_t node, QByteArray &out)
{
    switch (plist_get_node_type(node)) {
    case PLIST_STRING:
        return appendString(node, out);
    case PLIST_ARRAY:
        return appendArray(node, out);
    case PLIST_DICT:
        return appendDictionary(node, out);
    case PLIST_DATE:
        return appendDate(node, out);
    case PLIST_BOOLEAN: {
        uint8_t value = 0;
        plist_get_bool_val(node, &value);
        out += value ? "true" : "false";
        return;
    }
    case PLIST_UINT: {
        uint64_t value = 0;
        plist_get_uint_val(node, &value);
        out += QByteArray::number(value);
        return;
    }
    case PLIST_REAL: {
        double value = 0;
        plist_get_real_val(node, &value);
        out += QByteArray::number(value, 'g', 17);
        return;
    }
    case PLIST_DATA: {
        uint64_t length = 0;
        const char *data = plist_get_data_ptr(node, &length);
        out += '<' + QByteArray(data, static_cast<qsizetype>(length)).toHex() + '>';
        return;
    }
    default:
        out += "?";
    }
}

} // namespace

std::optional<QByteArray> plistText(const QByteArray &bytes)
{
    const auto plist = parsePlist(bytes);
    if (!std::holds_alternative<Plist>(plist))
        return std::nullopt;
    QByteArray text;
    append(std::get<Plist>(plist).get(), text);
    return text;
}

} // namespace docket
