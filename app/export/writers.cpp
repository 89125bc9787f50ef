// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/writers.h"

#include "export/formats.h"

namespace docket
{

std::optional<ExportFormat> exportFormat(QByteArrayView name)
{
    if (name == "text")
        return ExportFormat::Text;
    if (name == "json")
        return ExportFormat::Json;
    if (name == "ndjson")
        return ExportFormat::NdJson;
    if (name == "csv")
        return ExportFormat::Csv;
    return {};
}

std::unique_ptr<ReportWriter> makeWriter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return makeJsonWriter();
    case ExportFormat::NdJson:
        return makeNdJsonWriter();
    case ExportFormat::Csv:
        return makeCsvWriter();
    case ExportFormat::MetadataCache:
        return makeMetadataCacheWriter();
    case ExportFormat::Text:
        break;
    }
    return makeTextWriter();
}

QByteArray written(ExportFormat format, const QList<Report> &reports)
{
    QByteArray out;
    const auto writer = makeWriter(format);
    writer->begin(out);
    for (const Report &report : reports)
        writer->add(report, out);
    writer->end(out);
    return out;
}

} // namespace docket
