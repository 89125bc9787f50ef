// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/failure.h"

#include <sys/types.h>

#include <memory>
#include <optional>

namespace docket
{

// The file that a look-up speaks of, either by its path, found anew in every call, or opened once, so that
// all look-ups speak of one file even while it is being replaced, and a slow share has to find it only once.
// A plain value for any thread; the descriptor is closed with the last copy.
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

    [[nodiscard]] const FilePath &path() const { return m_path; }
    [[nodiscard]] std::optional<Failure> failure() const { return m_failure; }
    [[nodiscard]] bool isOpened() const { return m_file != nullptr; }

    // For statx(2): `descriptor`, `name` and the flags that go with them.
    [[nodiscard]] int descriptor() const;
    [[nodiscard]] const char *name() const;
    [[nodiscard]] int statxFlags() const;
    // As getxattr(2), which takes no O_PATH descriptor itself.
    [[nodiscard]] ssize_t attribute(const char *name, char *buffer, size_t size) const;

    // The text of the link that was not opened; empty where the path's end is none.
    [[nodiscard]] const QByteArray &link() const { return m_link; }
    // The file at the end of the links; empty where the path goes over none, or the target is not opened.
    [[nodiscard]] FilePath leadsTo() const;

    // What a failed call on this path means. `code` is its errno.
    [[nodiscard]] Failure explained(int code) const;

private:
    struct OpenFile;

    [[nodiscard]] static Target openedWith(FilePath path, int flags);

    FilePath m_path;
    std::shared_ptr<const OpenFile> m_file;
    std::optional<Failure> m_failure;
    QByteArray m_link;
};

} // namespace docket
