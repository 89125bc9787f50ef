// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QVariant>

#include <optional>

namespace docket
{

// A report as the columns of a row of the table `result`; its id, its path and its file are kept beside it.
// What people sort and search by has a column of its own, all the rest is packed into `facts`. Pure values,
// any thread.
struct ResultRecord {
    qint64 inspectedAt = 0;
    QVariant size;       // bytes; NULL where not found
    QVariant etag;       // verbatim; NULL where not found
    QVariant serverDate; // verbatim; NULL where not found
    QVariant mtime;      // seconds; NULL where not found
    QByteArray facts;
};

[[nodiscard]] ResultRecord packed(const Report &report);
// Nothing where the record is no such thing: it comes from a file that anyone may have written.
[[nodiscard]] std::optional<Report> unpacked(const ResultRecord &record);

} // namespace docket
