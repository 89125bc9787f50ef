// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hasher.h"
#include "inspect/report.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace docket
{

class History;

// Gives results one digest of their files: one that the history keeps, where the file is still in the state
// that it was computed in, else a new one, which is kept. Lives in the thread of the history; no call waits.
class DigestSupply : public QObject
{
    Q_OBJECT

public:
    // Not of Md5OfParts.
    DigestSupply(History &history, DigestKind kind, QObject *parent = nullptr);
    // Waits for no file.
    ~DigestSupply() override;

    // supplied() follows. One list at a time.
    void supply(const QList<Report> &reports);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    // Pause, and how far it is.
    [[nodiscard]] Hasher &hasher() { return m_hasher; }

Q_SIGNALS:
    // In the same order, with that digest and no other, or with none where missed() was said of it.
    void supplied(const QList<docket::Report> &reports);
    void missed(const docket::FilePath &file, const QString &why);
    // Results of which more is known now: all their digests.
    void computed(const QList<docket::Report> &reports);

private:
    void takeKept(InspectionId id, const Digests &digests);
    void checkKept();
    void hashOthers(const QList<bool> &areAsTheyWere);
    void takeHashed(const QList<HashedFile> &files);
    void endIfDone();

    History &m_history;
    const DigestKind m_kind;
    std::unique_ptr<QThreadPool> m_pool; // for a look at whether a file is as it was
    Hasher m_hasher;
    QList<Report> m_reports; // with all digests that are known
    QHash<InspectionId, qsizetype> m_places;
    QSet<InspectionId> m_asked; // of the history
    QSet<InspectionId> m_hashing;
    bool m_isBusy = false;
};

} // namespace docket
