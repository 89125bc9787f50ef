// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "export/checksumplace.h"
#include "export/writers.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

class QThread;

namespace docket
{

class DigestSupply;
class ExportWorker;
class Hasher;
class History;
enum class ExportStage : quint8;

struct ExportTask {
    QList<InspectionId> ids; // in the order of the file
    ExportFormat format = ExportFormat::Text;
    QString fileName;
    // In place of a format: a checksum file of these digests.
    std::optional<DigestKind> checksums = {};
};

// How it ended. A value.
struct ExportEnd {
    qsizetype written = 0; // without those that are not kept any more, or have no place in the format
    bool wasCancelled = false;
    QString error; // a sentence that a user can act on; empty where it went well

    friend bool operator==(const ExportEnd &, const ExportEnd &) = default;
};

// Writes results of the history to a file, a part at a time so that a million of them need no more memory
// than a thousand. Until all is written the target stays as it was. For a checksum file, digests that are not
// kept are computed first, and it is written only where there is one of each file. Lives in the thread of the
// history; no call waits, as a thread of its own has the file.
class Exporting : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype checksumsAtOnce = 4'000; // files: a part of what is hashed

    explicit Exporting(History &history, QObject *parent = nullptr);
    // A running one is cancelled. Waits for the file a moment, but not where it hangs.
    ~Exporting() override;

    // One at a time: only where none is running.
    void begin(const ExportTask &task);
    // ended() follows. Too late once the last is written: then it ends well.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }
    // Null where nothing has to be computed.
    [[nodiscard]] Hasher *hasher();

Q_SIGNALS:
    // Of the ids.
    void progressed(qsizetype done, qsizetype total);
    void ended(const docket::ExportEnd &end);
    // Results of which more is known now: all their digests.
    void computed(const QList<docket::Report> &reports);

private:
    void readOn();
    void takeReports(const QList<InspectionId> &ids, const QList<Report> &reports);
    void makeSupply();
    void write(const QList<Report> &reports);
    void finish();
    void noteWritten();
    void giveUp();
    void leaveThread(std::chrono::milliseconds patience);
    void end(const ExportEnd &end);
    template <typename Call>
    void post(Call call);

    History &m_history;
    std::unique_ptr<QThread> m_thread; // of the one that runs, or ran last
    ExportWorker *m_worker = nullptr;  // while one is running; lives in m_thread, and ends with it
    quint64 m_run = 0;                 // its number
    std::shared_ptr<std::atomic<ExportStage>> m_stage;
    ExportTask m_task;
    DigestSupply *m_supply = nullptr; // of a checksum file; while one is running
    SomeNames m_missed;               // files of which there is no digest
    QString m_refusal;                // to write, though all went well at the file
    QList<InspectionId> m_asked;      // of the history, and no answer yet
    QList<qsizetype> m_beingWritten;  // how many ids each part stands for
    qsizetype m_taken = 0;            // of the ids, up to where the worker has them
    qsizetype m_done = 0;             // up to where they are written
    QTimer m_patience;                // for what was cancelled
};

} // namespace docket

Q_DECLARE_METATYPE(docket::ExportEnd)
