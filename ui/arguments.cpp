// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::WindowArguments)
};

} // namespace

Arguments Arguments::parsed(const QList<QByteArray> &words)
{
    Arguments arguments;
    const auto refuse = [&](const QString &why) {
        arguments.wish = Wish::Refuse;
        arguments.complaint = why;
        return arguments;
    };
    bool pathsOnly = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        constexpr QByteArrayView historyIs("--history=");
        if (pathsOnly || !word.startsWith('-') || word == "-") {
            arguments.paths += FilePath(word);
        } else if (word == "--") {
            pathsOnly = true;
        } else if (word == "--help" || word == "-h") {
            arguments.wish = Wish::Help;
            return arguments;
        } else if (word == "--version") {
            arguments.wish = Wish::Version;
            return arguments;
        } else if (word == "--no-history") {
            arguments.keepsHistory = false;
        } else if (word == "--new-window") {
            arguments.newWindow = true;
        } else if (word.startsWith(historyIs)) {
            arguments.historyFile = word.mid(historyIs.size());
        } else if (word == "--history") {
            if (++i == words.size())
                return refuse(Words::tr("--history needs a file"));
            arguments.historyFile = words[i];
        } else {
            return refuse(Words::tr("unknown option %1").arg(displayText(word)));
        }
    }
    return arguments;
}

QString Arguments::usage()
{
    return Words::tr("Usage: docket [--history FILE] [--no-history] [--new-window] [PATH...]\n"
                     "Inspects files: the ETag, size and date that were recorded when they came.\n\n"
                     "  --history FILE  keep the recent results there\n"
                     "  --no-history    keep them for this run only\n"
                     "  --new-window    open one, even where a window is open that would take the files\n"
                     "  --help          show this and leave\n"
                     "  --version       show the version and leave\n");
}

} // namespace docket
