// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hasher.h"
#include "inspect/report.h"
#include "sources/checksumfolder.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace docket
{

// What is asked of a file only where somebody wants it, for it takes long.
struct Wishes {
    bool attributes = false; // all of them
    bool verifies = false;   // what checksum files say of it, and the digests that all its records ask for
    HashOrder order = {};    // these digests as well

    // The file is read as well, which takes as long as it is large.
    [[nodiscard]] bool hashes() const { return verifies || !order.isEmpty(); }
    [[nodiscard]] bool areNone() const { return !attributes && !hashes(); }
};

// With these digests as well, which replace older ones of their kind.
[[nodiscard]] Report withDigests(Report report, const Digests &digests);

// Takes reports and gives them back with more in them: all attributes, digests, and what checksum files say.
// Lives in the thread that made it, which needs an event loop; no call waits.
class FurtherLooks : public QObject
{
    Q_OBJECT

public:
    explicit FurtherLooks(QObject *parent = nullptr);
    // Waits for no file.
    ~FurtherLooks() override;

    // looked() follows for each, in no particular order. One whose digests are being computed is not taken
    // again.
    void look(const QList<Report> &reports, const Wishes &wishes);
    // Folders' checksum files are read once: after this anew.
    void forgetFolders();
    // Pause, Stop, what goes first and how far it is.
    [[nodiscard]] Hasher &hasher() { return m_hasher; }
    // The one of which even a process is asked.
    void setOnly(InspectionId only) { m_only = only; }
    [[nodiscard]] qsizetype underWay() const { return m_underWay; }

Q_SIGNALS:
    void looked(const QList<docket::Report> &reports);
    // Its digests could not be had; before looked().
    void failed(const docket::Report &report, const QString &why);

private:
    using Folder = std::shared_ptr<const ChecksumFolder>;
    struct Subject {
        Report report;
        Wishes wishes;
    };
    struct Listing {
        Folder folder;          // null while it is being read
        QList<Subject> waiting; // for it
    };

    void lookCloser(const Subject &subject);
    void readFolder(const FilePath &folder);
    void lookCloserBeside(const Subject &subject, const Folder &folder);
    void hash(const QList<Report> &reports, const Wishes &wishes);
    void takeHashed(const QList<HashedFile> &files);
    void take(const Hashed &hashed, Report &report);
    void settle(const QList<Report> &reports);

    std::optional<InspectionId> m_only;
    std::unique_ptr<QThreadPool> m_pool;
    QHash<QByteArray, Listing> m_folders;
    Hasher m_hasher;
    QHash<InspectionId, Report> m_hashing;
    qsizetype m_underWay = 0;
};

} // namespace docket
