// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"
#include "sources/sidecars.h"

#include <QHash>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace docket
{

// What is found out about a folder once for all files in it, by the thread that comes first: its sidecars,
// where there are many files. For any thread.
class FolderListing
{
public:
    // Not listed yet.
    explicit FolderListing(FilePath folder) : m_folder(std::move(folder)) {}

    // Lists them where nobody has begun to. While another thread does, and where they cannot be listed, they
    // are given as not listed: nobody waits for a large folder but the one who lists it. May wait for the
    // volume.
    [[nodiscard]] const SidecarNames &names() const;

    // For few files, or a slow volume: not listed, but whether there is a "__MACOSX" is looked up once. The
    // kernel would let all threads that look for this one name wait for each other. May wait for the volume.
    [[nodiscard]] const SidecarNames &unlistedNames() const;

    // The same, but not of a folder with thousands of names: on a slow volume that would take long.
    [[nodiscard]] const SidecarNames &namesUnlessTooMany() const;

    // Many of its files are inspected, so that to list it costs less than to try each sidecar.
    [[nodiscard]] bool isOfMany() const { return m_isOfMany.load(std::memory_order_relaxed); }
    void noteMany() const { m_isOfMany.store(true, std::memory_order_relaxed); }

    // That a file in it was asked for an attribute, and it was not the volume that had none.
    [[nodiscard]] bool keepsAttributes() const { return m_keepsAttributes.load(std::memory_order_relaxed); }
    void noteThatItKeepsAttributes() const
    {
        if (!keepsAttributes())
            m_keepsAttributes.store(true, std::memory_order_relaxed);
    }

private:
    enum class State : quint8 { NotListed, BeingListed, Listed };

    [[nodiscard]] const SidecarNames &namesOf(int most) const;

    FilePath m_folder;
    mutable std::atomic<State> m_state = State::NotListed;
    mutable SidecarNames m_names; // where m_state is Listed
    mutable std::atomic<bool> m_hasTooMany = false;
    mutable std::atomic<bool> m_isOfMany = false;
    mutable std::atomic<bool> m_keepsAttributes = false;
    mutable std::once_flag m_lookedForMacOsFolder;
    mutable bool m_mayHaveMacOsFolder = true;
};

// The listings of the folders in which files are inspected. For one thread; touches no file system itself.
class FolderListings
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // Begins anew for another request than the last, unless it follows at once: a long list of names comes
    // in many pieces.
    void use(RequestId request, Time now);
    // `ofMany`: many files wait to be inspected, and perhaps many of that folder.
    [[nodiscard]] std::shared_ptr<const FolderListing> around(const FilePath &file, bool ofMany = false);

private:
    using Pointer = std::shared_ptr<const FolderListing>;

    RequestId m_request = 0;
    Time m_since;
    QByteArray m_lastFolder; // with its slash
    Pointer m_last;
    int m_inARow = 0; // of the last folder
    QHash<QByteArray, Pointer> m_listings;
};

} // namespace docket
