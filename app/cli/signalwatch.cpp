// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/signalwatch.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace docket
{

namespace
{

// All that a signal handler can reach.
volatile std::sig_atomic_t last = 0;
std::array<int, 2> ends = {-1, -1};

extern "C" void note(int number)
{
    last = number;
    const auto byte = static_cast<char>(number);
    const int code = errno;
    static_cast<void>(::write(ends[1], &byte, 1) == 1); // it has room for the two there can be
    errno = code;
}

sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

int openedPipe()
{
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("docket-cli: no pipe");
    return ends[0];
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent), m_notifier(openedPipe(), QSocketNotifier::Read)
{
    const sigset_t set = watched();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT raised(last);
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // and no SA_RESTART: what waits returns
    for (const int number : {SIGINT, SIGTERM}) {
        struct sigaction before = {};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as nohup and "&" in a script ask for
            ::sigaction(number, &action, nullptr);
    }
}

void SignalWatch::begin()
{
    const sigset_t set = watched();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

int SignalWatch::come()
{
    return last;
}

} // namespace docket
