// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/standardstreams.h"

#include "cli/run.h"
#include "cli/signalwatch.h"
#include "inspect/failure.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::StandardStreams)
};

// What the terminal shows at the moment.
QByteArray &shownStatus()
{
    static QByteArray status;
    return status;
}
bool isOutputMidLine = false; // on the terminal

constexpr char eraseLine[] = "\r\x1b[K";

// At once, so that nothing of another process comes between.
void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

bool isInBackground()
{
    const pid_t foreground = ::tcgetpgrp(STDERR_FILENO);
    return foreground >= 0 && foreground != ::getpgrp();
}

} // namespace

void guardStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1) // NOLINT(cppcoreguidelines-pro-type-vararg)
            static_cast<void>(
                ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)); // NOLINT
    }
}

int writeOut(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && ::isatty(STDOUT_FILENO) != 0) {
        showStatus({}); // until it is shown again
        isOutputMidLine = !bytes.endsWith('\n');
    }
    while (!bytes.isEmpty()) {
        const ssize_t length = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (length >= 0) {
            bytes = bytes.sliced(length);
        } else if (errno == EAGAIN) { // another process made the pipe non-blocking
            pollfd output = {STDOUT_FILENO, POLLOUT, 0};
            ::poll(&output, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
        if (!bytes.isEmpty() && SignalWatch::come() != 0)
            return EINTR;
    }
    return 0;
}

void complain(const QString &sentence)
{
    const QByteArray line = QByteArrayLiteral("docket-cli: ") + sentence.toUtf8() + '\n';
    writeError(shownStatus().isEmpty() ? line : eraseLine + line + shownStatus());
}

bool standardErrorIsTerminal()
{
    return ::isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb";
}

int terminalColumns()
{
    constexpr int usual = 80;
    winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 &&
        size.ws_col > 0) // NOLINT(cppcoreguidelines-pro-type-vararg)
        return size.ws_col;
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? columns : usual;
}

void showStatus(const QString &line)
{
    const QByteArray status = isOutputMidLine || isInBackground() ? QByteArray() : line.toUtf8();
    if (status == shownStatus())
        return;
    shownStatus() = status;
    writeError(eraseLine + status);
}

void complainOfOutput(int code)
{
    complain(Words::tr("standard output: %1").arg(QString::fromLatin1(errnoText(code))));
}

int statusOfFailedOutput(int code)
{
    if (code == EPIPE)
        return signalStatus + SIGPIPE; // whoever reads has enough: as if that signal had ended it
    complainOfOutput(code);
    return failedStatus;
}

} // namespace docket
