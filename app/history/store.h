// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historydatabase.h"

#include <QCoreApplication>
#include <QStringList>

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
    // Opens the file, or makes it. An empty file name: in memory.
    explicit HistoryStore(const QString &fileName);
    ~HistoryStore();
    HistoryStore(const HistoryStore &) = delete;
    HistoryStore &operator=(const HistoryStore &) = delete;

    void add(const QList<Report> &reports);
    // Forgets these files, with all their results.
    void forget(const QList<FilePath> &paths);
    // The newest result of each file, newest first, those with smaller ids than `before`. A file that has
    // results in the file and, since that failed, in memory comes twice.
    [[nodiscard]] HistoryPage page(InspectionId before, int count);
    [[nodiscard]] std::optional<Report> find(InspectionId id);

    // Sentences for the user that came up since the last call.
    [[nodiscard]] QStringList takeNotices();

private:
    void openFile();
    void beginAnew();
    template <typename Operation>
    bool onFile(Operation operation);
    void continueInMemory(const QString &reason);

    QString m_fileName; // absolute; empty: in memory
    std::unique_ptr<HistoryDatabase> m_file;
    std::unique_ptr<HistoryDatabase> m_memory; // takes what comes while it is there
    QStringList m_notices;
};

} // namespace docket
