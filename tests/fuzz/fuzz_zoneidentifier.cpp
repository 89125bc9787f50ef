// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/zoneidentifier.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Parsed<Statements> parsed = parseZoneIdentifier(bytes);
    if (const auto *statements = std::get_if<Statements>(&parsed)) {
        holds(statements->size() <= 3);
        for (const Statement &statement : *statements)
            holds(!statement.value.isEmpty() && bytes.contains(statement.value));
    }
}
