// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/fields.h"

#include <QStringDecoder>

namespace docket
{

namespace
{

constexpr qint64 secondsPerDay = 86'400;

template <typename Integer>
Integer floorDivided(Integer number, Integer by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

template <typename Integer>
Integer floorRemainder(Integer number, Integer by)
{
    const Integer remainder = number % by;
    return remainder < 0 ? remainder + by : remainder;
}

struct Date {
    qint64 year;
    int month;
    int day;
};

// The Gregorian date of a day counted from 1970-01-01, for any year that a time in seconds can have, which
// neither QDate nor std::chrono::year can. (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms":
// the year begins in March, so that the leap day is its last, and 400 years are 146,097 days.)
Date dateOfDay(qint64 day)
{
    day += 719'468;
    const qint64 era = floorDivided<qint64>(day, 146'097);
    const qint64 dayOfEra = day - era * 146'097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const auto march = static_cast<int>((5 * dayOfYear + 2) / 153);
    const int month = march < 10 ? march + 3 : march - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            static_cast<int>(dayOfYear - (153 * march + 2) / 5 + 1)};
}

void appendPadded(qint64 number, int width, Appender &out)
{
    qint64 least = 1; // that has as many digits
    for (int i = 1; i < width; ++i)
        least *= 10;
    for (; least > 1 && number < least; least /= 10)
        out.append('0');
    out.appendNumber(number);
}

void appendYear(qint64 year, Appender &out)
{
    if (year >= 0 && year <= 9999) {
        appendPadded(year, 4, out);
    } else {
        out.append(year < 0 ? '-' : '+');
        appendPadded(qAbs(year), 6, out);
    }
}

} // namespace

void appendIsoTime(Timestamp time, Appender &out)
{
    const qint64 day = floorDivided(time.seconds, secondsPerDay);
    const qint64 second = floorRemainder(time.seconds, secondsPerDay);
    const Date date = dateOfDay(day);
    appendYear(date.year, out);
    out.append('-');
    appendPadded(date.month, 2, out);
    out.append('-');
    appendPadded(date.day, 2, out);
    out.append('T');
    appendPadded(second / 3600, 2, out);
    out.append(':');
    appendPadded(second / 60 % 60, 2, out);
    out.append(':');
    appendPadded(second % 60, 2, out);
    if (time.nanoseconds != 0) {
        out.append('.');
        if (time.nanoseconds % 1'000'000 == 0)
            appendPadded(time.nanoseconds / 1'000'000, 3, out);
        else if (time.nanoseconds % 1'000 == 0)
            appendPadded(time.nanoseconds / 1'000, 6, out);
        else
            appendPadded(time.nanoseconds, 9, out);
    }
    out.append('Z');
}

Timestamp timestampOfMilliseconds(qint64 milliseconds)
{
    return {floorDivided<qint64>(milliseconds, 1'000),
            static_cast<qint32>(floorRemainder<qint64>(milliseconds, 1'000)) * 1'000'000};
}

void appendMicroseconds(Nanoseconds time, Appender &out)
{
    const qint64 nanoseconds = time.count();
    if (nanoseconds < 0)
        out.append('-');
    out.appendNumber(qAbs(nanoseconds / 1'000));
    qint64 fraction = qAbs(nanoseconds % 1'000);
    if (fraction == 0)
        return;
    int width = 3;
    for (; fraction % 10 == 0; fraction /= 10)
        --width;
    out.append('.');
    appendPadded(fraction, width, out);
}

QByteArrayView typeName(FileType type)
{
    switch (type) {
    case FileType::Regular:
        return "regular";
    case FileType::Folder:
        return "directory";
    case FileType::Link:
        return "symlink";
    case FileType::Fifo:
        return "fifo";
    case FileType::Socket:
        return "socket";
    case FileType::CharacterDevice:
        return "character_device";
    case FileType::BlockDevice:
        return "block_device";
    case FileType::Unknown:
        break;
    }
    return "unknown";
}

QByteArrayView sourcePrefix(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::FileSystem:
        break;
    case Source::Kind::ExtendedAttribute:
        return "xattr:";
    case Source::Kind::AppleDouble:
        return "appledouble:";
    case Source::Kind::InfoJson:
        return "sidecar:";
    }
    return "filesystem";
}

QByteArrayView sourcePrefix(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::ExtendedAttribute:
        return "xattr:";
    case Place::Kind::AppleDouble:
        return "appledouble:";
    case Place::Kind::GioMetadata:
        return "gio:";
    case Place::Kind::MetadataCache:
        return "cache:";
    case Place::Kind::ChecksumFile:
        return "checksums:";
    case Place::Kind::InfoJson:
        break;
    }
    return "sidecar:";
}

QByteArray replacedInvalidUtf8(QByteArrayView bytes)
{
    // Not QString::fromUtf8(), which drops a byte order mark.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

} // namespace docket
