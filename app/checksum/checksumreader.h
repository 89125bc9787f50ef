// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumline.h"

#include <functional>

namespace docket
{

// The lines of a checksum file from its bytes as they come, however many and however long: keeps one line at
// most, and none longer than any name needs. Ends of lines may be those of Windows, and a byte order mark may
// come first. For one thread.
class ChecksumReader
{
public:
    using Sink = std::function<void(const ChecksumLine &)>;

    // As ChecksumLineParser.
    explicit ChecksumReader(const QByteArray &fileName, const QList<DigestKind> &only = {});

    // Gives the sink what is complete.
    void read(QByteArrayView bytes, const Sink &sink);
    // There is no more: the last line may lack its end.
    void end(const Sink &sink);

private:
    void takeLine(QByteArrayView line, const Sink &sink);

    ChecksumLineParser m_parser;
    QByteArray m_begun;       // of a line whose end has not come
    bool m_isTooLong = false; // that line
    qint64 m_lines = 0;
};

} // namespace docket
