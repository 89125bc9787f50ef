// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

// Standard input, output and error of docket-cli. For the main thread.
namespace docket
{

// To be called first. Were one of the three closed, the history's file would get its number, and the output
// land in it: they are opened so that using them fails as it would have.
void guardStandardStreams();

// Writes all of it to standard output, or what goes until a signal comes (EINTR). Returns 0 or an errno.
[[nodiscard]] int writeOut(QByteArrayView bytes);

// "docket-cli: SENTENCE" on standard error.
void complain(const QString &sentence);

// A terminal that can take back what it shows.
[[nodiscard]] bool standardErrorIsTerminal();
// How wide that is; what the environment says, or 80, where it is none.
[[nodiscard]] int terminalColumns();
// Shows this below all that is written on standard error, and on standard output where that is a terminal
// too; empty: nothing any more. Not while this is a job in the background.
void showStatus(const QString &line);
void complainOfOutput(int code);
// What to end with after such a failure, which is complained of unless nobody reads any more.
[[nodiscard]] int statusOfFailedOutput(int code);

} // namespace docket
