// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "tree.h"

#include <sys/stat.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace sickfs
{

namespace
{

constexpr time_t firstTime = 1'700'000'000;

std::string numbered(char letter, int number, int digits)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%0*d", letter, digits, number);
    return text.data();
}

std::optional<int> numberIn(const std::string &name, char letter)
{
    if (name.size() < 2 || name[0] != letter)
        return {};
    int number = 0;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    if (error != std::errc() || end != name.data() + name.size())
        return {};
    return number;
}

} // namespace

std::string Tree::name(fuse_ino_t inode) const
{
    return isFolder(inode) ? numbered('d', static_cast<int>(inode) - 2, 3)
                           : numbered('f', fileNumber(inode), 6);
}

std::string Tree::path(fuse_ino_t inode) const
{
    if (inode == FUSE_ROOT_ID)
        return "/";
    if (isFolder(inode))
        return '/' + name(inode);
    return '/' + name(folderOf(fileNumber(inode))) + '/' + name(inode);
}

std::optional<fuse_ino_t> Tree::child(fuse_ino_t folder, const std::string &childName) const
{
    std::optional<fuse_ino_t> inode;
    if (folder == FUSE_ROOT_ID) {
        if (const auto number = numberIn(childName, 'd'); number && *number >= 0 && *number < m_folders)
            inode = static_cast<fuse_ino_t>(*number) + 2;
    } else if (const auto number = numberIn(childName, 'f'); number && *number >= 0 && *number < m_files) {
        if (folderOf(*number) == folder)
            inode = inodeOf(*number);
    }
    return inode && name(*inode) == childName ? inode : std::nullopt;
}

std::vector<fuse_ino_t> Tree::children(fuse_ino_t folder) const
{
    std::vector<fuse_ino_t> inodes;
    if (folder == FUSE_ROOT_ID) {
        for (int i = 0; i < m_folders; ++i)
            inodes.push_back(static_cast<fuse_ino_t>(i) + 2);
    } else {
        for (int i = static_cast<int>(folder) - 2; i < m_files; i += m_folders)
            inodes.push_back(inodeOf(i));
    }
    return inodes;
}

struct stat Tree::status(fuse_ino_t inode) const
{
    struct stat status = {};
    status.st_ino = inode;
    status.st_nlink = 1;
    status.st_mode = isFolder(inode) ? S_IFDIR | 0755 : S_IFREG | 0644;
    if (!isFolder(inode))
        status.st_size = m_bytes > 0 ? m_bytes : 1000 + fileNumber(inode);
    status.st_blocks = (status.st_size + 511) / 512;
    status.st_mtim.tv_sec = firstTime + static_cast<time_t>(inode);
    status.st_ctim = status.st_mtim;
    status.st_atim = status.st_mtim;
    return status;
}

std::optional<std::string> Tree::attribute(fuse_ino_t inode, const std::string &attributeName) const
{
    if (isFolder(inode))
        return {};
    const int file = fileNumber(inode);
    if (attributeName == "user.com.github.autopkg.etag") {
        if (file == m_files - 1)
            return std::string(65'536, 'e');
        return '"' + std::to_string(file) + "-sick\"";
    }
    if (attributeName == "user.com.github.autopkg.last-modified") {
        const time_t time = firstTime + file;
        std::array<char, 64> text{};
        std::tm parts = {};
        ::gmtime_r(&time, &parts);
        std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
        return std::string(text.data());
    }
    return {};
}

} // namespace sickfs
