// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace docket
{

// docket [--history FILE] [--no-history] [--new-window] [PATH...]: what is asked for on the command line.
// Bytes, for a path need not be text. A value.
struct Arguments {
    enum class Wish : quint8 { Run, Help, Version, Refuse };

    Wish wish = Wish::Run;
    QString complaint;      // with Refuse
    QByteArray historyFile; // empty: the usual place
    bool keepsHistory = true;
    bool newWindow = false; // also where a process runs that would take the paths
    QList<FilePath> paths;

    // Without the program's name.
    [[nodiscard]] static Arguments parsed(const QList<QByteArray> &words);
    // What --help says.
    [[nodiscard]] static QString usage();
};

} // namespace docket
