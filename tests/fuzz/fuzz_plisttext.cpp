// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/plisttext.h"

using namespace docket;

// However often what a few bytes hold is referred to, the text of it stays within bounds.
void fuzz(const QByteArray &bytes)
{
    constexpr qsizetype most = 64 << 20;
    if (const auto text = plistText(bytes))
        holds(text->size() <= most);
}
