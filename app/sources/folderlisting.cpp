// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/folderlisting.h"

#include "splitpath.h"

#include <sys/stat.h>

#include <limits>

namespace docket
{

const SidecarNames &FolderListing::names() const
{
    return namesOf(std::numeric_limits<int>::max());
}

const SidecarNames &FolderListing::namesUnlessTooMany() const
{
    constexpr int many = 4096; // on a slow volume some tens of round trips
    const bool isListed = m_state.load(std::memory_order_acquire) == State::Listed;
    return !isListed && m_hasTooMany.load(std::memory_order_relaxed) ? unlistedNames() : namesOf(many);
}

const SidecarNames &FolderListing::namesOf(int most) const
{
    if (m_state.load(std::memory_order_acquire) == State::Listed)
        return m_names;
    if (State none = State::NotListed; !m_state.compare_exchange_strong(none, State::BeingListed))
        return unlistedNames();
    m_names = SidecarNames::listed(m_folder, most);
    if (!m_names.isListed() && most != std::numeric_limits<int>::max()) {
        m_hasTooMany.store(true, std::memory_order_relaxed);
        m_state.store(State::NotListed, std::memory_order_release);
        return unlistedNames();
    }
    m_state.store(State::Listed, std::memory_order_release);
    return m_names;
}

const SidecarNames &FolderListing::unlistedNames() const
{
    static const SidecarNames notListed;
    static const SidecarNames withoutMacOsFolder = SidecarNames::withoutMacOsFolder();
    std::call_once(m_lookedForMacOsFolder, [this] {
        struct stat status = {};
        const FilePath folder = m_folder.child(QByteArrayLiteral("__MACOSX"));
        m_mayHaveMacOsFolder = ::lstat(folder.c_str(), &status) == 0 || errno != ENOENT;
    });
    return m_mayHaveMacOsFolder ? notListed : withoutMacOsFolder;
}

void FolderListings::use(RequestId request, Time now)
{
    constexpr std::chrono::seconds fresh{1};
    if (request != m_request && now - m_since > fresh) {
        *this = {};
        m_since = now;
    }
    m_request = request;
}

std::shared_ptr<const FolderListing> FolderListings::around(const FilePath &file, bool ofMany)
{
    constexpr qsizetype mostListings = 256; // folders come one after another
    constexpr int several = 4;              // in a row: more than listing a small folder costs
    const QByteArrayView folder = SplitPath(file).folder;
    if (m_last && folder == m_lastFolder) {
        if (ofMany && ++m_inARow == several)
            m_last->noteMany();
        return m_last;
    }
    m_inARow = ofMany ? 1 : 0;
    m_lastFolder = folder.toByteArray();
    if (m_listings.size() >= mostListings)
        m_listings.clear();
    Pointer &listing = m_listings[m_lastFolder];
    if (!listing)
        listing = std::make_shared<const FolderListing>(FilePath(file.folder()));
    m_last = listing;
    return listing;
}

} // namespace docket
