// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "threadmanners.h"

#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace docket
{

namespace
{

void beNice(int niceness)
{
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness); // where it fails, all are equal
}

} // namespace

void giveWay()
{
    beNice(5);
}

void giveWayTwice()
{
    beNice(10);
}

void giveWayAtDisks()
{
    constexpr int lowest = 7;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the C library has no function for it
    ::syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, lowest));
}

} // namespace docket
