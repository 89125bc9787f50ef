// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Verdict)
};

// The finding to name for the verdict: the first that leads to it or, where none does, that says why.
const Finding *basis(const Assessment &assessment)
{
    const auto saysWhy = [&](const Finding &finding) {
        switch (finding.kind) {
        case Finding::Kind::SparseData:
        case Finding::Kind::LittleOnDisk:
        case Finding::Kind::DiffersFromLastResult:
            return verdictOf(finding.kind) == assessment.verdict;
        case Finding::Kind::NotKept:
            return assessment.verdict == Verdict::NothingRecorded;
        default:
            return assessment.verdict != Verdict::Unreadable;
        }
    };
    const auto found = std::find_if(assessment.findings.begin(), assessment.findings.end(), saysWhy);
    return found != assessment.findings.end() ? &*found : nullptr;
}

} // namespace

QString verdictWords(Verdict verdict)
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
    if (const Finding *finding = basis(assessment))
        return sentence(*finding);
    switch (assessment.verdict) {
    case Verdict::NothingRecorded:
        return Words::tr(
            "There is nothing to hold this file against; what was recorded may have got lost in copying.");
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

std::optional<Verdict> verdictNamed(QByteArrayView name)
{
    for (const Verdict verdict :
         {Verdict::Verified, Verdict::Consistent, Verdict::Contradicted, Verdict::Placeholder,
          Verdict::Unverified, Verdict::NothingRecorded, Verdict::Unreadable}) {
        if (jsonName(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

} // namespace docket
