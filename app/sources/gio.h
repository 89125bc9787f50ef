// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "sources/claim.h"

#include <chrono>

namespace docket
{

struct GioTool {
    QByteArray program = QByteArrayLiteral("gio"); // looked for in PATH unless it has a slash
    std::chrono::milliseconds patience{2'000};
};

// Where GIO has it that the file was downloaded from (Firefox, WebKitGTK): it keeps that in files of its own,
// which are nobody else's to read, so its tool is asked. A process for each call, so for one file that
// somebody looks at, and never in the window's thread: waits as long as the tool's patience allows. Nothing
// where the tool is not installed, does not answer in time, or answers with more than 64 KiB.
[[nodiscard]] Claims askGio(const FilePath &file, const GioTool &tool = {});

} // namespace docket
