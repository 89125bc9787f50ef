// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preview/thumbnail.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>

namespace docket
{

namespace
{

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int mostPixels = 1024; // a side of the largest kind

bool isOf(const QImage &thumbnail, const QByteArray &uri, const Timestamp &modified)
{
    return thumbnail.text(QStringLiteral("Thumb::URI")).toUtf8() == uri &&
           thumbnail.text(QStringLiteral("Thumb::MTime")).toLongLong() == modified.seconds;
}

} // namespace

QByteArray thumbnailFolder()
{
    return QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)) +
           "/thumbnails";
}

QByteArray thumbnailUri(const FilePath &file)
{
    return "file://" + file.bytes().toPercentEncoding("!$&'()*+,/:=@"); // what GLib leaves as it is
}

QImage keptThumbnail(const QByteArray &folder, const FilePath &file, const Timestamp &modified)
{
    const QByteArray uri = thumbnailUri(file);
    const QByteArray name = QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex() + ".png";
    // The one that is nearest to what a header shows first.
    for (const QByteArrayView kind : {"large", "x-large", "normal", "xx-large"}) {
        QFile kept(QFile::decodeName(folder + '/' + kind + '/' + name));
        if (!QFileInfo(kept).isFile() || kept.size() > mostBytes || !kept.open(QIODevice::ReadOnly))
            continue;
        QImageReader reader(&kept, "png");
        const QSize size = reader.size();
        if (size.width() > mostPixels || size.height() > mostPixels)
            continue;
        if (QImage thumbnail = reader.read(); isOf(thumbnail, uri, modified))
            return thumbnail;
    }
    return {};
}

} // namespace docket
