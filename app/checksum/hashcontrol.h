// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <atomic>

namespace docket
{

// What any thread may do to a file while it is hashed, and see of it. Must outlive the hashing.
class HashControl
{
public:
    void stop() { tell(State::Stopped); }
    void pause() { tell(State::Paused, State::Running); }
    void resume() { tell(State::Running, State::Paused); }
    [[nodiscard]] bool isStopped() const { return m_state.load() == State::Stopped; }

    // Of the file, that all digests have behind them.
    [[nodiscard]] quint64 bytesDone() const { return m_work.load() / m_ways.load(); }
    // Its size; 0 until it was opened.
    [[nodiscard]] quint64 bytesInAll() const { return m_size.load(); }

    // The rest is for those who hash. So many threads go over the whole file.
    void setWays(quint64 ways) { m_ways = ways; }
    void setSize(quint64 bytes) { m_size = bytes; }
    void add(quint64 bytes) { m_work.fetch_add(bytes, std::memory_order_relaxed); }
    // Waits while it is paused; false once it is stopped.
    [[nodiscard]] bool mayGoOn() const
    {
        State state = m_state.load();
        for (; state == State::Paused; state = m_state.load())
            m_state.wait(State::Paused);
        return state == State::Running;
    }

private:
    enum class State : quint8 { Running, Paused, Stopped };

    void tell(State state)
    {
        m_state = state;
        m_state.notify_all();
    }
    void tell(State state, State from)
    {
        if (m_state.compare_exchange_strong(from, state))
            m_state.notify_all();
    }

    std::atomic<State> m_state = State::Running;
    std::atomic<quint64> m_work = 0;
    std::atomic<quint64> m_ways = 1;
    std::atomic<quint64> m_size = 0;
};

} // namespace docket
