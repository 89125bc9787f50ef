// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/pace.h"

#include <algorithm>

namespace docket
{

namespace
{

using namespace std::chrono_literals;

constexpr int largestChunk = 512;
constexpr Nanoseconds tooShort = 1ms; // handing a job over would cost too large a part of it
constexpr Nanoseconds tooLong = 4ms;  // Stop and what is asked for next would wait for it

// More threads help only those that sleep in the kernel; threads that compute or fight over a lock gain
// nothing.
constexpr double sleepy = 0.3;
constexpr double awake = 0.05;
constexpr int mostAtOnce = 4;
constexpr double newest = 0.25; // weight in the moving average

} // namespace

// Three to begin with, so that the look-ups of a single file on a slow volume run side by side on any
// machine.
Pace::Pace(int cores) : m_cores(std::max(1, cores)), m_threads(std::max(3, m_cores))
{
}

int Pace::chunksAtOnce() const
{
    // A chunk keeps one thread busy while it is opened, and on a slow volume no more than two most of the
    // time while it is looked up: of its three jobs one has to wait twice, one once and one hardly ever.
    return m_threads * 3 / 4 + 2;
}

void Pace::learn(int files, JobCost cost)
{
    const double sleeps = static_cast<double>(cost.sleeps) / std::max(1, files);
    m_sleepsPerFile += newest * (sleeps - m_sleepsPerFile);
    if (cost.wall < tooShort && files >= m_chunkSize)
        m_chunkSize = std::min(largestChunk, m_chunkSize * 2);
    else if (cost.wall > tooLong)
        m_chunkSize = std::max(1, m_chunkSize / 2);

    // One for each time a file was waited for: a round trip doubles them, however many a job takes.
    if (sleeps > sleepy && m_sleepsPerFile > sleepy)
        m_threads = std::min(mostThreads, m_threads + std::clamp(static_cast<int>(sleeps), 1, mostAtOnce));
    else if (m_sleepsPerFile < awake)
        m_threads = std::max(m_cores, m_threads - 1);
}

} // namespace docket
