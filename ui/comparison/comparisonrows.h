// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QDateTime>
#include <QStringList>

// Two to four files side by side, in words. Pure functions.
namespace docket
{

// One value of all of them.
struct ComparisonRow {
    enum class Likeness : quint8 {
        Same,
        Differs,
        NotKnown, // of one at least it could not be found out
    };

    QString label;
    QStringList cells; // one a file
    Likeness likeness = Likeness::Same;
    QString remark; // what the likeness is, in words: "differs by 42,511,003 bytes"

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

[[nodiscard]] QList<ComparisonRow> comparisonRows(const QList<Report> &reports, const QDateTime &now);
// What the rows come to, in a sentence; that names lead to one file is said first.
[[nodiscard]] QString comparisonSentence(const QList<Report> &reports, const QList<ComparisonRow> &rows);

} // namespace docket
