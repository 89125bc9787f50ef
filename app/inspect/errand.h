// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QMetaType>

namespace docket
{

// A file that is going to be inspected. A value.
struct Errand {
    InspectionId id = 0;
    FilePath path;
    RequestId request = 0;
    bool isNamed = true; // handed over itself, not found in a folder: only then is a folder walked

    friend bool operator==(const Errand &, const Errand &) = default;
};

// How a request ended.
struct Tally {
    qsizetype files = 0;      // reports made
    qsizetype incomplete = 0; // of these, isIncomplete()
    qsizetype refusals = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::Errand)
Q_DECLARE_METATYPE(docket::Tally)
