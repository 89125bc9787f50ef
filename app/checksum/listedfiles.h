// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>

#include <set>
#include <unordered_set>

namespace docket
{

// Files beside those that are listed. A value.
struct ExtraFiles {
    QList<QByteArray> names; // the first of them in the order of their bytes, from the folder
    qsizetype count = 0;     // of all

    friend bool operator==(const ExtraFiles &, const ExtraFiles &) = default;
};

// Which files a checksum file lists, by hash, so that it can be said which it does not. For one
// thread at a time.
class ListedFiles
{
public:
    void add(const FilePath &file);

    // Regular files in that folder, and in those below it in which a file is listed, that are neither listed
    // nor checksum files. May wait for the volume.
    [[nodiscard]] ExtraFiles extraIn(const FilePath &folder) const;

private:
    [[nodiscard]] bool isListed(const FilePath &file) const;
    void addExtraIn(const QByteArray &folder, qsizetype prefix, ExtraFiles &extra) const;

    std::unordered_set<size_t> m_hashes; // of paths
    std::set<QByteArray> m_folders;      // of listed files
};

} // namespace docket
