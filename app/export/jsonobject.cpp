// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/jsonobject.h"

#include "evidence/verdict.h"
#include "export/fields.h"

#include <array>
#include <utility>

namespace docket
{

namespace
{

constexpr char byteOrderMark[] = "\uFEFF";

// Whether a byte of valid UTF-8 may have to be escaped. 0xC2 leads U+0080 to U+00BF, of which the first half
// are controls.
constexpr auto needsLook = [] {
    std::array<bool, 256> table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = true;
    table['"'] = table['\\'] = table[0x7F] = table[0xC2] = table[0xEF] = true;
    return table;
}();

void appendEscaped(char16_t character, Appender &out)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (character) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u");
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            out.append(hex[(unsigned(character) >> shift) & 0xFU]);
    }
}

void appendEscapedUtf8(QByteArrayView text, Appender &out)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    qsizetype plainFrom = 0;
    const auto escape = [&](qsizetype i, qsizetype length, char16_t character) {
        out.append(text.sliced(plainFrom, i - plainFrom));
        appendEscaped(character, out);
        plainFrom = i + length;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsLook[at(i)])
            continue;
        if (at(i) < 0x80)
            escape(i, 1, at(i));
        else if (at(i) == 0xC2 && at(i + 1) < 0xA0)
            escape(i, 2, at(i + 1));
        else if (text.sliced(i).startsWith(byteOrderMark))
            escape(i, 3, 0xFEFF);
    }
    out.append(text.sliced(plainFrom));
}

void appendEscapedText(QByteArrayView bytes, Appender &out)
{
    if (bytes.isValidUtf8())
        appendEscapedUtf8(bytes, out);
    else
        appendEscapedUtf8(replacedInvalidUtf8(bytes), out);
}

// One JSON object: `{"key":value,…}`, whose values are appended by their own functions.
class Object
{
public:
    explicit Object(Appender &out) : m_out(out) { m_out.append('{'); }
    ~Object() { m_out.append('}'); }
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;

    // The key goes out as it is.
    Appender &key(QByteArrayView key)
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        return m_out.append('"').append(key).append('"').append(':');
    }

private:
    Appender &m_out;
    bool m_first = true;
};

// `key`, and the bytes themselves under `base64Key` where a JSON string cannot hold them.
void addBytes(const QByteArray &bytes, QByteArrayView key, QByteArrayView base64Key, Object &object)
{
    appendJsonString(bytes, object.key(key));
    if (!bytes.isValidUtf8())
        object.key(base64Key).append('"').append(bytes.toBase64()).append('"');
}

void addRecorded(const Reading<QByteArray> &reading, QByteArrayView key, QByteArrayView base64Key,
                 Object &object)
{
    if (reading.isFound())
        addBytes(reading.value(), key, base64Key, object);
    else
        object.key(key).append("null");
}

void addSize(const Reading<FileSize> &size, Object &object)
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

void addTime(Timestamp time, QByteArrayView key, Object &object)
{
    Appender &out = object.key(key).append('"');
    appendIsoTime(time, out);
    out.append('"');
}

void appendSource(const Source &source, Appender &out)
{
    out.append('"').append(sourcePrefix(source.kind));
    appendEscapedText(source.name, out);
    out.append('"');
}

template <typename T>
void addSource(const Reading<T> &reading, QByteArrayView key, Object &object)
{
    if (reading.isFound())
        appendSource(reading.source(), object.key(key));
}

void addSources(const Report &report, Object &object)
{
    Object sources(object.key("sources"));
    addSource(report.etag, "etag", sources);
    addSource(report.size, "file_size", sources);
    addSource(report.lastModified.server, "last_modified", sources);
    addSource(report.lastModified.fileSystem, "mtime", sources);
}

void addWord(QByteArrayView key, QByteArrayView word, Object &object)
{
    object.key(key).append('"').append(word).append('"');
}

void appendPlace(const Place &place, Appender &out)
{
    out.append('"').append(sourcePrefix(place.kind));
    appendEscapedText(place.kind == Place::Kind::ExtendedAttribute ? place.name : place.file, out);
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

void addAssessment(const Report &report, Object &object)
{
    const Assessment assessment = assess(evidenceOf(report));
    addWord("verdict", jsonName(assessment.verdict), object);
    Appender &out = object.key("findings");
    char separator = '[';
    for (const Finding &finding : assessment.findings) {
        appendFinding(finding, out.append(separator));
        separator = ',';
    }
    out.append(assessment.findings.isEmpty() ? "[]" : "]");
}

void addErrors(const Report &report, Object &object)
{
    std::optional<Object> errors;
    forEachFailure(report, [&](const char *name, Failure failure) {
        if (!errors)
            errors.emplace(object.key("errors"));
        Object error(errors->key(name));
        appendJsonString(errnoName(failure.code), error.key("errno"));
        appendJsonString(errnoText(failure.code), error.key("text"));
        if (failure.danglingLink)
            error.key("dangling_link").append("true");
    });
}

void addSpan(const Span &span, QByteArrayView key, Object &object)
{
    Object times(object.key(key));
    appendMicroseconds(span.start, times.key("start"));
    appendMicroseconds(span.duration, times.key("duration"));
}

void addTiming(const Timing &timing, Object &object)
{
    Object times(object.key("timing_us"));
    if (timing.open)
        addSpan(*timing.open, "open", times);
    addSpan(timing.etag, "etag", times);
    addSpan(timing.size, "size", times);
    addSpan(timing.lastModified, "last_modified", times);
    appendMicroseconds(timing.gathered, times.key("gathered"));
}

} // namespace

void appendJsonString(QByteArrayView bytes, Appender &out)
{
    out.append('"');
    appendEscapedText(bytes, out);
    out.append('"');
}

void appendJsonObject(const Report &report, Appender &out)
{
    Object object(out);
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
    addAssessment(report, object);
    addSources(report, object);
    addErrors(report, object);
    addTiming(report.timing, object);
}

} // namespace docket
