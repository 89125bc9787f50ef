// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/wherefroms.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    for (const auto parse : {parseWhereFroms, parseDownloadedDate}) {
        const Parsed<Statements> parsed = parse(bytes);
        if (const auto *statements = std::get_if<Statements>(&parsed))
            holds(statements->size() <= 2);
    }
}
