// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/claim.h"
#include "sources/flaw.h"

#include <span>
#include <string_view>

// What tools write into attributes. A source is one such attribute; those of one tool stand in one small
// file, and source.cpp lists the files. Any thread.
namespace docket
{

struct ClaimSource {
    std::string_view attribute; // its bare name, see bareName()
    Tool tool;
    What what;                                                      // the value, where it is taken as it is
    Parsed<Statements> (*parse)(const QByteArray &value) = nullptr; // where it is taken apart
};

// All sources, a span a tool, in the order in which they are believed.
[[nodiscard]] std::span<const std::span<const ClaimSource>> claimSources();

} // namespace docket
