// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relay/handle.h"
#include "watch/cadence.h"
#include "watch/filewatch.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QSocketNotifier;
struct inotify_event;

namespace docket
{

// The part of a FileWatch that lives in a thread of its own, for it touches the file. It has the kernel watch
// the file itself and each folder on the way to it, there for the one name that matters (inotify(7)).
class FileWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FileWatcher(FileWatch::Volumes volumes);
    ~FileWatcher() override;

    void watch(quint64 wish, const FilePath &path, const std::optional<Identity> &seen);

Q_SIGNALS:
    // What has become of that wish; again when that changes.
    void settled(quint64 wish, const docket::WatchState &state);
    void changed(quint64 wish, const docket::FilePath &path);

private:
    enum class Sign : quint8 { None, Perhaps, Change };

    void arm();
    void armAgain();
    [[nodiscard]] WatchState armed();
    [[nodiscard]] bool openEvents();
    void addFolder(const FilePath &folder, const QByteArray &name);
    void addFile(const FilePath &file);
    void disarm();
    void read();
    [[nodiscard]] Sign signOf(const inotify_event &event, const QByteArray &name) const;
    void note();
    void tell();

    FileWatch::Volumes m_volumes;
    quint64 m_wish = 0;
    FilePath m_path;
    WatchState m_state;
    Cadence m_cadence;
    QTimer m_due;

    Handle m_inotify;
    QSocketNotifier *m_events = nullptr;
    QTimer m_pause;                     // after events: the kernel makes one of many by its end
    QHash<int, QByteArrayList> m_names; // that matter, by the number of their folder's watch
    int m_lastFolder = -1;              // the watch of the file's own folder,
    FilePath m_lastPath;                // its path,
    QByteArray m_lastName;              // and the name of the file in it
    int m_folderError = 0;              // why there is none
    int m_file = -1;                    // the file's own watch

    std::optional<Identity> m_identity; // of what was there when it was armed
    bool m_isFolder = false;
};

} // namespace docket
