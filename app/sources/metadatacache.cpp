// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/metadatacache.h"

#include "sizewords.h"
#include "sources/json.h"

#include <QJsonArray>

namespace docket
{

namespace
{

Flaw wrong(const char *name)
{
    return {Flaw::Kind::WrongType, name};
}

// Older versions wrote nulls for what the server did not say.
bool isSilent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

std::optional<Flaw> readText(const QJsonObject &object, const char *name, std::optional<QByteArray> &text)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (isSilent(value))
        return std::nullopt;
    if (!value.isString())
        return wrong(name);
    text = value.toString().toUtf8();
    if (text->size() > largestCachedValue)
        return Flaw{Flaw::Kind::TooLarge, sizeWords(static_cast<quint64>(largestCachedValue)).toUtf8()};
    return std::nullopt;
}

std::optional<Flaw> readDownload(const QJsonObject &object, CachedDownload &download)
{
    std::optional<QByteArray> path;
    if (auto flaw = readText(object, "file_path", path))
        return flaw;
    download.path = path.value_or(QByteArray());
    if (auto flaw = readText(object, "etag", download.etag))
        return flaw;
    if (auto flaw = readText(object, "last_modified", download.lastModified))
        return flaw;
    const QJsonValue size = object.value(QLatin1String("file_size"));
    if (isSilent(size))
        return std::nullopt;
    if (size.toInteger(-1) < 0)
        return wrong("file_size");
    download.size = static_cast<quint64>(size.toInteger());
    return std::nullopt;
}

void readRecipe(const QByteArray &recipe, const QJsonObject &object, CacheContent &content)
{
    std::optional<QByteArray> cachedAt;
    if (auto flaw = readText(object, "timestamp", cachedAt))
        content.add(*flaw);
    const QJsonValue metadata = object.value(QLatin1String("metadata"));
    if (!isSilent(metadata) && !metadata.isArray())
        return content.add(wrong("metadata"));
    const QJsonArray downloads = metadata.toArray();
    for (const auto element : downloads) {
        CachedDownload download{.recipe = recipe, .cachedAt = cachedAt.value_or(QByteArray())};
        if (!element.isObject())
            content.add(wrong("metadata"));
        else if (auto flaw = readDownload(element.toObject(), download))
            content.add(*flaw);
        else
            content.downloads.append(std::move(download));
    }
}

// Commas and brackets that stand in no string: next to each there is at most one value, of some 100 bytes
// once it is parsed.
bool isFullOfValues(const QByteArray &json)
{
    constexpr qsizetype most = 4'000'000;
    qsizetype marks = 0;
    bool inString = false;
    for (const char *c = json.begin(); c != json.end(); ++c) {
        if (*c == '"')
            inString = !inString;
        else if (inString && *c == '\\' && c + 1 != json.end())
            ++c; // what it escapes
        else if (!inString && (*c == ',' || *c == '[' || *c == '{'))
            ++marks;
    }
    return marks > most;
}

Parsed<QJsonObject> parseBounded(const QByteArray &bytes)
{
    if (bytes.size() <= largestMetadataCache && isFullOfValues(bytes))
        return Flaw{Flaw::Kind::NoCache};
    return parseJsonObject(bytes, largestMetadataCache);
}

} // namespace

void CacheContent::add(const Flaw &its)
{
    ++broken;
    if (!flaw)
        flaw = its;
}

Parsed<CacheContent> parseMetadataCache(const QByteArray &bytes)
{
    const Parsed<QJsonObject> parsed = parseBounded(bytes);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        return *flaw;
    CacheContent content;
    const QJsonObject &recipes = std::get<QJsonObject>(parsed);
    for (auto recipe = recipes.begin(); recipe != recipes.end(); ++recipe) {
        const QByteArray name = recipe.key().toUtf8();
        if (recipe->isObject())
            readRecipe(name.left(largestCachedValue), recipe->toObject(), content);
        else
            content.add(wrong(name.constData()));
        if (content.downloads.size() > mostCachedDownloads)
            return Flaw{.kind = Flaw::Kind::TooManyEntries, .position = content.downloads.size()};
    }
    return content;
}

void addCachedRecipe(const QByteArray &recipe, const QByteArray &bytes, CacheContent &content)
{
    const Parsed<QJsonObject> parsed = parseBounded(bytes);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        content.add(*flaw);
    else
        readRecipe(recipe, std::get<QJsonObject>(parsed), content);
}

} // namespace docket
