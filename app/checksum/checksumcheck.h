// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumreader.h"
#include "checksum/hasher.h"
#include "checksum/listedfiles.h"

#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <optional>

namespace docket
{

struct ChecksumOrder {
    FilePath file;               // the checksum file; absolute; empty: standard input
    FilePath folder;             // where the names in it start; absolute
    QList<DigestKind> only = {}; // as for ChecksumLineParser
    bool anywhere = false;       // names may lead out of the folder
    bool namesExtra = false;     // files that are not listed are looked for as well
};

// What became of a line that says something.
struct CheckedLine {
    enum class Result : quint8 {
        Bad, // it says nothing of any file
        Matches,
        Differs,
        Missing,    // there is no such file
        Unreadable, // `failure` says why
        Changed,    // while it was read
        Refused,    // its name leads out of the folder
    };
    Result result = Result::Bad;
    ChecksumLine line = {};
    FilePath path = {};       // of the file
    QByteArray computed = {}; // Differs
    HashFailure failure = {}; // Missing, Unreadable

    friend bool operator==(const CheckedLine &, const CheckedLine &) = default;
};

struct ChecksumTally {
    qint64 bad = 0; // lines
    qint64 matching = 0;
    qint64 differing = 0;
    qint64 missing = 0;
    qint64 notRead = 0; // unreadable, changed, refused

    [[nodiscard]] qint64 listed() const { return matching + differing + missing + notRead; }
    friend bool operator==(const ChecksumTally &, const ChecksumTally &) = default;
};

struct ChecksumEnd {
    ChecksumTally tally;
    std::optional<Failure> failure; // of the checksum file: it was not read to its end
    bool wasStopped = false;
    ExtraFiles extra; // where they were looked for

    friend bool operator==(const ChecksumEnd &, const ChecksumEnd &) = default;
};

// Checks all files that a checksum file lists, side by side, with so many of its lines in memory as are being
// checked. Lives in the thread that made it, which needs an event loop; no call waits.
class ChecksumCheck : public QObject
{
    Q_OBJECT

public:
    // One run an object.
    explicit ChecksumCheck(ChecksumOrder order, QObject *parent = nullptr);
    // Waits for no file.
    ~ChecksumCheck() override;

    void begin();
    // ended() follows at once.
    void stop();
    // Holds what is being read, and begins nothing.
    void pause() { m_hasher.pause(); }
    void resume() { m_hasher.resume(); }
    // Bytes, rate and time left are told by its signals; what it gives way to is set there.
    [[nodiscard]] Hasher &hasher() { return m_hasher; }

Q_SIGNALS:
    // In the order of the lines.
    void checked(const QList<docket::CheckedLine> &lines);
    // Of the files listed in what was read so far.
    void progressed(qsizetype done, qsizetype total);
    // Once, after all else.
    void ended(const docket::ChecksumEnd &end);

private:
    struct Source;
    struct Piece;
    struct Pending {
        CheckedLine line;
        bool isDone = false;
    };

    [[nodiscard]] static Piece readPiece(const std::shared_ptr<Source> &source);
    void readOn();
    void take(const Piece &piece);
    void add(const ChecksumLine &line);
    void takeHashed(const QList<HashedFile> &files);
    void settle();
    void lookForExtra();
    void end();

    ChecksumOrder m_order;
    ChecksumReader m_reader;
    std::shared_ptr<Source> m_source;
    std::unique_ptr<QThreadPool> m_pool; // for the checksum file and the listings
    Hasher m_hasher;
    std::deque<Pending> m_pending; // in the order of the lines
    qint64 m_front = 0;            // the number of the first of them
    QList<HashTask> m_tasks;       // to be handed over
    ListedFiles m_listed;
    ChecksumEnd m_end;
    bool m_isReading = false;
    bool m_isRead = false; // to its end
    bool m_hasEnded = false;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::CheckedLine)
Q_DECLARE_METATYPE(docket::ChecksumEnd)
