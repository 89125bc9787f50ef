// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "exports.h"

#include "checksumdialog.h"
#include "checksums.h"
#include "exportdialog.h"
#include "noticebar.h"
#include "words.h"

#include <QFile>

namespace docket
{

namespace
{

QString shownName(const QString &fileName)
{
    return displayText(QFile::encodeName(fileName));
}

} // namespace

Exports::Exports(const Parts &parts, QWidget &window) : QObject(&window), m_parts(parts), m_window(window)
{
}

void Exports::exportResults()
{
    auto *dialog =
        new ExportDialog(m_parts.history, m_parts.model, m_parts.list, m_parts.settings, &m_window);
    connect(dialog, &ExportDialog::exported, this, [this](qsizetype results, const QString &fileName) {
        say(results == 1 ? tr("1 result was exported to “%1”.").arg(shownName(fileName))
                         : tr("%1 results were exported to “%2”.", nullptr, int(results))
                               .arg(words::number(results), shownName(fileName)));
    });
    dialog->open();
}

void Exports::writeChecksums(const QList<InspectionId> &ids, const QList<FilePath> &files)
{
    auto *dialog =
        new ChecksumDialog(m_parts.bookkeeper, m_parts.history, ids, files, m_parts.settings, &m_window);
    connect(dialog, &ChecksumDialog::computed, &m_parts.checksums, &Checksums::show);
    connect(dialog, &ChecksumDialog::written, this, [this](qsizetype count, const QString &fileName) {
        say(count == 1 ? tr("The checksum of 1 file was written to “%1”.").arg(shownName(fileName))
                       : tr("Checksums of %1 files were written to “%2”.", nullptr, int(count))
                             .arg(words::number(count), shownName(fileName)));
    });
    dialog->open();
}

void Exports::say(const QString &sentence)
{
    m_parts.notices.post({QStringLiteral("exported"), Glyph::Info, Tone::Accent, sentence});
}

} // namespace docket
