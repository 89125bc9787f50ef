// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/manymd5.h"

#include "checksum/digester.h"
#include "checksum/md5lanes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace docket
{

namespace
{

constexpr size_t mostLanes = 16;
constexpr size_t blockBytes = 64;
// Of all lanes together half of what a core's second cache usually holds.
constexpr size_t pieceBytes = 32 * 1024;

Md5Lanes *lanesOf(size_t width)
{
#ifdef __x86_64__
    if (width == 16 && __builtin_cpu_supports("avx512f"))
        return md5Lanes16;
    if (width == 8 && __builtin_cpu_supports("avx2"))
        return md5Lanes8;
#endif
    return width == 4 ? md5Lanes4 : nullptr;
}

// One lane's message, and the piece of it in hand.
class Md5Lane
{
public:
    Md5Lane() : m_buffer(pieceBytes + 2 * blockBytes) {}

    void begin(std::unique_ptr<Md5Message> message)
    {
        m_message = std::move(message);
        m_length = 0;
        m_at = m_blocks = 0;
        m_isPadded = false;
    }
    [[nodiscard]] bool isTaken() const { return m_message != nullptr; }
    [[nodiscard]] size_t blocks() const { return m_blocks - m_at; }
    // Without a message the buffer from its beginning: it is as long as any other's.
    [[nodiscard]] const char *data() const { return m_buffer.data() + (isTaken() ? m_at * blockBytes : 0); }
    void skip(size_t blocks) { m_at += blocks; }
    // Where no blocks are left, but the message has not ended. False where it is given up.
    [[nodiscard]] bool refill();
    [[nodiscard]] bool isAtEnd() const { return m_isPadded && blocks() == 0; }
    [[nodiscard]] std::unique_ptr<Md5Message> take() { return std::move(m_message); }

private:
    std::unique_ptr<Md5Message> m_message;
    std::vector<char> m_buffer;
    quint64 m_length = 0;
    size_t m_at = 0; // blocks, as m_blocks
    size_t m_blocks = 0;
    bool m_isPadded = false;
};

bool Md5Lane::refill()
{
    const auto got = m_message->read(std::span(m_buffer).first(pieceBytes));
    if (!got)
        return false;
    m_length += *got;
    m_at = 0;
    m_blocks = *got / blockBytes;
    if (*got == pieceBytes)
        return true;
    // Padded with a bit, zeros, and the length in bits to whole blocks.
    const size_t whole = (*got + 1 + sizeof m_length + blockBytes - 1) / blockBytes * blockBytes;
    std::memset(m_buffer.data() + *got, 0, whole - *got);
    m_buffer[*got] = '\x80';
    qToLittleEndian(m_length * 8, m_buffer.data() + whole - sizeof m_length);
    m_blocks = whole / blockBytes;
    m_isPadded = true;
    return true;
}

// The lanes together. Those without a message go along with whatever is in their buffer.
class SideBySide
{
public:
    SideBySide(size_t width, const NextMd5Message &next)
        : m_compress(lanesOf(width)), m_next(next), m_lanes(width)
    {
    }
    void run();

private:
    [[nodiscard]] bool supply(size_t lane);
    void begin(size_t lane, std::unique_ptr<Md5Message> message);
    [[nodiscard]] QByteArray digest(size_t lane) const;

    Md5Lanes *m_compress;
    const NextMd5Message &m_next;
    std::vector<Md5Lane> m_lanes;
    alignas(64) std::array<quint32, 4 * mostLanes> m_state{};
};

void SideBySide::run()
{
    std::array<const char *, mostLanes> data{};
    for (;;) {
        size_t blocks = 0;
        for (size_t i = 0; i < m_lanes.size(); ++i) {
            if (supply(i))
                blocks = blocks == 0 ? m_lanes[i].blocks() : std::min(blocks, m_lanes[i].blocks());
            data[i] = m_lanes[i].data();
        }
        if (blocks == 0)
            return;
        m_compress(m_state.data(), data.data(), blocks);
        for (Md5Lane &lane : m_lanes) {
            if (lane.isTaken())
                lane.skip(blocks);
        }
    }
}

// Sees to it that the lane has blocks to go on with; false where there is no message for it any more.
bool SideBySide::supply(size_t i)
{
    Md5Lane &lane = m_lanes[i];
    for (;;) {
        if (lane.isTaken() && lane.isAtEnd())
            lane.take()->end(digest(i));
        if (!lane.isTaken()) {
            auto message = m_next();
            if (!message)
                return false;
            begin(i, std::move(message));
        }
        if (lane.blocks() > 0)
            return true;
        if (!lane.refill())
            lane.take().reset();
    }
}

void SideBySide::begin(size_t lane, std::unique_ptr<Md5Message> message)
{
    constexpr std::array<quint32, 4> initial{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    for (size_t word = 0; word < initial.size(); ++word)
        m_state[word * m_lanes.size() + lane] = initial[word];
    m_lanes[lane].begin(std::move(message));
}

QByteArray SideBySide::digest(size_t lane) const
{
    QByteArray md5(16, Qt::Uninitialized);
    for (size_t word = 0; word < 4; ++word)
        qToLittleEndian(m_state[word * m_lanes.size() + lane], md5.data() + 4 * word);
    return md5;
}

void hashOneByOne(const NextMd5Message &next)
{
    std::vector<char> piece(pieceBytes);
    while (const auto message = next()) {
        Digester digester(DigestKind::Md5);
        std::optional<size_t> got = pieceBytes;
        while (got == pieceBytes) {
            got = message->read(piece);
            if (got)
                digester.add({piece.data(), static_cast<qsizetype>(*got)});
        }
        if (got)
            message->end(QByteArray::fromHex(digester.hex()));
    }
}

// The test suite of RFC 1321, A.5, each of its messages in each lane.
struct KnownMessage : Md5Message {
    KnownMessage(QByteArrayView itsText, const char *itsMd5, int &right)
        : text(itsText), md5(itsMd5), count(right)
    {
    }
    std::optional<size_t> read(std::span<char> buffer) override
    {
        std::ranges::copy(text, buffer.begin());
        return static_cast<size_t>(text.size());
    }
    void end(const QByteArray &found) override { count += found.toHex() == md5 ? 1 : 0; }

    QByteArrayView text;
    QByteArrayView md5;
    int &count;
};

bool givesKnownDigests(size_t width)
{
    struct Known {
        const char *text;
        const char *md5;
    };
    static constexpr std::array<Known, 7> suite{
        {{"", "d41d8cd98f00b204e9800998ecf8427e"},
         {"a", "0cc175b9c0f1b6a831c399e269772661"},
         {"abc", "900150983cd24fb0d6963f7d28e17f72"},
         {"message digest", "f96b697d7cb7938d525a2f31aaf161d0"},
         {"abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"},
         {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
          "d174ab98d277d9f5a5611c2c9f419d9f"},
         {"12345678901234567890123456789012345678901234567890123456789012345678901234567890",
          "57edf4a22be3c955ac49da2e2107b67a"}}};
    const size_t count = suite.size() * width;
    size_t given = 0;
    int right = 0;
    hashSideBySide(
        [&]() -> std::unique_ptr<Md5Message> {
            if (given == count)
                return nullptr;
            const Known &known = suite[given++ % suite.size()];
            return std::make_unique<KnownMessage>(known.text, known.md5, right);
        },
        width);
    return right == static_cast<int>(count);
}

} // namespace

const QList<size_t> &md5Widths()
{
    static const QList<size_t> widths = [] {
        QList<size_t> well;
        for (const size_t width : {16U, 8U, 4U}) {
            const bool isIn = std::endian::native == std::endian::little && lanesOf(width);
            if (isIn && givesKnownDigests(width))
                well.append(width);
        }
        return well;
    }();
    return widths;
}

void hashSideBySide(const NextMd5Message &next, size_t width)
{
    SideBySide(width, next).run();
}

void hashSideBySide(const NextMd5Message &next)
{
    if (md5Widths().isEmpty())
        hashOneByOne(next);
    else
        hashSideBySide(next, md5Widths().first());
}

} // namespace docket
