// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>

namespace docket
{

// One mounted volume, a line of /proc/self/mountinfo (proc(5)).
struct Volume {
    QByteArray device;     // "8:1"; the same for all mounts of one file system
    QByteArray mountPoint; // bytes, octal escapes undone
    QByteArray type;       // "ext4", "fuse.sshfs"
    QByteArray source;     // "/dev/sda1", "server:/share"

    // Kept on another machine or served by a program: an answer may take long, or never come.
    [[nodiscard]] bool isRemote() const;

    // Where the desktop shows files to sandboxed programs, without their extended attributes
    // (xdg-document-portal).
    [[nodiscard]] bool isDocumentPortal() const { return type == "fuse.portal"; }

    friend bool operator==(const Volume &, const Volume &) = default;
};

// The volumes of this moment. A value for any thread.
class VolumeTable
{
public:
    // What the kernel says in /proc/self/mountinfo; touches no volume.
    [[nodiscard]] static VolumeTable current();
    // From such a file's text. Lines that cannot be read are left out.
    [[nodiscard]] static VolumeTable parsed(const QByteArray &mountinfo);

    // The volume an absolute path is on: the longest mount point that is a prefix of it in whole components,
    // the last of those mounted over each other. An empty one where none is.
    [[nodiscard]] const Volume &volumeOf(const FilePath &path) const;

    [[nodiscard]] const QList<Volume> &volumes() const { return m_volumes; }

private:
    QList<Volume> m_volumes; // longest mount point first, later mounts before earlier ones
};

} // namespace docket
