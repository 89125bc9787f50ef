// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "changewords.h"

#include "evidence/verdict.h"
#include "history/summary.h"
#include "sizewords.h"
#include "words.h"

#include <QCoreApplication>

namespace docket::words
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::words)
};

template <typename T>
QString missing(const Reading<T> &reading)
{
    return reading.isFailed() ? shortWords(reading.failure()) : Words::tr("none recorded");
}

QString recorded(const Reading<QByteArray> &value)
{
    if (!value.isFound())
        return missing(value);
    const QString text = recordedText(value.value());
    return text.isEmpty() ? Words::tr("recorded, but empty") : text;
}

// Sizes that look alike in words are told apart by their bytes.
QString sizeChange(const Reading<FileSize> &before, const Reading<FileSize> &now)
{
    QString from = sizeValue(before);
    QString to = sizeValue(now);
    if (from == to && before.isFound() && now.isFound()) {
        from = exactSizeWords(before.value().bytes);
        to = exactSizeWords(now.value().bytes);
    }
    return Words::tr("Size: %1 → %2").arg(from, to);
}

// So are times within a minute.
QString mtimeChange(const Reading<Timestamp> &before, const Reading<Timestamp> &now, const QDateTime &today)
{
    QString from = mtimeValue(before, today);
    QString to = mtimeValue(now, today);
    if (from == to && before.isFound() && now.isFound()) {
        const QString pattern = QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz");
        from = localTime(before.value()).toString(pattern);
        to = localTime(now.value()).toString(pattern);
    }
    return from == to ? Words::tr("Modified: within the same millisecond")
                      : Words::tr("Modified: %1 → %2").arg(from, to);
}

} // namespace

QString etagValue(const Reading<QByteArray> &etag)
{
    return recorded(etag);
}

QString sizeValue(const Reading<FileSize> &size)
{
    return size.isFound() ? sizeWords(size.value().bytes) : missing(size);
}

QString serverDateValue(const Reading<QByteArray> &date)
{
    return recorded(date);
}

QString mtimeValue(const Reading<Timestamp> &mtime, const QDateTime &now)
{
    return mtime.isFound() ? moment(localTime(mtime.value()), now) : missing(mtime);
}

QString verdictValue(const Report &report)
{
    return verdictWords(verdictOn(report));
}

QStringList changeLines(const Report &before, const Report &now, const QDateTime &today)
{
    const Changes changes = changesBetween(before, now);
    QStringList lines;
    if (changes & Change::Size)
        lines += sizeChange(before.size, now.size);
    if (changes & Change::Etag)
        lines += Words::tr("ETag: %1 → %2").arg(etagValue(before.etag), etagValue(now.etag));
    if (changes & Change::ServerDate)
        lines +=
            Words::tr("Server’s date: %1 → %2")
                .arg(serverDateValue(before.lastModified.server), serverDateValue(now.lastModified.server));
    if (changes & Change::Mtime)
        lines += mtimeChange(before.lastModified.fileSystem, now.lastModified.fileSystem, today);
    if (changes & Change::Verdict)
        lines += Words::tr("Verdict: %1 → %2").arg(verdictValue(before), verdictValue(now));
    return lines;
}

} // namespace docket::words
