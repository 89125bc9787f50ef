// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"
#include "inspect/target.h"

namespace docket
{

// How much of a regular file is not holes, by the file system's own word (SEEK_DATA). Costs an open and some
// calls, so it is asked only of a file with fewer blocks than bytes. Reads no content and opens nothing but
// regular files. Nothing where it cannot be told. May wait for the volume. Any thread.
[[nodiscard]] std::optional<DataOnDisk> readDataOnDisk(const Target &target, const FileSize &size);

} // namespace docket
