// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/plist.h"

#include <QtEndian>

#include <cmath>
#include <optional>
#include <vector>

namespace docket
{

namespace
{

// Goes through the nodes as libplist will, and adds up what it will make of them.
class PlistGuard
{
public:
    explicit PlistGuard(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<Flaw> findFlaw()
    {
        if (!readTrailer())
            return Flaw{Flaw::Kind::NoPlist};
        m_seen.resize(m_count);
        std::vector<Node> nodes{{m_top, 0}};
        while (!nodes.empty()) {
            const Node node = nodes.back();
            nodes.pop_back();
            if (!visit(node, nodes))
                return m_tangled ? Flaw{Flaw::Kind::Tangled} : Flaw{Flaw::Kind::NoPlist};
        }
        return std::nullopt;
    }

private:
    struct Node {
        quint64 index;
        int depth;
        bool isKey = false;
    };
    static constexpr qsizetype trailerSize = 32;
    static constexpr int deepest = 32;
    static constexpr quint64 mostNodes = 10'000;
    static constexpr quint64 mostBytes =
        1U << 20U; // in all strings and data, each as often as it is referred to

    [[nodiscard]] quint64 number(qsizetype at, int width) const
    {
        quint64 value = 0;
        for (int i = 0; i < width; ++i)
            value = value << 8U | static_cast<quint8>(m_bytes[at + i]);
        return value;
    }

    bool readTrailer()
    {
        if (m_bytes.size() < 8 + trailerSize || !m_bytes.startsWith("bplist00"))
            return false;
        const qsizetype trailer = m_bytes.size() - trailerSize;
        m_end = static_cast<quint64>(trailer);
        m_offsetWidth = static_cast<quint8>(m_bytes[trailer + 6]);
        m_referenceWidth = static_cast<quint8>(m_bytes[trailer + 7]);
        m_count = number(trailer + 8, 8);
        m_top = number(trailer + 16, 8);
        m_offsets = number(trailer + 24, 8);
        return m_offsetWidth >= 1 && m_offsetWidth <= 8 && m_referenceWidth >= 1 && m_referenceWidth <= 8 &&
               m_offsets <= m_end && m_count <= (m_end - m_offsets) / static_cast<quint64>(m_offsetWidth) &&
               m_top < m_count;
    }

    // How many elements or bytes a node has; moves `at` behind where that is said.
    std::optional<quint64> length(quint8 marker, quint64 &at) const
    {
        const quint64 inMarker = marker & 0x0fU;
        if (inMarker != 0x0f)
            return inMarker;
        if (at >= m_end)
            return std::nullopt;
        const auto integer = static_cast<quint8>(m_bytes[static_cast<qsizetype>(at)]);
        const int width = 1 << (integer & 0x0fU);
        if ((integer & 0xf0U) != 0x10 || width > 8 || m_end - at - 1 < static_cast<quint64>(width))
            return std::nullopt;
        const quint64 found = number(static_cast<qsizetype>(at + 1), width);
        at += 1 + static_cast<quint64>(width);
        return found;
    }

    bool visit(Node node, std::vector<Node> &nodes)
    {
        if (node.index >= m_count)
            return false;
        const quint64 offset =
            number(static_cast<qsizetype>(m_offsets + node.index * static_cast<quint64>(m_offsetWidth)),
                   m_offsetWidth);
        if (offset < 8 || offset >= m_end)
            return false;
        const auto marker = static_cast<quint8>(m_bytes[static_cast<qsizetype>(offset)]);
        quint64 at = offset + 1;
        switch (marker >> 4U) {
        case 0x0: // null, true, false
            return marker == 0x00 || marker == 0x08 || marker == 0x09;
        case 0x1: // integer
            return (marker & 0x0fU) <= 4 && isInside(at, quint64(1) << (marker & 0x0fU), 1);
        case 0x2: // real
            return (marker == 0x22 || marker == 0x23) && isInside(at, quint64(1) << (marker & 0x0fU), 1);
        case 0x3: // date
            return marker == 0x33 && isInside(at, 8, 1) && isDate(at);
        case 0x4: // data
        case 0x5: // ASCII
            return visitBytes(marker, at, 1) && (!node.isKey || isKey(marker, at, 1));
        case 0x6: // UTF-16
            return visitBytes(marker, at, 2) && (!node.isKey || isKey(marker, at, 2));
        case 0xa: // array
            return visitContainer(node, marker, at, 1, nodes);
        case 0xd: // dictionary
            return visitContainer(node, marker, at, 2, nodes);
        default: // sets and identifiers are nothing that is recorded
            return false;
        }
    }

    [[nodiscard]] bool isInside(quint64 at, quint64 count, quint64 width) const
    {
        return at <= m_end && count <= (m_end - at) / width;
    }

    // libplist takes it for a 32-bit number of seconds.
    [[nodiscard]] bool isDate(quint64 at) const
    {
        const auto seconds = qFromBigEndian<double>(m_bytes.data() + at);
        return std::isfinite(seconds) && std::abs(seconds) < 2'000'000'000;
    }

    bool visitBytes(quint8 marker, quint64 at, quint64 width)
    {
        const auto count = length(marker, at);
        if (!count || !isInside(at, *count, width))
            return false;
        m_bytesSeen += *count * width;
        m_tangled = m_bytesSeen > mostBytes;
        return !m_tangled;
    }

    // At a key with a NUL in it libplist ends the program.
    [[nodiscard]] bool isKey(quint8 marker, quint64 at, int width) const
    {
        const quint64 count = length(marker, at).value_or(0);
        for (quint64 i = 0; i < count; ++i) {
            if (number(static_cast<qsizetype>(at) + static_cast<qsizetype>(i) * width, width) == 0)
                return false;
        }
        return true;
    }

    bool visitContainer(Node node, quint8 marker, quint64 at, quint64 nodesAnElement,
                        std::vector<Node> &nodes)
    {
        const auto count = length(marker, at);
        const auto width = static_cast<quint64>(m_referenceWidth);
        if (!count || !isInside(at, *count, width * nodesAnElement))
            return false;
        m_nodesSeen += *count * nodesAnElement;
        m_tangled = m_seen[node.index] || node.depth == deepest || m_nodesSeen > mostNodes;
        m_seen[node.index] = true;
        for (quint64 i = 0; !m_tangled && i < *count * nodesAnElement; ++i)
            nodes.push_back({number(static_cast<qsizetype>(at + i * width), m_referenceWidth), node.depth + 1,
                             nodesAnElement == 2 && i < *count}); // keys come first
        return !m_tangled;
    }

    QByteArrayView m_bytes;
    quint64 m_end = 0; // of nodes and offsets
    int m_offsetWidth = 0;
    int m_referenceWidth = 0;
    quint64 m_count = 0;
    quint64 m_top = 0;
    quint64 m_offsets = 0;
    std::vector<bool> m_seen; // arrays and dictionaries
    quint64 m_nodesSeen = 0;
    quint64 m_bytesSeen = 0;
    bool m_tangled = false;
};

} // namespace

Parsed<Plist> parsePlist(const QByteArray &bytes)
{
    if (const auto flaw = PlistGuard(bytes).findFlaw())
        return *flaw;
    plist_t plist = nullptr;
    plist_from_bin(bytes.constData(), static_cast<uint32_t>(bytes.size()), &plist);
    if (!plist)
        return Flaw{Flaw::Kind::NoPlist};
    return Plist(plist);
}

} // namespace docket
