// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digestset.h"

#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace docket
{

// The parts of a file for one or several part sizes, in the order of their first bytes, for threads that hash
// many parts at once; puts the MD5s together, whatever order they come back in. Any thread.
class PartQueue
{
public:
    struct Part {
        quint64 from = 0;
        quint64 to = 0;
        size_t way = 0;     // which part size
        quint64 number = 0; // among its parts
    };

    PartQueue(quint64 fileSize, const QList<quint64> &partSizes);

    [[nodiscard]] std::optional<Part> take();
    void end(const Part &part, const QByteArray &md5);
    // No part that has not ended begins before that byte.
    [[nodiscard]] quint64 passed();
    // When all have ended: one for each part size.
    [[nodiscard]] Digests digests();

private:
    struct Way {
        quint64 partSize;
        quint64 next = 0; // number of the part to be handed out
        quint64 parts;
        PartsDigester tag;
        quint64 added = 0;
        std::map<quint64, QByteArray> early; // came back before others that go before them
    };
    [[nodiscard]] Way *foremost();

    const quint64 m_fileSize;
    std::mutex m_mutex;
    std::vector<Way> m_ways;
    std::multiset<quint64> m_begun; // first bytes of parts that are out
};

} // namespace docket
