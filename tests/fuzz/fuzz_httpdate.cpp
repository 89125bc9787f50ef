// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "evidence/httpdate.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    constexpr qint64 year0 = -62'167'219'200;
    constexpr qint64 year10000 = 253'402'300'800;
    if (const auto seconds = parseHttpDate(bytes, 2026))
        holds(*seconds >= year0 && *seconds <= year10000);
}
