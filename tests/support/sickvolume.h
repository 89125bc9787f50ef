// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace docket::test
{

// A mounted sickfs, healthy to begin with; unmounted with this. The test is failed (qFatal) where it does not
// do as told.
class SickVolume
{
public:
    // Why none can be had on this machine; empty where one can.
    [[nodiscard]] static QString whyNot();

    // Each of `bytes`, or of a size of its own. With a type it is mounted as "fuse.TYPE".
    SickVolume(int folders, int files, qint64 bytes = 0, const QString &type = {});
    ~SickVolume();

    [[nodiscard]] FilePath folder() const;
    [[nodiscard]] FilePath file(int number) const;
    [[nodiscard]] QList<FilePath> allFiles() const;

    // The program that serves it dies: what is asked of it ends in an error, now and from now on.
    void crash();

    // One line of sickfs's language (see sickfs/main.cpp); its answer without the "ok ".
    QByteArray tell(const QByteArray &command);

private:
    // A name that the volume table has to escape.
    QTemporaryDir m_mountPoint{QDir::tempPath() + QStringLiteral("/sick \\040 volume-XXXXXX")};
    QProcess m_process;
    int m_folders;
    int m_files;
    bool m_crashed = false;
};

} // namespace docket::test
