// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace docket
{

// The part of History that lives in its thread, where it waits for the file. All calls come from that
// thread's event loop, in the order in which History was called.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    // Calls stepped() whenever something is done.
    HistoryWorker(QString fileName, std::function<void()> stepped)
        : m_fileName(std::move(fileName)), m_stepped(std::move(stepped))
    {
    }

    void open();
    void add(const QList<Report> &reports);
    void forget(const QList<FilePath> &paths);
    void forgetFilesOf(const QList<InspectionId> &ids);
    void forgetAll();
    void setPinned(const QList<InspectionId> &ids, bool pinned);
    void setRemembering(bool on);
    void setLimit(std::optional<qint64> limit);
    void find(InspectionId id);
    void findEarlier(InspectionId id);
    // `known` are those that were found before, in their order.
    void readReports(const QList<InspectionId> &ids, const QList<Report> &known);
    void amend(const Report &report);
    void keepDigests(InspectionId id, const FileStatus &state, const Digests &digests);
    void findDigests(InspectionId id, const FileStatus &state);
    void noticeDamage();
    // Nothing is done after this.
    void close();

Q_SIGNALS:
    void notice(const QString &sentence);
    // The file can be read by other connections, or is another than before; empty: there is none.
    void ready(const QString &fileName);
    void kept(const QList<docket::KeptResult> &results, bool inFile);
    void forgotten();
    void pruned(const QList<docket::InspectionId> &ids);
    void pinsChanged();
    void found(const docket::Report &report);
    void notFound(docket::InspectionId id);
    void foundEarlier(docket::InspectionId id, const QList<docket::Report> &reports);
    void readReportsOf(const QList<docket::InspectionId> &ids, const QList<docket::Report> &reports);
    void amended(docket::InspectionId id);
    void foundDigests(docket::InspectionId id, const docket::Digests &digests);

private:
    void prune();
    void passNotices();

    QString m_fileName;
    std::function<void()> m_stepped;
    std::unique_ptr<HistoryStore> m_store;
    quint64 m_fileNumber = 0; // of the store's, as far as it was told
    bool m_pruning = false;
};

} // namespace docket
