// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"
#include "export/fields.h"
#include "export/formats.h"
#include "export/jsontext.h"

#include <algorithm>

namespace docket
{

namespace
{

constexpr quint64 greatestExactSize = quint64{1} << 53U;

// "2026-11-20 10:02:03.123000+00:00", as Python's str(datetime) has it.
QByteArray pythonTime(qint64 milliseconds)
{
    QByteArray time;
    {
        Appender out(time);
        appendIsoTime(timestampOfMilliseconds(milliseconds), out);
    }
    time.chop(1);
    const QByteArray microseconds = time.contains('.') ? "000" : "";
    return time.replace('T', ' ') + microseconds + "+00:00";
}

void addRecorded(QByteArrayView key, const Reading<QByteArray> &reading, JsonObject &entry)
{
    if (reading.isFound())
        appendJsonString(reading.value(), entry.key(key));
}

bool isText(const Reading<QByteArray> &reading)
{
    return !reading.isFound() || QByteArrayView(reading.value()).isValidUtf8();
}

class MetadataCacheWriter final : public ReportWriter
{
public:
    bool takes(const Report &report) const override
    {
        const Reading<QByteArray> &date = report.lastModified.server;
        return (report.etag.isFound() || date.isFound()) && report.isRegularFile() &&
               report.size.value().bytes <= greatestExactSize &&
               QByteArrayView(report.path.bytes()).isValidUtf8() && isText(report.etag) && isText(date) &&
               verdictOn(report) != Verdict::Contradicted;
    }

    void begin(QByteArray &out) override { out.append('{'); }

    void add(const Report &report, QByteArray &out) override
    {
        Appender appender(out);
        if (m_isFirst)
            appender.append('"').append(unknownRecipe).append(R"(":{"metadata":[)");
        appender.append(m_isFirst ? "\n" : ",\n");
        m_latest = m_isFirst ? report.inspectedAt : std::max(m_latest, report.inspectedAt);
        m_isFirst = false;
        JsonObject entry(appender);
        appendJsonString(report.path.bytes(), entry.key("file_path"));
        entry.key("file_size").appendNumber(report.size.value().bytes);
        addRecorded("etag", report.etag, entry);
        addRecorded("last_modified", report.lastModified.server, entry);
    }

    void end(QByteArray &out) override
    {
        if (!m_isFirst)
            out.append("\n],\"timestamp\":\"" + pythonTime(m_latest) + "\"}");
        out.append("}\n");
    }

private:
    bool m_isFirst = true;
    qint64 m_latest = 0; // inspection
};

} // namespace

std::unique_ptr<ReportWriter> makeMetadataCacheWriter()
{
    return std::make_unique<MetadataCacheWriter>();
}

} // namespace docket
