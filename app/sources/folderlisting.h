// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"
#include "sources/sidecars.h"

#include <QHash>

#include <atomic>
#include <chrono>
#include <memory>

namespace docket
{

// The sidecars of a folder, listed once for many files in it, by the thread that comes first. For any thread.
class FolderListing
{
public:
    // Not listed yet.
    explicit FolderListing(FilePath folder) : m_folder(std::move(folder)) {}

    // Lists them where nobody has begun to. While another thread does, and where they cannot be listed, they
    // are given as not listed: nobody waits for a large folder but the one who lists it. May wait for the
    // volume.
    [[nodiscard]] const SidecarNames &names() const;

private:
    enum class State : quint8 { NotListed, BeingListed, Listed };

    FilePath m_folder;
    mutable std::atomic<State> m_state = State::NotListed;
    mutable SidecarNames m_names; // where m_state is Listed
};

// The listings of the folders in which files are inspected. For one thread; touches no file system itself.
class FolderListings
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // Begins anew for another request than the last, unless it follows at once: a long list of names comes
    // in many pieces.
    void use(RequestId request, Time now);
    [[nodiscard]] std::shared_ptr<const FolderListing> around(const FilePath &file);

private:
    using Pointer = std::shared_ptr<const FolderListing>;

    RequestId m_request = 0;
    Time m_since;
    QByteArray m_lastFolder; // with its slash
    Pointer m_last;
    QHash<QByteArray, Pointer> m_listings;
};

} // namespace docket
