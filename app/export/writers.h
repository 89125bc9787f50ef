// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QByteArray>

#include <memory>
#include <optional>

// Reports as text for scripts and people. Pure: bytes in memory, UTF-8, "\n" at line ends
// (CSV: "\r\n", RFC 4180).
namespace docket
{

enum class ExportFormat : quint8 { Text, Json, NdJson, Csv, MetadataCache };

// "text", "json", "ndjson", "csv". A metadata cache has no name here: it takes a part of the files only,
// which is nothing for a list of what was inspected.
[[nodiscard]] std::optional<ExportFormat> exportFormat(QByteArrayView name);

// Streams: begin() once, add() for each report, end() once; what each appends to `out` belongs to the stream.
// The fields of the JSON forms are described in resources/docket-cli.1.
class ReportWriter
{
public:
    virtual ~ReportWriter() = default;
    // Whether the format has a place for it; only such may be added.
    [[nodiscard]] virtual bool takes(const Report & /*report*/) const { return true; }
    virtual void begin(QByteArray &out) = 0;
    virtual void add(const Report &report, QByteArray &out) = 0;
    virtual void end(QByteArray &out) = 0;
};

[[nodiscard]] std::unique_ptr<ReportWriter> makeWriter(ExportFormat format);
// All of it at once, for a few reports, which the format must take.
[[nodiscard]] QByteArray written(ExportFormat format, const QList<Report> &reports);

} // namespace docket
