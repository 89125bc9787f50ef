// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QMetaType>

#include <chrono>

// What keeps the user waiting, as values.
namespace docket
{

// A look-up, or the walk of a folder, that has been under way for longer than 3 s.
struct Unresponsive {
    InspectionId id = 0;                // 0: a folder is being walked
    FilePath path;                      // of the file or folder
    QByteArray volume;                  // as Volume::device
    FilePath mountPoint;                // of that volume
    std::chrono::milliseconds waited{}; // since it began, or since the walk's last answer

    friend bool operator==(const Unresponsive &, const Unresponsive &) = default;
};

// A volume on which nothing is begun any more, until it is tried again or answers after all.
struct GivenUpVolume {
    QByteArray volume; // as Volume::device
    FilePath mountPoint;
    QList<InspectionId> held; // files that were handed over since, and wait

    friend bool operator==(const GivenUpVolume &, const GivenUpVolume &) = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::Unresponsive)
Q_DECLARE_METATYPE(docket::GivenUpVolume)
