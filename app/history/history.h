// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "inspect/report.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace docket
{

class HistoryWorker;

// Keeps reports in a SQLite file, on a thread of its own: no call waits. Lives in the thread that made it,
// which needs an event loop. Calls take effect in the order they are made.
class History : public QObject
{
    Q_OBJECT

public:
    // Where a user's history is kept.
    [[nodiscard]] static QString defaultFile();

    // An empty file name: kept in memory, for this run only.
    explicit History(const QString &fileName, QObject *parent = nullptr);
    // Writes what was handed over, then closes the file. Waits for that, for 2 s at most.
    ~History() override;

    // Written a second later: writing a report takes longer than looking its file up, and must not compete
    // with the look-ups that the user waits for.
    void add(const QList<Report> &reports);
    // Forgets these files, with all their results.
    void forget(const QList<FilePath> &paths);
    // The newest result of each file, a page at a time, newest first, the newest 100,000 files: loaded() for
    // each page, then loadingFinished().
    void load();
    // Looks up one result; found() or notFound() follows.
    void find(InspectionId id);

Q_SIGNALS:
    // Something the user should know: results will not be kept, and why; or the old history was put aside,
    // and where.
    void notice(const QString &sentence);
    void loaded(const QList<docket::Summary> &page);
    void loadingFinished();
    void found(const docket::Report &report);
    void notFound(docket::InspectionId id);

private:
    template <typename Call>
    void post(Call call);
    void passOn();
    void passPage(QList<Summary> page, quint64 forgets);
    void finishLoading(quint64 load);

    std::unique_ptr<QThread> m_thread;
    HistoryWorker *m_worker; // lives in m_thread, and ends with it
    // Which files were forgotten by which call of forget(), while pages may be on their way.
    QHash<FilePath, quint64> m_forgotten;
    quint64 m_forgets = 0;
    quint64 m_loads = 0;
    bool m_loading = false;
    QList<QList<Report>> m_held; // not handed to the worker yet
    qsizetype m_heldCount = 0;
    QTimer m_soon;
};

} // namespace docket
