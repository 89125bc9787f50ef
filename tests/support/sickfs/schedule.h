// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

// Sends answers when they are due, from one thread, so that any number of requests can be late at once.
namespace sickfs
{

class Schedule
{
public:
    using Answer = std::function<void()>;

    Schedule();

    void after(std::chrono::milliseconds delay, Answer answer);
    // Kept until release().
    void hang(const void *request, Answer answer);
    void release();
    [[nodiscard]] size_t hanging();
    // Drops what is kept for that request; false where nothing is.
    bool forget(const void *request);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<std::chrono::steady_clock::time_point, Answer> m_due;
    std::map<const void *, Answer> m_hanging;
    std::thread m_thread;
};

} // namespace sickfs
