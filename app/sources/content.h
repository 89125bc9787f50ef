// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/target.h"
#include "sources/descriptor.h"
#include "sources/flaw.h"

#include <memory>

// The bytes of files. May wait for the volume.
namespace docket
{

[[nodiscard]] Flaw notRead(int code);

// At most `size` bytes, from where the descriptor stands; fewer where the file ends there.
[[nodiscard]] Parsed<QByteArray> readHead(int descriptor, qint64 size);

// The target's content, opened to be read: of a regular file only, for a FIFO or a device would wait for
// somebody, or do something, and of none that is said to be empty, for those of /proc and of tracing do so as
// well. That its last access changes is avoided where the system allows it. Null where it cannot be had.
[[nodiscard]] std::unique_ptr<const Descriptor> openContent(const Target &target);

// Its first 16 KiB, by which its kind shows; empty where there is none to be read.
[[nodiscard]] QByteArray beginningOf(const Descriptor &content);

} // namespace docket
