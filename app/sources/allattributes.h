// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/target.h"
#include "sources/fileattribute.h"

namespace docket
{

// All that the file has and this user may see, at most 4 MiB of values; for one file that somebody looks at.
// Where a list is too long for the kernel, those that a source knows. May wait for the volume. Any thread.
[[nodiscard]] FileAttributes readAttributes(const Target &target);

} // namespace docket
