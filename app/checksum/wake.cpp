// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/wake.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

namespace docket
{

namespace
{

constexpr quint64 windowBytes = 8ULL << 20U;
// Further than the kernel reads ahead, so that what it is going to read ahead is looked at before.
constexpr quint64 sightBytes = 4 * windowBytes;
constexpr quint64 leadBytes = 8 * windowBytes;
// Of which no more than this is taken to be in the cache where the kernel does not tell.
constexpr quint64 likelyCached = 256ULL << 20U;
constexpr std::chrono::milliseconds patience{50};

// The kernel tells what is in the cache only those who may write the file, mincore(2); others hear that all
// is.
bool mayKnow(int descriptor)
{
    struct stat status = {};
    return ::geteuid() == 0 || (::fstat(descriptor, &status) == 0 && status.st_uid == ::geteuid()) ||
           ::faccessat(descriptor, "", W_OK, AT_EMPTY_PATH | AT_EACCESS) == 0;
}

// How many pages there are in the cache: cachestat(2), which Linux has since 6.5 and counts faster than
// mincore(2) lists. Nothing where it is not there. The C library has no function for it yet.
std::optional<quint64> countCached(int descriptor, quint64 from, quint64 bytes)
{
    constexpr long number = 451; // the same for all processors
    struct Range {
        quint64 from;
        quint64 bytes;
    } const range{from, bytes};
    struct Counts {
        quint64 cached, dirty, writeback, evicted, recentlyEvicted;
    } counts{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    if (::syscall(number, descriptor, &range, &counts, 0U) != 0)
        return {};
    return counts.cached;
}

} // namespace

Wake::Wake(int descriptor, quint64 size, size_t readers)
    : m_descriptor(descriptor), m_size(size), m_isKnowable(mayKnow(descriptor)), m_passed(readers)
{
    if (size > windowBytes)
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
}

Wake::~Wake()
{
    clearUp(std::numeric_limits<quint64>::max());
}

void Wake::enter(quint64 offset)
{
    const std::lock_guard lock(m_mutex);
    const quint64 to = std::min(offset + sightBytes, m_size);
    for (quint64 from = offset / windowBytes * windowBytes; from < to; from += windowBytes) {
        if (!m_windows.contains(from))
            m_windows.emplace(from, absent(from, std::min(from + windowBytes, m_size)));
    }
}

// What is not in the page cache between those two.
Wake::Stretches Wake::absent(quint64 from, quint64 to) const
{
    if (!m_isKnowable)
        return m_size > likelyCached ? Stretches{{from, to}} : Stretches{};
    static const auto pageBytes = static_cast<quint64>(::sysconf(_SC_PAGESIZE));
    const quint64 count = (to - from + pageBytes - 1) / pageBytes;
    if (countCached(m_descriptor, from, to - from) == count)
        return {};
    std::vector<unsigned char> pages(count);
    void *map = ::mmap(nullptr, to - from, PROT_READ, MAP_SHARED, m_descriptor, static_cast<off_t>(from));
    if (map == MAP_FAILED)
        return {};
    const bool isTold = ::mincore(map, to - from, pages.data()) == 0;
    ::munmap(map, to - from);
    Stretches stretches;
    for (size_t i = 0; isTold && i < pages.size(); ++i) {
        if ((pages[i] & 1U) != 0)
            continue;
        const quint64 at = from + i * pageBytes;
        if (stretches.empty() || stretches.back().to != at)
            stretches.push_back({at, at});
        stretches.back().to = at + pageBytes;
    }
    return stretches;
}

quint64 Wake::slowest() const
{
    return *std::ranges::min_element(m_passed);
}

void Wake::pass(size_t reader, quint64 offset, const std::function<bool()> &mayGoOn)
{
    std::unique_lock lock(m_mutex);
    m_passed[reader] = offset;
    clearUp(slowest());
    m_moved.notify_all();
    // Who has been passed by all others does not wait, so someone always goes on.
    while (offset > slowest() + leadBytes) {
        m_moved.wait_for(lock, patience);
        lock.unlock();
        const bool goesOn = mayGoOn();
        lock.lock();
        if (!goesOn)
            return;
    }
}

void Wake::leave(size_t reader)
{
    const std::lock_guard lock(m_mutex);
    m_passed[reader] = std::numeric_limits<quint64>::max() - leadBytes;
    m_moved.notify_all();
}

void Wake::clearUp(quint64 until)
{
    while (!m_windows.empty() && std::min(m_windows.begin()->first + windowBytes, m_size) <= until) {
        for (const Stretch &stretch : m_windows.begin()->second)
            ::posix_fadvise(m_descriptor, static_cast<off_t>(stretch.from),
                            static_cast<off_t>(stretch.to - stretch.from), POSIX_FADV_DONTNEED);
        m_windows.erase(m_windows.begin());
    }
}

} // namespace docket
