// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/quarantine.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Parsed<Statements> parsed = parseQuarantine(bytes);
    if (const auto *statements = std::get_if<Statements>(&parsed))
        holds(statements->size() >= 1 && statements->size() <= 3);
}
