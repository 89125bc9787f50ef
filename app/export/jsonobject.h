// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/appender.h"
#include "inspect/report.h"

namespace docket
{

// A JSON string (RFC 8259) in quotes. Control characters are escaped, U+007F to U+009F too, so that none
// reaches a terminal; what is not UTF-8 becomes U+FFFD.
void appendJsonString(QByteArrayView bytes, Appender &out);

// A report as one JSON object on one line, without a line end. Valid JSON whatever the bytes in the report.
void appendJsonObject(const Report &report, Appender &out);

} // namespace docket
