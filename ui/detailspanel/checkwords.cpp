// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/checkwords.h"

#include "evidence/verdict.h"
#include "sizewords.h"
#include "verdictsigns.h"
#include "words.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::CrossChecks)
};

QString valueOf(const Claim &claim)
{
    const QString value = words::recordedText(claim.value);
    switch (claim.what) {
    case What::ETag:
        return Words::tr("ETag: %1").arg(value);
    case What::LastModified:
        return Words::tr("server’s date: %1").arg(value);
    default:
        return Words::tr("%1: %2", "where it is recorded, value").arg(placeWords(claim.place), value);
    }
}

// An ETag is read by the date that was recorded with it.
bool restsOnServersDate(Finding::Kind kind)
{
    return kind == Finding::Kind::TagAgrees || kind == Finding::Kind::CutShort ||
           kind == Finding::Kind::TagSizeDiffers || kind == Finding::Kind::TagOfServer;
}

QStringList valuesOf(const Finding &finding, const Evidence &evidence)
{
    QStringList values;
    const bool isOnlyRecorded = finding.kind == Finding::Kind::OnlyRecorded; // its sentence names the place
    for (const Claim &claim : finding.claims) {
        values += isOnlyRecorded ? Words::tr("%1: %2", "what, value")
                                       .arg(whatWords(claim.what), words::recordedText(claim.value))
                                 : valueOf(claim);
        for (const Claim &other : evidence.claimed.claims) {
            if (restsOnServersDate(finding.kind) && other.what == What::LastModified &&
                other.isOfOneRecordWith(claim))
                values += valueOf(other);
        }
    }
    if (finding.kind == Finding::Kind::DateAgrees && evidence.modified)
        values += Words::tr("file’s date: %1")
                      .arg(words::localTime(*evidence.modified).toUTC().toString(Qt::ISODate));
    if (comparesSizes(finding.kind))
        values += Words::tr("%1 recorded, %2 in the file", "bytes")
                      .arg(exactSizeWords(finding.recorded), exactSizeWords(finding.found));
    if (finding.kind == Finding::Kind::NoData || finding.kind == Finding::Kind::LittleOnDisk)
        values += Words::tr("%1 in the file, %2 on disk", "bytes")
                      .arg(exactSizeWords(finding.found),
                           exactSizeWords(evidence.file ? evidence.file->bytesOnDisk : 0));
    return values;
}

} // namespace

CheckContent checkContent(const Finding &finding, const Evidence &evidence)
{
    CheckContent content;
    if (const auto verdict = verdictOf(finding.kind)) {
        // What does not fit wants a look, though the verdict leaves it open.
        const bool isDoubt = *verdict == Verdict::Unverified;
        content.glyph = isDoubt ? Glyph::Caution : verdictGlyph(*verdict);
        content.tone = isDoubt ? Tone::Caution : verdictTone(*verdict);
    }
    content.sentence = sentence(finding);
    content.values = valuesOf(finding, evidence).join(QStringLiteral(" · "));
    return content;
}

} // namespace docket
