// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/session.h"

#include "cli/standardstreams.h"
#include "export/formats.h"

#include <QLocale>

#include <cerrno>

namespace docket
{

namespace
{

constexpr int patienceMs = 1'000;
constexpr qsizetype enough = 16'384; // files on their way: no more of a list is read

// Where checksums are written to standard output, or none are, nothing.
std::optional<QByteArray> outputFile(const Arguments &arguments)
{
    const auto &file = arguments.checksumFile;
    return file && *file != "-" ? file : std::nullopt;
}

std::unique_ptr<ReportWriter> writerFor(const Arguments &arguments)
{
    if (!arguments.checksumFile)
        return makeWriter(arguments.format);
    const QByteArray here = Surroundings::current().workingFolder;
    const auto form = arguments.tagged ? ChecksumForm::Tagged : ChecksumForm::Gnu;
    const auto name = outputFile(arguments);
    const FilePath file = name ? FilePath(*name).absolute(here) : FilePath();
    return makeChecksumWriter(file, name ? file.folder() : here, form);
}

} // namespace

Session::Session(const Arguments &arguments, Inspector &inspector, QObject *parent)
    : Run(parent),
      m_arguments(arguments),
      m_inspector(inspector),
      m_writer(writerFor(arguments)),
      m_output(outputFile(arguments)),
      m_wishes{arguments.attributes, arguments.verify, {arguments.checksums, {}}},
      m_write([this](const Report &report) {
          if (m_writer->takes(report))
              m_writer->add(report, m_out);
      })
{
    m_writer->begin(m_out);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Session::passOver);
    connect(&m_list, &ListReader::names, this, [this](const QByteArray &names) {
        handOver({Offer::Form::NulSeparated, names, {}}, m_first);
        m_first = m_first != 0 ? m_first : m_last;
    });
    connect(&m_list, &ListReader::ended, this, &Session::endList);
    connect(&m_cacheReader, &CacheReader::done, this, &Session::takeCache);
    connect(&m_cacheReader, &CacheReader::failed, this, [this](const QString &sentence) {
        complain(sentence);
        m_status = usageStatus;
        m_listEnded = true;
        endIfDone();
    });
    connect(&m_further, &FurtherLooks::looked, this, [this](const QList<Report> &reports) {
        if (m_wishes.hashes())
            Q_EMIT hashed(reports);
        enter(reports);
    });
    connect(&m_further, &FurtherLooks::failed, this, [this](const Report &report, const QString &why) {
        m_status = qMax(m_status, failedStatus);
        complain(tr("%1: %2").arg(displayText(report.path.bytes()), why));
    });
    connect(&m_inspector, &Inspector::accepted, this, &Session::expect);
    connect(&m_inspector, &Inspector::reported, this, &Session::take);
    connect(&m_inspector, &Inspector::expanded, this, [this](InspectionId folder) {
        m_order.drop(folder, m_write);
        flush();
        tellProgress();
    });
    connect(&m_inspector, &Inspector::refused, this, &Session::refuse);
    connect(&m_inspector, &Inspector::finished, this, [this](RequestId request) {
        m_answered = qMax(m_answered, request);
        --m_open;
        endIfDone();
    });
}

bool Session::start()
{
    if (!m_output.open())
        return false;
    if (m_arguments.cacheFile) {
        m_listEnded = false; // as it is read
        m_cacheReader.read(FilePath(*m_arguments.cacheFile).absolute(Surroundings::current().workingFolder));
        return true;
    }
    if (!m_arguments.listFile) {
        handOver({Offer::Form::Paths, {}, m_arguments.paths});
        return true;
    }
    m_listName = displayText(*m_arguments.listFile);
    if (const int code = m_list.open(*m_arguments.listFile)) {
        if (code != EINTR) // a signal while it waited for a FIFO's other end
            complainOfList(code);
        return false;
    }
    m_listEnded = false;
    readOn();
    return true;
}

void Session::interrupt(int signal)
{
    if (m_ended)
        return;
    m_status = signalStatus + signal;
    m_order.passOver(m_write);
    end();
}

void Session::handOver(const Offer &offer, RequestId series)
{
    m_last = m_inspector.inspect(offer, series);
    ++m_open;
    if (!m_listEnded)
        m_list.pause();
}

// Reads on in the list once its last piece has arrived in the lanes and there is not enough to do already.
void Session::readOn()
{
    if (!m_listEnded && m_answered == m_last && m_order.outstanding() < enough)
        m_list.resume();
}

void Session::endList(int code)
{
    m_listEnded = true;
    if (code != 0) {
        m_status = usageStatus;
        complainOfList(code);
    }
    endIfDone();
}

void Session::takeCache(const std::shared_ptr<const CachedFiles> &files)
{
    m_cached = files;
    m_listEnded = true;
    if (const qsizetype unusable = files->unusable()) {
        m_status = qMax(m_status, failedStatus);
        const QString name = displayText(*m_arguments.cacheFile);
        complain(unusable == 1 ? tr("%1: 1 entry names no file or is broken").arg(name)
                               : tr("%1: %2 entries name no file or are broken", nullptr, int(unusable))
                                     .arg(name, QLocale().toString(unusable)));
    }
    Offer offer;
    offer.paths = files->paths();
    offer.entersFolders = false;
    if (!offer.paths.isEmpty())
        handOver(offer);
    endIfDone();
}

void Session::complainOfList(int code) const
{
    complain(tr("%1: %2").arg(m_listName, QString::fromLatin1(errnoText(code))));
}

void Session::expect(const QList<Errand> &errands)
{
    if (m_arguments.paths.size() == 1 && errands.constFirst().isNamed)
        m_further.setOnly(errands.constFirst().id);
    for (const Errand &errand : errands) {
        m_answered = qMax(m_answered, errand.request);
        m_order.expect(errand.id);
    }
    tellProgress();
    readOn();
}

bool Session::failsOn(const Report &report) const
{
    return !m_arguments.failOn.isEmpty() && m_arguments.failOn.contains(verdictOn(report));
}

void Session::take(const QList<Report> &reports)
{
    QList<Report> joined;
    for (const Report &report : m_cached ? reports : QList<Report>())
        joined.append(m_cached->joinedTo(report));
    const QList<Report> &all = m_cached ? joined : reports;
    if (!m_wishes.areNone())
        m_further.look(all, m_wishes);
    else
        enter(all);
}

void Session::enter(const QList<Report> &reports)
{
    if (m_ended)
        return;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (isIncomplete(reports.at(i)))
            m_status = qMax(m_status, failedStatus);
        m_failsOnVerdict = m_failsOnVerdict || failsOn(reports.at(i));
        m_order.arrive(reports, i, m_write);
        ++m_done;
    }
    flush();
    tellProgress();
    endIfDone();
}

void Session::refuse(RequestId request, const QList<Refusal> &refusals)
{
    m_answered = qMax(m_answered, request);
    m_status = qMax(m_status, failedStatus);
    for (const Refusal &refusal : refusals)
        complain(tr("%1: %2").arg(refusal.what, refusal.why));
    readOn();
}

void Session::passOver()
{
    m_order.passOver(m_write);
    flush();
}

void Session::tellProgress()
{
    Q_EMIT progressed(m_done, m_done + m_order.outstanding());
}

// Writes what has come together, in one write, and starts or stops the clock for what is held back.
void Session::flush()
{
    if (!m_order.holdsBack() || m_wishes.hashes()) // large files take their time
        m_patience.stop();
    else if (!m_out.isEmpty() || !m_patience.isActive())
        m_patience.start();
    if (m_canWrite && !m_out.isEmpty()) {
        m_written = true;
        if (const int code = m_output.write(m_out))
            stopWriting(code);
    }
    m_out.resize(0); // keeps its memory
}

void Session::stopWriting(int code)
{
    m_canWrite = false;
    if (code == EINTR) // interrupt() follows
        return;
    m_status = qMax(m_status, m_output.statusOfFailure(code));
    conclude();
}

void Session::endIfDone()
{
    readOn();
    if (isWhole())
        end();
}

// No look-up is on its way any more.
bool Session::isWhole() const
{
    return m_listEnded && m_open == 0 && m_further.underWay() == 0;
}

void Session::end()
{
    if (m_written || m_status != usageStatus) { // a list that could not be read at all gives no output
        m_writer->end(m_out);
        flush();
        commit();
    }
    conclude();
}

// What a signal cut short is no whole checksum file.
void Session::commit()
{
    const int code = m_canWrite && m_status < signalStatus ? m_output.commit() : 0;
    if (code != 0)
        m_status = qMax(m_status, m_output.statusOfFailure(code));
}

void Session::conclude()
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    if (m_failsOnVerdict && m_status <= failedStatus) // what ended it early says more
        m_status = verdictStatus;
    Q_EMIT ended(m_status, isWhole());
}

} // namespace docket
