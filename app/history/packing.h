// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Numbers and short texts as few bytes, and back. Values for any thread.
namespace docket
{

// Numbers take seven bits a byte, lowest first, so that the usual small ones take one to four bytes.
class Packer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_bytes.append(static_cast<char>((value & 0x7FU) | 0x80U));
        m_bytes.append(static_cast<char>(value));
    }
    // Small negative ones stay short: 0, -1, 1, -2 become 0, 1, 2, 3.
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1U) ^ (value < 0 ? ~quint64{0} : 0));
    }
    void text(const QByteArray &text)
    {
        number(static_cast<quint64>(text.size()));
        m_bytes.append(text);
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads what Packer wrote. After the first thing that is wrong it gives zeros, and isWhole() says so.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_rest(bytes) {}

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                return fail();
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= quint64{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }
    quint64 number(quint64 greatest)
    {
        const quint64 value = number();
        return value <= greatest ? value : fail();
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>((value >> 1U) ^ ((value & 1U) ? ~quint64{0} : 0));
    }
    QByteArray text()
    {
        const auto size = static_cast<qsizetype>(number(static_cast<quint64>(m_rest.size())));
        if (size > m_rest.size()) // its own length was cut off
            return {};
        QByteArray text = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return text;
    }
    void refuse() { fail(); }
    [[nodiscard]] bool hasFailed() const { return !m_whole; }
    [[nodiscard]] bool isWhole() const { return m_whole && m_rest.isEmpty(); }

private:
    quint64 fail()
    {
        m_whole = false;
        m_rest = {};
        return 0;
    }

    QByteArrayView m_rest;
    bool m_whole = true;
};

} // namespace docket
