// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/listcheckwords.h"

#include "detailspanel/cardwords.h"
#include "verdictsigns.h"
#include "words.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket
{

namespace
{

using Result = CheckedLine::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::ListCheck)
};

QString counted(qint64 count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(words::number(count));
}

bool isWell(const ChecksumEnd &end)
{
    const ChecksumTally &tally = end.tally;
    return !end.failure && !end.wasStopped && tally.matching > 0 && tally.matching == tally.listed() &&
           tally.bad == 0;
}

QString tallyWords(const ChecksumTally &tally)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &one, const QString &several) {
        if (count > 0)
            parts += counted(count, one, several);
    };
    add(tally.matching, Words::tr("1 matches"), Words::tr("%1 match", nullptr, int(tally.matching)));
    add(tally.differing, Words::tr("1 differs"), Words::tr("%1 differ", nullptr, int(tally.differing)));
    add(tally.missing, Words::tr("1 is missing"), Words::tr("%1 are missing", nullptr, int(tally.missing)));
    add(tally.notRead, Words::tr("1 could not be read"),
        Words::tr("%1 could not be read", nullptr, int(tally.notRead)));
    return parts.join(Words::tr(", "));
}

QString listedTally(const ChecksumEnd &end)
{
    const qint64 listed = end.tally.listed();
    if (isWell(end))
        return counted(listed, Words::tr("The one file that it lists matches"),
                       Words::tr("All %1 files match", nullptr, int(listed)));
    if (listed > 0)
        return tallyWords(end.tally);
    return end.failure || end.wasStopped ? Words::tr("no file was checked") : Words::tr("It lists no file");
}

QString whyNot(const CheckedLine &line)
{
    switch (line.result) {
    case Result::Differs:
        return Words::tr("differs");
    case Result::Missing:
        return Words::tr("missing");
    case Result::Changed:
        return Words::tr("changed while it was read");
    case Result::Refused:
        return Words::tr("not read: leads out of the folder");
    case Result::Unreadable:
        return hashFailureWords(line.failure);
    case Result::Bad:
    case Result::Matches:
        break;
    }
    return {};
}

} // namespace

ListSentence listSentence(const ChecksumEnd &end)
{
    QStringList parts{listedTally(end)};
    if (end.tally.bad > 0)
        parts += counted(end.tally.bad, Words::tr("1 line says nothing"),
                         Words::tr("%1 lines say nothing", nullptr, int(end.tally.bad)));
    if (end.extra.count > 0)
        parts += counted(end.extra.count, Words::tr("1 file is not listed"),
                         Words::tr("%1 files are not listed", nullptr, int(end.extra.count)));
    if (!end.extra.areAll)
        parts += Words::tr("the list is too long for all files to be named that are not listed");
    QString text = Words::tr("%1.", "a sentence").arg(parts.join(Words::tr("; ")));
    if (end.failure)
        text = Words::tr("It could not be read to its end (%1): %2").arg(shortWords(*end.failure), text);
    else if (end.wasStopped)
        text = Words::tr("Stopped: %1", "before all was checked").arg(text);
    if (isWell(end))
        return {verdictGlyph(Verdict::Verified), verdictTone(Verdict::Verified), text};
    if (end.tally.differing > 0)
        return {verdictGlyph(Verdict::Contradicted), verdictTone(Verdict::Contradicted), text};
    return {Glyph::Caution, Tone::Caution, text};
}

ListedWords listedWords(const CheckedLine &line)
{
    if (const auto *bad = std::get_if<BadChecksumLine>(&line.line))
        return {Glyph::Info, Tone::Caution, Words::tr("Line %1").arg(words::number(bad->line)),
                badLineWords(bad->why)};
    const QString name = displayText(std::get<ChecksumEntry>(line.line).name);
    switch (line.result) {
    case Result::Differs:
        return {verdictGlyph(Verdict::Contradicted), verdictTone(Verdict::Contradicted), name, whyNot(line)};
    case Result::Missing:
        return {Glyph::Absent, Tone::Caution, name, whyNot(line)};
    case Result::Refused:
        return {Glyph::Refused, Tone::Caution, name, whyNot(line)};
    case Result::Unreadable:
        return {failureGlyph(line.failure.failure), failureTone(line.failure.failure), name, whyNot(line)};
    default:
        return {Glyph::Changed, Tone::Caution, name, whyNot(line)};
    }
}

ListedWords notListedWords(const QByteArray &name)
{
    return {Glyph::Info, Tone::Muted, displayText(name), Words::tr("not listed")};
}

QString filesWords(qsizetype done, qsizetype total)
{
    return Words::tr("%1 of %2 files", "checked, in all", int(total))
        .arg(words::number(done), words::number(total));
}

QString moreWords(qint64 count)
{
    return count > 0 ? Words::tr("and %1 more", "files", int(count)).arg(words::number(count)) : QString();
}

} // namespace docket
