// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumreader.h"

namespace docket
{

namespace
{

constexpr qsizetype longestLine = 32'768; // a path of 4,096 bytes, each escaped, and the longest digest

} // namespace

ChecksumReader::ChecksumReader(const QByteArray &fileName, const QList<DigestKind> &only)
    : m_parser(fileName, only)
{
}

void ChecksumReader::read(QByteArrayView bytes, const Sink &sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (m_begun.size() + piece.size() > longestLine)
            m_isTooLong = true;
        if (end >= 0 && m_begun.isEmpty()) {
            takeLine(piece, sink);
        } else {
            if (!m_isTooLong)
                m_begun.append(piece);
            if (end >= 0)
                takeLine(m_begun, sink);
        }
        if (end >= 0)
            m_begun.resize(0);
    }
}

void ChecksumReader::end(const Sink &sink)
{
    if (!m_begun.isEmpty() || m_isTooLong)
        takeLine(m_begun, sink);
    m_begun.clear();
}

void ChecksumReader::takeLine(QByteArrayView line, const Sink &sink)
{
    ++m_lines;
    if (std::exchange(m_isTooLong, false)) {
        sink(BadChecksumLine{m_lines, BadChecksumLine::Why::TooLong});
        return;
    }
    if (const QByteArrayView mark("\xEF\xBB\xBF"); m_lines == 1 && line.startsWith(mark))
        line = line.sliced(mark.size());
    if (line.endsWith('\r'))
        line.chop(1);
    if (const auto parsed = m_parser.parse(line, m_lines))
        sink(*parsed);
}

} // namespace docket
