// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/serverdate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace docket
{

namespace
{

constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr qsizetype length = 29;

// -1 where it is no number of that many digits.
int numberAt(QByteArrayView date, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const char c : date.sliced(at, digits)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::optional<qint64> fixdateSeconds(QByteArrayView date)
{
    using namespace std::chrono;
    if (date.size() != length)
        return {};
    const int day = numberAt(date, 5, 2);
    const int yearNumber = numberAt(date, 12, 4);
    const int hour = numberAt(date, 17, 2);
    const int minute = numberAt(date, 20, 2);
    const int second = numberAt(date, 23, 2);
    const auto month = std::find(months.begin(), months.end(), date.sliced(8, 3)) - months.begin();
    if (day < 1 || yearNumber < 0 || hour < 0 || minute < 0 || second < 0)
        return {};
    const year_month_day calendar{year{yearNumber}, std::chrono::month{static_cast<unsigned>(month) + 1},
                                  std::chrono::day{static_cast<unsigned>(day)}};
    if (!calendar.ok())
        return {};
    const sys_days midnight{calendar};
    const bool isCanonical = date.first(3) == days.at(weekday{midnight}.c_encoding()) &&
                             date.sliced(3, 2) == ", " && date[7] == ' ' && date[11] == ' ' &&
                             date[16] == ' ' && date[19] == ':' && date[22] == ':' && date.endsWith(" GMT");
    if (!isCanonical || hour > 23 || minute > 59 || second > 59)
        return {};
    return qint64{midnight.time_since_epoch().count()} * 86'400 + hour * 3600 + minute * 60 + second;
}

QByteArray fixdate(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds{seconds}};
    const sys_days midnight = floor<std::chrono::days>(time);
    const year_month_day calendar{midnight};
    const hh_mm_ss<std::chrono::seconds> clock{time - midnight};
    std::array<char, 64> text{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  docket::days.at(weekday{midnight}.c_encoding()), unsigned{calendar.day()},
                  months.at(unsigned{calendar.month()} - 1), int{calendar.year()}, int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()));
    return text.data();
}

} // namespace docket
