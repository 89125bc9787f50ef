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
// Stop and what is asked for next wait for a job that has begun; handing one over costs too large a part of a
// short one. Where each file takes long they are better shared out among many threads.
constexpr Nanoseconds tooLong = 12ms;
constexpr Nanoseconds tooShort = 3ms;
constexpr Nanoseconds slowFile = 1ms;
constexpr Nanoseconds tooLongForSlowFiles = 4ms;

// More threads help only those that sleep in the kernel; threads that compute or fight over a lock gain
// nothing.
constexpr double sleepy = 0.3;
constexpr double awake = 0.05;
// Nor do they where all cores have enough to do without them, as with a cold cache on a quick disk: there
// they are in each other's way.
constexpr double enough = 0.9; // of the cores
constexpr double tooMuch = 0.97;
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
    const auto approach = [](double &average, Nanoseconds value) {
        average += newest * (static_cast<double>(value.count()) - average);
    };
    approach(m_wall, cost.wall);
    approach(m_cpu, cost.cpu);
    const double coresInUse = m_wall > 0 ? m_cpu / m_wall * m_threads / m_cores : 0;

    const bool isSlow = cost.wall > slowFile * std::max(1, files);
    if (!isSlow && cost.wall < tooShort && files >= m_chunkSize)
        m_chunkSize = std::min(largestChunk, m_chunkSize * 2);
    else if (cost.wall > (isSlow ? tooLongForSlowFiles : tooLong))
        m_chunkSize = std::max(1, m_chunkSize / 2);

    // One for each time a file was waited for: a round trip doubles them, however many a job takes.
    if (sleeps > sleepy && m_sleepsPerFile > sleepy && coresInUse < enough)
        m_threads = std::min(mostThreads, m_threads + std::clamp(static_cast<int>(sleeps), 1, mostAtOnce));
    else if (m_sleepsPerFile < awake || coresInUse > tooMuch)
        m_threads = std::max(m_cores, m_threads - 1);
}

} // namespace docket
