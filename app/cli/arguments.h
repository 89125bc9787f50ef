// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
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

// How --check goes about it and what it says, as the options of sha256sum have it.
struct CheckOptions {
    bool quiet = false;
    bool status = false;
    bool ignoreMissing = false;
    bool strict = false;
    bool warn = false;
    bool extra = false;    // name what is not listed as well
    bool anywhere = false; // names may lead out of the folder

    friend bool operator==(const CheckOptions &, const CheckOptions &) = default;
};

struct Arguments {
    enum class Task : quint8 { Inspect, Check, Help, Version };

    // On standard error; Auto: where that is a terminal.
    enum class Progress : quint8 { Auto, Never, Always };

    Task task = Task::Inspect;
    ExportFormat format = ExportFormat::Text;
    std::optional<QByteArray> listFile;  // --files0-from; "-" is standard input
    std::optional<QByteArray> cacheFile; // --cache
    QByteArray historyFile;              // empty: none is kept
    Progress progress = Progress::Auto;
    bool attributes = false;                // all extended attributes are wanted
    QList<Verdict> failOn;                  // verdicts that make it end with a status of their own
    QList<DigestKind> checksums;            // to be computed; with Check, those that count
    bool verify = false;                    // compute what records and checksum files ask for
    std::optional<QByteArray> checksumFile; // to be written; "-" is standard output
    bool tagged = false;                    // in BSD's form
    CheckOptions check;
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
