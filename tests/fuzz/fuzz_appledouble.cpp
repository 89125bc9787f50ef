// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "sources/attributes.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    const auto size = static_cast<quint64>(bytes.size());
    for (const quint64 whole : {size, size + 1'000'000}) {
        const auto parsed = parseAppleDouble(bytes, whole);
        if (const auto *attributes = std::get_if<QList<NamedValue>>(&parsed)) {
            qsizetype total = 0;
            for (const NamedValue &attribute : *attributes)
                total += attribute.name.size() + attribute.value.size();
            holds(total <= bytes.size()); // nothing stands in two places
            (void)claimsIn(*attributes, Place::Kind::AppleDouble, "._a");
        }
    }
}
