// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/verdict.h"
#include "export/writers.h"
#include "filepath.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

// The command line of docket-cli. Pure; arguments and names are bytes.
namespace docket
{

struct Arguments {
    enum class Task : quint8 { Inspect, Help, Version };

    // On standard error; Auto: where that is a terminal.
    enum class Progress : quint8 { Auto, Never, Always };

    Task task = Task::Inspect;
    ExportFormat format = ExportFormat::Text;
    std::optional<QByteArray> listFile;  // --files0-from; "-" is standard input
    std::optional<QByteArray> cacheFile; // --cache
    QByteArray historyFile;              // empty: none is kept
    Progress progress = Progress::Auto;
    bool attributes = false; // all extended attributes are wanted
    QList<Verdict> failOn;   // verdicts that make it end with a status of their own
    QList<FilePath> paths;

    friend bool operator==(const Arguments &, const Arguments &) = default;
};

// A command line that cannot be followed, and why, in a sentence.
struct UsageError {
    QString sentence;

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

// `arguments` without the program's name. Options and paths in any order up to "--"; of an option given twice
// the last one counts.
[[nodiscard]] std::variant<Arguments, UsageError> parseArguments(const QList<QByteArray> &arguments);

// What --help prints.
[[nodiscard]] QString helpText();

} // namespace docket
