// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace docket
{

// A binary property list as one line of text, for people: ["a", {"key": 1}]. Nothing where it is none. Any
// thread.
[[nodiscard]] std::optional<QByteArray> plistText(const QByteArray &bytes);

} // namespace docket
