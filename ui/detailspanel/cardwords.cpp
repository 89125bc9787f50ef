// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/cardwords.h"

#include "detailspanel/etagwords.h"
#include "sizewords.h"
#include "words.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Card)
};

// A screen reader gets the value as it is; nobody listens to 64 KiB.
QString spokenValue(const QString &text)
{
    constexpr qsizetype longest = 4096;
    return text.size() <= longest ? text : text.left(longest) + QStringLiteral("…");
}

CardContent failureCard(Failure failure)
{
    const QString words = shortWords(failure);
    CardContent card;
    card.glyph = failureGlyph(failure);
    card.tone = failureTone(failure);
    card.value = card.whole = words;
    card.captions = QStringList{advice(failure)};
    card.spoken = Words::tr("%1. %2", "failure, advice").arg(words, advice(failure));
    return card;
}

CardContent mutedCard(const QString &value, const QStringList &captions)
{
    CardContent card;
    card.glyph = Glyph::Absent;
    card.tone = Tone::Muted;
    card.value = card.whole = value;
    card.captions = captions;
    card.spoken = (QStringList{value} + captions).join(QStringLiteral(", "));
    return card;
}

QString serverLine(const Reading<QByteArray> &server)
{
    if (server.isFailed())
        return Words::tr("server: %1").arg(shortWords(server.failure()));
    if (server.isAbsent())
        return Words::tr("server: none recorded");
    const QString text = words::recordedText(server.value());
    return text.isEmpty() ? Words::tr("server: recorded, but empty") : Words::tr("server: %1").arg(text);
}

QString fileSystemLine(const Reading<Timestamp> &fileSystem, const QDateTime &now)
{
    if (fileSystem.isFailed())
        return Words::tr("file system: %1").arg(shortWords(fileSystem.failure()));
    if (fileSystem.isAbsent())
        return Words::tr("file system: none");
    return Words::tr("file system: %1").arg(words::moment(words::localTime(fileSystem.value()), now));
}

} // namespace

CardContent waitingCard(const Wait &wait, qint64 seconds)
{
    constexpr qint64 patience = 5; // after which it is worth a word that nothing happens
    CardContent content;
    content.glyph = Glyph::Waiting;
    content.tone = wait.kind == Wait::Kind::Turn ? Tone::Muted : Tone::Caution;
    switch (wait.kind) {
    case Wait::Kind::Turn:
        content.value = seconds < patience ? Words::tr("looking up…") : Words::tr("waiting");
        if (seconds >= patience)
            content.captions = QStringList{Words::tr("Its volume is busy with other files.")};
        break;
    case Wait::Kind::Answer:
        content.value = Words::tr("not responding for %1").arg(words::wait(wait.seconds));
        break;
    case Wait::Kind::Retry:
        content.value = Words::tr("on hold");
        break;
    }
    content.spoken = content.whole = content.value;
    return content;
}

Glyph failureGlyph(Failure failure)
{
    switch (obstacle(failure)) {
    case Obstacle::NotSupported:
    case Obstacle::BehindPortal:
        return Glyph::NotSupported;
    case Obstacle::Stopped:
    case Obstacle::NotResponding:
        return Glyph::Waiting;
    case Obstacle::PermissionDenied:
        return Glyph::Refused;
    case Obstacle::Gone:
    case Obstacle::DanglingLink:
    case Obstacle::LinkLoop:
        return Glyph::Bad;
    case Obstacle::ReadError:
    case Obstacle::NotAFile:
    case Obstacle::TooLong:
    case Obstacle::Other:
        break;
    }
    return Glyph::Caution;
}

Tone failureTone(Failure failure)
{
    switch (obstacle(failure)) {
    case Obstacle::NotSupported:
    case Obstacle::BehindPortal:
    case Obstacle::Stopped:
        return Tone::Muted;
    case Obstacle::NotResponding:
    case Obstacle::PermissionDenied:
        return Tone::Caution;
    default:
        return Tone::Bad;
    }
}

CardContent etagCard(const Reading<QByteArray> &etag)
{
    if (etag.isFailed())
        return failureCard(etag.failure());
    if (etag.isAbsent())
        return mutedCard(
            Words::tr("none recorded"),
            {Words::tr("A download tool may have kept none, or it was lost on the way: cp drops extended "
                       "attributes, mv within one file system keeps them.")});
    const QString source = words::source(etag.source());
    const QString text = words::recordedText(etag.value());
    if (text.isEmpty())
        return mutedCard(Words::tr("recorded, but empty"), {source});
    CardContent card;
    card.value = card.whole = text;
    card.monospace = true;
    card.captions = QStringList{etagKindWords(etag.value()), source};
    card.spoken = Words::tr("%1, %2", "value, where from").arg(spokenValue(text), source);
    return card;
}

CardContent sizeCard(const Reading<FileSize> &size)
{
    if (size.isFailed())
        return failureCard(size.failure());
    if (size.isAbsent())
        return mutedCard(Words::tr("none"), {});
    const FileSize found = size.value();
    const QString onDisk = Words::tr("%1 on disk").arg(sizeWords(found.bytesOnDisk));
    const QString source = words::source(size.source());
    CardContent card;
    card.value = sizeWords(found.bytes);
    card.whole = QString::number(found.bytes);
    card.captions =
        QStringList{Words::tr("%1 · %2", "bytes, on disk").arg(exactSizeWords(found.bytes), onDisk), source};
    card.spoken =
        QStringList{card.value, exactSizeWords(found.bytes), onDisk, source}.join(QStringLiteral(", "));
    return card;
}

CardContent lastModifiedCard(const LastModified &dates, const QDateTime &now)
{
    if (dates.fileSystem.isFailed() && !dates.server.isFound())
        return failureCard(dates.fileSystem.failure());

    CardContent card;
    QString source;
    if (dates.server.isFound() && !words::recordedText(dates.server.value()).isEmpty()) {
        const auto parsed = words::serverDate(dates.server.value());
        card.whole = words::recordedText(dates.server.value());
        card.value = parsed ? words::date(*parsed) : card.whole;
        source = words::source(dates.server.source());
    } else if (dates.fileSystem.isFound()) {
        const QDateTime when = words::localTime(dates.fileSystem.value());
        card.value = words::date(when);
        card.whole = when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs);
        source = words::source(dates.fileSystem.source());
    } else {
        return mutedCard(Words::tr("recorded, but empty"), {fileSystemLine(dates.fileSystem, now)});
    }
    const QString server = serverLine(dates.server);
    const QString fileSystem = fileSystemLine(dates.fileSystem, now);
    card.captions = QStringList{server, fileSystem, source};
    card.spoken = Words::tr("%1, %2; %3; %4", "value, where from, both dates")
                      .arg(card.value, source, spokenValue(server), fileSystem);
    return card;
}

} // namespace docket
