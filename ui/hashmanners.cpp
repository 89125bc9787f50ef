// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "hashmanners.h"

#include "bookkeeper.h"
#include "checksum/hasher.h"

namespace docket
{

void letInspectionsGoFirst(const Bookkeeper &bookkeeper, Hasher &hasher)
{
    constexpr qsizetype many = 32; // in one frame
    static constexpr std::chrono::milliseconds aWhile{100};
    hasher.giveWay();
    QObject::connect(&bookkeeper, &Bookkeeper::reported, &hasher, [&hasher](const QList<Report> &reports) {
        if (reports.size() >= many)
            hasher.standAside(aWhile);
    });
}

} // namespace docket
