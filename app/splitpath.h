// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

namespace docket
{

// A path cut behind its last slash. The two parts put together are the path again, whatever its bytes. Views
// of it.
struct SplitPath {
    QByteArrayView folder; // with the slash
    QByteArrayView name;

    explicit SplitPath(const FilePath &path)
    {
        const QByteArrayView bytes(path.bytes());
        const qsizetype cut = bytes.lastIndexOf('/') + 1;
        folder = bytes.first(cut);
        name = bytes.sliced(cut);
    }
};

[[nodiscard]] inline FilePath joined(QByteArrayView folder, QByteArrayView name)
{
    QByteArray bytes;
    bytes.reserve(folder.size() + name.size());
    return FilePath(bytes.append(folder).append(name));
}

} // namespace docket
