// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <span>

// The MD5 (RFC 1321) of many messages side by side, one in each lane of a vector register. One message alone
// gains nothing by it. Blocks; any number of threads at once.
namespace docket
{

// A message that is read piece by piece.
class Md5Message
{
public:
    Md5Message() = default;
    virtual ~Md5Message() = default;
    Md5Message(const Md5Message &) = delete;
    Md5Message &operator=(const Md5Message &) = delete;

    // Fills the buffer, and less of it only where the message ends. None: it is given up, without end().
    [[nodiscard]] virtual std::optional<size_t> read(std::span<char> buffer) = 0;
    virtual void end(const QByteArray &md5) = 0;
};

// The next one to be hashed; null where there is no more.
using NextMd5Message = std::function<std::unique_ptr<Md5Message>()>;

// Asks for messages until there is none, and for each as soon as a lane is free.
void hashSideBySide(const NextMd5Message &next);

// How many go side by side on this machine, widest first: of 16 (AVX-512), 8 (AVX2) and 4 (any) what it has
// and what has just been found to give known digests; none where not even that is so. Then hashSideBySide()
// takes one after the other.
[[nodiscard]] const QList<size_t> &md5Widths();
// The same at one of these widths, for tests and measurements.
void hashSideBySide(const NextMd5Message &next, size_t width);

} // namespace docket
