// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/digestset.h"

#include <algorithm>

namespace docket
{

void PartsDigester::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const quint64 room = m_partSize - m_inPart;
        const auto size = static_cast<qsizetype>(std::min(room, static_cast<quint64>(bytes.size())));
        m_part.add(bytes.first(size));
        m_inPart += static_cast<quint64>(size);
        bytes = bytes.sliced(size);
        if (m_inPart == m_partSize)
            endPart();
    }
}

void PartsDigester::endPart()
{
    addPart(QByteArray::fromHex(m_part.hex()));
    m_part = Digester(DigestKind::Md5);
    m_inPart = 0;
}

void PartsDigester::addPart(const QByteArray &md5)
{
    m_whole.add(md5);
    ++m_parts;
}

Digest PartsDigester::digest()
{
    if (m_inPart > 0 || m_parts == 0)
        endPart();
    return {DigestKind::Md5OfParts, m_whole.hex(), m_partSize};
}

DigestSet::DigestSet(const HashOrder &order)
{
    m_digesters.reserve(static_cast<size_t>(order.kinds.size()));
    for (const DigestKind kind : order.kinds)
        m_digesters.emplace_back(kind);
    for (const quint64 size : order.partSizes)
        m_parts.emplace_back(size);
}

void DigestSet::add(QByteArrayView bytes)
{
    for (Digester &digester : m_digesters)
        digester.add(bytes);
    for (PartsDigester &parts : m_parts)
        parts.add(bytes);
}

Digests DigestSet::digests()
{
    Digests digests;
    for (Digester &digester : m_digesters)
        digests.append({digester.kind(), digester.hex(), 0});
    for (PartsDigester &parts : m_parts)
        digests.append(parts.digest());
    return digests;
}

void enter(const Digests &digests, Hashed &hashed)
{
    if (std::ranges::any_of(digests, &QByteArray::isEmpty, &Digest::hex)) {
        hashed.outcome = Hashed::Outcome::Failed;
        hashed.failure = {{ENOSYS}, {}};
    } else {
        hashed.digests = digests;
    }
}

} // namespace docket
