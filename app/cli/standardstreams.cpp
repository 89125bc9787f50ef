// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/standardstreams.h"

#include "cli/signalwatch.h"
#include "inspect/failure.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::StandardStreams)
};

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
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void complainOfOutput(int code)
{
    complain(Words::tr("standard output: %1").arg(QString::fromLatin1(errnoText(code))));
}

} // namespace docket
