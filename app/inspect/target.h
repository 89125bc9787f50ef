// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/failure.h"

#include <memory>
#include <optional>

namespace docket
{

// The file that a look-up speaks of, either by its path, found anew in every call, or opened once, so that
// all look-ups speak of one file even while it is being replaced, and a slow share has to find it only once.
// Links are followed. A plain value for any thread; the descriptor is closed with the last copy.
class Target
{
public:
    [[nodiscard]] static Target byPath(FilePath path);

    // Opens with O_PATH: no content is read, no device wakes up and a FIFO cannot block. May wait for the
    // volume. Where it fails, the target holds the failure, and so does each look-up of it.
    [[nodiscard]] static Target opened(FilePath path);

    [[nodiscard]] const FilePath &path() const { return m_path; }
    [[nodiscard]] std::optional<Failure> failure() const { return m_failure; }
    [[nodiscard]] bool isOpened() const { return m_file != nullptr; }

    // For statx(2): `descriptor`, `name` and the flags that go with them.
    [[nodiscard]] int descriptor() const;
    [[nodiscard]] const char *name() const;
    [[nodiscard]] int statxFlags() const;
    // For getxattr(2), which takes no O_PATH descriptor.
    [[nodiscard]] const char *xattrPath() const;

    // The file at the end of the links; empty where the path goes over none, or the target is not opened.
    [[nodiscard]] FilePath leadsTo() const;

    // What a failed call on this path means. `code` is its errno.
    [[nodiscard]] Failure explained(int code) const;

private:
    struct OpenFile;

    FilePath m_path;
    std::shared_ptr<const OpenFile> m_file;
    std::optional<Failure> m_failure;
};

} // namespace docket
