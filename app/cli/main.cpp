// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/checkrun.h"
#include "cli/progressbar.h"
#include "cli/session.h"
#include "cli/signalwatch.h"
#include "cli/standardstreams.h"
#include "history/history.h"
#include "languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <cstdlib>
#include <optional>

using namespace docket;

namespace
{

int print(const QString &text)
{
    const int code = writeOut(text.toUtf8());
    if (code != 0)
        complainOfOutput(code);
    return code == 0 ? 0 : 1;
}

// The file's name as History takes it; nothing where its bytes would not survive that.
std::optional<QString> historyName(const QByteArray &file)
{
    const QString name = QFile::decodeName(file);
    return QFile::encodeName(name) == file ? std::optional(name) : std::nullopt;
}

// Quits once the history has done what it was asked to, and its notices have come.
void quitAfter(History &history)
{
    QObject::connect(&history, &History::notFound, qApp, &QCoreApplication::quit);
    history.find(0); // there is none
}

bool wantsProgress(Arguments::Progress when)
{
    return when == Arguments::Progress::Always ||
           (when == Arguments::Progress::Auto && standardErrorIsTerminal());
}

// Runs it to its end, or to a signal, and the history until what was added is written.
int follow(Run &run, Arguments::Progress progress, SignalWatch &signalWatch, std::optional<History> &history)
{
    constexpr int graceMs = 2'000; // for the history, where the user wants an end
    std::optional<ProgressBar> bar;
    if (wantsProgress(progress)) {
        bar.emplace();
        QObject::connect(&run, &Run::progressed, &*bar, &ProgressBar::set);
        QObject::connect(&run, &Run::ended, &run, [&bar] { bar.reset(); });
    }
    int status = 0;
    bool isWhole = true;
    QObject::connect(&signalWatch, &SignalWatch::raised, &run, [&](int signal) {
        status = signalStatus + signal;
        run.interrupt(signal);
        QTimer::singleShot(graceMs, qApp, &QCoreApplication::quit);
    });
    QObject::connect(&run, &Run::ended, &run, [&](int itsStatus, bool whole) {
        status = itsStatus;
        isWhole = whole;
        if (history)
            quitAfter(*history);
        else
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    signalWatch.begin(); // all threads are there
    if (!run.start())
        return SignalWatch::come() ? signalStatus + SignalWatch::come() : usageStatus;
    QCoreApplication::exec();
    if (!isWhole) { // a look-up may hang in the kernel: leave without a word to it
        history.reset();
        std::_Exit(status);
    }
    return status;
}

int inspect(const Arguments &arguments)
{
    SignalWatch signalWatch;
    std::optional<History> history;
    if (!arguments.historyFile.isEmpty()) {
        const auto name = historyName(arguments.historyFile);
        if (!name) {
            complain(Session::tr("%1: the history's name has to be UTF-8")
                         .arg(displayText(arguments.historyFile)));
            return usageStatus;
        }
        history.emplace(*name);
        QObject::connect(&*history, &History::notice, [](const QString &sentence) { complain(sentence); });
    }
    Inspector inspector;
    if (history)
        QObject::connect(&inspector, &Inspector::reported, &*history, &History::add);
    Session session(arguments, inspector);
    if (history)
        QObject::connect(&session, &Session::hashed, &*history, [&history](const QList<Report> &reports) {
            for (const Report &report : reports)
                history->amend(report);
        });
    return follow(session, arguments.progress, signalWatch, history);
}

int check(const Arguments &arguments)
{
    SignalWatch signalWatch;
    std::optional<History> none;
    CheckRun run(arguments);
    return follow(run, arguments.progress, signalWatch, none);
}

} // namespace

int main(int argc, char **argv)
{
    guardStandardStreams();
    std::signal(SIGPIPE, SIG_IGN);    // the write says it
    int ownArguments = qMin(1, argc); // QCoreApplication would take some for its own
    const QCoreApplication application(ownArguments, argv);
    speakUsersLanguage();
    const auto parsed = parseArguments(QList<QByteArray>(argv + 1, argv + qMax(1, argc)));
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(error->sentence);
        complain(Session::tr("see docket-cli --help"));
        return usageStatus;
    }
    const auto *arguments = std::get_if<Arguments>(&parsed);
    switch (arguments->task) {
    case Arguments::Task::Help:
        return print(helpText());
    case Arguments::Task::Version:
        return print(QStringLiteral("docket-cli " DOCKET_VERSION "\n"));
    case Arguments::Task::Check:
        return check(*arguments);
    case Arguments::Task::Inspect:
        break;
    }
    return inspect(*arguments);
}
