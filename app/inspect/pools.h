// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QThreadPool;

// Pools for jobs that wait for a volume.
namespace docket
{

[[nodiscard]] std::unique_ptr<QThreadPool> makePool(int threads);

// Waits for no job that hangs: threads stuck in the kernel are left behind, with their pool.
void leaveBehind(std::unique_ptr<QThreadPool> pool);

} // namespace docket
