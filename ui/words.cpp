// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "words.h"

#include "sizewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace docket::words
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::words)
};

QString shortEtag(const QByteArray &etag)
{
    constexpr qsizetype longest = 14;
    const QString text = recordedText(etag);
    return text.size() <= longest ? text : text.left(7) + QStringLiteral("…") + text.right(4);
}

// The C locale shows seconds even in its short form; nobody needs them here.
QString shortTimePattern()
{
    QString pattern = QLocale().timeFormat(QLocale::ShortFormat);
    return pattern.remove(QStringLiteral(":ss"));
}

// The most telling of them.
QString changeWords(Changes changes)
{
    if (changes & Change::Size)
        return Words::tr("size changed");
    if (changes & Change::Etag)
        return Words::tr("ETag changed");
    if (changes & Change::ServerDate)
        return Words::tr("server’s date changed");
    if (changes & Change::Verdict)
        return Words::tr("verdict changed");
    return changes & Change::Mtime ? Words::tr("modified since") : QString();
}

// Among the values of a line, where English has a small letter and other languages may not.
QString attentionWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Contradicted:
        return Words::tr("contradicted", "verdict, in a line");
    case Verdict::Placeholder:
        return Words::tr("placeholder", "verdict, in a line");
    default:
        return Words::tr("unreadable", "verdict, in a line");
    }
}

QString failed(const Summary &summary)
{
    return shortWords({summary.failureCode, summary.danglingLink});
}

} // namespace

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString wait(qint64 seconds)
{
    if (seconds < 60)
        return Words::tr("%1 s").arg(number(seconds));
    return Words::tr("%1 min %2 s").arg(number(seconds / 60), number(seconds % 60));
}

QString rate(double filesASecond)
{
    const bool slow = filesASecond < 1;
    const double count = filesASecond * (slow ? 60 : 1);
    // Two figures; more of them only flicker.
    const double unit = count < 100 ? 1 : std::pow(10, std::floor(std::log10(count)) - 1);
    const auto rounded = std::max<qint64>(1, qint64(std::round(count / unit) * unit));
    if (slow)
        return rounded == 1 ? Words::tr("1 file a minute")
                            : Words::tr("%1 files a minute", nullptr, int(rounded)).arg(number(rounded));
    return rounded == 1 ? Words::tr("1 file a second")
                        : Words::tr("%1 files a second", nullptr, int(rounded)).arg(number(rounded));
}

QString timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds <= 5)
        return Words::tr("a few seconds left");
    if (seconds <= 55)
        return Words::tr("about %1 s left").arg(number((seconds + 4) / 5 * 5));
    if (seconds <= 59 * minute)
        return Words::tr("about %1 min left").arg(number((seconds + minute - 5) / minute));
    return Words::tr("about %1 h left").arg(number((seconds + hour / 2) / hour));
}

QString duration(Nanoseconds time)
{
    const double microseconds = double(time.count()) / 1000.0;
    const QLocale locale;
    if (microseconds < 1000.0)
        return Words::tr("%1 µs").arg(locale.toString(microseconds, 'f', 0));
    if (microseconds < 1'000'000.0)
        return Words::tr("%1 ms").arg(locale.toString(microseconds / 1000.0, 'f', 1));
    return Words::tr("%1 s").arg(locale.toString(microseconds / 1'000'000.0, 'f', 1));
}

QString timeOfDay(const QTime &time)
{
    return QLocale().toString(time, shortTimePattern());
}

QString moment(const QDateTime &when, const QDateTime &now)
{
    const qint64 daysAgo = when.date().daysTo(now.date());
    const QString time = timeOfDay(when.time());
    if (daysAgo == 0)
        return Words::tr("today %1").arg(time);
    if (daysAgo == 1)
        return Words::tr("yesterday %1").arg(time);
    if (daysAgo > 1 && daysAgo < 7)
        return QLocale().dayName(when.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
    return date(when);
}

QString date(const QDateTime &when)
{
    QString pattern = QLocale().dateFormat(QLocale::LongFormat);
    const QString wholeMonth = QStringLiteral("MMMM");
    if (pattern.contains(wholeMonth)) { // where it is a number, as in Japanese, nothing is long
        pattern.replace(wholeMonth, QStringLiteral("MMM"));
        pattern.replace(QStringLiteral("dddd"), QStringLiteral("ddd"));
    }
    return Words::tr("%1, %2", "date, time")
        .arg(QLocale().toString(when.date(), pattern), timeOfDay(when.time()));
}

QString day(const QDate &day, const QDate &today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    if (day.year() == today.year())
        return QLocale().toString(day, Words::tr("dddd d MMMM", "a day of this year, as a QDate pattern"));
    return QLocale().toString(day, QLocale::LongFormat);
}

std::optional<QDateTime> serverDate(const QByteArray &recorded)
{
    // By hand: Qt's RFC 2822 form rejects "GMT", and its month names could come from the locale.
    static const QRegularExpression form(
        QStringLiteral("\\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d) ([A-Z][a-z][a-z]) (\\d{4}) "
                       "(\\d\\d):(\\d\\d):(\\d\\d) GMT\\z"));
    const auto match = form.match(QString::fromLatin1(recorded));
    if (!match.hasMatch())
        return std::nullopt;
    static const QByteArray months = QByteArrayLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const qsizetype month = months.indexOf(match.captured(2).toLatin1());
    const auto field = [&](int which) { return match.captured(which).toInt(); };
    const QDate date(field(3), month % 3 == 0 ? int(month / 3) + 1 : 0, field(1));
    const QTime time(field(4), field(5), std::min(field(6), 59)); // a leap second is shown as the one before
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toLocalTime();
}

QDateTime localTime(Timestamp when)
{
    return QDateTime::fromSecsSinceEpoch(when.seconds).addMSecs(when.nanoseconds / 1'000'000);
}

QString recordedText(QByteArrayView value)
{
    if (value.endsWith('\0'))
        value.chop(1);
    return displayText(value);
}

QString source(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::FileSystem:
        break;
    case Source::Kind::ExtendedAttribute:
        return Words::tr("from extended attribute %1").arg(displayText(source.name));
    case Source::Kind::AppleDouble:
        return Words::tr("from AppleDouble file %1").arg(displayText(source.name));
    case Source::Kind::InfoJson:
        return Words::tr("from sidecar %1").arg(displayText(source.name));
    }
    return Words::tr("from the file system");
}

QString badge(const FilePath &path)
{
    const QByteArray name = path.name();
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray suffix = name.mid(dot + 1);
    if (dot < 1 || suffix.isEmpty() || suffix.size() > 4)
        return {};
    const bool plain = std::all_of(suffix.begin(), suffix.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    return plain ? QString::fromLatin1(suffix).toUpper() : QString();
}

QString type(const FilePath &path, FileType type)
{
    switch (type) {
    case FileType::Folder:
        return Words::tr("folder");
    case FileType::Link:
        return Words::tr("symbolic link");
    case FileType::Fifo:
        return Words::tr("named pipe (FIFO)");
    case FileType::Socket:
        return Words::tr("socket");
    case FileType::CharacterDevice:
        return Words::tr("character device");
    case FileType::BlockDevice:
        return Words::tr("block device");
    case FileType::Unknown:
        return {};
    case FileType::Regular:
        break;
    }
    const QMimeType found =
        QMimeDatabase().mimeTypeForFile(QString::fromUtf8(path.name()), QMimeDatabase::MatchExtension);
    return found.isDefault() ? Words::tr("file") : found.comment();
}

QString secondLine(const Summary &summary, const QDateTime &inspected, const QDateTime &now)
{
    const QString when =
        inspected.date() == now.date() ? timeOfDay(inspected.time()) : moment(inspected, now);
    QStringList parts;
    if (summary.state == Summary::State::Waiting)
        return waiting({});
    if (summary.hasSize)
        parts += sizeWords(summary.bytes);
    if (summary.state == Summary::State::Gathered && needsAttention(summary))
        parts += attentionWords(*summary.verdict);
    if (const QString change = changeWords(summary.changes); !change.isEmpty())
        parts += change;
    else if (summary.hasEtag)
        parts += summary.etag.isEmpty() ? Words::tr("empty ETag")
                                        : Words::tr("ETag %1").arg(shortEtag(summary.etag));
    else if (summary.state == Summary::State::Gathered)
        parts += Words::tr("no ETag recorded");
    else if (summary.state == Summary::State::NotSupported)
        parts += obstacle({summary.failureCode}) == Obstacle::BehindPortal
                     ? Words::tr("ETag not available through the portal")
                     : Words::tr("no ETags on this volume");
    if (summary.state == Summary::State::Incomplete || summary.state == Summary::State::Unreadable)
        parts += failed(summary);
    parts += when;
    return parts.join(QStringLiteral(" · "));
}

QString waiting(const Wait &wait)
{
    switch (wait.kind) {
    case Wait::Kind::Turn:
        break;
    case Wait::Kind::Answer:
        return Words::tr("not responding for %1").arg(words::wait(wait.seconds));
    case Wait::Kind::Retry:
        return Words::tr("on hold: “%1” does not answer").arg(displayText(wait.mountPoint.bytes()));
    }
    return Words::tr("waiting…");
}

QString state(const Wait &wait)
{
    switch (wait.kind) {
    case Wait::Kind::Turn:
        break;
    case Wait::Kind::Answer:
        return Words::tr("Not responding: the volume “%1” has not answered for %2")
            .arg(displayText(wait.mountPoint.bytes()), words::wait(wait.seconds));
    case Wait::Kind::Retry:
        return Words::tr("On hold: the volume “%1” was given up, for it does not answer")
            .arg(displayText(wait.mountPoint.bytes()));
    }
    return Words::tr("Waiting: the three look-ups have not all returned yet");
}

QString state(const Summary &summary)
{
    switch (summary.state) {
    case Summary::State::NotLoaded:
    case Summary::State::Waiting:
        return state(Wait());
    case Summary::State::Gathered:
        break;
    case Summary::State::NotSupported:
        return obstacle({summary.failureCode}) == Obstacle::BehindPortal
                   ? Words::tr("What was recorded about it is not available through the portal")
                   : Words::tr("Its volume keeps no extended attributes, so no ETag can be recorded here");
    case Summary::State::Incomplete:
        return Words::tr("Needs attention: a look-up failed, %1").arg(failed(summary));
    case Summary::State::Unreadable:
        return Words::tr("Needs attention: nothing could be read, %1").arg(failed(summary));
    }
    QString words = summary.verdict ? verdictWords(*summary.verdict) : QString();
    if (summary.changes)
        words = Words::tr("%1; changed since the time before", "verdict").arg(words);
    return summary.pinned ? Words::tr("%1; pinned", "verdict").arg(words) : words;
}

QString toolTip(const QString &text)
{
    constexpr qsizetype longest = 2000;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() <= longest ? text : text.left(longest) + QStringLiteral("…");
    QString escaped = shown.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>") + escaped + QStringLiteral("</qt>");
}

} // namespace docket::words
