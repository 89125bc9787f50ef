// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/decision.h"

#include "intake/gvfs.h"
#include "intake/uri.h"

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

Decision decideFileUri(const Uri &uri, const Surroundings &surroundings)
{
    const QByteArrayView host = uri.authority;
    const bool isLocal = host.isEmpty() || host.compare("localhost", Qt::CaseInsensitive) == 0 ||
                         host.compare(surroundings.hostName, Qt::CaseInsensitive) == 0;
    if (!isLocal)
        return Ground{Ground::Kind::OtherMachine, host.toByteArray()};
    if (!uri.path.startsWith('/'))
        return Ground{Ground::Kind::NoWholePath};
    auto path = percentDecoded(uri.path);
    if (!path)
        return Ground{Ground::Kind::BrokenEscape};
    return FilePath(std::move(*path));
}

// An address that some desktop programs can open, and others not.
Decision decideOtherUri(const Uri &uri, const Surroundings &surroundings)
{
    constexpr std::array<QByteArrayView, 21> elsewhere{
        "smb",     "sftp", "ssh",     "fish",         "ftp",      "ftps",   "ftpis",
        "dav",     "davs", "webdav",  "webdavs",      "nfs",      "afp",    "mtp",
        "gphoto2", "afc",  "archive", "google-drive", "onedrive", "gdrive", "kdeconnect"};
    const auto is = [&](QByteArrayView scheme) { return uri.hasScheme(scheme); };
    if (is("http") || is("https"))
        return Ground{Ground::Kind::WebAddress};
    if (is("trash"))
        return Ground{Ground::Kind::Trash};
    if (std::none_of(elsewhere.begin(), elsewhere.end(), is))
        return Ground{Ground::Kind::NoFile, uri.scheme.toByteArray()};
    const auto path = percentDecoded(uri.path);
    if (!path)
        return Ground{Ground::Kind::BrokenEscape};
    const bool isAboveShares = std::all_of(path->cbegin(), path->cend(), [](char c) { return c == '/'; });
    if ((is("smb") || is("afp")) && isAboveShares)
        return Ground{Ground::Kind::ShareList};
    if (!surroundings.gvfsFolder.isEmpty()) {
        if (auto mounted = gvfsPath(uri, surroundings.gvfsFolder))
            return std::move(*mounted);
    }
    return Ground{Ground::Kind::NotMounted, uri.scheme.toByteArray()};
}

Decision decideUri(const Uri &uri, const Surroundings &surroundings)
{
    return uri.hasScheme("file") ? decideFileUri(uri, surroundings) : decideOtherUri(uri, surroundings);
}

// The line without quotes around it, as shells and file managers put them.
QByteArray unquoted(QByteArrayView line)
{
    const bool isQuoted =
        line.size() >= 2 && line.front() == line.back() && (line.front() == '"' || line.front() == '\'');
    if (!isQuoted)
        return line.toByteArray();
    QByteArray inner = line.sliced(1, line.size() - 2).toByteArray();
    if (line.front() == '\'')
        inner.replace("'\\''", "'"); // a single quote in a shell's single quotes
    return inner;
}

} // namespace

Decision decideListed(QByteArrayView line, const Surroundings &surroundings)
{
    if (line.startsWith('/'))
        return FilePath(line.toByteArray());
    if (const auto uri = Uri::parsed(line))
        return decideUri(*uri, surroundings);
    return Ground{Ground::Kind::NoWholePath};
}

Decision decidePasted(QByteArrayView line, const Surroundings &surroundings)
{
    // A colon is common in names, so only "scheme:/" makes an address.
    const QByteArray text = unquoted(line);
    if (const auto uri = Uri::parsed(text);
        uri && text.size() > uri->scheme.size() + 1 && text[uri->scheme.size() + 1] == '/')
        return decideUri(*uri, surroundings);
    if (!surroundings.homeFolder.isEmpty() && (text == "~" || text.startsWith("~/")))
        return FilePath(surroundings.homeFolder + text.mid(1));
    return FilePath(text);
}

} // namespace docket
