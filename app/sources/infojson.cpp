// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/infojson.h"

#include "sources/json.h"

namespace docket
{

namespace
{

struct Field {
    const char *name;
    What what;
};

bool isYtDlps(const QJsonObject &object)
{
    return object.contains(QLatin1String("extractor")) || object.contains(QLatin1String("webpage_url"));
}

// Adds the fields of one object. null and "" stand for what the server did not say; false where a value is
// not of its type.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}

    std::optional<Flaw> readTexts(std::initializer_list<Field> fields, Statements &statements) const
    {
        for (const Field &field : fields) {
            const QJsonValue value = m_object.value(QLatin1String(field.name));
            if (!isSilent(value) && !value.isString())
                return Flaw{Flaw::Kind::WrongType, field.name};
            if (const QString text = value.toString(); !text.isEmpty())
                statements.append({field.what, text.toUtf8()});
        }
        return std::nullopt;
    }

    std::optional<Flaw> readSize(const Field &field, Statements &statements) const
    {
        const QJsonValue value = m_object.value(QLatin1String(field.name));
        if (isSilent(value))
            return std::nullopt;
        const qint64 bytes = value.toInteger(-1); // also for a number that is no integer
        if (bytes < 0)
            return Flaw{Flaw::Kind::WrongType, field.name};
        statements.append({field.what, QByteArray::number(bytes)});
        return std::nullopt;
    }

private:
    static bool isSilent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    const QJsonObject &m_object;
};

} // namespace

Parsed<Statements> parseInfoJson(const QByteArray &bytes)
{
    const Parsed<QJsonObject> parsed = parseJsonObject(bytes, largestInfoJson);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        return *flaw;
    const QJsonObject &object = std::get<QJsonObject>(parsed);
    Statements statements;
    if (isYtDlps(object))
        return statements;

    const QJsonValue headersValue = object.value(QLatin1String("http_headers"));
    if (!headersValue.isUndefined() && !headersValue.isNull() && !headersValue.isObject())
        return Flaw{Flaw::Kind::WrongType, "http_headers"};
    const QJsonObject headersObject = headersValue.toObject();
    const FieldReader headers(headersObject);
    const FieldReader file(object);
    if (auto flaw =
            headers.readTexts({{"ETag", What::ETag}, {"Last-Modified", What::LastModified}}, statements))
        return *flaw;
    if (auto flaw = file.readSize({"file_size", What::Size}, statements))
        return *flaw;
    if (auto flaw = headers.readSize({"Content-Length", What::ContentLength}, statements))
        return *flaw;
    if (auto flaw = file.readTexts({{"file_sha256", What::Sha256},
                                    {"file_sha1", What::Sha1},
                                    {"file_md5", What::Md5},
                                    {"download_url", What::Origin}},
                                   statements))
        return *flaw;
    return statements;
}

} // namespace docket
