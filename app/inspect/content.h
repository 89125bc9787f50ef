// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/target.h"
#include "sources/descriptor.h"

#include <memory>

namespace docket
{

// The target's content, opened to be read: of a regular file only, for a FIFO or a device would wait for
// somebody, or do something. That its last access changes is avoided where the system allows it. May wait for
// the volume. Null where it cannot be had.
[[nodiscard]] std::unique_ptr<const Descriptor> openContent(const Target &target);

} // namespace docket
