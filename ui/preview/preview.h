// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QImage>
#include <QStringList>

// What a file looks like, as far as a short look tells. Values, and a function for jobs.
namespace docket
{

struct PreviewOrder {
    FilePath path; // absolute
    Timestamp modified = {};
    bool evenIfSlow = false;         // although it is on a volume that may keep a job waiting
    QByteArray thumbnailFolder = {}; // the desktop's, see ui/preview/thumbnail.h
    QSize within = {};               // device pixels that a picture may take
};

struct Preview {
    QImage thumbnail;        // as file managers keep it; null where they keep none
    QImage picture;          // of an image, scaled down to fit; null of others, and of what takes too long
    QStringList lines;       // of text its first; what would not show is escaped
    bool isHeldBack = false; // nothing was looked at: the volume may keep a job waiting

    friend bool operator==(const Preview &, const Preview &) = default;
};

// Reads at most 64 MiB of the file for at most two seconds, and nothing of one that is on a remote volume,
// unless that is ordered. Thumbnails are always those that are there: none is made.
[[nodiscard]] Preview previewOf(const PreviewOrder &order);

} // namespace docket
