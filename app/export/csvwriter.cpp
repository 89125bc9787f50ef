// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/origin.h"
#include "evidence/verdict.h"
#include "export/fields.h"
#include "export/formats.h"
#include "export/jsonobject.h"

#include <algorithm>

namespace docket
{

namespace
{

constexpr char header[] =
    "file_path,file_path_base64,leads_to,leads_to_base64,file_type,file_size,size_on_disk,"
    "etag,etag_base64,last_modified,last_modified_base64,mtime,inspected_at,"
    "etag_source,last_modified_source,errors,"
    "etag_us,size_us,last_modified_us,gathered_us,verdict,findings,"
    "data_on_disk,url,referrer,downloaded_by,downloaded_at,content_type,quarantine,zone,attributes,"
    "digests\r\n";

// A row of RFC 4180. Values go out as they are, also those that a spreadsheet would take for a formula (= + -
// @ in front): a program must get back what was recorded, and an apostrophe in front would be a lie to it.
class Row
{
public:
    explicit Row(Appender &out) : m_out(out) {}
    ~Row() { m_out.append("\r\n"); }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    // The next field, left to be appended to by the caller, with nothing that needs quotes.
    Appender &plain()
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        return m_out;
    }

    // The next field, of any text. Empty: in quotes, which tells it from one that is not there.
    void text(QByteArrayView text)
    {
        Appender &out = plain();
        const auto special = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
        if (!text.isEmpty() && std::none_of(text.begin(), text.end(), special)) {
            out.append(text);
            return;
        }
        out.append('"');
        for (const char c : text) {
            if (c == '"')
                out.append('"');
            out.append(c);
        }
        out.append('"');
    }

    // The next two fields: the bytes as text, and as Base64 where text cannot hold them: what is not UTF-8,
    // and NUL, which most readers of CSV refuse or cut at.
    void bytes(QByteArrayView bytes)
    {
        if (bytes.isValidUtf8() && !bytes.contains('\0')) {
            text(bytes);
            plain();
        } else {
            text(replacedInvalidUtf8(bytes).replace('\0', "\uFFFD"));
            plain().append(bytes.toByteArray().toBase64());
        }
    }

private:
    Appender &m_out;
    bool m_first = true;
};

void addPath(const FilePath &path, Row &row)
{
    if (path.isEmpty()) {
        row.plain();
        row.plain();
    } else {
        row.bytes(path.bytes());
    }
}

void addRecorded(const Reading<QByteArray> &reading, Row &row)
{
    if (reading.isFound()) {
        row.bytes(reading.value());
    } else {
        row.plain();
        row.plain();
    }
}

void addSource(const Reading<QByteArray> &reading, Row &row)
{
    if (reading.isFound())
        row.text(sourcePrefix(reading.source().kind).toByteArray().append(reading.source().name));
    else
        row.plain();
}

void addErrors(const Report &report, Row &row)
{
    Appender &out = row.plain();
    const char *separator = "";
    forEachFailure(report, [&](const char *name, Failure failure) {
        out.append(separator).append(name).append('=').append(errnoName(failure.code));
        separator = " ";
    });
    if (const auto &attributes = report.particulars.value().attributes; attributes && attributes->failure)
        out.append(separator).append("attributes=").append(errnoName(attributes->failure->code));
}

// As in JSON; empty where nobody asked for them.
void addAttributes(const std::optional<FileAttributes> &attributes, Row &row)
{
    if (!attributes) {
        row.plain();
        return;
    }
    QByteArray json;
    {
        Appender out(json);
        appendJsonAttributes(*attributes, out);
    }
    row.text(json);
}

void addAssessment(const Evidence &evidence, Row &row)
{
    const Assessment assessment = assess(evidence);
    row.plain().append(jsonName(assessment.verdict));
    Appender &out = row.plain();
    const char *separator = "";
    for (const Finding &finding : assessment.findings) {
        out.append(separator).append(jsonName(finding.kind));
        separator = " ";
    }
}

void addOrigin(const Claims &claims, Row &row)
{
    Claims origin = originOf(claims);
    for (const What what : originParts) {
        if (origin.isEmpty() || origin.constFirst().what != what) {
            row.plain();
            continue;
        }
        const Claim claim = origin.takeFirst();
        if (const auto moment = downloadedAt(claim))
            appendIsoTime({*moment, 0}, row.plain());
        else
            row.text(replacedInvalidUtf8(publicValue(claim)).replace('\0', "\uFFFD"));
    }
}

// "sha256=… md5=… md5-of-parts/8388608=…"
void addDigests(const Digests &digests, Row &row)
{
    Appender &out = row.plain();
    const char *separator = "";
    for (const Digest &digest : digests) {
        out.append(separator).append(digestName(digest.kind));
        if (digest.kind == DigestKind::Md5OfParts)
            out.append('/').appendNumber(digest.partSize);
        out.append('=').append(digest.hex);
        separator = " ";
    }
}

class CsvWriter final : public ReportWriter
{
public:
    void begin(QByteArray &out) override { out.append(header); }

    void add(const Report &report, QByteArray &out) override
    {
        Appender appender(out);
        Row row(appender);
        addPath(report.path, row);
        addPath(report.leadsTo, row);
        const bool hasSize = report.size.isFound();
        row.plain().append(hasSize ? typeName(report.size.value().type) : QByteArrayView());
        row.plain();
        if (hasSize)
            appender.appendNumber(report.size.value().bytes);
        row.plain();
        if (hasSize)
            appender.appendNumber(report.size.value().bytesOnDisk);
        addRecorded(report.etag, row);
        addRecorded(report.lastModified.server, row);
        row.plain();
        if (report.lastModified.fileSystem.isFound())
            appendIsoTime(report.lastModified.fileSystem.value(), appender);
        appendIsoTime(timestampOfMilliseconds(report.inspectedAt), row.plain());
        addSource(report.etag, row);
        addSource(report.lastModified.server, row);
        addErrors(report, row);
        for (const Nanoseconds time : {report.timing.etag.duration, report.timing.size.duration,
                                       report.timing.lastModified.duration, report.timing.gathered})
            appendMicroseconds(time, row.plain());
        const Evidence evidence = evidenceOf(report);
        addAssessment(evidence, row);
        row.plain();
        if (evidence.data && !evidence.data->atLeast)
            appender.appendNumber(evidence.data->bytes);
        addOrigin(evidence.claimed.claims, row);
        addAttributes(report.particulars.value().attributes, row);
        addDigests(evidence.digests, row);
    }

    void end(QByteArray & /*out*/) override {}
};

} // namespace

std::unique_ptr<ReportWriter> makeCsvWriter()
{
    return std::make_unique<CsvWriter>();
}

} // namespace docket
