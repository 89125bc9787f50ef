// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/report.h"
#include "sources/metadatacache.h"

#include <QHash>
#include <QList>

// What a metadata cache says of which files. A value that is made once and then only read, by any thread.
namespace docket
{

class CachedFiles
{
public:
    // Relative paths start from the cache's folder; "~" is `home`.
    CachedFiles(const FilePath &cache, const CacheContent &content, const QByteArray &home);

    // Each once, absolute, in the order of the cache.
    [[nodiscard]] const QList<FilePath> &paths() const { return m_paths; }
    [[nodiscard]] bool contains(const FilePath &path) const { return m_claims.contains(path); }
    // Entries that could not be read or name no file.
    [[nodiscard]] qsizetype unusable() const { return m_unusable; }
    // The report, with what the cache says of its file among the claims. As it is where that is nothing.
    [[nodiscard]] Report joinedTo(const Report &report) const;

private:
    void add(const CachedDownload &download, const FilePath &path, const QByteArray &cacheName);

    QList<FilePath> m_paths;
    QHash<FilePath, Claims> m_claims;
    qsizetype m_unusable;
};

} // namespace docket
