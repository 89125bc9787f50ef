// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/jsonobject.h"

#include "evidence/origin.h"
#include "evidence/verdict.h"
#include "export/fields.h"
#include "export/jsontext.h"

#include <utility>

namespace docket
{

namespace
{

// `key`, and the bytes themselves under `base64Key` where a JSON string cannot hold them.
void addBytes(const QByteArray &bytes, QByteArrayView key, QByteArrayView base64Key, JsonObject &object)
{
    appendJsonString(bytes, object.key(key));
    if (!bytes.isValidUtf8())
        object.key(base64Key).append('"').append(bytes.toBase64()).append('"');
}

void addRecorded(const Reading<QByteArray> &reading, QByteArrayView key, QByteArrayView base64Key,
                 JsonObject &object)
{
    if (reading.isFound())
        addBytes(reading.value(), key, base64Key, object);
    else
        object.key(key).append("null");
}

void addSize(const Reading<FileSize> &size, JsonObject &object)
{
    if (!size.isFound()) {
        for (const QByteArrayView key : {"file_type", "file_size", "size_on_disk"})
            object.key(key).append("null");
        return;
    }
    object.key("file_type").append('"').append(typeName(size.value().type)).append('"');
    object.key("file_size").appendNumber(size.value().bytes);
    object.key("size_on_disk").appendNumber(size.value().bytesOnDisk);
}

void addTime(Timestamp time, QByteArrayView key, JsonObject &object)
{
    Appender &out = object.key(key).append('"');
    appendIsoTime(time, out);
    out.append('"');
}

void appendSource(const Source &source, Appender &out)
{
    out.append('"').append(sourcePrefix(source.kind));
    appendJsonText(source.name, out);
    out.append('"');
}

template <typename T>
void addSource(const Reading<T> &reading, QByteArrayView key, JsonObject &object)
{
    if (reading.isFound())
        appendSource(reading.source(), object.key(key));
}

void addSources(const Report &report, JsonObject &object)
{
    JsonObject sources(object.key("sources"));
    addSource(report.etag, "etag", sources);
    addSource(report.size, "file_size", sources);
    addSource(report.lastModified.server, "last_modified", sources);
    addSource(report.lastModified.fileSystem, "mtime", sources);
}

void addWord(QByteArrayView key, QByteArrayView word, JsonObject &object)
{
    object.key(key).append('"').append(word).append('"');
}

void appendPlace(const Place &place, Appender &out)
{
    out.append('"').append(sourcePrefix(place.kind));
    appendJsonText(place.file.isEmpty() ? place.name : place.file, out);
    if (place.kind == Place::Kind::ChecksumFile && !place.name.isEmpty())
        appendJsonText(place.name, out.append(':'));
    out.append('"');
}

// In whole pieces: it is written more often than anything else.
void appendFinding(const Finding &finding, Appender &out)
{
    out.append(R"({"kind":")").append(jsonName(finding.kind));
    out.append(R"(","strength":")").append(jsonName(finding.strength)).append('"');
    if (comparesSizes(finding.kind))
        out.append(R"(,"recorded_size":)").appendNumber(finding.recorded);
    const char *separator = R"(,"sources":[)";
    if (finding.unread)
        appendPlace(finding.unread->place, out.append(std::exchange(separator, ",")));
    for (const Claim &claim : finding.claims)
        appendPlace(claim.place, out.append(std::exchange(separator, ",")));
    out.append(finding.unread || !finding.claims.isEmpty() ? "]}" : "}");
}

void addAssessment(const Evidence &evidence, JsonObject &object)
{
    const Assessment assessment = assess(evidence);
    addWord("verdict", jsonName(assessment.verdict), object);
    Appender &out = object.key("findings");
    char separator = '[';
    for (const Finding &finding : assessment.findings) {
        appendFinding(finding, out.append(separator));
        separator = ',';
    }
    out.append(assessment.findings.isEmpty() ? "[]" : "]");
}

void addOrigin(const Claims &claims, JsonObject &object)
{
    const Claims origin = originOf(claims);
    if (origin.isEmpty())
        return;
    JsonObject its(object.key("origin"));
    for (const Claim &claim : origin) {
        if (const auto moment = downloadedAt(claim))
            addTime({*moment, 0}, jsonName(claim.what), its);
        else
            appendJsonString(publicValue(claim), its.key(jsonName(claim.what)));
    }
}

void addClaims(const Claims &claims, JsonObject &object)
{
    if (claims.isEmpty())
        return;
    Appender &out = object.key("claims");
    char separator = '[';
    for (const Claim &claim : claims) {
        JsonObject its(out.append(std::exchange(separator, ',')));
        addWord("what", jsonName(claim.what), its);
        addBytes(publicValue(claim), "value", "value_base64", its);
        appendPlace(claim.place, its.key("source"));
    }
    out.append(']');
}

void addFailure(Failure failure, QByteArrayView key, JsonObject &object)
{
    JsonObject error(object.key(key));
    appendJsonString(errnoName(failure.code), error.key("errno"));
    appendJsonString(errnoText(failure.code), error.key("text"));
    if (failure.danglingLink)
        error.key("dangling_link").append("true");
}

QByteArrayView formName(ReadableValue::Form form)
{
    switch (form) {
    case ReadableValue::Form::Text:
        return "text";
    case ReadableValue::Form::Plist:
        return "plist";
    case ReadableValue::Form::Hex:
        break;
    }
    return "hex";
}

void addAttributes(const FileAttributes &attributes, JsonObject &object)
{
    if (attributes.failure)
        addFailure(*attributes.failure, "attributes_error", object);
    appendJsonAttributes(attributes, object.key("attributes"));
}

// By kind; those of parts by the size of the parts.
void addDigests(const Digests &digests, JsonObject &object)
{
    if (digests.isEmpty())
        return;
    JsonObject its(object.key("digests"));
    std::optional<JsonObject> ofParts;
    for (const Digest &digest : digests) {
        if (digest.kind != DigestKind::Md5OfParts)
            addWord(digestName(digest.kind), digest.hex, its);
    }
    for (const Digest &digest : digests) {
        if (digest.kind != DigestKind::Md5OfParts)
            continue;
        if (!ofParts)
            ofParts.emplace(its.key(digestName(digest.kind)));
        addWord(QByteArray::number(digest.partSize), digest.hex, *ofParts);
    }
}

// What few files have.
void addParticulars(const Evidence &evidence, const Particulars &particulars, JsonObject &object)
{
    if (evidence.data && !evidence.data->atLeast)
        object.key("data_on_disk").appendNumber(evidence.data->bytes);
    addOrigin(evidence.claimed.claims, object);
    if (particulars.claimed != Claimed{})
        addClaims(evidence.claimed.claims, object);
    addDigests(particulars.digests, object);
    if (particulars.attributes)
        addAttributes(*particulars.attributes, object);
}

void addErrors(const Report &report, JsonObject &object)
{
    std::optional<JsonObject> errors;
    forEachFailure(report, [&](const char *name, Failure failure) {
        if (!errors)
            errors.emplace(object.key("errors"));
        addFailure(failure, name, *errors);
    });
}

void addSpan(const Span &span, QByteArrayView key, JsonObject &object)
{
    JsonObject times(object.key(key));
    appendMicroseconds(span.start, times.key("start"));
    appendMicroseconds(span.duration, times.key("duration"));
}

void addTiming(const Timing &timing, JsonObject &object)
{
    JsonObject times(object.key("timing_us"));
    if (timing.open)
        addSpan(*timing.open, "open", times);
    addSpan(timing.etag, "etag", times);
    addSpan(timing.size, "size", times);
    addSpan(timing.lastModified, "last_modified", times);
    appendMicroseconds(timing.gathered, times.key("gathered"));
}

} // namespace

void appendJsonAttributes(const FileAttributes &attributes, Appender &out)
{
    out.append('[');
    const char *separator = "";
    for (const FileAttribute &attribute : attributes.list) {
        JsonObject its(out.append(std::exchange(separator, ",")));
        addBytes(attribute.name, "name", "name_base64", its);
        if (attribute.failure) {
            addFailure(*attribute.failure, "error", its);
            continue;
        }
        its.key("size").appendNumber(attribute.value.size());
        const ReadableValue value = publicValue(attribute);
        appendJsonString(value.text, its.key(formName(value.form)));
    }
    out.append(']');
}

void appendJsonObject(const Report &report, Appender &out)
{
    JsonObject object(out);
    addBytes(report.path.bytes(), "file_path", "file_path_base64", object);
    if (!report.leadsTo.isEmpty())
        addBytes(report.leadsTo.bytes(), "leads_to", "leads_to_base64", object);
    addSize(report.size, object);
    addRecorded(report.etag, "etag", "etag_base64", object);
    addRecorded(report.lastModified.server, "last_modified", "last_modified_base64", object);
    if (report.lastModified.fileSystem.isFound())
        addTime(report.lastModified.fileSystem.value(), "mtime", object);
    else
        object.key("mtime").append("null");
    addTime(timestampOfMilliseconds(report.inspectedAt), "inspected_at", object);
    const Evidence evidence = evidenceOf(report);
    addAssessment(evidence, object);
    if (!report.particulars.isEmpty())
        addParticulars(evidence, report.particulars.value(), object);
    addSources(report, object);
    addErrors(report, object);
    addTiming(report.timing, object);
}

} // namespace docket
