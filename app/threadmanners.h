// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

namespace docket
{

// Lets other threads go before the one that calls this, and before those that it starts from now on: each
// gets a third of the time of one that does not give way. Linux keeps this by thread, sched(7).
void giveWay();

// The same once more, so that those go before that give way: for what is wanted, but not at once.
void giveWayTwice();

// Lets others' reading of disks come before its own, and before that of those that it starts, ioprio_set(2).
void giveWayAtDisks();

} // namespace docket
