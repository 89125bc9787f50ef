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
void complainOfOutput(int code);

} // namespace docket
