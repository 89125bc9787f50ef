// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "support/sickvolume.h"

#include <QFile>
#include <QStandardPaths>

#include <sys/mount.h>
#include <unistd.h>

namespace docket::test
{

namespace
{

constexpr int answerMs = 20'000;

QByteArray readLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(answerMs))
            qFatal("sickfs does not answer: %s", process.readAllStandardError().constData());
    }
    return process.readLine().trimmed();
}

} // namespace

QString SickVolume::whyNot()
{
    if (::access("/dev/fuse", R_OK | W_OK) != 0)
        return QStringLiteral("/dev/fuse cannot be used here");
    if (::geteuid() != 0 && QStandardPaths::findExecutable(QStringLiteral("fusermount3")).isEmpty())
        return QStringLiteral("only root may mount here: there is no fusermount3");
    return {};
}

SickVolume::SickVolume(int folders, int files, qint64 bytes, const QString &type)
    : m_folders(folders), m_files(files)
{
    QStringList arguments{m_mountPoint.path(), QString::number(folders), QString::number(files),
                          QString::number(bytes)};
    if (!type.isEmpty())
        arguments += type;
    m_process.start(QStringLiteral(SICKFS_PROGRAM), arguments);
    if (!m_process.waitForStarted() || readLine(m_process) != "ready")
        qFatal("sickfs does not start");
}

SickVolume::~SickVolume()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(answerMs);
    if (m_crashed && ::umount2(folder().c_str(), MNT_DETACH) != 0)
        QProcess::execute(QStringLiteral("fusermount3"),
                          {QStringLiteral("-u"), QStringLiteral("-z"), m_mountPoint.path()});
}

void SickVolume::crash()
{
    m_crashed = true;
    m_process.kill();
    if (!m_process.waitForFinished(answerMs))
        qFatal("sickfs does not die");
}

FilePath SickVolume::folder() const
{
    return FilePath(QFile::encodeName(m_mountPoint.path()));
}

FilePath SickVolume::file(int number) const
{
    return FilePath(folder().bytes() + QByteArray("/d") +
                    QByteArray::number(number % m_folders).rightJustified(3, '0') + "/f" +
                    QByteArray::number(number).rightJustified(6, '0'));
}

QList<FilePath> SickVolume::allFiles() const
{
    QList<FilePath> files;
    for (int i = 0; i < m_files; ++i)
        files.append(file(i));
    return files;
}

QByteArray SickVolume::tell(const QByteArray &command)
{
    m_process.write(command + '\n');
    const QByteArray answer = readLine(m_process);
    if (!answer.startsWith("ok"))
        qFatal("sickfs, told \"%s\": %s", command.constData(), answer.constData());
    return answer.mid(3);
}

} // namespace docket::test
