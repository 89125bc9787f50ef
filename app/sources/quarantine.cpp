// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/quarantine.h"

#include "numbers.h"

namespace docket
{

namespace
{

// Cuts off what stands before the next semicolon, and it.
QByteArrayView takeField(QByteArrayView &text)
{
    const qsizetype semicolon = text.indexOf(';');
    const QByteArrayView field = semicolon < 0 ? text : text.first(semicolon);
    text = semicolon < 0 ? QByteArrayView() : text.sliced(semicolon + 1);
    return field;
}

} // namespace

Parsed<Statements> parseQuarantine(const QByteArray &value)
{
    QByteArrayView bytes(value);
    constexpr qsizetype fewestFlags = 4; // digits
    if (bytes.endsWith('\0'))
        bytes.chop(1);
    const QByteArrayView flags = takeField(bytes);
    const QByteArrayView time = takeField(bytes);
    const QByteArrayView program = takeField(bytes);
    takeField(bytes); // the identifier, which means something only to that Mac
    if (flags.size() < fewestFlags || !readNumber<quint32>(flags, 16) || !bytes.isEmpty())
        return Flaw{Flaw::Kind::NoQuarantine};
    Statements statements{{What::QuarantineFlags, flags.toByteArray()}};
    if (!time.isEmpty()) {
        const auto seconds = readNumber<quint64>(time, 16);
        if (!seconds)
            return Flaw{Flaw::Kind::NoQuarantine};
        statements.append({What::DownloadedAt, QByteArray::number(*seconds)});
    }
    if (!program.isEmpty())
        statements.append({What::DownloadedBy, program.toByteArray()});
    return statements;
}

} // namespace docket
