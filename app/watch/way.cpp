// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "watch/way.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace docket
{

namespace
{

constexpr int mostLinks = 40; // as the kernel follows

// The components of a path, the first last.
QByteArrayList reversed(const QByteArray &path)
{
    QByteArrayList names = path.split('/');
    std::reverse(names.begin(), names.end());
    return names;
}

} // namespace

Way followWay(const FilePath &path, const VolumeTable &volumes,
              const std::function<void(const FilePath &folder, const QByteArray &name)> &step)
{
    FilePath at("/");
    QByteArrayList ahead = reversed(path.bytes());
    for (int links = 0; !ahead.isEmpty();) {
        const QByteArray name = ahead.takeLast();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            at = FilePath(at.folder());
            continue;
        }
        const FilePath next = at.child(name);
        if (volumes.volumeOf(next).isRemote())
            return {next, true, 0};
        step(at, name);
        std::array<char, 4096> text; // PATH_MAX; no longer one can be made
        const ssize_t length = ::readlink(next.c_str(), text.data(), text.size());
        if (length < 0 && errno == EINVAL) { // no link
            at = next;
            continue;
        }
        if (length < 0 || ++links > mostLinks)
            return {next, false, length < 0 ? errno : ELOOP};
        const QByteArray target(text.data(), length);
        if (target.startsWith('/'))
            at = FilePath("/");
        ahead += reversed(target);
    }
    return {at, false, 0};
}

} // namespace docket
