// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QObject>

#include <memory>

namespace docket
{

// The part of History that lives in its thread, where it waits for the file. All calls come from that
// thread's event loop, in the order in which History was called.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWorker(QString fileName) : m_fileName(std::move(fileName)) {}

    void open();
    void add(const QList<Report> &reports);
    void forget(const QList<FilePath> &paths);
    // Takes the place of a load that is under way.
    void load(quint64 load);
    void find(InspectionId id);
    // Nothing is done after this.
    void close();

Q_SIGNALS:
    void notice(const QString &sentence);
    // `forgets`: how many calls of forget() the page knows of.
    void loaded(const QList<docket::Summary> &page, quint64 forgets);
    void loadingFinished(quint64 load);
    void found(const docket::Report &report);
    void notFound(docket::InspectionId id);

private:
    void loadPage(quint64 load, InspectionId before, qsizetype loadedFiles);
    void passNotices();

    QString m_fileName;
    std::unique_ptr<HistoryStore> m_store;
    quint64 m_load = 0; // the one under way
    quint64 m_forgets = 0;
};

} // namespace docket
