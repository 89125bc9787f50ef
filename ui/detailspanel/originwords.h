// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "detailspanel/valuelines.h"
#include "inspect/closerlook.h"
#include "inspect/report.h"

#include <QDateTime>

// What the details say of where a file came from, and of its extended attributes. Pure functions.
namespace docket
{

// `look`: where one has been taken.
[[nodiscard]] QList<ValueLines::Line> originLines(const Report &report, const CloserLook *look,
                                                  const QDateTime &now);
[[nodiscard]] QList<ValueLines::Line> attributeLines(const FileAttributes &attributes);

} // namespace docket
