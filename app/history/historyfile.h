// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What is done to the history's file as a file. May wait for its volume.
namespace docket::historyfile
{

// Whether the file may be taken for a history: it is not there or empty, it bears our application id, or it
// is named as histories are, "*.sqlite". Any other file was named by mistake and must stay as it is.
[[nodiscard]] bool mayBeHistory(const QString &fileName);

// Sees to it that there is a file that only its user can read, in a folder that is there. SQLite makes the
// files beside it after its mode. Gives 0 or the error number.
[[nodiscard]] int prepare(const QString &fileName);

// Renames the file, and what SQLite keeps beside it, to a name that says why and when, and that nothing has
// yet: "history.damaged-20261122-101502.sqlite". Gives that name, an empty one where it cannot be done.
[[nodiscard]] QString putAside(const QString &fileName, const QString &why);

} // namespace docket::historyfile
