// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/exporting.h"

#include "export/digestsupply.h"
#include "export/exportworker.h"
#include "filepath.h"
#include "history/history.h"
#include "threadmanners.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <chrono>
#include <utility>

namespace docket
{

namespace
{

constexpr qsizetype partSize = 500;                      // results; with checksums more, hashed side by side
constexpr qsizetype mostParts = 2;                       // at the writer: one that is written, one that waits
constexpr std::chrono::milliseconds usualPatience{1000}; // with a file that hangs

} // namespace

Exporting::Exporting(History &history, QObject *parent) : QObject(parent), m_history(history)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, &Exporting::giveUp);
    connect(&m_history, &History::readReportsOf, this, &Exporting::takeReports);
}

Exporting::~Exporting()
{
    if (isRunning()) {
        cancel();
        post([](ExportWorker *) { QThread::currentThread()->quit(); });
    }
    leaveThread(usualPatience);
}

// Where it hangs at the file, nobody can wake it: it is left behind, and goes by itself if ever it can.
void Exporting::leaveThread(std::chrono::milliseconds patience)
{
    if (!m_thread)
        return;
    connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
    if (!m_thread->wait(QDeadlineTimer(patience)))
        static_cast<void>(m_thread.release());
    m_thread.reset();
}

template <typename Call>
void Exporting::post(Call call)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, call] { call(worker); }, Qt::QueuedConnection);
}

void Exporting::begin(const ExportTask &task)
{
    Q_ASSERT(!isRunning());
    leaveThread(std::chrono::milliseconds::zero());
    m_task = task;
    m_beingWritten.clear();
    m_missed = {};
    m_refusal.clear();
    m_taken = 0;
    m_done = 0;
    m_stage = std::make_shared<std::atomic<ExportStage>>(ExportStage::Writing);
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("export"));
    m_worker = new ExportWorker(task, m_stage);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    // Of one that was given up, something may still be on its way.
    connect(m_worker, &ExportWorker::wrote, this, [this, run = ++m_run] {
        if (run == m_run && isRunning())
            noteWritten();
    });
    connect(m_worker, &ExportWorker::ended, this, [this, run = m_run](const ExportEnd &end) {
        if (run == m_run && isRunning())
            this->end(end);
    });
    if (task.checksums)
        makeSupply();
    m_thread->start();
    post([](ExportWorker *worker) {
        giveWay();
        worker->open();
    });
    readOn();
}

void Exporting::makeSupply()
{
    m_supply = new DigestSupply(m_history, *m_task.checksums, this);
    connect(m_supply, &DigestSupply::supplied, this, &Exporting::write);
    connect(m_supply, &DigestSupply::missed, this, [this](const FilePath &file, const QString &why) {
        m_missed.add(tr("“%1” (%2)", "a file, why it could not be read").arg(displayText(file.name()), why));
    });
    connect(m_supply, &DigestSupply::computed, this, &Exporting::computed);
}

Hasher *Exporting::hasher()
{
    return m_supply ? &m_supply->hasher() : nullptr;
}

void Exporting::readOn()
{
    if (!m_asked.isEmpty() || m_beingWritten.size() == mostParts || (m_supply && m_supply->isBusy()))
        return;
    if (m_taken == m_task.ids.size()) {
        if (m_beingWritten.isEmpty())
            finish();
        return;
    }
    m_asked = m_task.ids.mid(m_taken, m_supply ? checksumsAtOnce : partSize);
    m_history.readReports(m_asked);
}

void Exporting::takeReports(const QList<InspectionId> &ids, const QList<Report> &reports)
{
    if (!isRunning() || m_asked.isEmpty() || ids != m_asked) // another asked for them, or an export before
        return;
    m_asked.clear();
    m_taken += ids.size();
    m_beingWritten.append(ids.size());
    if (m_supply)
        m_supply->supply(reports);
    else
        write(reports);
}

void Exporting::write(const QList<Report> &reports)
{
    post([reports](ExportWorker *worker) { worker->write(reports); });
    readOn();
}

// A list of files with one of them left out would pass for a list of all.
void Exporting::finish()
{
    if (m_missed.count() == 0) {
        post([](ExportWorker *worker) { worker->finish(); });
        return;
    }
    m_refusal =
        tr("Nothing was written, for there is no checksum of %1. Leave these files out or mend that, and "
           "try again: what was computed is kept.")
            .arg(m_missed.words());
    post([](ExportWorker *worker) { worker->stop(); });
}

void Exporting::noteWritten()
{
    m_done += m_beingWritten.takeFirst();
    readOn();
    Q_EMIT progressed(m_done, m_task.ids.size());
}

void Exporting::cancel()
{
    if (!isRunning() || m_patience.isActive())
        return;
    auto expected = ExportStage::Writing;
    m_stage->compare_exchange_strong(expected, ExportStage::Cancelled);
    post([](ExportWorker *worker) { worker->stop(); });
    m_patience.start();
}

// The file does not answer. What was cancelled in time will not be put in the target's place later either.
void Exporting::giveUp()
{
    if (*m_stage == ExportStage::Cancelled)
        end({0, true, {}});
    else
        end({0, true,
             tr("The volume of \"%1\" does not respond. The file there may be the old one or the new one.")
                 .arg(displayText(QFile::encodeName(m_task.fileName)))});
}

void Exporting::end(const ExportEnd &end)
{
    m_patience.stop();
    if (m_supply) {
        disconnect(m_supply, nullptr, this, nullptr);
        m_supply->hasher().stopAll();
        std::exchange(m_supply, nullptr)->deleteLater(); // it may be speaking
    }
    m_worker = nullptr;
    m_thread->quit();
    m_task = {};
    m_asked.clear();
    Q_EMIT ended(m_refusal.isEmpty() ? end : ExportEnd{0, false, m_refusal});
}

} // namespace docket
