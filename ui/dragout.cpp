// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "dragout.h"

#include "glyph.h"
#include "intake/uri.h"

#include <QDrag>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace docket
{

std::unique_ptr<QMimeData> filesAsMimeData(const QList<FilePath> &files)
{
    QByteArray addresses;
    QStringList names;
    for (const FilePath &file : files) {
        addresses += fileUri(file) + "\r\n";
        names += QFile::decodeName(file.bytes());
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("text/uri-list"), addresses);
    data->setText(names.join(QLatin1Char('\n')));
    return data;
}

void dragFiles(QWidget &from, const QList<FilePath> &files)
{
    if (files.isEmpty() || !(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return; // it was let go while the paths were looked up
    auto *drag = new QDrag(&from);
    drag->setMimeData(filesAsMimeData(files).release());
    const int side = from.fontMetrics().height() * 2;
    drag->setPixmap(glyphIcon(Glyph::Document).pixmap(side, side));
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
}

} // namespace docket
