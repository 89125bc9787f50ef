// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/httpdate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace docket
{

namespace
{

using std::string_view;

// Names never come from the locale.
constexpr std::array<string_view, 7> dayNames{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                              "Thursday", "Friday", "Saturday"};
constexpr std::array<string_view, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Reads a date from left to right; once something is not as expected, it has failed for good.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text.data(), static_cast<size_t>(text.size())) {}

    [[nodiscard]] bool isDone() const { return m_good && m_rest.empty(); }

    bool take(string_view expected)
    {
        const bool there = m_rest.starts_with(expected);
        if (there)
            m_rest.remove_prefix(expected.size());
        return there;
    }
    void expect(string_view expected) { m_good = take(expected) && m_good; }

    // The place of a name in the list; `length` letters of it stand there, 0 for all.
    template <size_t Size>
    unsigned name(const std::array<string_view, Size> &names, size_t length)
    {
        for (unsigned i = 0; i < Size; ++i) {
            if (m_rest.starts_with(names[i].front()) &&
                take(length > 0 ? names[i].substr(0, length) : names[i]))
                return i;
        }
        m_good = false;
        return 0;
    }

    int digits(size_t count)
    {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        m_good = m_good && m_rest.size() >= count &&
                 std::all_of(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count), isDigit);
        int number = 0;
        for (size_t i = 0; m_good && i < count; ++i)
            number = number * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(std::min(count, m_rest.size()));
        return number;
    }

private:
    string_view m_rest;
    bool m_good = true;
};

struct Date {
    unsigned weekday = 0;
    int year = 0;
    unsigned month = 0; // from 0
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

void readTime(Reader &reader, Date &date)
{
    date.hour = reader.digits(2);
    reader.expect(":");
    date.minute = reader.digits(2);
    reader.expect(":");
    date.second = reader.digits(2);
}

void readZone(Reader &reader)
{
    if (!reader.take(" GMT"))
        reader.expect(" +0000");
}

Date imfFixdate(Reader &reader)
{
    Date date;
    date.weekday = reader.name(dayNames, 3);
    reader.expect(", ");
    date.day = reader.digits(2);
    reader.expect(" ");
    date.month = reader.name(monthNames, 0);
    reader.expect(" ");
    date.year = reader.digits(4);
    reader.expect(" ");
    readTime(reader, date);
    readZone(reader);
    return date;
}

Date rfc850(Reader &reader, int currentYear)
{
    Date date;
    date.weekday = reader.name(dayNames, 0);
    reader.expect(", ");
    date.day = reader.digits(2);
    reader.expect("-");
    date.month = reader.name(monthNames, 0);
    reader.expect("-");
    date.year = reader.digits(2) + currentYear / 100 * 100;
    if (date.year > currentYear + 50)
        date.year -= 100;
    else if (date.year <= currentYear - 50)
        date.year += 100;
    reader.expect(" ");
    readTime(reader, date);
    readZone(reader);
    return date;
}

Date asctime(Reader &reader)
{
    Date date;
    date.weekday = reader.name(dayNames, 3);
    reader.expect(" ");
    date.month = reader.name(monthNames, 0);
    reader.expect(" ");
    date.day = reader.take(" ") ? reader.digits(1) : reader.digits(2);
    reader.expect(" ");
    readTime(reader, date);
    reader.expect(" ");
    date.year = reader.digits(4);
    return date;
}

std::optional<qint64> secondsOf(const Date &date)
{
    using namespace std::chrono;
    const year_month_day day(year(date.year), month(date.month + 1), std::chrono::day(unsigned(date.day)));
    constexpr int leapSecond = 60; // counts as the first of the next minute
    if (!day.ok() || date.hour > 23 || date.minute > 59 || date.second > leapSecond ||
        weekday(sys_days(day)).c_encoding() != date.weekday)
        return std::nullopt;
    return sys_days(day).time_since_epoch().count() * qint64(86'400) + date.hour * 3600 + date.minute * 60 +
           date.second;
}

} // namespace

std::optional<qint64> parseHttpDate(QByteArrayView text, int currentYear)
{
    Reader asImf(text);
    Reader asRfc850(text);
    Reader asAsctime(text);
    if (const Date date = imfFixdate(asImf); asImf.isDone())
        return secondsOf(date);
    if (const Date date = rfc850(asRfc850, currentYear); asRfc850.isDone())
        return secondsOf(date);
    if (const Date date = asctime(asAsctime); asAsctime.isDone())
        return secondsOf(date);
    return std::nullopt;
}

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(system_clock::now()));
    return parseHttpDate(text, int(today.year()));
}

} // namespace docket
