// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Verdict)
};

} // namespace

QString words(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return Words::tr("Verified");
    case Verdict::Consistent:
        return Words::tr("Consistent");
    case Verdict::Contradicted:
        return Words::tr("Contradicted");
    case Verdict::Placeholder:
        return Words::tr("Placeholder");
    case Verdict::Unverified:
        return Words::tr("Unverified");
    case Verdict::NothingRecorded:
        return Words::tr("Nothing recorded");
    case Verdict::Unreadable:
        break;
    }
    return Words::tr("Unreadable");
}

QString sentence(const Assessment &assessment)
{
    if (!assessment.findings.isEmpty() && verdictOf(assessment.findings.first().kind) == assessment.verdict)
        return sentence(assessment.findings.first());
    switch (assessment.verdict) {
    case Verdict::NothingRecorded:
        return Words::tr(
            "Nothing was recorded about this file, or it got lost: copying drops extended attributes, "
            "moving within one file system keeps them.");
    case Verdict::Unreadable:
        return Words::tr("Nothing could be found out about this file.");
    default:
        return Words::tr("Something was recorded about this file, and nothing can be concluded from it.");
    }
}

QByteArrayView jsonName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return "verified";
    case Verdict::Consistent:
        return "consistent";
    case Verdict::Contradicted:
        return "contradicted";
    case Verdict::Placeholder:
        return "placeholder";
    case Verdict::Unverified:
        return "unverified";
    case Verdict::NothingRecorded:
        return "nothing-recorded";
    case Verdict::Unreadable:
        break;
    }
    return "unreadable";
}

} // namespace docket
