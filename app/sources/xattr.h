// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/reading.h"
#include "inspect/target.h"

namespace docket
{

// One extended attribute, verbatim. Absent where the file has none of that name (also a FIFO, a socket or a
// device); ENOTSUP where its file system keeps none at all. Linux limits a value to 64 KiB. May wait for the
// volume.
[[nodiscard]] Reading<QByteArray> readAttribute(const Target &target, const QByteArray &name);

} // namespace docket
