// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/infojson.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const Parsed<Statements> parsed = parseInfoJson(bytes);
    if (const auto *statements = std::get_if<Statements>(&parsed)) {
        holds(statements->size() <= 8);
        for (const Statement &statement : *statements)
            holds(!statement.value.isEmpty());
    } else {
        holds(!flawWords(std::get<Flaw>(parsed)).isEmpty());
    }
}
