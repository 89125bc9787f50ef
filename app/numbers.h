// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <charconv>
#include <concepts>
#include <optional>

namespace docket
{

// The whole text as a number and nothing else: no sign but the minus of a signed type, no blanks, no prefix,
// nothing out of range.
template <std::integral Integer>
[[nodiscard]] std::optional<Integer> readNumber(QByteArrayView text, int base = 10)
{
    Integer number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number, base);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return number;
}

} // namespace docket
