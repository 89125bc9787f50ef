// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/json.h"

#include "sizewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docket
{

namespace
{

// Names in the text, each followed by a colon, which else stands only in strings.
qsizetype namesIn(const QByteArray &json)
{
    qsizetype colons = 0;
    bool inString = false;
    bool isEscaped = false;
    for (const char c : json) {
        if (isEscaped)
            isEscaped = false;
        else if (c == '"')
            inString = !inString;
        else if (c == '\\')
            isEscaped = inString;
        else if (c == ':' && !inString)
            ++colons;
    }
    return colons;
}

// Names in what became of it. QJsonDocument nests at most 1,024 deep.
qsizetype namesIn(const QJsonValue &value)
{
    qsizetype names = 0;
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto element : elements)
            names += namesIn(element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        names = object.size();
        for (auto member = object.begin(); member != object.end(); ++member)
            names += namesIn(*member);
    }
    return names;
}

} // namespace

Parsed<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return Flaw{Flaw::Kind::TooLarge, sizeWords(static_cast<quint64>(limit)).toUtf8()};
    if (bytes.trimmed() == "null") // QJsonDocument knows no document that is not an object or array
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return Flaw{Flaw::Kind::NestedTooDeep};
    if (error.error != QJsonParseError::NoError)
        return Flaw{Flaw::Kind::NoJson, error.errorString().toUtf8(), error.offset};
    if (!document.isObject())
        return Flaw{Flaw::Kind::WrongType, "{}"};
    if (namesIn(document.object()) != namesIn(bytes))
        return Flaw{Flaw::Kind::NameTwice};
    return document.object();
}

} // namespace docket
