// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/workingfolder.h"

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

// With the slash.
QByteArrayView folderOf(const FilePath &path)
{
    const QByteArrayView bytes = path.bytes();
    return bytes.first(bytes.lastIndexOf('/') + 1);
}

} // namespace

thread_local constinit const WorkingFolder *WorkingFolder::s_here = nullptr;

WorkingFolder::~WorkingFolder()
{
    if (!m_hasLeft)
        return;
    s_here = nullptr;
    static_cast<void>(::chdir("/"));
}

void WorkingFolder::turnTo(const FilePath &file, const FilePath *next)
{
    const QByteArrayView folder = folderOf(file);
    if (folder != m_folder && next && folder == folderOf(*next) && file.isAbsolute() && hasFolderOfItsOwn()) {
        m_folder = folder.toByteArray();
        m_isThere = ::chdir(m_folder.constData()) == 0;
        m_hasLeft = m_hasLeft || m_isThere;
        s_here = m_isThere ? this : nullptr;
    }
    m_path = file.c_str();
    const bool hasName = folder.size() < file.bytes().size();
    m_fromHere = m_isThere && hasName && folder == m_folder ? m_path + folder.size() : m_path;
}

const char *WorkingFolder::fromHere(const FilePath &path)
{
    return s_here && s_here->m_path == path.c_str() ? s_here->m_fromHere : path.c_str();
}

} // namespace docket
