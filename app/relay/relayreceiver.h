// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relay/relaymessage.h"

#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace docket
{

class Listener;

// Takes what other processes of the same user hand over. No call waits, whatever they send or fail to send.
// Lives in the thread that made it, which needs an event loop.
class RelayReceiver : public QObject
{
    Q_OBJECT

public:
    explicit RelayReceiver(std::unique_ptr<Listener> listener, QObject *parent = nullptr);
    ~RelayReceiver() override;

Q_SIGNALS:
    // The other process has been told so, and ends.
    void received(const docket::RelayMessage &message);

private:
    struct Caller;

    void accept();
    void read(Caller *caller);
    void drop(Caller *caller);

    std::unique_ptr<Listener> m_listener;
    QSocketNotifier m_calls;   // goes before the listener does
    QTimer m_pause;            // after a call that could not be taken
    QList<Caller *> m_callers; // the oldest first
};

} // namespace docket
