// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/jsontext.h"
#include "inspect/report.h"

namespace docket
{

// A report as one JSON object on one line, without a line end. Valid JSON whatever the bytes in the report.
void appendJsonObject(const Report &report, Appender &out);

// All extended attributes as a JSON array, in the same way.
void appendJsonAttributes(const FileAttributes &attributes, Appender &out);

} // namespace docket
