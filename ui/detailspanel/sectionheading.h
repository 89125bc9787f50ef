// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace docket
{

class ValueLabel;

// What stands over a section of the details. Without a parent.
[[nodiscard]] ValueLabel *makeSectionHeading(const QString &text);

} // namespace docket
