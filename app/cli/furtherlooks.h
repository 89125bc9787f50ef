// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hasher.h"
#include "cli/arguments.h"
#include "inspect/report.h"
#include "sources/checksumfolder.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace docket
{

// What docket-cli asks of files only where its options say so: all attributes, digests, and what checksum
// files say. In the main thread; no call waits.
class FurtherLooks : public QObject
{
    Q_OBJECT

public:
    explicit FurtherLooks(const Arguments &arguments, QObject *parent = nullptr);
    // Waits for no file.
    ~FurtherLooks() override;

    [[nodiscard]] bool areWanted() const { return m_attributes || hashes(); }
    // The files are read as well, which takes as long as they are large.
    [[nodiscard]] bool hashes() const { return m_verifies || !m_kinds.isEmpty(); }
    // looked() follows for each, in no particular order.
    void look(const QList<Report> &reports);
    // The one of which even a process is asked.
    void setOnly(InspectionId only) { m_only = only; }
    [[nodiscard]] qsizetype underWay() const { return m_underWay; }

Q_SIGNALS:
    void looked(const QList<docket::Report> &reports);
    // Something of that file could not be had; before looked().
    void failed(const docket::FilePath &path, const QString &why);

private:
    using Folder = std::shared_ptr<const ChecksumFolder>;
    struct Listing {
        Folder folder;         // null while it is being read
        QList<Report> waiting; // for it
    };

    void lookCloser(const Report &report);
    void readFolder(const FilePath &folder);
    void lookCloserBeside(const Report &report, const Folder &folder);
    void hash(const QList<Report> &reports);
    void takeHashed(const QList<HashedFile> &files);
    void take(const Hashed &hashed, Report &report);
    void settle(const QList<Report> &reports);

    bool m_attributes;
    bool m_verifies;
    QList<DigestKind> m_kinds;
    std::optional<InspectionId> m_only;
    std::unique_ptr<QThreadPool> m_pool;
    QHash<QByteArray, Listing> m_folders;
    Hasher m_hasher;
    QHash<InspectionId, Report> m_hashing;
    qsizetype m_underWay = 0;
};

} // namespace docket
