// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sizewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <atomic>
#include <limits>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Size)
};

std::atomic<SizeUnits> unitsInUse = SizeUnits::Decimal;

} // namespace

void setSizeUnits(SizeUnits units)
{
    unitsInUse = units;
}

QString sizeWords(quint64 bytes)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    const bool isBinary = unitsInUse == SizeUnits::Binary;
    if (bytes < (isBinary ? 1024U : 1000U))
        return exactSizeWords(bytes);
    return QLocale().formattedDataSize(static_cast<qint64>(std::min(bytes, most)), 1,
                                       isBinary ? QLocale::DataSizeIecFormat : QLocale::DataSizeSIFormat);
}

QString exactSizeWords(quint64 bytes)
{
    if (bytes == 1)
        return Words::tr("1 byte");
    constexpr quint64 million = 1'000'000; // the last six digits pick the plural form in every language
    const quint64 plural = bytes < million ? bytes : bytes % million + million;
    //: %1 is the number, with the locale's separators; its plural form is never singular
    return Words::tr("%1 bytes", nullptr, static_cast<int>(plural)).arg(QLocale().toString(bytes));
}

} // namespace docket
