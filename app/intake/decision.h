// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/offer.h"
#include "intake/refusals.h"

#include <variant>

// What becomes of one thing handed over. Pure functions for any thread.
namespace docket
{

// A path, which may still be relative, or why there is none.
using Decision = std::variant<FilePath, Ground>;

// Of a line in a list of addresses. Some programs put bare paths there.
[[nodiscard]] Decision decideListed(QByteArrayView line, const Surroundings &surroundings);

// Of a line of pasted text: an address, or a path as people write it, in quotes or with "~/".
[[nodiscard]] Decision decidePasted(QByteArrayView line, const Surroundings &surroundings);

} // namespace docket
