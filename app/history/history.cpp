// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/history.h"

#include "history/historyworker.h"
#include "threadmanners.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <utility>

namespace docket
{

namespace
{

constexpr int soonMs = 1000;
constexpr qsizetype mostHeld = 65'536; // reports; some 40 MB

} // namespace

QString History::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/history.sqlite";
}

History::History(const QString &fileName, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(new HistoryWorker(fileName))
{
    m_thread->setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(m_thread.get());
    connect(m_worker, &HistoryWorker::notice, this, &History::notice);
    connect(m_worker, &HistoryWorker::loaded, this, &History::passPage);
    connect(m_worker, &HistoryWorker::loadingFinished, this, &History::finishLoading);
    connect(m_worker, &HistoryWorker::found, this, &History::found);
    connect(m_worker, &HistoryWorker::notFound, this, &History::notFound);
    // Where it is left behind.
    connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
    m_thread->start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &History::passOn);
    post([](HistoryWorker *worker) {
        giveWay();
        worker->open();
    });
}

History::~History()
{
    post([](HistoryWorker *worker) {
        worker->close();
        worker->deleteLater();
        QThread::currentThread()->quit();
    });
    constexpr std::chrono::seconds patience{2};
    // Where it hangs at the file, nobody can wake it: it is left behind, and goes on as long as the process
    // lives.
    if (!m_thread->wait(QDeadlineTimer(patience)))
        static_cast<void>(m_thread.release());
}

// Calls take effect in their order: what is held back goes first.
template <typename Call>
void History::post(Call call)
{
    passOn();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, call] { call(worker); }, Qt::QueuedConnection);
}

void History::add(const QList<Report> &reports)
{
    m_held.append(reports);
    m_heldCount += reports.size();
    if (m_heldCount >= mostHeld)
        passOn();
    else if (!m_soon.isActive())
        m_soon.start();
}

void History::passOn()
{
    m_soon.stop();
    m_heldCount = 0;
    for (const QList<Report> &reports : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, reports] { worker->add(reports); }, Qt::QueuedConnection);
}

void History::forget(const QList<FilePath> &paths)
{
    ++m_forgets;
    if (m_loading) {
        for (const FilePath &path : paths)
            m_forgotten.insert(path, m_forgets);
    }
    post([paths](HistoryWorker *worker) { worker->forget(paths); });
}

void History::load()
{
    m_loading = true;
    post([load = ++m_loads](HistoryWorker *worker) { worker->load(load); });
}

void History::find(InspectionId id)
{
    post([id](HistoryWorker *worker) { worker->find(id); });
}

// A page that was on its way while files were forgotten must not bring them back.
void History::passPage(QList<Summary> page, quint64 forgets)
{
    page.removeIf([&](const Summary &summary) { return m_forgotten.value(summary.path, 0) > forgets; });
    if (!page.isEmpty())
        Q_EMIT loaded(page);
}

void History::finishLoading(quint64 load)
{
    if (load != m_loads) // another is to come
        return;
    m_loading = false;
    m_forgotten.clear();
    Q_EMIT loadingFinished();
}

} // namespace docket
