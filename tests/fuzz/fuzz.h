// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <cstdlib>

// What every fuzz target has: fuzz() is called with bytes that were made up, and says with holds() what has
// to be true whatever they are. What it must not do, ASan and UBSan see.
void fuzz(const QByteArray &bytes);

inline void holds(bool condition)
{
    if (!condition)
        std::abort();
}
