// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "comparison/comparisonrows.h"

#include "changewords.h"
#include "evidence/etag.h"
#include "evidence/verdict.h"
#include "sizewords.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace docket
{

namespace
{

using Likeness = ComparisonRow::Likeness;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::comparison)
};

// All of `reports` by pairs of neighbours, as likeness goes from one to the next.
Likeness likenessOf(const QList<Report> &reports, const std::function<bool(const Report &)> &isFailed,
                    const std::function<bool(const Report &, const Report &)> &isSame)
{
    if (std::any_of(reports.begin(), reports.end(), isFailed))
        return Likeness::NotKnown;
    return std::all_of(reports.begin(), reports.end(),
                       [&](const Report &report) { return isSame(reports.constFirst(), report); })
               ? Likeness::Same
               : Likeness::Differs;
}

template <typename T>
bool areSame(const Reading<T> &one, const Reading<T> &other)
{
    return one.isFound() == other.isFound() && (!one.isFound() || one.value() == other.value());
}

QString remarkOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return Words::tr("same");
    case Likeness::Differs:
        return Words::tr("differs");
    case Likeness::NotKnown:
        break;
    }
    return Words::tr("not known of all");
}

ComparisonRow row(const QString &label, const QList<Report> &reports, Likeness likeness,
                  const std::function<QString(const Report &)> &cell)
{
    ComparisonRow row{label, {}, likeness, remarkOf(likeness)};
    for (const Report &report : reports)
        row.cells += cell(report);
    return row;
}

ComparisonRow verdictRow(const QList<Report> &reports)
{
    const Likeness likeness = likenessOf(
        reports, [](const Report &) { return false; },
        [](const Report &a, const Report &b) { return verdictOn(a) == verdictOn(b); });
    return row(Words::tr("Verdict"), reports, likeness, words::verdictValue);
}

// Tags that are alike but for their strength stand for equivalent content, though not for the same bytes.
bool areWeaklySame(const QList<Report> &reports)
{
    const auto tagOf = [](const Report &report) {
        return report.etag.isFound() ? parseEntityTag(report.etag.value()) : std::nullopt;
    };
    const auto first = tagOf(reports.constFirst());
    return first && std::all_of(reports.begin(), reports.end(), [&](const Report &report) {
               const auto other = tagOf(report);
               return other && matchesWeakly(*first, *other);
           });
}

ComparisonRow etagRow(const QList<Report> &reports)
{
    const Likeness likeness = likenessOf(
        reports, [](const Report &report) { return report.etag.isFailed(); },
        [](const Report &a, const Report &b) { return areSame(a.etag, b.etag); });
    ComparisonRow made = row(Words::tr("ETag"), reports, likeness,
                             [](const Report &report) { return words::etagValue(report.etag); });
    const bool none = std::none_of(reports.begin(), reports.end(),
                                   [](const Report &report) { return report.etag.isFound(); });
    if (likeness == Likeness::Same && none)
        made.remark = Words::tr("none has one");
    else if (likeness == Likeness::Differs && areWeaklySame(reports))
        made.remark = Words::tr("same but for its strength");
    return made;
}

ComparisonRow sizeRow(const QList<Report> &reports)
{
    const auto bytes = [](const Report &report) { return report.size.value().bytes; };
    const Likeness likeness = likenessOf(
        reports, [](const Report &report) { return !report.size.isFound(); },
        [&](const Report &a, const Report &b) { return bytes(a) == bytes(b); });
    ComparisonRow made = row(Words::tr("Size"), reports, likeness, [&](const Report &report) {
        const QString words = words::sizeValue(report.size);
        return report.size.isFound() && bytes(report) >= 1000
                   ? words + QLatin1Char('\n') + exactSizeWords(bytes(report))
                   : words;
    });
    if (likeness == Likeness::Differs && reports.size() == 2) {
        const quint64 one = bytes(reports[0]);
        const quint64 other = bytes(reports[1]);
        made.remark =
            Words::tr("differs by %1").arg(exactSizeWords(std::max(one, other) - std::min(one, other)));
    }
    return made;
}

ComparisonRow serverDateRow(const QList<Report> &reports)
{
    const Likeness likeness = likenessOf(
        reports, [](const Report &report) { return report.lastModified.server.isFailed(); },
        [](const Report &a, const Report &b) {
            return areSame(a.lastModified.server, b.lastModified.server);
        });
    return row(Words::tr("Server’s date"), reports, likeness,
               [](const Report &report) { return words::serverDateValue(report.lastModified.server); });
}

ComparisonRow mtimeRow(const QList<Report> &reports, const QDateTime &now)
{
    const Likeness likeness = likenessOf(
        reports, [](const Report &report) { return !report.lastModified.fileSystem.isFound(); },
        [](const Report &a, const Report &b) {
            return areSame(a.lastModified.fileSystem, b.lastModified.fileSystem);
        });
    return row(Words::tr("Modified"), reports, likeness,
               [&](const Report &report) { return words::mtimeValue(report.lastModified.fileSystem, now); });
}

bool areOneFile(const QList<Report> &reports)
{
    const auto isFirst = [&](const Report &report) {
        const Reading<FileSize> &first = reports.constFirst().size;
        return first.isFound() && report.size.isFound() && first.value().identity.inode != 0 &&
               report.size.value().identity.inode == first.value().identity.inode &&
               report.size.value().identity.device == first.value().identity.device;
    };
    return std::all_of(reports.begin(), reports.end(), isFirst);
}

} // namespace

QList<ComparisonRow> comparisonRows(const QList<Report> &reports, const QDateTime &now)
{
    return {verdictRow(reports), etagRow(reports), sizeRow(reports), serverDateRow(reports),
            mtimeRow(reports, now)};
}

QString comparisonSentence(const QList<Report> &reports, const QList<ComparisonRow> &rows)
{
    if (areOneFile(reports))
        return Words::tr("All these names lead to one and the same file.");
    QStringList different;
    for (const ComparisonRow &row : rows) {
        if (row.likeness == Likeness::Differs)
            different += row.label;
    }
    if (!different.isEmpty())
        return Words::tr("What differs: %1.")
            .arg(different.join(Words::tr(", ", "between the parts of an enumeration")));
    const bool all = std::all_of(rows.begin(), rows.end(),
                                 [](const ComparisonRow &row) { return row.likeness == Likeness::Same; });
    // Equal sizes and tags are no proof of equal bytes.
    return all ? Words::tr("All values are the same. The bytes have not been compared.")
               : Words::tr("Nothing is known to differ.");
}

} // namespace docket
