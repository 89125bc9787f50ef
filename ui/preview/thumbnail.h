// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QImage>

// The thumbnails that file managers keep: Thumbnail Managing Standard 0.9 (freedesktop.org). They are read
// and never written. Any thread.
namespace docket
{

// Where the user's are.
[[nodiscard]] QByteArray thumbnailFolder();

// What is kept of the file as it was when it was last modified; null where nothing is, or only of another
// state. The folder's files are taken for what anybody may have put there.
[[nodiscard]] QImage keptThumbnail(const QByteArray &folder, const FilePath &file, const Timestamp &modified);

// "file:///…" as the standard has it hashed.
[[nodiscard]] QByteArray thumbnailUri(const FilePath &file);

} // namespace docket
