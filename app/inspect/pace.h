// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/chunk.h"

namespace docket
{

// How much a lane takes on at once, learnt from what its jobs cost. A warm local volume wants few threads and
// large chunks, a slow share many threads and single files. Pure arithmetic: no clock, no thread.
class Pace
{
public:
    static constexpr int mostThreads = 128;

    // A volume that nothing is known of: as many threads as cores, but three at least, and single files.
    explicit Pace(int cores);

    [[nodiscard]] int chunkSize() const { return m_chunkSize; }
    [[nodiscard]] int threads() const { return m_threads; }
    // Chunks begun and not gathered: enough that no thread runs dry, few enough that what is asked for next
    // does not wait behind them.
    [[nodiscard]] int chunksAtOnce() const;

    // A job over `files` files has ended.
    void learn(int files, JobCost cost);

private:
    int m_cores;
    int m_threads;
    int m_chunkSize = 1;
    // Moving averages.
    double m_sleepsPerFile = 0;
    double m_wall = 0; // nanoseconds that a job takes
    double m_cpu = 0;  // in which it has a core
};

} // namespace docket
