// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/failure.h"
#include "inspect/report.h"
#include "inspect/volumes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;

namespace docket
{

class FileWatcher;

// What has become of the wish to watch a file. A value.
struct WatchState {
    enum class Kind : quint8 {
        Nothing, // is to be watched, or it is not known yet
        Watched,
        NetworkVolume, // changes that others make there are not heard of
        OwnFile,       // this program writes it: to look at each change would make the next
        NotPossible,   // for the reason in `failure`
    };
    Kind kind = Kind::Nothing;
    Failure failure;

    friend bool operator==(const WatchState &, const WatchState &) = default;
};

// Tells when one file, or what its path leads to, has changed on the disk: was written, replaced, removed,
// has come back, or got other attributes. No call waits: what touches the file runs in a thread of its own,
// which is left behind where its volume hangs. Lives in the thread that made it, which needs an event loop.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    using Volumes = VolumeTable (*)();

    explicit FileWatch(QObject *parent = nullptr, Volumes volumes = VolumeTable::current);
    // Waits for no volume that is silent.
    ~FileWatch() override;

    // An absolute path, in place of the one before. Where the file is another now than it was when it was
    // `seen`, that is a change too.
    void watch(const FilePath &path, const std::optional<Identity> &seen = std::nullopt);
    void clear() { watch({}); }

    // Empty where nothing is to be watched.
    [[nodiscard]] const FilePath &path() const { return m_path; }
    [[nodiscard]] const WatchState &state() const { return m_state; }

Q_SIGNALS:
    // As a Cadence says; not while a folder stands in the file's place.
    void changed(const docket::FilePath &path);
    void stateChanged();

private:
    void send();
    void take(quint64 wish, const WatchState &state);
    void loseSilent();
    void setState(const WatchState &state);
    void startThread();

    Volumes m_volumes;
    FilePath m_path;
    std::optional<Identity> m_seen;
    WatchState m_state;
    quint64 m_wish = 0;    // counts calls of watch()
    quint64 m_sent = 0;    // the last that the watcher was told
    quint64 m_settled = 0; // the last that it has answered
    QTimer m_patience;     // for the answer
    int m_leftBehind = 0;  // threads that hang
    std::unique_ptr<QThread> m_thread;
    FileWatcher *m_watcher = nullptr; // lives in m_thread, and ends with it
};

} // namespace docket

Q_DECLARE_METATYPE(docket::WatchState)
