// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/volumes.h"
#include "intake/offer.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>

namespace docket
{

namespace
{

// GVfs shows its mounts in the user's runtime folder, or, where there is none, in the home folder.
QByteArray ownGvfsFolder(const QByteArray &homeFolder, const VolumeTable &table)
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray userId = QByteArray::number(::getuid());
    const std::array<QByteArray, 3> places{runtime + "/gvfs", "/run/user/" + userId + "/gvfs",
                                           homeFolder + "/.gvfs"};
    for (const QByteArray &place : places) {
        const auto isHere = [&](const Volume &volume) {
            return volume.type == "fuse.gvfsd-fuse" && volume.mountPoint == place;
        };
        if (std::any_of(table.volumes().cbegin(), table.volumes().cend(), isHere))
            return place;
    }
    return {};
}

} // namespace

Surroundings Surroundings::current()
{
    return among(VolumeTable::current());
}

Surroundings Surroundings::among(const VolumeTable &volumes)
{
    Surroundings surroundings;
    std::array<char, HOST_NAME_MAX + 1> host{};
    if (::gethostname(host.data(), host.size() - 1) == 0)
        surroundings.hostName = host.data();
    std::array<char, PATH_MAX> folder{};
    // One that was deleted has no path, and one out of reach none from the root.
    if (::getcwd(folder.data(), folder.size()) && folder[0] == '/')
        surroundings.workingFolder = folder.data();
    surroundings.homeFolder = qgetenv("HOME");
    surroundings.gvfsFolder = ownGvfsFolder(surroundings.homeFolder, volumes);
    return surroundings;
}

} // namespace docket
