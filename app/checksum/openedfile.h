// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashing.h"
#include "sources/descriptor.h"

#include <span>

namespace docket
{

// A file that is open to be hashed. Any number of threads may read it at once.
class OpenedFile
{
public:
    // Opens what the path leads to where that is a regular file, and nothing else.
    explicit OpenedFile(const FilePath &path);

    [[nodiscard]] bool isOpen() const { return m_failure.code == 0; }
    [[nodiscard]] const FileStatus &before() const { return m_before; }
    [[nodiscard]] quint64 size() const { return m_before.size.bytes; }
    [[nodiscard]] int descriptor() const { return m_file ? m_file->number() : -1; }

    // As many bytes as there are from there on; fewer than asked for only at the end. None: `failure` says
    // why and at which byte.
    [[nodiscard]] std::optional<size_t> read(std::span<char> buffer, quint64 at, HashFailure &failure) const;

    // What came of it, without digests. The last one looks again: Done, unless it has changed meanwhile.
    [[nodiscard]] Hashed notOpened() const;
    [[nodiscard]] Hashed failed(const HashFailure &failure) const;
    [[nodiscard]] Hashed stopped() const;
    [[nodiscard]] Hashed readWhole(quint64 bytes) const;

private:
    FilePath m_path;
    std::optional<Descriptor> m_file;
    FileStatus m_before;
    Failure m_failure;
};

} // namespace docket
