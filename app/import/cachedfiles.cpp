// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "import/cachedfiles.h"

#include <optional>

namespace docket
{

namespace
{

// Of one file: more would not be looked through by anybody, and all of them are kept with its result.
constexpr qsizetype mostClaims = 24;

// Nothing where the path names no file, or somebody else's home: that would have to be asked for.
std::optional<FilePath> pathOf(const QByteArray &written, const QByteArray &folder, const QByteArray &home)
{
    if (written.isEmpty() || written.contains('\0'))
        return {};
    if (!written.startsWith('~'))
        return FilePath(written).absolute(folder);
    const bool isHome = written.size() == 1 || written.at(1) == '/';
    return isHome && !home.isEmpty() ? std::optional(FilePath(home + written.sliced(1)).absolute(folder))
                                     : std::nullopt;
}

} // namespace

CachedFiles::CachedFiles(const FilePath &cache, const CacheContent &content, const QByteArray &home)
    : m_unusable(content.broken)
{
    const QByteArray folder = cache.folder();
    const QByteArray name = cache.name();
    for (const CachedDownload &download : content.downloads) {
        if (const auto path = pathOf(download.path, folder, home))
            add(download, *path, name);
        else
            ++m_unusable;
    }
}

void CachedFiles::add(const CachedDownload &download, const FilePath &path, const QByteArray &cacheName)
{
    if (!m_claims.contains(path))
        m_paths.append(path);
    Claims &claims = m_claims[path];
    const Place place{Place::Kind::MetadataCache, download.recipe, cacheName};
    const auto claim = [&](What what, const std::optional<QByteArray> &value) {
        const Claim one{what, value.value_or(QByteArray()), Tool::AutoPkg, place};
        if (value && claims.size() < mostClaims && !claims.contains(one))
            claims.append(one);
    };
    claim(What::ETag, download.etag);
    claim(What::LastModified, download.lastModified);
    if (download.size)
        claim(What::Size, QByteArray::number(*download.size));
}

Report CachedFiles::joinedTo(const Report &report) const
{
    const auto found = m_claims.constFind(report.path);
    if (found == m_claims.constEnd() || found->isEmpty())
        return report;
    Particulars particulars = report.particulars.value();
    particulars.claimed.claims += *found;
    Report joined = report;
    joined.particulars = Seldom(std::move(particulars));
    return joined;
}

} // namespace docket
