// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QThread;
class QThreadPool;

// Pools for jobs that wait for a volume, and how to leave threads that may never come back.
namespace docket
{

[[nodiscard]] std::unique_ptr<QThreadPool> makePool(int threads);

// For what cannot be waited for: it lives as long as the process. Any thread.
void abandon(std::unique_ptr<QThreadPool> pool);
void abandon(std::unique_ptr<QThread> thread);

// Waits for no job that hangs: threads stuck in the kernel are left behind, with their pool.
void leaveBehind(std::unique_ptr<QThreadPool> pool);
// Ends a thread that waits for nothing but events. Should the system hold it all the same, it is left behind.
void leaveBehind(std::unique_ptr<QThread> thread);

} // namespace docket
