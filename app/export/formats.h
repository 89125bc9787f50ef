// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/writers.h"

// The writers behind makeWriter().
namespace docket
{

[[nodiscard]] std::unique_ptr<ReportWriter> makeTextWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeJsonWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeNdJsonWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeCsvWriter();

} // namespace docket
