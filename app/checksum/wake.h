// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace docket
{

// What reading a large file leaves behind in the page cache: it is thrown out again as soon as all who read
// the file are past it, so that a file of 100 GB does not drive out everything else. What was there before
// stays. And keeps those who read close enough together that the disk is read once. Any thread.
class Wake
{
public:
    // So many read it, each by its number.
    Wake(int descriptor, quint64 size, size_t readers);
    ~Wake();
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    // Before any byte there is read.
    void enter(quint64 offset);
    // The reader needs nothing before `offset` any more. Waits where that is far ahead of another, as long as
    // `mayGoOn`.
    void pass(size_t reader, quint64 offset, const std::function<bool()> &mayGoOn);
    // It reads no more.
    void leave(size_t reader);

private:
    struct Stretch {
        quint64 from = 0;
        quint64 to = 0;
    };
    using Stretches = std::vector<Stretch>;

    [[nodiscard]] Stretches absent(quint64 from, quint64 to) const;
    [[nodiscard]] quint64 slowest() const;
    void clearUp(quint64 until);

    const int m_descriptor;
    const quint64 m_size;
    const bool m_isKnowable;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::vector<quint64> m_passed;          // by reader
    std::map<quint64, Stretches> m_windows; // by where they begin: what was not in the cache
};

} // namespace docket
