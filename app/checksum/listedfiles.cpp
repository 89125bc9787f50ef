// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/listedfiles.h"

#include "checksum/checksumname.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>

namespace docket
{

namespace
{

constexpr qsizetype mostNames = 10'000; // that are told
constexpr qsizetype folderCost = 64;    // bytes, beside those of its path

bool isRegular(const FilePath &file, unsigned char type)
{
    struct stat status = {};
    return type == DT_REG ||
           (type == DT_UNKNOWN && ::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode));
}

} // namespace

void ListedFiles::add(const FilePath &file)
{
    if (m_hashes.size() == m_limits.files) {
        m_hasAllFiles = false;
        return;
    }
    m_hashes.push_back(qHash(file));
    const QByteArray folder = file.folder();
    if (m_folders.contains(folder))
        return;
    const qsizetype cost = folder.size() + folderCost;
    if (m_folderBytes + cost > m_limits.folderBytes) {
        m_hasAllFolders = false;
        return;
    }
    m_folders.insert(folder);
    m_folderBytes += cost;
}

bool ListedFiles::isListed(const FilePath &file) const
{
    return std::binary_search(m_hashes.begin(), m_hashes.end(), qHash(file));
}

ExtraFiles ListedFiles::extraIn(const FilePath &folder)
{
    ExtraFiles extra;
    extra.areAll = m_hasAllFiles && m_hasAllFolders;
    if (!m_hasAllFiles)
        return extra;
    std::sort(m_hashes.begin(), m_hashes.end());
    const QByteArray prefix =
        folder.bytes().endsWith('/') ? folder.bytes() : QByteArray(folder.bytes() + '/');
    addExtraIn(folder.bytes(), prefix.size(), extra);
    for (const QByteArray &its : m_folders) {
        if (its.startsWith(prefix) && its != folder.bytes() && !leavesFolder(its.mid(prefix.size())))
            addExtraIn(its, prefix.size(), extra);
    }
    std::sort(extra.names.begin(), extra.names.end());
    return extra;
}

// Names lose so many bytes of the folder in front.
void ListedFiles::addExtraIn(const QByteArray &folder, qsizetype prefix, ExtraFiles &extra) const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(folder.constData()), ::closedir);
    if (!directory)
        return;
    while (const dirent *entry = ::readdir(directory.get())) { // NOLINT(concurrency-mt-unsafe): its own
        const QByteArray name(entry->d_name);
        const FilePath file = FilePath(folder).child(name);
        if (checksumName(name) || isListed(file) || !isRegular(file, entry->d_type))
            continue;
        ++extra.count;
        if (extra.names.size() < mostNames)
            extra.names.append(file.bytes().sliced(prefix));
    }
}

} // namespace docket
