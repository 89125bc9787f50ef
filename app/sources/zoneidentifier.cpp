// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/zoneidentifier.h"

#include "numbers.h"

#include <algorithm>

namespace docket
{

namespace
{

bool isName(QByteArrayView text, QByteArrayView name)
{
    return text.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

// Cuts the next line off.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype newline = text.indexOf('\n');
    const QByteArrayView line = newline < 0 ? text : text.first(newline);
    text = newline < 0 ? QByteArrayView() : text.sliced(newline + 1);
    return line.trimmed();
}

void addOnce(What what, QByteArrayView value, Statements &statements)
{
    const auto isSame = [&](const Statement &statement) { return statement.what == what; };
    if (!value.isEmpty() && std::none_of(statements.begin(), statements.end(), isSame))
        statements.append({what, value.toByteArray()});
}

} // namespace

Parsed<Statements> parseZoneIdentifier(const QByteArray &value)
{
    QByteArrayView bytes(value);
    Statements statements;
    bool inZoneTransfer = false;
    bool hasZoneTransfer = false;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    if (bytes.endsWith('\0'))
        bytes.chop(1);
    while (!bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (line.startsWith('[')) {
            inZoneTransfer = isName(line, "[ZoneTransfer]");
            hasZoneTransfer = hasZoneTransfer || inZoneTransfer;
        }
        const qsizetype equals = line.indexOf('=');
        if (!inZoneTransfer || equals < 0)
            continue;
        const QByteArrayView name = line.first(equals);
        const QByteArrayView text = line.sliced(equals + 1).trimmed();
        if (isName(name, "ZoneId")) {
            if (!readNumber<quint32>(text))
                return Flaw{Flaw::Kind::WrongType, "ZoneId"};
            addOnce(What::Zone, text, statements);
        } else if (isName(name, "HostUrl")) {
            addOnce(What::Origin, text, statements);
        } else if (isName(name, "ReferrerUrl")) {
            addOnce(What::Referrer, text, statements);
        }
    }
    if (!hasZoneTransfer)
        return Flaw{Flaw::Kind::NoZone};
    return statements;
}

} // namespace docket
