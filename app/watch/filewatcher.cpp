// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "watch/filewatcher.h"

#include "inspect/target.h"
#include "sources/descriptor.h"
#include "watch/way.h"

#include <QSocketNotifier>

#include <sys/inotify.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace docket
{

namespace
{

constexpr int pauseMs = 100;
constexpr size_t bytesAtOnce = 65'536;

// To read is none of these.
constexpr uint32_t ofContent = IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE; // who maps a file writes unheard
constexpr uint32_t ofNames = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;
constexpr uint32_t ofItself = IN_DELETE_SELF | IN_MOVE_SELF;

// Touches no file: the kernel knows the paths of what is open.
bool isWrittenByThisProgram(const FilePath &file)
{
    std::error_code error;
    std::filesystem::directory_iterator entry("/proc/self/fd", error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const int number = QByteArray(entry->path().filename().c_str()).toInt();
        const int flags = ::fcntl(number, F_GETFL); // NOLINT(cppcoreguidelines-pro-type-vararg)
        if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
            continue;
        std::array<char, 4096> path; // PATH_MAX
        const ssize_t length = ::readlink(ProcPath(number).c_str(), path.data(), path.size());
        if (length > 0 && QByteArrayView(path.data(), length) == file.bytes())
            return true;
    }
    return false;
}

} // namespace

FileWatcher::FileWatcher(FileWatch::Volumes volumes) : m_volumes(volumes), m_due(this), m_pause(this)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &FileWatcher::tell);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_events->setEnabled(true); });
}

FileWatcher::~FileWatcher()
{
    disarm();
}

void FileWatcher::watch(quint64 wish, const FilePath &path, const std::optional<Identity> &seen)
{
    m_wish = wish;
    if (path != m_path) {
        m_path = path;
        m_cadence = {};
        m_due.stop();
    }
    arm();
    if (m_state.kind == WatchState::Kind::Watched && isWrittenByThisProgram(m_lastPath.child(m_lastName))) {
        m_state = {WatchState::Kind::OwnFile, {}};
        disarm();
    } else if (m_state.kind == WatchState::Kind::Watched && seen && m_identity != seen) {
        note();
    }
    Q_EMIT settled(m_wish, m_state);
}

void FileWatcher::armAgain()
{
    const WatchState before = m_state;
    arm();
    if (m_state != before)
        Q_EMIT settled(m_wish, m_state);
}

void FileWatcher::arm()
{
    QList<int> before = std::exchange(m_names, {}).keys();
    before.append(std::exchange(m_file, -1));
    m_lastFolder = -1;
    m_identity.reset();
    m_isFolder = false;
    m_state = armed();
    if (m_state.kind != WatchState::Kind::Watched) {
        disarm();
        return;
    }
    for (const int number : std::as_const(before)) {
        if (number != m_file && !m_names.contains(number))
            ::inotify_rm_watch(m_inotify.number(), number); // unless it has gone with what it watched
    }
}

// First the folder, then what is in it, at last what it is: so nothing is missed that happens meanwhile.
WatchState FileWatcher::armed()
{
    using Kind = WatchState::Kind;
    if (m_path.isEmpty())
        return {};
    if (!m_inotify.isOpen() && !openEvents())
        return {Kind::NotPossible, {errno}};
    const Way way = followWay(m_path, m_volumes(), [this](const FilePath &folder, const QByteArray &name) {
        addFolder(folder, name);
    });
    if (way.isRemote)
        return {Kind::NetworkVolume, {}};
    if (way.error == 0)
        addFile(way.end);
    if (m_file < 0 && m_lastFolder < 0)
        return {Kind::NotPossible, {m_folderError}};
    return {Kind::Watched, {}};
}

bool FileWatcher::openEvents()
{
    m_inotify = Handle(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!m_inotify.isOpen())
        return false;
    m_events = new QSocketNotifier(m_inotify.number(), QSocketNotifier::Read, this);
    connect(m_events, &QSocketNotifier::activated, this, &FileWatcher::read);
    return true;
}

void FileWatcher::addFolder(const FilePath &folder, const QByteArray &name)
{
    m_lastFolder = ::inotify_add_watch(m_inotify.number(), folder.c_str(),
                                       ofNames | ofItself | IN_ONLYDIR | IN_DONT_FOLLOW);
    m_folderError = m_lastFolder < 0 ? errno : 0;
    m_lastPath = folder;
    m_lastName = name;
    if (m_lastFolder >= 0)
        m_names[m_lastFolder].append(name); // links may lead through one folder twice
}

void FileWatcher::addFile(const FilePath &file)
{
    const auto add = [this](const FilePath &path, uint32_t events) {
        return ::inotify_add_watch(m_inotify.number(), path.c_str(), events | IN_DONT_FOLLOW);
    };
    uint32_t events = ofContent;
    m_file = add(file, events | ofItself);
    FileStatus status;
    if (!Target::byPath(file).status(status)) {
        m_identity = status.size.identity;
        m_isFolder = status.size.type == FileType::Folder;
        if (status.size.type != FileType::Regular) { // what goes through a device is no change
            events = IN_ATTRIB;
            m_file = add(file, events | ofItself);
        }
    }
    if (m_file < 0 && m_lastFolder >= 0) // unreadable, but its folder is not
        add(m_lastPath, events | IN_MASK_ADD);
}

void FileWatcher::disarm()
{
    m_pause.stop();
    m_names.clear();
    m_file = m_lastFolder = -1;
    if (m_events) {
        m_events->setEnabled(false);
        m_events->deleteLater(); // it may be what calls
        m_events = nullptr;
    }
    m_inotify.close();
}

void FileWatcher::read()
{
    m_events->setEnabled(false);
    m_pause.start();
    std::array<char, bytesAtOnce> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const ssize_t come = ::read(m_inotify.number(), bytes.data(), bytes.size());
    Sign sign = Sign::None;
    bool isMoved = false; // what is watched may not be what the path leads to
    for (ssize_t at = 0; at < come;) {
        inotify_event event = {};
        std::memcpy(&event, bytes.data() + at, sizeof event);
        const QByteArray name(event.len > 0 ? bytes.data() + at + sizeof event : nullptr); // ends with NUL
        const Sign its = signOf(event, name);
        sign = std::max(sign, its);
        isMoved = isMoved || (its != Sign::None && event.mask != IN_MODIFY);
        at += static_cast<ssize_t>(sizeof event + event.len);
    }
    const std::optional<Identity> before = m_identity;
    if (isMoved)
        armAgain();
    if (sign == Sign::Change || m_identity != before)
        note();
}

FileWatcher::Sign FileWatcher::signOf(const inotify_event &event, const QByteArray &name) const
{
    const bool isOfFile = event.wd == m_file || (event.wd == m_lastFolder && name == m_lastName);
    const auto folder = m_names.constFind(event.wd);
    const bool isOnWay = folder != m_names.cend() && (name.isEmpty() || folder->contains(name));
    if (isOfFile && m_identity && (event.mask & (ofNames | ofItself | IN_MODIFY | IN_ATTRIB)) != 0)
        return Sign::Change;
    return isOfFile || isOnWay || (event.mask & IN_Q_OVERFLOW) != 0 ? Sign::Perhaps : Sign::None;
}

void FileWatcher::note()
{
    const auto now = std::chrono::steady_clock::now();
    m_cadence.noteChange(now);
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*m_cadence.due() - now);
    m_due.start(std::max(wait, std::chrono::milliseconds(0)));
}

// What comes from now on counts for the next time. A folder in the file's place is passed over: to inspect it
// would be to walk it.
void FileWatcher::tell()
{
    m_cadence.noteReport(std::chrono::steady_clock::now());
    armAgain();
    if (!m_isFolder)
        Q_EMIT changed(m_wish, m_path);
}

} // namespace docket
