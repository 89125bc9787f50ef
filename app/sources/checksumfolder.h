// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "sources/claimed.h"

#include <vector>

namespace docket
{

// What the checksum files of a folder say of files in it: SHA256SUMS, checksums.txt, a.sfv … read once for
// all of them. A plain value, to be shared between threads.
class ChecksumFolder
{
public:
    ChecksumFolder() = default;
    // Lists the folder and reads its checksum files, but such as are of one file that is there
    // (a.iso.sha256). Keeps some 60 bytes a line, and of folders and files that are too large for it says so.
    // May wait for the volume.
    [[nodiscard]] static ChecksumFolder read(const FilePath &folder);

    // What they say of a file in the folder, and what its own checksum files do, which are read for it. May
    // wait for the volume.
    [[nodiscard]] Claimed claimsOn(const FilePath &file) const;

private:
    class Reader;

    struct Entry {
        quint32 name; // where it is in m_bytes, the digest behind it
        quint32 line;
        quint16 nameSize;
        quint16 file;
        DigestKind kind;
    };

    [[nodiscard]] QByteArrayView nameOf(const Entry &entry) const;
    [[nodiscard]] Claim claimOf(const Entry &entry) const;

    QList<QByteArray> m_files;    // that were read
    std::vector<Entry> m_entries; // sorted by name, then as they came
    QByteArray m_bytes;
    QList<Unread> m_unread;
    bool m_hasOwn = false; // files of one file each are there
};

} // namespace docket
