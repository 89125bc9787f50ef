// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preview/picture.h"

#include <QDeadlineTimer>
#include <QIODevice>
#include <QImageReader>

#include <sys/stat.h>

namespace docket
{

namespace
{

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr qint64 mostPixels = 100'000'000;
constexpr int mostMs = 2'000;

// Ends in an error once its time is over, and takes the decoder with it.
class HurriedFile : public QIODevice
{
public:
    explicit HurriedFile(const Descriptor &content) : m_descriptor(content.number())
    {
        struct stat status = {};
        if (::fstat(m_descriptor, &status) == 0)
            m_size = status.st_size;
        setOpenMode(ReadOnly | Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_deadline.hasExpired())
            return -1;
        return ::pread(m_descriptor, data, static_cast<size_t>(size), pos());
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_descriptor;
    qint64 m_size = 0;
    QDeadlineTimer m_deadline{mostMs};
};

// Vector formats and documents are programs of a kind.
bool isPlain(const QByteArray &format)
{
    static const QByteArrayList plain{"bmp", "gif", "ico", "jpeg", "jpg", "png", "tif", "tiff", "webp"};
    return plain.contains(format);
}

} // namespace

QImage pictureIn(const Descriptor &content, QSize within)
{
    HurriedFile file(content);
    if (file.size() == 0 || file.size() > mostBytes)
        return {};
    const QByteArray format = QImageReader::imageFormat(&file);
    if (!isPlain(format))
        return {};
    QImageReader reader(&file, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return {};
    const QSize fitting =
        reader.transformation() & QImageIOHandler::TransformationRotate90 ? within.transposed() : within;
    if (size.width() > fitting.width() || size.height() > fitting.height())
        reader.setScaledSize(size.scaled(fitting, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace docket
