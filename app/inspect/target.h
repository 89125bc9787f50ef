// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/failure.h"
#include "inspect/filestatus.h"

#include <QByteArrayList>

#include <sys/types.h>

#include <atomic>
#include <memory>
#include <optional>

namespace docket
{

class FolderListing;

// What the first that finds it out leaves for the others. Nobody waits for anybody. Any thread.
template <typename T>
class FoundOut
{
public:
    // Null where it is not there yet.
    [[nodiscard]] const T *get() const
    {
        return m_state.load(std::memory_order_acquire) == State::There ? &m_value : nullptr;
    }
    void set(const T &value)
    {
        State none = State::None;
        if (!m_state.compare_exchange_strong(none, State::BeingWritten))
            return;
        m_value = value;
        m_state.store(State::There, std::memory_order_release);
    }

private:
    enum class State : quint8 { None, BeingWritten, There };

    std::atomic<State> m_state = State::None;
    T m_value;
};

// The file that a look-up speaks of, either by its path, found anew in every call, or opened once, so that
// all look-ups speak of one file even while it is being replaced, and a slow share has to find it only once.
// The look-ups may run in several threads at once; the descriptor is closed with the target.
class Target
{
public:
    // A link at the path's end is not followed: it may lead into a volume that does not answer. Its look-ups
    // speak of the link itself.
    [[nodiscard]] static Target byPath(FilePath path);

    // Opens with O_PATH: no content is read, no device wakes up and a FIFO cannot block. May wait for the
    // volume. Where it fails, the target holds the failure, and so does each look-up of it. Links are
    // followed.
    [[nodiscard]] static Target opened(FilePath path);
    // The same, but a link at the path's end stays closed, and the target says in link() where it points.
    [[nodiscard]] static Target openedUnlessLink(FilePath path);

    // What is known of its folder. Before the look-ups begin.
    void setListing(std::shared_ptr<const FolderListing> listing) { m_listing = std::move(listing); }
    // Null where nothing is.
    [[nodiscard]] const FolderListing *listing() const { return m_listing.get(); }

    [[nodiscard]] const FilePath &path() const { return m_path; }
    [[nodiscard]] std::optional<Failure> failure() const { return m_failure; }
    [[nodiscard]] bool isOpened() const { return m_file != nullptr; }

    // -1 where it is not opened.
    [[nodiscard]] int descriptor() const;

    // What statx(2) says. The kernel is asked once, by the look-up that comes first: so size and date are of
    // one moment, and the path is followed once less. One that comes while another asks does not wait for it.
    [[nodiscard]] std::optional<Failure> status(FileStatus &status) const;

    // Its attributes that sources know, from when they have been listed; null before, and where they cannot
    // be.
    [[nodiscard]] const QByteArrayList *attributeNames() const { return m_attributeNames.get(); }
    void setAttributeNames(const QByteArrayList &names) const { m_attributeNames.set(names); }
    // As getxattr(2) and listxattr(2), which take no O_PATH descriptor themselves.
    [[nodiscard]] ssize_t attribute(const char *name, char *buffer, size_t size) const;
    [[nodiscard]] ssize_t listedAttributes(char *buffer, size_t size) const;

    // The text of the link that was not opened; empty where the path's end is none.
    [[nodiscard]] const QByteArray &link() const { return m_link; }
    // The file at the end of the links; empty where the path goes over none, or the target is not opened.
    [[nodiscard]] FilePath leadsTo() const;

    // What a failed call on this path means. `code` is its errno.
    [[nodiscard]] Failure explained(int code) const;

    Target(Target &&other) noexcept;
    Target &operator=(Target &&) = delete;
    ~Target();

private:
    struct OpenFile;

    explicit Target(FilePath path);
    [[nodiscard]] static Target openedWith(FilePath path, int flags);

    FilePath m_path;
    std::unique_ptr<const OpenFile> m_file;
    std::optional<Failure> m_failure;
    QByteArray m_link;
    std::shared_ptr<const FolderListing> m_listing;
    mutable FoundOut<FileStatus> m_status;
    mutable FoundOut<QByteArrayList> m_attributeNames;
};

} // namespace docket
