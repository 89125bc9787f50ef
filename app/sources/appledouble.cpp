// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/appledouble.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>

namespace docket
{

namespace
{

constexpr qsizetype headerSize = 26;
constexpr qsizetype entrySize = 12;
constexpr quint16 mostEntries = 15;
constexpr quint32 finderInfoId = 9;
constexpr qsizetype finderInfoSize = 32;

constexpr qsizetype attributeHeaderSize = 36;
constexpr qsizetype attributeEntrySize = 11; // without its name
constexpr quint16 mostAttributes = 256;
constexpr qsizetype largestAttributeHeader = 64 * 1024;
constexpr int longestName = 128; // with its NUL

// Only where the bytes are there.
template <typename T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

struct Range {
    quint64 begin;
    quint64 end;
};

bool overlap(std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
    for (size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].begin < ranges[i - 1].end)
            return true;
    }
    return false;
}

// Where the Finder's information stands, or nothing.
Parsed<std::optional<Range>> finderInfo(QByteArrayView head, quint64 size)
{
    constexpr quint32 magic = 0x0005'1607;
    constexpr quint32 version = 0x0002'0000;
    if (head.size() < headerSize || number<quint32>(head, 0) != magic || number<quint32>(head, 4) != version)
        return Flaw{Flaw::Kind::NoAppleDouble};
    const auto count = number<quint16>(head, 24);
    if (count > mostEntries)
        return Flaw{Flaw::Kind::TooManyEntries, {}, count};
    const qsizetype end = headerSize + count * entrySize;
    if (end > head.size())
        return Flaw{Flaw::Kind::OutsideFile};
    std::vector<Range> ranges{{0, static_cast<quint64>(end)}};
    std::optional<Range> found;
    for (qsizetype at = headerSize; at < end; at += entrySize) {
        const Range range{number<quint32>(head, at + 4),
                          quint64(number<quint32>(head, at + 4)) + number<quint32>(head, at + 8)};
        if (range.end > size)
            return Flaw{Flaw::Kind::OutsideFile};
        if (range.begin == range.end)
            continue;
        ranges.push_back(range);
        if (number<quint32>(head, at) == finderInfoId)
            found = range;
    }
    if (overlap(std::move(ranges)))
        return Flaw{Flaw::Kind::Overlapping};
    return found;
}

// The part of the file in which attributes, their names and values stand, and how many there are.
struct AttributeTable {
    Range area;
    qsizetype first = 0;
    quint16 count = 0;
};

Parsed<AttributeTable> attributeTable(QByteArrayView head, Range finderInfo)
{
    constexpr quint32 magic = 0x4154'5452; // "ATTR"
    AttributeTable table{.area = finderInfo};
    // Two bytes bring what follows to a multiple of four.
    const quint64 at = finderInfo.begin + finderInfoSize + 2;
    if (at + attributeHeaderSize > finderInfo.end)
        return table; // nothing but the Finder's own
    if (at + attributeHeaderSize > static_cast<quint64>(head.size()))
        return Flaw{Flaw::Kind::OutsideFile};
    const auto begin = static_cast<qsizetype>(at);
    if (number<quint32>(head, begin) != magic)
        return table;
    table.first = begin + attributeHeaderSize;
    table.count = number<quint16>(head, begin + 34);
    if (table.count > mostAttributes)
        return Flaw{Flaw::Kind::TooManyEntries, {}, table.count};
    return table;
}

// Reads one entry of the table at `at`, which it moves to the next.
Parsed<NamedValue> attribute(QByteArrayView head, const AttributeTable &table, qsizetype &at,
                             std::vector<Range> &ranges)
{
    const auto end = static_cast<qsizetype>(
        std::min<quint64>({table.area.end, static_cast<quint64>(head.size()), largestAttributeHeader}));
    if (at + attributeEntrySize > end)
        return Flaw{Flaw::Kind::OutsideFile};
    const auto begin = number<quint32>(head, at);
    const Range range{begin, quint64(begin) + number<quint32>(head, at + 4)};
    const int nameLength = number<quint8>(head, at + 10);
    const qsizetype nameAt = at + attributeEntrySize;
    if (nameAt + nameLength > end)
        return Flaw{Flaw::Kind::OutsideFile};
    const QByteArrayView name = head.sliced(nameAt, nameLength);
    if (nameLength < 2 || nameLength > longestName || name.indexOf('\0') != nameLength - 1)
        return Flaw{Flaw::Kind::BadName};
    if (range.end > table.area.end || range.end > static_cast<quint64>(head.size()))
        return Flaw{Flaw::Kind::OutsideFile};
    if (range.begin != range.end)
        ranges.push_back(range);
    at += (attributeEntrySize + nameLength + 3) & ~qsizetype(3);
    return NamedValue{
        name.chopped(1).toByteArray(),
        head.sliced(static_cast<qsizetype>(range.begin), static_cast<qsizetype>(range.end - range.begin))
            .toByteArray()};
}

} // namespace

Parsed<QList<NamedValue>> parseAppleDouble(QByteArrayView head, quint64 size)
{
    const auto info = finderInfo(head, size);
    if (const Flaw *flaw = std::get_if<Flaw>(&info))
        return *flaw;
    QList<NamedValue> attributes;
    const auto &area = std::get<std::optional<Range>>(info);
    if (!area)
        return attributes;
    const auto parsedTable = attributeTable(head, *area);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsedTable))
        return *flaw;
    const auto &table = std::get<AttributeTable>(parsedTable);
    qsizetype at = table.first;
    std::vector<Range> values;
    for (int i = 0; i < table.count; ++i) {
        auto parsed = attribute(head, table, at, values);
        if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
            return *flaw;
        attributes.append(std::get<NamedValue>(std::move(parsed)));
    }
    // The values stand behind the table, none in another.
    values.push_back({0, static_cast<quint64>(at)});
    if (overlap(std::move(values)))
        return Flaw{Flaw::Kind::Overlapping};
    return attributes;
}

} // namespace docket
