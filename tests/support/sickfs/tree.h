// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#define FUSE_USE_VERSION 35
#include <fuse_lowlevel.h>

#include <optional>
#include <string>
#include <vector>

// The files there are: made up from their numbers, nothing is stored. A root with `folders` folders "d000",
// "d001" …, and `files` files "f000000" … shared out among them in turn. Each has an ETag, a server date and
// a size of its own, unless all are to have `bytes`; the ETag of the last is 64 KiB long.
namespace sickfs
{

class Tree
{
public:
    Tree(int folders, int files, long bytes) : m_folders(folders), m_files(files), m_bytes(bytes) {}

    [[nodiscard]] bool isFolder(fuse_ino_t inode) const
    {
        return inode <= static_cast<fuse_ino_t>(m_folders) + 1;
    }
    [[nodiscard]] std::string path(fuse_ino_t inode) const;
    [[nodiscard]] std::optional<fuse_ino_t> child(fuse_ino_t folder, const std::string &name) const;
    [[nodiscard]] std::vector<fuse_ino_t> children(fuse_ino_t folder) const;
    [[nodiscard]] std::string name(fuse_ino_t inode) const;
    [[nodiscard]] struct stat status(fuse_ino_t inode) const;
    // Nothing where there is none of that name.
    [[nodiscard]] std::optional<std::string> attribute(fuse_ino_t inode, const std::string &name) const;

private:
    [[nodiscard]] int fileNumber(fuse_ino_t inode) const { return static_cast<int>(inode) - m_folders - 2; }
    [[nodiscard]] fuse_ino_t folderOf(int file) const
    {
        return static_cast<fuse_ino_t>(file % m_folders) + 2;
    }
    [[nodiscard]] fuse_ino_t inodeOf(int file) const { return static_cast<fuse_ino_t>(file + m_folders) + 2; }

    int m_folders;
    int m_files;
    long m_bytes; // 0: each its own
};

} // namespace sickfs
