// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QTemporaryDir>

// Real files for tests, in a folder that goes when this goes. Each call fails the test (qFatal) where the
// system does not do as asked, so that no test goes on with half a file.
namespace docket::test
{

class RealFiles
{
public:
    RealFiles();

    [[nodiscard]] FilePath folder() const;
    [[nodiscard]] FilePath at(const QByteArray &name) const;

    FilePath file(const QByteArray &name, const QByteArray &content = {});
    FilePath makeFolder(const QByteArray &name);
    FilePath link(const QByteArray &name, const QByteArray &target);
    FilePath fifo(const QByteArray &name);
    FilePath socket(const QByteArray &name);

private:
    QTemporaryDir m_dir;
};

void setAttribute(const FilePath &file, const QByteArray &name, const QByteArray &value);
void setModified(const FilePath &file, qint64 seconds, qint32 nanoseconds = 0);
void removeFile(const FilePath &file);

// Of a file that is not there nothing.
[[nodiscard]] QByteArray contentOf(const QString &fileName);
void writeFile(const QString &fileName, const QByteArray &content);

} // namespace docket::test
