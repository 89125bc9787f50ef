// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "endtoend/runningdocket.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/xattr.h>

namespace docket
{

RunningDocket::RunningDocket(const Desktop &desktop)
    : m_desktop(desktop), m_environment(desktop.environment())
{
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path()); // where a second process finds it
    for (const char *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        m_environment.remove(QLatin1String(name));
}

RunningDocket::~RunningDocket()
{
    stop(m_process);
}

QString RunningDocket::makeDownload(const QString &name, int bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
        return {};
    const auto record = [&](const char *attribute, const QByteArray &value) {
        return ::setxattr(QFile::encodeName(file.fileName()).constData(), attribute, value.constData(),
                          size_t(value.size()), 0) == 0;
    };
    const bool isRecorded =
        record("user.com.github.autopkg.etag", "\"65a1b2c3-" + QByteArray::number(bytes, 16) + '"') &&
        record("user.com.github.autopkg.last-modified", "Fri, 12 Jan 2024 21:44:35 GMT"); // 0x65a1b2c3
    return isRecorded ? file.fileName() : QString();
}

void RunningDocket::begin(const QStringList &paths)
{
    m_process = makeProcess(QStringLiteral(DOCKET_PROGRAM), paths, m_environment);
    m_process->start();
}

bool RunningDocket::start(const QStringList &paths)
{
    begin(paths);
    return m_home.isValid() && sees(QStringLiteral("Recent results"));
}

std::unique_ptr<QProcess> RunningDocket::callAgain(const QString &path) const
{
    auto process = makeProcess(QStringLiteral(DOCKET_PROGRAM), {path}, m_environment);
    process->start();
    return process;
}

bool RunningDocket::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

bool RunningDocket::hasEndedWell() const
{
    return m_process && m_process->state() == QProcess::NotRunning &&
           m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

bool RunningDocket::sees(const QString &beginning, const QStringList &parts)
{
    return QTest::qWaitFor(
        [&] {
            m_seen = readAccessibles(m_desktop.bus());
            return std::any_of(m_seen.begin(), m_seen.end(), [&](const Accessible &one) {
                return one.name.startsWith(beginning) &&
                       std::all_of(parts.begin(), parts.end(),
                                   [&](const QString &part) { return one.name.contains(part); });
            });
        },
        int(patience.count()));
}

} // namespace docket
