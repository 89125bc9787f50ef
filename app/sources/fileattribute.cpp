// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/fileattribute.h"

#include "sources/plisttext.h"

#include <algorithm>

namespace docket
{

namespace
{

bool isText(QByteArrayView value)
{
    const auto isControl = [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    };
    return value.isValidUtf8() && std::none_of(value.begin(), value.end(), isControl);
}

} // namespace

ReadableValue readableValue(const QByteArray &value)
{
    using Form = ReadableValue::Form;
    if (auto text = plistText(value))
        return {Form::Plist, *std::move(text)};
    const QByteArrayView withoutNul = value.endsWith('\0') ? QByteArrayView(value).chopped(1) : value;
    if (isText(withoutNul))
        return {Form::Text, withoutNul.toByteArray()};
    return {Form::Hex, value.toHex()};
}

} // namespace docket
