// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "threadmanners.h"

#include <sys/resource.h>
#include <unistd.h>

namespace docket
{

void giveWay()
{
    constexpr int niceness = 5;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness); // where it fails, all are equal
}

} // namespace docket
