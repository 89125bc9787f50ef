// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "idranges.h"
#include "inspect/inspector.h"
#include "wait.h"

#include <QHash>

namespace docket
{

// Knows which waiting files have a volume that does not respond, or was given up. For the GUI thread.
class Liveness : public QObject
{
    Q_OBJECT

public:
    explicit Liveness(const Inspector &inspector, QObject *parent = nullptr);

    // What this file, which waits, waits for.
    [[nodiscard]] Wait waitOf(InspectionId id) const;
    // Whose look-ups have been under way for long.
    [[nodiscard]] QList<InspectionId> unresponsive() const { return m_unresponsive.keys(); }

Q_SIGNALS:
    // Once a second while something does not respond.
    void changed();

private:
    struct Held {
        QByteArray volume;
        FilePath mountPoint;
        IdRanges ids;
    };

    void takeUnresponsive(const QList<Unresponsive> &all);
    void takeGivenUp(const QList<GivenUpVolume> &volumes);

    QHash<InspectionId, Unresponsive> m_unresponsive;
    QList<Held> m_held;
};

} // namespace docket
