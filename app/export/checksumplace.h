// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QList>
#include <QString>
#include <QStringList>

// Where a checksum file can lie. Pure functions and a value, for any thread.
namespace docket
{

// "“a”, “b” and 3 more": the first of many names.
class SomeNames
{
public:
    void add(const QString &name);
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] QString words() const;

private:
    QStringList m_first;
    qsizetype m_count = 0;
};

// The deepest folder that all these files lie in or below; empty where there are none.
[[nodiscard]] QByteArray commonFolder(const QList<FilePath> &files);

// Names in a checksum file start in its folder and do not leave it. Why these files cannot be listed in one
// of that name, in a sentence; empty where they can.
[[nodiscard]] QString refusalOfPlace(const QList<FilePath> &files, const FilePath &checksumFile);

} // namespace docket
