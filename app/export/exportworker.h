// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/writers.h"

#include <QObject>
#include <QSaveFile>

#include <atomic>
#include <memory>

namespace docket
{

struct ExportEnd;
struct ExportTask;

// How far an export is. Who cancels and who puts the new file in the old one's place agree by it: the first
// to leave Writing has it.
enum class ExportStage : quint8 { Writing, Cancelled, Committing };

// The part of Exporting that lives in a thread of its own, where it waits for the file. One for each export.
// All calls come from that thread's event loop.
class ExportWorker : public QObject
{
    Q_OBJECT

public:
    ExportWorker(const ExportTask &task, std::shared_ptr<std::atomic<ExportStage>> stage);
    ~ExportWorker() override;

    // First of all.
    void open();
    // wrote() follows as long as it goes well.
    void write(const QList<Report> &reports);
    void finish();
    // What was written goes; nothing comes of the target unless finish() was first.
    void stop();

Q_SIGNALS:
    void wrote();
    // Once, and nothing after it.
    void ended(const docket::ExportEnd &end);

private:
    bool put(const QByteArray &bytes);
    void fail(const QString &sentence);
    void end(const ExportEnd &end);
    [[nodiscard]] QString wordsOfFailure() const;

    const QString m_fileName;
    const bool m_isMetadataCache;
    const std::shared_ptr<std::atomic<ExportStage>> m_stage;
    const std::unique_ptr<ReportWriter> m_writer;
    std::unique_ptr<QSaveFile> m_file; // none before it is opened and once it has ended
    qsizetype m_written = 0;
    qint64 m_size = 0;
};

} // namespace docket
