// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/checkrun.h"

#include "checksum/checksumname.h"
#include "cli/standardstreams.h"
#include "intake/offer.h"

#include <cerrno>
#include <unistd.h>

namespace docket
{

namespace
{

using Result = CheckedLine::Result;

// As in its lines: "SHA256".
QByteArray kindWords(const FilePath &file, const QList<DigestKind> &only)
{
    const auto name = checksumName(file.name());
    const auto kind = only.size() == 1 ? std::optional(only.constFirst()) : name ? name->kind : std::nullopt;
    return kind ? digestTag(*kind).toByteArray() + ' ' : QByteArray();
}

} // namespace

CheckRun::CheckRun(const Arguments &arguments, QObject *parent)
    : Run(parent),
      m_files(arguments.paths),
      m_only(arguments.checksums),
      m_options(arguments.check),
      m_showsNames(::isatty(STDOUT_FILENO) != 0)
{
}

bool CheckRun::start()
{
    checkNext();
    return true;
}

void CheckRun::interrupt(int signal)
{
    m_status = signalStatus + signal;
    flush();
    conclude(false);
}

void CheckRun::checkNext()
{
    if (m_files.isEmpty())
        return conclude(true);
    m_file = m_files.takeFirst();
    const bool isInput = m_file.bytes() == "-";
    m_fileName = isInput ? QStringLiteral("'standard input'") : displayText(m_file.bytes());
    const QByteArray here = Surroundings::current().workingFolder;
    ChecksumOrder order;
    if (!isInput)
        order.file = m_file.absolute(here);
    order.folder = FilePath(isInput ? here : order.file.folder());
    order.only = m_only;
    order.anywhere = m_options.anywhere;
    order.namesExtra = m_options.extra;
    m_check = std::make_unique<ChecksumCheck>(order);
    connect(m_check.get(), &ChecksumCheck::checked, this, &CheckRun::take);
    connect(m_check.get(), &ChecksumCheck::ended, this, &CheckRun::endFile);
    connect(m_check.get(), &ChecksumCheck::progressed, this,
            [this](qsizetype done, qsizetype total) { Q_EMIT progressed(m_done + done, m_done + total); });
    m_check->begin();
}

void CheckRun::take(const QList<CheckedLine> &lines)
{
    for (const CheckedLine &line : lines) {
        if (const auto *bad = std::get_if<BadChecksumLine>(&line.line))
            sayBad(*bad);
        else
            say(line);
    }
    flush();
}

void CheckRun::sayBad(const BadChecksumLine &line) const
{
    if (m_options.warn)
        complain(QStringLiteral("%1: %2: improperly formatted %3checksum line")
                     .arg(m_fileName)
                     .arg(line.line)
                     .arg(QString::fromLatin1(kindWords(m_file, m_only))));
}

void CheckRun::say(const CheckedLine &line)
{
    if (m_options.ignoreMissing && line.result == Result::Missing)
        return;
    complainOf(line);
    if (m_options.status || (m_options.quiet && line.result == Result::Matches))
        return;
    const QByteArray &name = std::get<ChecksumEntry>(line.line).name;
    if (line.result == Result::Matches)
        append(name, "OK");
    else
        append(name, line.result == Result::Differs ? "FAILED" : "FAILED open or read");
}

void CheckRun::complainOf(const CheckedLine &line) const
{
    const QString name = displayText(std::get<ChecksumEntry>(line.line).name);
    if (line.result == Result::Refused)
        complain(QStringLiteral("%1: leads out of the folder of %2; --anywhere checks it as well")
                     .arg(name, m_fileName));
    else if (line.result == Result::Changed)
        complain(QStringLiteral("%1: changed while it was read").arg(name));
    else if (line.result == Result::Missing || line.result == Result::Unreadable)
        complain(
            QStringLiteral("%1: %2").arg(name, QString::fromLatin1(errnoText(line.failure.failure.code))));
}

void CheckRun::append(const QByteArray &name, QByteArrayView outcome)
{
    if (m_showsNames)
        m_out += displayText(name).toUtf8();
    else if (name.contains('\n')) // only then, as sha256sum has it
        m_out += '\\' + escapedName(name);
    else
        m_out += name;
    m_out += ": ";
    m_out += outcome;
    m_out += '\n';
}

void CheckRun::endFile(const ChecksumEnd &end)
{
    if (end.failure)
        complain(QStringLiteral("%1: %2").arg(m_fileName, QString::fromLatin1(errnoText(end.failure->code))));
    else if (end.tally.listed() == 0)
        complain(QStringLiteral("%1: no properly formatted checksum lines found").arg(m_fileName));
    else if (!m_options.status)
        warn(end);
    for (const QByteArray &name : end.extra.names)
        append(name, "not listed");
    flush();
    if (!isGood(end))
        m_status = qMax(m_status, failedStatus);
    m_done += static_cast<qsizetype>(end.tally.listed());
    m_check.release()->deleteLater(); // it speaks
    if (!m_ended)
        checkNext();
}

// One sentence for one, another for any other number, since this is read by programs as well.
void CheckRun::warn(const ChecksumEnd &end) const
{
    const ChecksumTally &tally = end.tally;
    const qint64 notRead = tally.notRead + (m_options.ignoreMissing ? 0 : tally.missing);
    const auto sayOf = [](qint64 count, const QString &one, const QString &many) {
        if (count > 0)
            complain(QStringLiteral("WARNING: %1 %2").arg(count).arg(count == 1 ? one : many));
    };
    sayOf(tally.bad, QStringLiteral("line is improperly formatted"),
          QStringLiteral("lines are improperly formatted"));
    sayOf(notRead, QStringLiteral("listed file could not be read"),
          QStringLiteral("listed files could not be read"));
    sayOf(tally.differing, QStringLiteral("computed checksum did NOT match"),
          QStringLiteral("computed checksums did NOT match"));
    sayOf(end.extra.count, QStringLiteral("file is not listed"), QStringLiteral("files are not listed"));
    if (!end.extra.areAll)
        complain(QStringLiteral("WARNING: %1 is too long for all files to be told that are not listed")
                     .arg(m_fileName));
    if (m_options.ignoreMissing && tally.matching + tally.differing == 0)
        complain(QStringLiteral("%1: no file was verified").arg(m_fileName));
}

bool CheckRun::isGood(const ChecksumEnd &end) const
{
    const ChecksumTally &tally = end.tally;
    const bool hasFailed = end.failure || tally.differing > 0 || tally.notRead > 0 ||
                           (tally.missing > 0 && !m_options.ignoreMissing);
    const bool isStrictlyGood = tally.bad == 0 && end.extra.count == 0 && end.extra.areAll;
    return tally.matching > 0 && !hasFailed && (isStrictlyGood || !m_options.strict);
}

void CheckRun::flush()
{
    const int code = m_out.isEmpty() ? 0 : writeOut(m_out);
    m_out.resize(0);
    if (code == 0 || code == EINTR || m_ended) // interrupt() follows
        return;
    m_status = statusOfFailedOutput(code);
    conclude(false);
}

void CheckRun::conclude(bool whole)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(m_status, whole);
}

} // namespace docket
