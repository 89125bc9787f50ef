// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

namespace docket
{

// While one lives, its thread may have a working folder of its own (unshare(2), CLONE_FS), from which the
// kernel finds files by their names: with several calls for each of many files, following their whole paths
// takes a tenth of the time. Only one in a thread at once. Nothing changes in a process's first thread, whose
// folder is the process's, nor where the system does not allow it: paths are followed from the root there.
class WorkingFolder
{
public:
    WorkingFolder() = default;
    // Back to the root, so that no volume is kept busy.
    ~WorkingFolder();
    WorkingFolder(const WorkingFolder &) = delete;
    WorkingFolder &operator=(const WorkingFolder &) = delete;

    // The calls that follow are about `file`, which stays where it is in memory. Goes to its folder where the
    // file after it is there too: to go there for one alone does not pay. `next` may be null. May wait for
    // the volume.
    void turnTo(const FilePath &file, const FilePath *next);

    // How the calling thread gives the kernel this path: by the name alone where it has turned to it, in its
    // folder.
    [[nodiscard]] static const char *fromHere(const FilePath &path);

private:
    QByteArray m_folder; // where it went or tried to go, up to its last slash
    bool m_isThere = false;
    const char *m_path = nullptr;
    const char *m_fromHere = nullptr;

    static thread_local const WorkingFolder *s_here; // null where the thread has gone nowhere
};

} // namespace docket
