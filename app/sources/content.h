// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/flaw.h"

// The bytes of a file that something is recorded in. May wait for the volume.
namespace docket
{

[[nodiscard]] Flaw notRead(int code);

// At most `size` bytes, from where the descriptor stands; fewer where the file ends there.
[[nodiscard]] Parsed<QByteArray> readHead(int descriptor, qint64 size);

} // namespace docket
