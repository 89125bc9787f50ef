// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/largefile.h"

#include "checksum/manymd5.h"

#include <QThread>

#include <algorithm>
#include <thread>

namespace docket
{

namespace
{

constexpr size_t pieceBytes = 256 * 1024; // fits into a core's second cache

size_t partReaders(const HashOrder &order)
{
    if (order.partSizes.isEmpty())
        return 0;
    // Beside digests that take far longer one thread is enough.
    return order.kinds.isEmpty() ? static_cast<size_t>(std::max(QThread::idealThreadCount(), 1)) : 1;
}

} // namespace

// One part on its way through a lane.
class LargeFile::Part : public Md5Message
{
public:
    Part(LargeFile &file, const PartQueue::Part &part) : m_file(file), m_part(part), m_at(part.from) {}

    std::optional<size_t> read(std::span<char> buffer) override
    {
        const size_t size = std::min(buffer.size(), static_cast<size_t>(m_part.to - m_at));
        const auto got = m_file.read(buffer.first(size), m_at);
        if (got != size)
            return {};
        m_at += size;
        return size;
    }
    void end(const QByteArray &md5) override { m_file.m_parts.end(m_part, md5); }

private:
    LargeFile &m_file;
    const PartQueue::Part m_part;
    quint64 m_at;
};

LargeFile::LargeFile(const OpenedFile &file, const HashOrder &order, HashControl &control)
    : m_file(file),
      m_order(order),
      m_control(control),
      m_teams(kindTeams(order.kinds, QThread::idealThreadCount())),
      m_partReaders(partReaders(order)),
      m_parts(file.size(), order.partSizes),
      m_wake(file.descriptor(), file.size(), m_teams.size() + (m_partReaders > 0 ? 1 : 0)),
      m_partReadersLeft(m_partReaders)
{
    control.setWays(std::max<size_t>(1, m_teams.size() + static_cast<size_t>(order.partSizes.size())));
}

Hashed LargeFile::hash()
{
    std::vector<std::function<void()>> work;
    for (size_t i = 0; i < m_teams.size(); ++i)
        work.emplace_back([this, i] { readThrough(i, m_teams[i]); });
    for (size_t i = 0; i < m_partReaders; ++i)
        work.emplace_back([this] { readParts(m_teams.size()); });
    {
        std::vector<std::jthread> threads;
        for (size_t i = 1; i < work.size(); ++i)
            threads.emplace_back(work[i]);
        if (!work.empty())
            work.front()();
    }
    if (m_failure)
        return m_file.failed(*m_failure);
    if (m_control.isStopped())
        return m_file.stopped();
    Hashed hashed = m_file.readWhole(m_file.size());
    if (m_isOver)
        hashed.outcome = Hashed::Outcome::Changed; // it does not have the size that it is said to have
    if (hashed.outcome == Hashed::Outcome::Done)
        enter(inOrder(), hashed);
    return hashed;
}

std::optional<size_t> LargeFile::read(std::span<char> buffer, quint64 at)
{
    if (!mayGoOn())
        return {};
    m_wake.enter(at);
    HashFailure failure;
    const auto got = m_file.read(buffer, at, failure);
    if (got == buffer.size()) {
        m_control.add(*got);
        return got;
    }
    const std::lock_guard lock(m_mutex);
    if (!got && !m_failure)
        m_failure = failure;
    m_isOver = true;
    return {};
}

void LargeFile::readThrough(size_t reader, const QList<DigestKind> &kinds)
{
    DigestSet digests({kinds, {}});
    std::vector<char> piece(pieceBytes);
    quint64 at = 0;
    while (at < m_file.size()) {
        const auto want = static_cast<size_t>(std::min<quint64>(pieceBytes, m_file.size() - at));
        const auto got = read(std::span(piece).first(want), at);
        if (!got)
            break;
        digests.add({piece.data(), static_cast<qsizetype>(*got)});
        at += *got;
        m_wake.pass(reader, at, [this] { return mayGoOn(); });
    }
    m_wake.leave(reader);
    const std::lock_guard lock(m_mutex);
    m_found += digests.digests();
}

// All who do are one reader: between them they leave out nothing.
void LargeFile::readParts(size_t reader)
{
    hashSideBySide([this, reader]() -> std::unique_ptr<Md5Message> {
        m_wake.pass(reader, m_parts.passed(), [this] { return mayGoOn(); });
        if (!mayGoOn())
            return nullptr;
        const auto part = m_parts.take();
        return part ? std::make_unique<Part>(*this, *part) : nullptr;
    });
    if (--m_partReadersLeft == 0)
        m_wake.leave(reader);
}

Digests LargeFile::inOrder()
{
    Digests digests;
    for (const DigestKind kind : m_order.kinds)
        digests.append(*std::ranges::find(m_found, kind, &Digest::kind));
    if (m_partReaders > 0)
        digests += m_parts.digests();
    return digests;
}

} // namespace docket
