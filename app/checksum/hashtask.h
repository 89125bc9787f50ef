// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashing.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QMetaType>

#include <optional>

// A file to be hashed, what came of it, and how far all of them are. Values.
namespace docket
{

struct HashTask {
    InspectionId id = 0; // the caller's name for it; one that is under way is not taken again
    FilePath path;       // absolute
    HashOrder order;
};

struct HashedFile {
    InspectionId id = 0;
    FilePath path;
    HashOrder order;
    Hashed hashed;
};

// Of all tasks since there were none.
struct HashProgress {
    struct File {
        InspectionId id = 0;
        quint64 bytesDone = 0;
        quint64 bytesInAll = 0;

        friend bool operator==(const File &, const File &) = default;
    };
    QList<File> underWay; // being read now; of those read many at once, none
    qsizetype filesDone = 0;
    qsizetype filesInAll = 0;
    quint64 bytesDone = 0;
    quint64 bytesInAll = 0;     // grows as the files' sizes are found out
    std::optional<double> rate; // bytes a second
    std::optional<qint64> secondsLeft;
    bool isPaused = false;

    friend bool operator==(const HashProgress &, const HashProgress &) = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::HashedFile)
Q_DECLARE_METATYPE(docket::HashProgress)
