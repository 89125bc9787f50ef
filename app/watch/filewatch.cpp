// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "watch/filewatch.h"

#include "watch/filewatcher.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>

namespace docket
{

namespace
{

constexpr int patienceMs = 2000;
constexpr int graceMs = 500; // the kernel takes a while to let go of what was watched
constexpr int mostLeftBehind = 8;
constexpr unsigned stackBytes = 512 * 1024;

// It ends, and goes, when what it waits for comes back.
QThread *leftBehind(std::unique_ptr<QThread> thread)
{
    QObject::connect(thread.get(), &QThread::finished, thread.get(), &QObject::deleteLater);
    thread->quit();
    return thread.release();
}

} // namespace

FileWatch::FileWatch(QObject *parent, Volumes volumes) : QObject(parent), m_volumes(volumes)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &FileWatch::loseSilent);
}

FileWatch::~FileWatch()
{
    if (!m_thread)
        return;
    m_thread->quit();
    const bool isSilent = m_sent != m_settled && !m_patience.isActive();
    if (isSilent || !m_thread->wait(QDeadlineTimer(graceMs)))
        leftBehind(std::move(m_thread));
}

void FileWatch::watch(const FilePath &path, const std::optional<Identity> &seen)
{
    if (path == m_path && !seen)
        return;
    const bool isOther = path != m_path;
    m_path = path;
    m_seen = seen;
    ++m_wish;
    if (isOther)
        setState({});
    send();
}

// One wish at a time: where the last one hangs, the watcher hears of no other.
void FileWatch::send()
{
    if (m_sent != m_settled) {
        if (!m_patience.isActive())
            loseSilent();
        return;
    }
    if (!m_thread && m_path.isEmpty())
        return;
    if (!m_thread)
        startThread();
    m_sent = m_wish;
    m_patience.start();
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, wish = m_wish, path = m_path, seen = m_seen] {
        watcher->watch(wish, path, seen);
    });
}

void FileWatch::take(quint64 wish, const WatchState &state)
{
    if (wish != m_sent)
        return; // from a thread that was left behind
    m_settled = wish;
    m_patience.stop();
    if (m_sent != m_wish)
        send();
    else
        setState(state);
}

// The file that hangs may be watched yet, if nobody asks for another.
void FileWatch::loseSilent()
{
    if (m_sent == m_wish || m_leftBehind == mostLeftBehind) {
        setState({WatchState::Kind::NotPossible, {ETIMEDOUT}});
        return;
    }
    ++m_leftBehind;
    connect(m_thread.get(), &QThread::finished, this, [this] { --m_leftBehind; });
    leftBehind(std::move(m_thread));
    m_settled = m_sent;
    send();
}

void FileWatch::setState(const WatchState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void FileWatch::startThread()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("filewatch"));
    m_thread->setStackSize(stackBytes);
    m_watcher = new FileWatcher(m_volumes);
    m_watcher->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &FileWatcher::settled, this, &FileWatch::take);
    connect(m_watcher, &FileWatcher::changed, this, [this](quint64 wish, const FilePath &path) {
        if (wish == m_sent && path == m_path)
            Q_EMIT changed(path);
    });
    m_thread->start();
}

} // namespace docket
