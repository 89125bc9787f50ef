// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/checksumplace.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::ChecksumPlace)
};

bool liesIn(const FilePath &file, const QByteArray &folder)
{
    return file.bytes().startsWith(folder.endsWith('/') ? folder : QByteArray(folder + '/'));
}

} // namespace

void SomeNames::add(const QString &name)
{
    constexpr qsizetype most = 3;
    if (m_count++ < most)
        m_first += name;
}

QString SomeNames::words() const
{
    const QString names = m_first.join(Words::tr(", ", "between names"));
    const qsizetype more = m_count - m_first.size();
    return more == 0 ? names
                     : Words::tr("%1 and %2 more", "some names, how many more", int(more))
                           .arg(names, QLocale().toString(more));
}

QByteArray commonFolder(const QList<FilePath> &files)
{
    QByteArray common;
    for (const FilePath &file : files) {
        if (common.isEmpty())
            common = file.folder();
        while (!liesIn(file, common))
            common = FilePath(common).folder();
    }
    return common;
}

QString refusalOfPlace(const QList<FilePath> &files, const FilePath &checksumFile)
{
    const QByteArray folder = checksumFile.folder();
    SomeNames outside;
    for (const FilePath &file : files) {
        if (!liesIn(file, folder))
            outside.add(Words::tr("“%1”", "the name of a file").arg(displayText(file.name())));
    }
    if (outside.count() == 0)
        return {};
    return Words::tr("A checksum file lists files in its own folder and below. Not there: %1. Write it to "
                     "“%2”, which holds all of them.")
        .arg(outside.words(), displayFolder(commonFolder(files)));
}

} // namespace docket
