// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace docket
{

// Collects small pieces for the end of a byte array, which takes many times as long to append each of them
// itself. What was appended is all there once the appender is gone.
class Appender
{
public:
    // cppcheck-suppress uninitMemberVar // of m_chunk only what was written is read; clearing it costs time
    explicit Appender(QByteArray &out) : m_out(out) {}
    ~Appender() { flush(); }
    Appender(const Appender &) = delete;
    Appender &operator=(const Appender &) = delete;

    Appender &append(char c)
    {
        if (m_used == sizeof m_chunk)
            flush();
        m_chunk[m_used++] = c;
        return *this;
    }

    Appender &append(QByteArrayView bytes)
    {
        const auto size = static_cast<size_t>(bytes.size());
        if (size > sizeof m_chunk - m_used) {
            flush();
            if (size > sizeof m_chunk) {
                m_out.append(bytes);
                return *this;
            }
        }
        std::copy(bytes.begin(), bytes.end(), m_chunk + m_used);
        m_used += size;
        return *this;
    }

    template <typename Integer>
    Appender &appendNumber(Integer number)
    {
        char digits[20]; // as many as any 64-bit number has, its sign included
        const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        return append(QByteArrayView(digits, end - digits));
    }

private:
    void flush()
    {
        m_out.append(m_chunk, static_cast<qsizetype>(m_used));
        m_used = 0;
    }

    QByteArray &m_out;
    size_t m_used = 0;
    char m_chunk[4096];
};

} // namespace docket
