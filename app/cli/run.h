// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace docket
{

// With which docket-cli ends. 2 is what the GNU tools have for a command line or a list that cannot be
// followed.
inline constexpr int failedStatus = 1;
inline constexpr int usageStatus = 2;
inline constexpr int verdictStatus = 4;
inline constexpr int signalStatus = 128; // plus the signal's number, as shells have it

// What one run of docket-cli does. In the main thread.
class Run : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // False, after a complaint, where it cannot begin. Otherwise ended() follows.
    [[nodiscard]] virtual bool start() = 0;
    // Writes what is there and ends.
    virtual void interrupt(int signal) = 0;

Q_SIGNALS:
    // Of the files found so far.
    void progressed(qsizetype done, qsizetype total);
    // Once. `whole`: nothing is on its way any more.
    void ended(int status, bool whole);
};

} // namespace docket
