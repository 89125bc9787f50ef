// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/metadatacache.h"

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

std::optional<Flaw> readRecipe(const QByteArray &recipe, const QJsonObject &object,
                               CachedDownloads &downloads)
{
    std::optional<QByteArray> cachedAt;
    if (auto flaw = readText(object, "timestamp", cachedAt))
        return flaw;
    const QJsonValue metadata = object.value(QLatin1String("metadata"));
    if (!isSilent(metadata) && !metadata.isArray())
        return wrong("metadata");
    for (const QJsonValue element : metadata.toArray()) {
        if (!element.isObject())
            return wrong("metadata");
        CachedDownload download{.recipe = recipe, .cachedAt = cachedAt.value_or(QByteArray())};
        if (auto flaw = readDownload(element.toObject(), download))
            return flaw;
        downloads.append(std::move(download));
    }
    return std::nullopt;
}

} // namespace

Parsed<CachedDownloads> parseMetadataCache(const QByteArray &bytes)
{
    const Parsed<QJsonObject> parsed = parseJsonObject(bytes, largestMetadataCache);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        return *flaw;
    CachedDownloads downloads;
    const QJsonObject &recipes = std::get<QJsonObject>(parsed);
    for (auto recipe = recipes.begin(); recipe != recipes.end(); ++recipe) {
        const QByteArray name = recipe.key().toUtf8();
        if (!recipe->isObject())
            return wrong(name.constData());
        if (auto flaw = readRecipe(name, recipe->toObject(), downloads))
            return *flaw;
    }
    return downloads;
}

Parsed<CachedDownloads> parseCachedRecipe(const QByteArray &recipe, const QByteArray &bytes)
{
    const Parsed<QJsonObject> parsed = parseJsonObject(bytes, largestMetadataCache);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        return *flaw;
    CachedDownloads downloads;
    if (auto flaw = readRecipe(recipe, std::get<QJsonObject>(parsed), downloads))
        return *flaw;
    return downloads;
}

} // namespace docket
