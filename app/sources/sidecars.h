// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "sources/claimed.h"

#include <limits>
#include <vector>

// Claims in files beside a file.
namespace docket
{

// Which sidecars a folder has: listed once for all the files in it, or not at all, and then each is tried. A
// plain value, to be shared between threads.
class SidecarNames
{
public:
    // Not listed: every name may be there. For one file, or few.
    SidecarNames() = default;
    // Reads the folder, and "__MACOSX" in it. Keeps 8 bytes a sidecar. May wait for the volume. A folder that
    // cannot be read, or has more names than that, is taken for not listed.
    [[nodiscard]] static SidecarNames listed(const FilePath &folder,
                                             int most = std::numeric_limits<int>::max());

    // Not listed, but that there is no "__MACOSX" is known.
    [[nodiscard]] static SidecarNames withoutMacOsFolder();

    enum class Presence : quint8 { Absent, Unknown, RegularFile };
    // What the listing says of it; absent only where it certainly was not there.
    [[nodiscard]] Presence presenceOf(const QByteArray &name) const;
    [[nodiscard]] bool isListed() const { return m_isListed; }
    // There certainly was none at all.
    [[nodiscard]] bool areNone() const { return m_isListed && m_hashes.empty(); }

private:
    bool add(const FilePath &folder, const QByteArray &prefix, int most, bool &hasMacOsFolder);

    bool m_isListed = false;
    bool m_mayHaveMacOsFolder = true;
    std::vector<size_t> m_hashes; // sorted; the lowest bit says that it is a regular file
};

// What the file's own sidecars say: "a.dmg.info.json"; "._a.dmg", also in "__MACOSX". Each that is there
// costs one look-up, one open and one read, each that is not costs nothing where names are listed, else one
// look-up. May wait for the volume.
[[nodiscard]] Claimed askInfoJson(const FilePath &file, const SidecarNames &names);
[[nodiscard]] Claimed askAppleDouble(const FilePath &file, const SidecarNames &names);

} // namespace docket
