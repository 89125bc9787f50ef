// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace docket
{

// SIGINT and SIGTERM as a Qt signal. Make one, in the main thread, before any other thread starts: threads
// made later take none of them, so that a write() that waits in the main thread is interrupted. The second of
// a kind ends the process at once.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);

    // From here on, with all other threads started.
    void begin();
    // The one that has come, also before raised() could say it; 0 while none has.
    [[nodiscard]] static int come();

Q_SIGNALS:
    void raised(int number);

private:
    QSocketNotifier m_notifier;
};

} // namespace docket
