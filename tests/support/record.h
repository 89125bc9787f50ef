// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace docket::test
{

// Everything an Inspector says.
struct Record : QObject {
    explicit Record(Inspector &inspector)
    {
        connect(&inspector, &Inspector::accepted, this, [this](const QList<Errand> &errands) {
            accepted += errands;
            largestSlice = std::max(largestSlice, errands.size());
        });
        connect(&inspector, &Inspector::reported, this, [this](const QList<Report> &reports) {
            for (const Report &report : reports)
                reportsById.insert(report.id, report);
            reportCount += reports.size();
        });
        connect(&inspector, &Inspector::expanded, this, [this](InspectionId id) { expanded.append(id); });
        connect(&inspector, &Inspector::refused, this,
                [this](RequestId, const QList<Refusal> &its) { refusals += its; });
        connect(&inspector, &Inspector::finished, this, [this](RequestId request, Tally tally) {
            finished.append({request, tally});
        });
    }

    // Of the nth file accepted.
    [[nodiscard]] Report report(qsizetype n) const { return reportsById.value(accepted.value(n).id); }

    [[nodiscard]] QSet<QByteArray> names() const
    {
        QSet<QByteArray> names;
        for (const Report &report : reportsById)
            names.insert(report.path.name());
        return names;
    }

    QList<Errand> accepted;
    qsizetype largestSlice = 0;
    QHash<InspectionId, Report> reportsById;
    qsizetype reportCount = 0;
    QList<InspectionId> expanded;
    QList<Refusal> refusals;
    QList<std::pair<RequestId, Tally>> finished;
};

inline Offer offerOf(const QList<FilePath> &paths)
{
    Offer offer;
    offer.paths = paths;
    return offer;
}

// What an inspection of that one file says.
inline Report reportOn(const FilePath &file)
{
    Inspector inspector;
    const QSignalSpy spy(&inspector, &Inspector::reported);
    inspector.inspect(offerOf({file}));
    if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }))
        qFatal("no report comes");
    return spy.first().first().value<QList<Report>>().constFirst();
}

} // namespace docket::test
