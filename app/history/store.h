// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/batchsize.h"
#include "history/historydatabase.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>

namespace docket
{

// All results that were kept, in a SQLite file or, where that cannot be had, in memory. Works synchronously;
// all calls from the thread that made it. Nothing fails towards the caller: what the user should know is in
// takeNotices().
class HistoryStore
{
    Q_DECLARE_TR_FUNCTIONS(docket::HistoryStore)

public:
    // Opens the file, or makes it. An empty file name: in memory. Calls stepped() after each part of what it
    // is asked to do that takes long.
    explicit HistoryStore(const QString &fileName, std::function<void()> stepped = {});
    ~HistoryStore();
    HistoryStore(const HistoryStore &) = delete;
    HistoryStore &operator=(const HistoryStore &) = delete;

    // What was kept of them. In the file: also where other programs look.
    struct Added {
        QList<KeptResult> kept;
        bool inFile = false;
    };
    Added add(const QList<Report> &reports);
    // Forgets these files, with all their results.
    void forget(const QList<FilePath> &paths);
    // Forgets the files that have these results, with all others that they have.
    void forgetFilesOf(const QList<InspectionId> &ids);
    void forgetAll();
    void setPinned(const QList<InspectionId> &ids, bool pinned);
    // While off, what comes is kept in memory only.
    void setRemembering(bool on) { m_remembering = on; }
    // How many results of files that are not pinned are kept; nothing: all.
    void setLimit(std::optional<qint64> limit) { m_limit = limit; }
    // Takes some of the oldest out that are too many. What it gives are the results, each the latest of a
    // file, that are gone; and whether it is to be called again.
    [[nodiscard]] std::pair<QList<InspectionId>, bool> prune();

    // The newest result of each file, newest first, those with smaller ids than `before`. A file that has
    // results in the file and, since that failed, in memory comes twice.
    [[nodiscard]] HistoryPage page(InspectionId before, int count);
    [[nodiscard]] std::optional<Report> find(InspectionId id);
    // Results of the same file before this one, newest first.
    [[nodiscard]] QList<Report> earlier(InspectionId id, int count);

    // Puts this in the place of the result of the same id, if there is one.
    void amend(const Report &report);
    // Of the file that the result is of, when it was in that state.
    void keepDigests(InspectionId id, const FileStatus &state, const Digests &digests);
    // Those that were kept of it in that very state.
    [[nodiscard]] Digests digests(InspectionId id, const FileStatus &state);

    // That other connections may read.
    [[nodiscard]] bool hasFile() const { return m_file != nullptr; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    // Counts up from 1 whenever there is a new one.
    [[nodiscard]] quint64 fileNumber() const { return m_fileNumber; }
    // Another connection found it damaged.
    void noticeDamage();

    // Sentences for the user that came up since the last call.
    [[nodiscard]] QStringList takeNotices();

private:
    void openFile();
    void beginAnew(const DatabaseFailure &failure);
    template <typename Operation>
    bool onFile(Operation operation);
    template <typename Operation>
    void onBoth(Operation operation);
    void continueInMemory(const QString &reason);
    bool openMemory();

    template <typename T, typename Visitor>
    void inParts(const QList<T> &list, Visitor visit);
    void step();

    QString m_fileName; // absolute; empty: in memory
    std::function<void()> m_stepped;
    std::unique_ptr<HistoryDatabase> m_file;
    std::unique_ptr<HistoryDatabase> m_memory;
    quint64 m_fileNumber = 0;
    bool m_fileFails = false; // what comes is kept in memory
    bool m_remembering = true;
    std::optional<qint64> m_limit;
    BatchSize m_batchSize;
    QStringList m_notices;
};

} // namespace docket
