// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/originwords.h"

#include "evidence/origin.h"
#include "filepath.h"
#include "sizewords.h"
#include "words.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::origin)
};

ValueLines::Line lineOf(const Claim &claim, const QDateTime &now)
{
    ValueLines::Line line;
    line.name = whatWords(claim.what);
    const QByteArray shown = publicValue(claim);
    line.value = words::recordedText(shown);
    if (shown != claim.value)
        line.secret = words::recordedText(claim.value);
    if (const auto when = downloadedAt(claim))
        line.value = words::moment(QDateTime::fromSecsSinceEpoch(*when), now);
    line.origin = Words::tr("from %1", "where it was recorded").arg(placeWords(claim.place));
    return line;
}

// By its bytes, where that is not what was recorded.
std::optional<ValueLines::Line> mediaTypeLine(const Claims &origin, const QByteArray &found)
{
    for (const Claim &claim : origin) {
        if (claim.what != What::ContentType || found.isEmpty())
            continue;
        const QByteArray recorded = claim.value.split(';').constFirst().trimmed().toLower();
        if (recorded == found)
            return {};
        return ValueLines::Line{Words::tr("Content by its bytes"), QString::fromLatin1(found), {}, {}, false};
    }
    if (found.isEmpty())
        return {};
    return ValueLines::Line{
        whatWords(What::ContentType), QString::fromLatin1(found), {}, Words::tr("by its first bytes"), false};
}

} // namespace

QList<ValueLines::Line> originLines(const Report &report, const CloserLook *look, const QDateTime &now)
{
    Claims claims = report.particulars.value().claimed.claims;
    if (look)
        claims += look->gio;
    const Claims origin = originOf(claims);
    QList<ValueLines::Line> lines;
    for (const Claim &claim : origin)
        lines += lineOf(claim, now);
    if (look) {
        if (const auto line = mediaTypeLine(origin, look->mediaType))
            lines += *line;
    }
    return lines;
}

QList<ValueLines::Line> attributeLines(const FileAttributes &attributes)
{
    QList<ValueLines::Line> lines;
    if (attributes.failure)
        lines += {Words::tr("all"), shortWords(*attributes.failure), {}, advice(*attributes.failure), false};
    for (const FileAttribute &attribute : attributes.list) {
        ValueLines::Line line;
        line.name = displayText(attribute.name);
        if (attribute.failure) {
            line.value = shortWords(*attribute.failure);
            lines += line;
            continue;
        }
        const ReadableValue shown = publicValue(attribute);
        line.value = displayText(shown.text);
        line.monospace = shown.form != ReadableValue::Form::Text;
        line.origin = exactSizeWords(quint64(attribute.value.size()));
        if (shown.form == ReadableValue::Form::Hex)
            line.origin += QStringLiteral(" · ") + Words::tr("hexadecimal");
        else if (shown.form == ReadableValue::Form::Plist)
            line.origin += QStringLiteral(" · ") + Words::tr("property list");
        const ReadableValue whole = readableValue(attribute.value);
        if (whole != shown)
            line.secret = displayText(whole.text);
        lines += line;
    }
    return lines;
}

} // namespace docket
