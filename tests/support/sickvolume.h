// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

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

    SickVolume(int folders, int files);
    ~SickVolume();

    [[nodiscard]] FilePath folder() const;
    [[nodiscard]] FilePath file(int number) const;
    [[nodiscard]] QList<FilePath> allFiles() const;

    // One line of sickfs's language (see sickfs/main.cpp); its answer without the "ok ".
    QByteArray tell(const QByteArray &command);

private:
    QTemporaryDir m_mountPoint;
    QProcess m_process;
    int m_folders;
    int m_files;
};

} // namespace docket::test
