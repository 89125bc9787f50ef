// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/workingfolder.h"

#include "splitpath.h"

#include <sched.h>
#include <unistd.h>

namespace docket
{

namespace
{

bool hasFolderOfItsOwn()
{
    thread_local const bool has = ::gettid() != ::getpid() && ::unshare(CLONE_FS) == 0;
    return has;
}

} // namespace

thread_local constinit const WorkingFolder *WorkingFolder::s_here = nullptr;

WorkingFolder::~WorkingFolder()
{
    if (s_here != this)
        return; // it went nowhere
    s_here = nullptr;
    static_cast<void>(::chdir("/"));
}

void WorkingFolder::turnTo(const FilePath &file, const FilePath *next)
{
    const SplitPath parts(file);
    if (parts.folder != m_folder && next && SplitPath(*next).folder == parts.folder && file.isAbsolute() &&
        hasFolderOfItsOwn()) {
        m_folder = parts.folder.toByteArray();
        m_isThere = ::chdir(m_folder.constData()) == 0;
        if (m_isThere)
            s_here = this;
    }
    m_path = file.c_str();
    const bool isByName = m_isThere && parts.folder == m_folder && !parts.name.isEmpty();
    m_fromHere = isByName ? parts.name.data() : m_path;
}

const char *WorkingFolder::fromHere(const FilePath &path)
{
    return s_here && s_here->m_path == path.c_str() ? s_here->m_fromHere : path.c_str();
}

} // namespace docket
