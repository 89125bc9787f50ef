// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

namespace docket
{

// Lets other threads go before the one that calls this, and before those that it starts from now on: each
// gets a third of the time of one that does not give way. Linux keeps this by thread, sched(7).
void giveWay();

} // namespace docket
