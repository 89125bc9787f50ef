// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "import/cachecomparison.h"

#include "evidence/verdict.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cerrno>

namespace docket
{

namespace
{

using Result = CacheComparison::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::CacheTally)
};

bool restsOnCache(const Finding &finding)
{
    return std::any_of(finding.claims.begin(), finding.claims.end(),
                       [](const Claim &claim) { return claim.place.kind == Place::Kind::MetadataCache; });
}

void compare(const Finding &finding, CacheComparison &comparison)
{
    if (!restsOnCache(finding))
        return;
    if (finding.kind == Finding::Kind::SizeDiffers)
        comparison.size = true;
    if (finding.kind != Finding::Kind::ClaimsDisagree)
        return;
    const What what = finding.claims.constFirst().what;
    comparison.etag = comparison.etag || what == What::ETag;
    comparison.lastModified = comparison.lastModified || what == What::LastModified;
}

Result resultOfFailure(Failure failure)
{
    const bool isGone = failure.code == ENOENT || failure.code == ENOTDIR;
    return isGone ? Result::Missing : Result::NotCompared;
}

} // namespace

CacheComparison comparedWithCache(const Report &report)
{
    CacheComparison comparison;
    if (!report.size.isFound()) {
        comparison.result = report.size.isFailed() ? resultOfFailure(report.size.failure()) : Result::Missing;
        return comparison;
    }
    const Assessment assessment = assess(evidenceOf(report));
    comparison.size = report.size.value().type != FileType::Regular;
    for (const Finding &finding : assessment.findings)
        compare(finding, comparison);
    if (comparison.size || comparison.etag || comparison.lastModified)
        comparison.result = Result::Differs;
    else
        comparison.result =
            assessment.verdict == Verdict::Placeholder ? Result::Placeholder : Result::Matches;
    return comparison;
}

void CacheTally::count(Result result)
{
    switch (result) {
    case Result::Matches:
        ++matches;
        break;
    case Result::Differs:
        ++differs;
        break;
    case Result::Missing:
        ++missing;
        break;
    case Result::Placeholder:
        ++placeholders;
        break;
    case Result::NotCompared:
        ++notCompared;
        break;
    }
}

QString tallyWords(const CacheTally &tally)
{
    QStringList parts;
    const auto add = [&](qsizetype count, const QString &one, const QString &several) {
        if (count > 0)
            parts += count == 1 ? one : several.arg(QLocale().toString(count));
    };
    add(tally.matches, Words::tr("1 matches"),
        Words::tr("%1 match", nullptr, static_cast<int>(tally.matches)));
    add(tally.differs, Words::tr("1 differs"),
        Words::tr("%1 differ", nullptr, static_cast<int>(tally.differs)));
    add(tally.missing, Words::tr("1 is missing"),
        Words::tr("%1 are missing", nullptr, static_cast<int>(tally.missing)));
    add(tally.placeholders, Words::tr("1 is a placeholder"),
        Words::tr("%1 are placeholders", nullptr, static_cast<int>(tally.placeholders)));
    add(tally.notCompared, Words::tr("1 could not be compared"),
        Words::tr("%1 could not be compared", nullptr, static_cast<int>(tally.notCompared)));
    return parts.join(Words::tr(", "));
}

} // namespace docket
