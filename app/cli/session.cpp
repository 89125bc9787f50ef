// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/session.h"

#include "cli/standardstreams.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "sources/allattributes.h"
#include "sources/gio.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrent>

#include <cerrno>
#include <csignal>

namespace docket
{

namespace
{

constexpr int failedStatus = 1;
constexpr int verdictStatus = 4;
constexpr int signalStatus = 128; // plus the signal's number, as shells have it
constexpr int patienceMs = 1'000;
constexpr int closerAtOnce = 8;
constexpr qsizetype enough = 16'384; // files on their way: no more of a list is read

// A job: what is asked of a file only on demand. A process for each of many files would be far too dear.
Report lookedCloser(Report report, bool asksGio)
{
    Particulars particulars = report.particulars.value();
    particulars.attributes = readAttributes(Target::opened(report.path));
    if (asksGio)
        particulars.claimed.claims += askGio(report.path);
    report.particulars = Seldom(std::move(particulars));
    return report;
}

} // namespace

Session::Session(const Arguments &arguments, Inspector &inspector, QObject *parent)
    : QObject(parent),
      m_arguments(arguments),
      m_inspector(inspector),
      m_writer(makeWriter(arguments.format)),
      m_write([this](const Report &report) { m_writer->add(report, m_out); }),
      m_pool(makePool(closerAtOnce))
{
    m_writer->begin(m_out);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Session::passOver);
    connect(&m_list, &ListReader::names, this, [this](const QByteArray &names) {
        handOver({Offer::Form::NulSeparated, names, {}});
    });
    connect(&m_list, &ListReader::ended, this, &Session::endList);
    connect(&m_cacheReader, &CacheReader::done, this, &Session::takeCache);
    connect(&m_cacheReader, &CacheReader::failed, this, [this](const QString &sentence) {
        complain(sentence);
        m_status = usageStatus;
        m_listEnded = true;
        endIfDone();
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

Session::~Session()
{
    leaveBehind(std::move(m_pool));
}

bool Session::start()
{
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

void Session::handOver(Offer offer)
{
    m_last = m_inspector.inspect(std::move(offer));
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
        handOver(std::move(offer));
    endIfDone();
}

void Session::complainOfList(int code) const
{
    complain(tr("%1: %2").arg(m_listName, QString::fromLatin1(errnoText(code))));
}

void Session::expect(const QList<Errand> &errands)
{
    if (m_arguments.paths.size() == 1 && errands.constFirst().isNamed)
        m_only = errands.constFirst().id;
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
    for (const Report &gathered : reports) {
        const Report report = m_cached ? m_cached->joinedTo(gathered) : gathered;
        if (m_arguments.attributes && !report.isUnreadable())
            lookCloser(report);
        else
            enter(report);
    }
    flush();
    tellProgress();
    readOn();
}

void Session::lookCloser(const Report &report)
{
    ++m_closer;
    auto *watcher = new QFutureWatcher<Report>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, report] {
        watcher->deleteLater();
        --m_closer;
        if (m_ended)
            return;
        QFuture<Report> future = watcher->future();
        enter(takeResult(future).value_or(report));
        flush();
        tellProgress();
        endIfDone();
    });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), lookedCloser, report, m_only == report.id));
}

void Session::enter(const Report &report)
{
    if (isIncomplete(report))
        m_status = qMax(m_status, failedStatus);
    m_failsOnVerdict = m_failsOnVerdict || failsOn(report);
    m_order.arrive(report, m_write);
    ++m_done;
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
    if (!m_order.holdsBack())
        m_patience.stop();
    else if (!m_out.isEmpty() || !m_patience.isActive())
        m_patience.start();
    if (m_canWrite && !m_out.isEmpty()) {
        m_written = true;
        if (const int code = writeOut(m_out))
            stopWriting(code);
    }
    m_out.resize(0); // keeps its memory
}

void Session::stopWriting(int code)
{
    m_canWrite = false;
    if (code == EINTR) // interrupt() follows
        return;
    if (code == EPIPE) {
        m_status = signalStatus + SIGPIPE; // whoever reads has enough: as if that signal had ended it
    } else {
        m_status = qMax(m_status, failedStatus);
        complainOfOutput(code);
    }
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
    return m_listEnded && m_open == 0 && m_closer == 0;
}

void Session::end()
{
    if (m_written || m_status != usageStatus) { // a list that could not be read at all gives no output
        m_writer->end(m_out);
        flush();
    }
    conclude();
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
