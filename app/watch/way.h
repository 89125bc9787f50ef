// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/volumes.h"

#include <functional>

namespace docket
{

// Where a path leads: through one folder after the other, and over links.
struct Way {
    FilePath end;          // over no link any more; as far as it goes
    bool isRemote = false; // the end is on a remote volume, and nobody has asked that
    int error = 0;         // errno, where it goes no further
};

// Calls `step` with each folder, over no link any more, and the name that is looked for in it, before it
// looks: a change that comes later can be noticed by whoever watches for the name. Asks local volumes only.
[[nodiscard]] Way followWay(const FilePath &path, const VolumeTable &volumes,
                            const std::function<void(const FilePath &folder, const QByteArray &name)> &step);

} // namespace docket
