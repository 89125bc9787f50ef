// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <optional>

namespace docket
{

// A report as the columns of a row of the table `result`; its id, its path and its file are kept beside it.
// What people sort and search by has a column of its own, all the rest is packed into `facts`. Pure values,
// any thread.
struct ResultRecord {
    std::optional<qint64> size;           // bytes
    std::optional<QByteArray> etag;       // verbatim
    std::optional<qint64> serverSeconds;  // of a date that fixdate() gives again,
    std::optional<QByteArray> serverText; // or any other, verbatim
    std::optional<qint64> mtime;          // seconds
    QByteArray facts;
};

[[nodiscard]] ResultRecord packed(const Report &report);
// The report of that id, without its path. Nothing where the record is no such thing: it comes from a file
// that anyone may have written.
[[nodiscard]] std::optional<Report> unpacked(const ResultRecord &record, InspectionId id);
// The same of a file of version 1, where the time of the inspection had a column of its own.
[[nodiscard]] std::optional<Report> unpackedVersion1(const ResultRecord &record, qint64 inspectedAt);

} // namespace docket
