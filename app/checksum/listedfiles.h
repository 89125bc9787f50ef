// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>

#include <set>
#include <vector>

namespace docket
{

// Files beside those that are listed. A value.
struct ExtraFiles {
    QList<QByteArray> names; // the first of them in the order of their bytes, from the folder
    qsizetype count = 0;     // of all
    bool areAll = true;      // else there may be more: the list is too long for them to be told

    friend bool operator==(const ExtraFiles &, const ExtraFiles &) = default;
};

// Which files a checksum file lists, by hash, so that it can be said which it does not. Remembers no more
// than so many, whatever the list holds. For one thread at a time.
class ListedFiles
{
public:
    struct Limits {
        size_t files = 4'000'000;          // 8 bytes each
        qsizetype folderBytes = 8'000'000; // of their paths
    };
    explicit ListedFiles(const Limits &limits) : m_limits(limits) {}
    ListedFiles() : ListedFiles(Limits()) {}

    void add(const FilePath &file);

    // Regular files in that folder, and in those below it in which a file is listed, that are neither listed
    // nor checksum files; none where there were too many to remember. May wait for the volume.
    [[nodiscard]] ExtraFiles extraIn(const FilePath &folder);

private:
    [[nodiscard]] bool isListed(const FilePath &file) const;
    void addExtraIn(const QByteArray &folder, qsizetype prefix, ExtraFiles &extra) const;

    Limits m_limits;
    std::vector<size_t> m_hashes;   // of paths; in order once they are asked for
    std::set<QByteArray> m_folders; // of listed files
    qsizetype m_folderBytes = 0;
    bool m_hasAllFiles = true;
    bool m_hasAllFolders = true;
};

} // namespace docket
