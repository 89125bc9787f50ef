// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/chunk.h"

#include <QFuture>

namespace docket
{

// A chunk on its way through its jobs: opened, perhaps, then looked up three times at once. For the lane's
// thread.
struct Course {
    enum class State {
        UnderWay,
        PassedBy, // its threads hang, and others work in their place
        Left,     // as that, and its files are reported or sent elsewhere: what comes back is passed over
    };

    State state = State::UnderWay;
    bool isAlone = false;    // it may hang, so it has threads beside the others'
    bool isUnwanted = false; // its request was stopped
    bool wasSilent = false;  // when it was left it hung: should it come back, its volume answers again
    std::vector<Errand> errands;
    SteadyTime began;
    qint64 inspectedAt = 0; // the wall clock's at `began`
    int descriptors = 0;    // taken from the budget

    QFuture<OpenedFiles> opening;
    std::optional<OpenedFiles> opened; // its files go to the jobs, and are closed there
    QFuture<Column<Reading<QByteArray>>> etags;
    QFuture<Column<Reading<FileSize>>> sizes;
    QFuture<Column<LastModified>> lastModified;

    // Threads that it keeps busy, or will when it is their turn.
    [[nodiscard]] int threads() const;
    // What its look-ups brought back so far; of the others their files failed with `missing`. Once only.
    [[nodiscard]] ChunkColumns takeColumns(Failure missing);
};

} // namespace docket
