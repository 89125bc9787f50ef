// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QMetaType>

namespace docket
{

// What a file that is not gathered yet waits for. A value.
struct Wait {
    enum class Kind : quint8 {
        Turn,   // its own, or the answer to look-ups that have not been under way for long
        Answer, // its volume does not respond
        Retry,  // its volume was given up
    };

    Kind kind = Kind::Turn;
    qint64 seconds = 0; // for an answer, so long now
    QByteArray volume;  // the inspector's name for it
    FilePath mountPoint;

    friend bool operator==(const Wait &, const Wait &) = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::Wait)
