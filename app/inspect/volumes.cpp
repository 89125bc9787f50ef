// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/volumes.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>

namespace docket
{

namespace
{

// Undoes the escapes of space, tab, newline, backslash and hash: a backslash and three octal digits.
QByteArray unescaped(QByteArrayView text)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 3 < text.size() && text[i + 1] >= '0' &&
                              text[i + 1] <= '3' && isOctal(text[i + 2]) && isOctal(text[i + 3]);
        if (isEscape) {
            plain.append(
                static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0')));
            i += 3;
        } else {
            plain.append(text[i]);
        }
    }
    return plain;
}

// "36 35 98:0 / /mnt rw,noatime master:1 - ext3 /dev/root rw": six fields, any number of optional ones, a
// hyphen, three more. The source may be empty.
std::optional<Volume> parsedLine(const QByteArray &line)
{
    constexpr qsizetype optionalFields = 6;
    const QByteArrayList fields = line.split(' ');
    const qsizetype hyphen = fields.indexOf("-", optionalFields);
    if (hyphen < 0 || hyphen + 2 >= fields.size())
        return std::nullopt;
    Volume volume;
    volume.device = fields[2];
    volume.mountPoint = unescaped(fields[4]);
    volume.type = unescaped(fields[hyphen + 1]);
    volume.source = unescaped(fields[hyphen + 2]);
    if (!volume.mountPoint.startsWith('/') || volume.type.isEmpty() || !volume.device.contains(':'))
        return std::nullopt;
    return volume;
}

bool contains(const QByteArray &mountPoint, const QByteArray &path)
{
    // The last byte first: of the many mount points most are ruled out by it.
    if (path.size() < mountPoint.size() || path[mountPoint.size() - 1] != mountPoint.back() ||
        !path.startsWith(mountPoint))
        return false;
    return mountPoint.endsWith('/') || path.size() == mountPoint.size() || path[mountPoint.size()] == '/';
}

} // namespace

bool Volume::isRemote() const
{
    // "fuse" and "fuse.NAME" are served by programs; "fuseblk" is too, but from a disk of this machine.
    if (type == "fuse" || type.startsWith("fuse."))
        return true;
    constexpr std::array<QByteArrayView, 23> remote{
        "nfs",        "nfs4",  "cifs",     "smb3",   "smbfs", "9p",     "ceph",      "afs",
        "auristorfs", "coda",  "davfs",    "autofs", "gfs2",  "lustre", "glusterfs", "beegfs",
        "orangefs",   "pvfs2", "virtiofs", "vboxsf", "ncpfs", "gpfs",   "prl_fs"};
    return std::find(remote.begin(), remote.end(), type) != remote.end();
}

VolumeTable VolumeTable::current()
{
    QFile mountinfo(QStringLiteral("/proc/self/mountinfo"));
    if (!mountinfo.open(QIODevice::ReadOnly))
        return {};
    return parsed(mountinfo.readAll());
}

VolumeTable VolumeTable::parsed(const QByteArray &mountinfo)
{
    VolumeTable table;
    for (const QByteArray &line : mountinfo.split('\n')) {
        if (auto volume = parsedLine(line))
            table.m_volumes.append(std::move(*volume));
    }
    std::reverse(table.m_volumes.begin(), table.m_volumes.end());
    std::stable_sort(table.m_volumes.begin(), table.m_volumes.end(), [](const Volume &a, const Volume &b) {
        return a.mountPoint.size() > b.mountPoint.size();
    });
    return table;
}

const Volume &VolumeTable::volumeOf(const FilePath &path) const
{
    static const Volume none;
    const auto found = std::find_if(m_volumes.cbegin(), m_volumes.cend(), [&](const Volume &volume) {
        return contains(volume.mountPoint, path.bytes());
    });
    return found == m_volumes.cend() ? none : *found;
}

} // namespace docket
