// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digester.h"
#include "checksum/hashing.h"

#include <vector>

namespace docket
{

// An S3 multipart tag: the MD5 of the parts' MD5s. Of an empty file it is that of one empty part.
class PartsDigester
{
public:
    explicit PartsDigester(quint64 partSize) : m_partSize(partSize) {}

    void add(QByteArrayView bytes);
    // The next whole part's, in place of its bytes.
    void addPart(const QByteArray &md5);
    // Ends it.
    [[nodiscard]] Digest digest();

private:
    void endPart();

    quint64 m_partSize;
    quint64 m_inPart = 0; // bytes
    quint64 m_parts = 0;
    Digester m_part{DigestKind::Md5};
    Digester m_whole{DigestKind::Md5};
};

// All digests of an order over bytes that come piece by piece. For one thread at a time.
class DigestSet
{
public:
    explicit DigestSet(const HashOrder &order);

    void add(QByteArrayView bytes);
    // Ends them; in the order of the order.
    [[nodiscard]] Digests digests();

private:
    std::vector<Digester> m_digesters;
    std::vector<PartsDigester> m_parts;
};

// Where the file was read, these are its digests; it has failed after all (ENOSYS) where OpenSSL was made not
// to have one of them.
void enter(const Digests &digests, Hashed &hashed);

} // namespace docket
