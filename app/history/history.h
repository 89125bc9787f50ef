// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "inspect/report.h"

#include <QObject>

#include <memory>

class QThread;

namespace docket
{

class HistoryStore;

// Keeps reports in a SQLite file, on a thread of its own: no call waits. Lives in the thread that made it, which needs
// an event loop. Calls take effect in the order they are made.
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

    void add(const QList<Report> &reports);
    // Forgets these files, with all their results.
    void forget(const QList<FilePath> &paths);
    // The newest result of each file, a page at a time, newest first, all of them: loaded() for each page, then
    // loadingFinished().
    void load();
    // Looks up one result; found() or notFound() follows.
    void find(InspectionId id);

Q_SIGNALS:
    // Something the user should know: results will not be kept, and why; or the old history was put aside, and where.
    void notice(const QString &sentence);
    void loaded(const QList<docket::Summary> &page);
    void loadingFinished();
    void found(const docket::Report &report);
    void notFound(docket::InspectionId id);

private:
    std::unique_ptr<QThread> m_thread;
    HistoryStore *m_store; // lives in m_thread
};

} // namespace docket
