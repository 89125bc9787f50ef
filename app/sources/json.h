// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/flaw.h"

#include <QJsonObject>

namespace docket
{

// A JSON document that is an object, or the literal null, which gives an empty one. Stricter than
// QJsonDocument: a name may stand only once in an object. Its memory is bounded by `limit` (bytes): at most
// 32 times that. Any thread.
[[nodiscard]] Parsed<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype limit);

} // namespace docket
