// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "intake/offer.h"

#include <QPromise>

namespace docket
{

// A part of what a walk found.
struct WalkBatch {
    QList<FilePath> files;   // everything that is no folder; links, wherever they lead
    QList<Refusal> refusals; // folders that were not listed, and why; mounted volumes are among them
};

// Finds all files below a folder, a batch at a time: at most 1,024 files a batch, and what was found within
// 50 ms is not held back longer. Within a folder the names come in byte order, files before the folders
// below. Links are not followed, not even to see what they lead to, save the folder itself where it is one;
// other file systems are not entered, and no folder is listed twice, so that it ends. Runs as a job: it may
// wait as long as the volume does; a cancelled promise ends it at the next entry.
void walkFolder(QPromise<WalkBatch> &promise, const FilePath &folder);

} // namespace docket
