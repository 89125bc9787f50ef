// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/detour.h"

#include <unistd.h>

#include <array>

namespace docket
{

namespace
{

constexpr int mostLinks = 40; // as the kernel follows

// Empty where it is none.
QByteArray textOfLink(const FilePath &path)
{
    std::array<char, 4096> text; // PATH_MAX; no longer one can be made
    const ssize_t length = ::readlink(path.c_str(), text.data(), text.size());
    return length > 0 ? QByteArray(text.data(), length) : QByteArray();
}

} // namespace

std::optional<FilePath> Detour::followed(const FilePath &path) const
{
    const qsizetype size = folder.bytes().size();
    if (!path.bytes().startsWith(folder.bytes()) ||
        (path.bytes().size() > size && path.bytes().at(size) != '/'))
        return std::nullopt;
    return FilePath(leadsTo.bytes() + path.bytes().sliced(size));
}

std::optional<Detour> detourOf(const FilePath &path, const VolumeTable &volumes)
{
    if (path != path.withoutParents())
        return std::nullopt; // ".." after a link leads where only the kernel knows
    const Volume &own = volumes.volumeOf(path);
    FilePath at = path;                    // with the links followed that were met
    qsizetype end = own.mountPoint.size(); // what goes before is over no link
    for (int links = 0; links < mostLinks;) {
        end = at.bytes().indexOf('/', end + 1);
        if (end < 0)
            return std::nullopt;
        const FilePath folder(at.bytes().first(end));
        const QByteArray text = textOfLink(folder);
        if (text.isEmpty())
            continue;
        const FilePath target = FilePath(text).absolute(folder.folder()).withoutParents();
        const QByteArray below = at.bytes().sliced(end); // the end of `path` too
        at = FilePath(target.bytes() + below);
        if (volumes.volumeOf(at).device != own.device)
            return Detour{FilePath(path.bytes().chopped(below.size())), target};
        end = own.mountPoint.size();
        ++links;
    }
    return std::nullopt;
}

} // namespace docket
