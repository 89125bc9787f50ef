// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/wherefroms.h"

#include "sources/plist.h"

namespace docket
{

namespace
{

// The array's elements, as far as they are of that type and among the first two.
Parsed<QList<plist_t>> elements(const Plist &plist, plist_type type)
{
    if (plist_get_node_type(plist.get()) != PLIST_ARRAY)
        return Flaw{Flaw::Kind::NoPlist};
    QList<plist_t> found;
    for (uint32_t i = 0; i < plist_array_get_size(plist.get()) && i < 2; ++i) {
        const plist_t element = plist_array_get_item(plist.get(), i);
        if (plist_get_node_type(element) != type)
            return Flaw{Flaw::Kind::NoPlist};
        found.append(element);
    }
    return found;
}

} // namespace

Parsed<Statements> parseWhereFroms(const QByteArray &bytes)
{
    const auto plist = parsePlist(bytes);
    if (const Flaw *flaw = std::get_if<Flaw>(&plist))
        return *flaw;
    const auto addresses = elements(std::get<Plist>(plist), PLIST_STRING);
    if (const Flaw *flaw = std::get_if<Flaw>(&addresses))
        return *flaw;
    Statements statements;
    What what = What::Origin;
    for (const plist_t address : std::get<QList<plist_t>>(addresses)) {
        uint64_t length = 0;
        const char *text = plist_get_string_ptr(address, &length);
        if (text && length > 0)
            statements.append({what, QByteArray(text, static_cast<qsizetype>(length))});
        what = What::Referrer;
    }
    return statements;
}

Parsed<Statements> parseDownloadedDate(const QByteArray &bytes)
{
    const auto plist = parsePlist(bytes);
    if (const Flaw *flaw = std::get_if<Flaw>(&plist))
        return *flaw;
    const auto dates = elements(std::get<Plist>(plist), PLIST_DATE);
    if (const Flaw *flaw = std::get_if<Flaw>(&dates))
        return *flaw;
    constexpr qint64 year2001 = 978'307'200; // from which plists count
    Statements statements;
    if (const auto &found = std::get<QList<plist_t>>(dates); !found.isEmpty()) {
        int32_t seconds = 0;
        int32_t microseconds = 0;
        plist_get_date_val(found.first(), &seconds, &microseconds);
        statements.append({What::DownloadedAt, QByteArray::number(year2001 + seconds)});
    }
    return statements;
}

} // namespace docket
