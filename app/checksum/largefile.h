// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/kindteams.h"
#include "checksum/openedfile.h"
#include "checksum/partqueue.h"
#include "checksum/wake.h"

#include <atomic>
#include <mutex>

namespace docket
{

// One large file, read by several threads at once: each by itself for some of the kinds, and for the parts of
// multipart tags many at a time. Used once, by the thread that waits for it.
class LargeFile
{
public:
    LargeFile(const OpenedFile &file, const HashOrder &order, HashControl &control);

    [[nodiscard]] Hashed hash();

private:
    class Part;

    void readThrough(size_t reader, const QList<DigestKind> &kinds);
    void readParts(size_t reader);
    // None: it is stopped, has failed, or is not what it was.
    [[nodiscard]] std::optional<size_t> read(std::span<char> buffer, quint64 at);
    [[nodiscard]] bool mayGoOn() const { return !m_isOver && m_control.mayGoOn(); }
    [[nodiscard]] Digests inOrder();

    const OpenedFile &m_file;
    const HashOrder &m_order;
    HashControl &m_control;
    const std::vector<QList<DigestKind>> m_teams;
    const size_t m_partReaders; // threads
    PartQueue m_parts;
    Wake m_wake;
    std::atomic<size_t> m_partReadersLeft;
    std::atomic<bool> m_isOver = false; // for all: it makes no sense to go on
    std::mutex m_mutex;
    Digests m_found;
    std::optional<HashFailure> m_failure;
};

} // namespace docket
