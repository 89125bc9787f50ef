// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "arguments.h"

namespace docket
{

Arguments Arguments::parsed(const QList<QByteArray> &words)
{
    Arguments arguments;
    const auto refuse = [&](const QByteArray &complaint) {
        arguments.wish = Wish::Refuse;
        arguments.complaint = complaint;
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
                return refuse("--history needs a file");
            arguments.historyFile = words[i];
        } else {
            return refuse("unknown option " + word);
        }
    }
    return arguments;
}

} // namespace docket
