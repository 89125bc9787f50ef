// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "foreground.h"
#include "glyph.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "languages.h"
#include "mainwindow.h"
#include "relay/meeting.h"
#include "relay/relayreceiver.h"
#include "settings.h"

#include <QApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace
{

QList<QByteArray> wordsOf(int argc, char **argv)
{
    return {argv + 1, argv + argc};
}

// What needs no display is done before one is looked for.
bool isDone(docket::Arguments::Wish wish, int argc, char **argv)
{
    using Wish = docket::Arguments::Wish;
    if (wish == Wish::Help) {
        const QCoreApplication application(argc, argv);
        docket::speakUsersLanguage();
        std::fputs(docket::Arguments::usage().toUtf8().constData(), stdout);
    } else if (wish == Wish::Version) {
        std::puts("docket " DOCKET_VERSION);
    }
    return wish == Wish::Help || wish == Wish::Version;
}

// Empty: in memory.
QString historyFileOf(const docket::Arguments &arguments)
{
    if (!arguments.keepsHistory)
        return {};
    return arguments.historyFile.isEmpty() ? docket::History::defaultFile()
                                           : QFile::decodeName(arguments.historyFile);
}

// Before there is a window, and a connection to a display. A process that keeps no history, or that was
// called with options of Qt's, stands for itself.
docket::Meeting metOthers(const docket::Arguments &arguments)
{
    const QString historyFile = historyFileOf(arguments);
    if (arguments.wish != docket::Arguments::Wish::Run || historyFile.isEmpty())
        return {};
    constexpr std::chrono::milliseconds patience{1500};
    return docket::meet(QFile::encodeName(historyFile),
                        arguments.newWindow ? std::nullopt : docket::ownMessage(arguments.paths), patience);
}

int showWindow(const docket::Arguments &arguments, std::unique_ptr<docket::Listener> listener)
{
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("docket"),
                    QStringLiteral("docket"));
    docket::Settings settings(store);
    // The process is gone within a second after Quit, however much is still to be written.
    constexpr docket::HistoryPatience patience{std::chrono::milliseconds(400),
                                               std::chrono::milliseconds(600)};
    docket::History history(historyFileOf(arguments), nullptr, patience);
    docket::Inspector inspector; // goes before the history does
    docket::RecentModel model(history);
    docket::MainWindow window(inspector, history, model, settings);
    const auto inspect = [&window](const QList<docket::FilePath> &paths) {
        if (!paths.isEmpty())
            window.inspect({docket::Offer::Form::Paths, {}, paths});
    };
    inspect(arguments.paths);
    window.show();

    docket::Foreground foreground(window);
    std::optional<docket::RelayReceiver> receiver; // goes first: others need not wait for the history
    if (listener) {
        receiver.emplace(std::move(listener));
        QObject::connect(&*receiver, &docket::RelayReceiver::received, &window,
                         [&](const docket::RelayMessage &message) {
                             inspect(message.paths);
                             foreground.come(message.activationToken, message.startupId);
                         });
    }
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    const auto before = docket::Arguments::parsed(wordsOf(argc, argv));
    if (isDone(before.wish, argc, argv))
        return 0;

    QApplication::setApplicationName(QStringLiteral("docket"));
    QApplication::setApplicationDisplayName(QStringLiteral("Docket"));
    QApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("docket"));
    docket::Meeting meeting = metOthers(before);
    if (meeting.role == docket::Meeting::Role::Second)
        return 0;
    const QApplication application(argc, argv); // takes Qt's own options out
    docket::speakUsersLanguage();
    QApplication::setWindowIcon(docket::applicationIcon());
    const auto arguments = docket::Arguments::parsed(wordsOf(argc, argv));
    if (arguments.wish == docket::Arguments::Wish::Refuse) {
        const QString words = arguments.complaint % QLatin1Char('\n') % docket::Arguments::usage();
        std::fprintf(stderr, "docket: %s", words.toUtf8().constData());
        return 2;
    }
    return showWindow(arguments, std::move(meeting.listener));
}

} // namespace

int main(int argc, char **argv)
{
    const int status = run(argc, argv);
    // A thread that is stuck in the kernel may be left behind: what it comes back to must not be torn down.
    std::fflush(nullptr);
    std::_Exit(status);
}
