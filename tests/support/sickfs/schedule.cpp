// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "schedule.h"

namespace sickfs
{

Schedule::Schedule() : m_thread([this] { run(); })
{
    m_thread.detach(); // for as long as the process lives
}

void Schedule::after(std::chrono::milliseconds delay, Answer answer)
{
    if (delay.count() == 0) {
        answer();
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_due.emplace(std::chrono::steady_clock::now() + delay, std::move(answer));
    m_changed.notify_one();
}

void Schedule::hang(const void *request, Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_hanging.emplace(request, std::move(answer));
}

bool Schedule::forget(const void *request)
{
    const std::lock_guard lock(m_mutex);
    return m_hanging.erase(request) > 0;
}

void Schedule::release()
{
    std::map<const void *, Answer> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_hanging);
    }
    for (const auto &[request, answer] : answers)
        answer();
}

size_t Schedule::hanging()
{
    const std::lock_guard lock(m_mutex);
    return m_hanging.size();
}

void Schedule::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_due.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto next = m_due.begin();
        if (next->first > std::chrono::steady_clock::now()) {
            m_changed.wait_until(lock, next->first);
            continue;
        }
        const Answer answer = std::move(next->second);
        m_due.erase(next);
        lock.unlock();
        answer();
        lock.lock();
    }
}

} // namespace sickfs
