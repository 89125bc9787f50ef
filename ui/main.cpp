// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "glyph.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "mainwindow.h"
#include "settings.h"

#include <QApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace
{

constexpr const char usage[] =
    "Usage: docket [--history FILE] [--no-history] [PATH...]\n"
    "Inspects files: the ETag, size and date that were recorded when they came.\n\n"
    "  --history FILE  keep the recent results there\n"
    "  --no-history    keep them for this run only\n"
    "  --help          show this and leave\n"
    "  --version       show the version and leave\n";

QList<QByteArray> wordsOf(int argc, char **argv)
{
    return {argv + 1, argv + argc};
}

// What needs no display is done before one is looked for.
bool isDone(docket::Arguments::Wish wish)
{
    using Wish = docket::Arguments::Wish;
    if (wish == Wish::Help)
        std::fputs(usage, stdout);
    else if (wish == Wish::Version)
        std::puts("docket " DOCKET_VERSION);
    return wish == Wish::Help || wish == Wish::Version;
}

int run(int argc, char **argv)
{
    if (isDone(docket::Arguments::parsed(wordsOf(argc, argv)).wish))
        return 0;

    QApplication::setApplicationName(QStringLiteral("docket"));
    QApplication::setApplicationDisplayName(QStringLiteral("Docket"));
    QApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("docket"));
    const QApplication application(argc, argv); // takes Qt's own options out
    QApplication::setWindowIcon(docket::applicationIcon());
    const auto arguments = docket::Arguments::parsed(wordsOf(argc, argv));
    if (arguments.wish == docket::Arguments::Wish::Refuse) {
        std::fprintf(stderr, "docket: %s\n%s", arguments.complaint.constData(), usage);
        return 2;
    }

    QString historyFile; // empty: in memory
    if (arguments.keepsHistory)
        historyFile = arguments.historyFile.isEmpty() ? docket::History::defaultFile()
                                                      : QFile::decodeName(arguments.historyFile);
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("docket"),
                    QStringLiteral("docket"));
    docket::Settings settings(store);
    docket::History history(historyFile);
    const qint64 kept = settings.value(settings.keptResults);
    history.setLimit(kept == 0 ? std::nullopt : std::optional(std::max<qint64>(kept, 0)));
    docket::Inspector inspector; // goes before the history does
    docket::RecentModel model(history);
    docket::MainWindow window(inspector, history, model, settings);
    if (!arguments.paths.isEmpty())
        window.inspect({docket::Offer::Form::Paths, {}, arguments.paths});
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const int status = run(argc, argv);
    // A thread that is stuck in the kernel may be left behind: what it comes back to must not be torn down.
    std::fflush(nullptr);
    std::_Exit(status);
}
