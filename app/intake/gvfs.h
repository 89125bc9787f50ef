// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "intake/uri.h"

#include <optional>

// Where GVfs, the desktop's access to shares and devices, shows an address as a file. Pure functions for any
// thread: the name of a mount follows from its address alone.
namespace docket
{

// The file that an smb:, sftp:, mtp: or similar address stands for, in the folder of the GVfs mounts. Nothing
// where GVfs mounts no such address, or under a name that the address does not tell (nfs: the exported folder
// is part of it). The mount need not be there.
[[nodiscard]] std::optional<FilePath> gvfsPath(const Uri &uri, const QByteArray &gvfsFolder);

} // namespace docket
