// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "columns.h"
#include "evidence/origin.h"
#include "evidence/verdict.h"
#include "export/fields.h"
#include "export/formats.h"
#include "sizewords.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::TextWriter)
};

// "permission denied (EACCES)"
QString failureText(Failure failure)
{
    return shortWords(failure) % QStringLiteral(" (") % QString::fromLatin1(errnoName(failure.code)) %
           QLatin1Char(')');
}

QString typeText(FileType type)
{
    switch (type) {
    case FileType::Regular:
        return Words::tr("file");
    case FileType::Folder:
        return Words::tr("folder");
    case FileType::Link:
        return Words::tr("symbolic link");
    case FileType::Fifo:
        return Words::tr("named pipe");
    case FileType::Socket:
        return Words::tr("socket");
    case FileType::CharacterDevice:
        return Words::tr("character device");
    case FileType::BlockDevice:
        return Words::tr("block device");
    case FileType::Unknown:
        break;
    }
    return Words::tr("of unknown kind");
}

// "3,840,872 bytes (3.8 MB)", in the words of the window.
QString byteText(quint64 bytes)
{
    if (bytes < 1000)
        return exactSizeWords(bytes);
    return exactSizeWords(bytes) % QStringLiteral(" (") % sizeWords(bytes) % QLatin1Char(')');
}

QString sizeText(const Reading<FileSize> &size)
{
    if (size.isFailed())
        return failureText(size.failure());
    if (!size.isFound())
        return Words::tr("not known");
    return Words::tr("%1, %2 on disk").arg(byteText(size.value().bytes), sizeWords(size.value().bytesOnDisk));
}

// A value that fits on a screen: the beginning of a long one.
QString valueText(const QByteArray &value)
{
    constexpr qsizetype most = 1'000;
    if (value.isEmpty())
        return Words::tr("empty");
    if (value.size() <= most)
        return displayText(value);
    qsizetype end = most;
    while (end > most - 4 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80)
        --end; // not within a character
    return Words::tr("%1… (%2 in all)")
        .arg(displayText(QByteArrayView(value).first(end)), byteText(quint64(value.size())));
}

QString recordedText(const Reading<QByteArray> &reading)
{
    if (reading.isFailed())
        return failureText(reading.failure());
    if (reading.isAbsent())
        return Words::tr("none recorded");
    return Words::tr("%1, from %2").arg(valueText(reading.value()), placeWords(placeOf(reading.source())));
}

// "2026-11-22 10:46:47.250 UTC"
QString timeText(Timestamp time)
{
    QByteArray iso;
    {
        Appender appender(iso);
        appendIsoTime(time, appender);
    }
    iso.chop(1);
    return QString::fromLatin1(iso.replace('T', ' ')) % QStringLiteral(" UTC");
}

QString timeText(const Reading<Timestamp> &reading)
{
    if (reading.isFailed())
        return failureText(reading.failure());
    return reading.isFound() ? timeText(reading.value()) : Words::tr("not known");
}

// What all look-ups failed with, where it is the same for all.
std::optional<Failure> commonFailure(const Report &report)
{
    if (!report.isUnreadable())
        return {};
    const Failure failure = report.size.failure();
    bool same = true;
    forEachFailure(report, [&](const char *, Failure other) { same = same && other == failure; });
    return same ? std::optional(failure) : std::nullopt;
}

struct Line {
    QString label;
    QString text;
};

// What was recorded beside the values that have lines of their own.
void addClaims(const Report &report, QList<Line> &lines)
{
    const auto hasLine = [&](const Claim &claim) {
        const Reading<QByteArray> &reading =
            claim.what == What::ETag ? report.etag : report.lastModified.server;
        return (claim.what == What::ETag || claim.what == What::LastModified) && reading.isFound() &&
               reading.source() == sourceOf(claim.place);
    };
    for (const Claim &claim : report.particulars.value().claimed.claims) {
        if (hasLine(claim))
            continue;
        const auto moment = downloadedAt(claim);
        const QString text = moment ? timeText({*moment, 0}) : valueText(publicValue(claim));
        lines.append({whatWords(claim.what), Words::tr("%1, from %2").arg(text, placeWords(claim.place))});
    }
}

void addDigests(const Digests &digests, QList<Line> &lines)
{
    for (const Digest &digest : digests) {
        const QString hex = QString::fromLatin1(digest.hex);
        const bool isOfParts = digest.kind == DigestKind::Md5OfParts;
        lines.append({digestWords(digest.kind),
                      isOfParts
                          ? Words::tr("%1, computed, of parts of %2").arg(hex, byteText(digest.partSize))
                          : Words::tr("%1, computed").arg(hex)});
    }
}

// "user.etag, 5 bytes: "abc""
QString attributeText(const FileAttribute &attribute)
{
    const QString name = displayText(attribute.name);
    if (attribute.failure)
        return Words::tr("%1: %2").arg(name, failureText(*attribute.failure));
    return Words::tr("%1, %2: %3")
        .arg(name, exactSizeWords(static_cast<quint64>(attribute.value.size())),
             valueText(publicValue(attribute).text));
}

void addAttributes(const FileAttributes &attributes, QList<Line> &lines)
{
    if (attributes.failure)
        lines.append({Words::tr("Attributes"), failureText(*attributes.failure)});
    else if (attributes.list.isEmpty())
        lines.append({Words::tr("Attributes"), Words::tr("none")});
    for (const FileAttribute &attribute : attributes.list)
        lines.append({Words::tr("Attribute"), attributeText(attribute)});
}

// The verdict with what it rests on, and what else was found.
void addAssessment(const Report &report, QList<Line> &lines)
{
    const Assessment assessment = assess(evidenceOf(report));
    const QString reason = sentence(assessment);
    lines.append({Words::tr("Verdict"),
                  Words::tr("%1. %2", "verdict, sentence").arg(verdictWords(assessment.verdict), reason)});
    for (const Finding &finding : assessment.findings) {
        if (const QString text = sentence(finding); text != reason)
            lines.append({Words::tr("Finding"), text});
    }
}

QList<Line> linesOf(const Report &report)
{
    QList<Line> lines;
    if (!report.leadsTo.isEmpty())
        lines.append({Words::tr("Leads to"), displayText(report.leadsTo.bytes())});
    if (const auto failure = commonFailure(report)) {
        lines.append({Words::tr("Not inspected"), failureText(*failure)});
        addClaims(report, lines);
        return lines;
    }
    if (report.size.isFound())
        lines.append({Words::tr("Kind"), typeText(report.size.value().type)});
    lines.append({Words::tr("ETag"), recordedText(report.etag)});
    lines.append({Words::tr("Size"), sizeText(report.size)});
    lines.append({Words::tr("Last modified, server"), recordedText(report.lastModified.server)});
    lines.append({Words::tr("Last modified, file system"), timeText(report.lastModified.fileSystem)});
    addClaims(report, lines);
    addDigests(report.particulars.value().digests, lines);
    addAssessment(report, lines);
    if (const auto &attributes = report.particulars.value().attributes)
        addAttributes(*attributes, lines);
    return lines;
}

// For people: a block a file, an empty line between blocks. No byte of a name or value reaches a terminal but
// through displayText().
class TextWriter final : public ReportWriter
{
public:
    void begin(QByteArray & /*out*/) override {}

    void add(const Report &report, QByteArray &out) override
    {
        if (!m_first)
            out.append('\n');
        m_first = false;
        out.append(displayText(report.path.bytes()).toUtf8()).append('\n');
        const QList<Line> lines = linesOf(report);
        qsizetype width = 0;
        for (const Line &line : lines)
            width = qMax(width, columnsOf(line.label));
        for (const Line &line : lines) {
            const QString text = QStringLiteral("  ") % line.label % QLatin1Char(':') %
                                 QString(width - columnsOf(line.label) + 1, QLatin1Char(' ')) % line.text %
                                 QLatin1Char('\n');
            out.append(text.toUtf8());
        }
    }

    void end(QByteArray & /*out*/) override {}

private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<ReportWriter> makeTextWriter()
{
    return std::make_unique<TextWriter>();
}

} // namespace docket
