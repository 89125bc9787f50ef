// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

namespace docket
{

class Bookkeeper;
class Hasher;

// Hashing never slows an inspection: it gives way to all threads of the window, and stands aside while files
// are inspected by the hundred, which takes the processors for a moment only. A volume that is slow or does
// not answer holds nothing up. For the GUI thread.
void letInspectionsGoFirst(const Bookkeeper &bookkeeper, Hasher &hasher);

} // namespace docket
