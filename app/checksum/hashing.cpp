// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashing.h"

#include "checksum/digester.h"
#include "inspect/target.h"
#include "sources/descriptor.h"

#include <algorithm>
#include <vector>

namespace docket
{

namespace
{

constexpr qsizetype pieceBytes = 256 * 1024;

std::optional<FileStatus> statusOf(int folder, const char *path, int flags)
{
    struct statx found = {};
    if (::statx(folder, path, flags | AT_STATX_SYNC_AS_STAT, statusMask, &found) != 0)
        return {};
    return fileStatus(found);
}

// Why it is not read; 0 where it is.
int notRegular(const FileStatus &status)
{
    switch (status.size.type) {
    case FileType::Regular:
        return 0;
    case FileType::Folder:
        return EISDIR;
    default:
        return ENXIO;
    }
}

Hashed failed(const FilePath &path, int code, std::optional<quint64> atByte = {})
{
    Hashed hashed;
    hashed.outcome = Hashed::Outcome::Failed;
    hashed.failure = {Target::byPath(path).explained(code), atByte};
    return hashed;
}

// One S3 multipart tag: the MD5 of the parts' MD5s.
class PartsDigester
{
public:
    explicit PartsDigester(quint64 partSize) : m_partSize(partSize) {}

    void add(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const auto room = static_cast<quint64>(m_partSize - m_inPart);
            const QByteArrayView piece =
                bytes.first(static_cast<qsizetype>(std::min(room, static_cast<quint64>(bytes.size()))));
            m_part.add(piece);
            m_inPart += static_cast<quint64>(piece.size());
            bytes = bytes.sliced(piece.size());
            if (m_inPart == m_partSize)
                endPart();
        }
    }
    [[nodiscard]] Digest digest()
    {
        if (m_inPart > 0 || m_parts == 0)
            endPart();
        return {DigestKind::Md5OfParts, m_whole.hex(), m_partSize};
    }

private:
    void endPart()
    {
        m_whole.add(QByteArray::fromHex(m_part.hex()));
        m_part = Digester(DigestKind::Md5);
        m_inPart = 0;
        ++m_parts;
    }

    quint64 m_partSize;
    quint64 m_inPart = 0;
    quint64 m_parts = 0;
    Digester m_part{DigestKind::Md5};
    Digester m_whole{DigestKind::Md5};
};

class Sink
{
public:
    explicit Sink(const HashOrder &order)
    {
        for (const DigestKind kind : order.kinds)
            m_digesters.emplace_back(kind);
        for (const quint64 size : order.partSizes)
            m_parts.emplace_back(size);
    }
    void add(QByteArrayView bytes)
    {
        for (Digester &digester : m_digesters)
            digester.add(bytes);
        for (PartsDigester &parts : m_parts)
            parts.add(bytes);
    }
    [[nodiscard]] Digests digests()
    {
        Digests digests;
        for (Digester &digester : m_digesters)
            digests.append({digester.kind(), digester.hex(), 0});
        for (PartsDigester &parts : m_parts)
            digests.append(parts.digest());
        return digests;
    }

private:
    std::vector<Digester> m_digesters;
    std::vector<PartsDigester> m_parts;
};

} // namespace

Hashed hashFile(const FilePath &path, const HashOrder &order, HashControl &control)
{
    const auto there = statusOf(AT_FDCWD, path.c_str(), 0);
    if (!there)
        return failed(path, errno);
    // Opening a device may do something to it; between the two looks it can only have come there by force.
    if (const int code = notRegular(*there))
        return failed(path, code);
    const Descriptor file(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file.isOpen())
        return failed(path, errno);
    const auto before = statusOf(file.number(), "", AT_EMPTY_PATH);
    if (!before)
        return failed(path, errno);
    if (const int code = notRegular(*before))
        return failed(path, code);
    control.setSize(before->size.bytes);
    Hashed hashed;
    hashed.before = *before;
    Sink sink(order);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    while (control.mayGoOn()) {
        const ssize_t got =
            ::pread(file.number(), piece.data(), pieceBytes, static_cast<off_t>(hashed.bytes));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            Hashed failure = failed(path, errno, hashed.bytes);
            failure.before = *before;
            return failure;
        }
        if (got == 0) {
            const auto after = statusOf(AT_FDCWD, path.c_str(), 0);
            if (!after)
                return failed(path, errno, hashed.bytes);
            hashed.after = *after;
            hashed.outcome = isSameState(*before, *after) ? Hashed::Outcome::Done : Hashed::Outcome::Changed;
            if (hashed.outcome == Hashed::Outcome::Done)
                hashed.digests = sink.digests();
            return hashed;
        }
        sink.add(QByteArrayView(piece).first(got));
        hashed.bytes += static_cast<quint64>(got);
        control.add(static_cast<quint64>(got));
    }
    return hashed;
}

Digests hashBytes(QByteArrayView bytes, const HashOrder &order)
{
    Sink sink(order);
    sink.add(bytes);
    return sink.digests();
}

} // namespace docket
