// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "history/texts.h"

#include <QHash>

#include <deque>
#include <limits>
#include <vector>

namespace docket
{

// The summaries behind RecentModel, some 150 bytes each, one a path, each in a slot that stays until tidy().
// A slot is found by its path always, and by its id while it is in order(). A value; any thread.
class RecentRows
{
public:
    using Slot = quint32;
    static constexpr Slot noSlot = std::numeric_limits<Slot>::max();

    // The slots, newest first. Every slot but those taken out.
    [[nodiscard]] const std::vector<Slot> &order() const { return m_order; }
    [[nodiscard]] bool isNewer(Slot a, Slot b) const;
    [[nodiscard]] qsizetype attentionCount() const { return m_attentionCount; }

    [[nodiscard]] Slot find(InspectionId id) const;
    // Only where it is of that path. Quick for ids that fall from one call to the next: `near`, 0 at first,
    // says where in order() the last one has its place.
    [[nodiscard]] Slot find(InspectionId id, const FilePath &path, size_t &near) const;

    [[nodiscard]] InspectionId id(Slot slot) const { return m_records[slot].id; }
    [[nodiscard]] FilePath path(Slot slot) const;
    [[nodiscard]] Summary::State state(Slot slot) const { return m_records[slot].state; }
    [[nodiscard]] Summary summary(Slot slot) const;

    [[nodiscard]] bool isTakenOut(Slot slot) const { return id(slot) == takenOut; }
    // The path's, or else a new one, taken out: it is not in order() yet.
    Slot slotOf(const FilePath &path);
    // Takes slots out of order(); those named must be in it, newest first.
    void takeOut(const std::vector<Slot> &slotsNewestFirst);
    // What the file of this slot is like. Its id may change only while it is out of order().
    void set(Slot slot, const Summary &summary);
    void putIn(const std::vector<Slot> &slotsNewestFirst);
    // Forgets slots that were taken out.
    void drop(const std::vector<Slot> &slots);
    // Makes room where much has been dropped. Gives what became of each slot; nothing if all stay.
    [[nodiscard]] std::vector<Slot> tidy();

    // Which slots match() and matching() are about. `needle` is a foldedText().
    void setQuery(const QByteArray &needle, SummaryFilter filter, const QList<Verdict> &verdicts);
    [[nodiscard]] bool matches(Slot slot) const;
    // Of order(), those that match.
    [[nodiscard]] std::vector<Slot> matching() const;

private:
    struct Record {
        InspectionId id = takenOut;
        quint64 bytes = 0;
        qint64 serverDate = noDate;
        quint32 folder = 0;          // its number
        Texts::Number etag = noText; // what is kept of a waiting file is its last one, likely to come again
        quint32 hash = 0;            // of the path
        quint16 failureCode = 0;
        Summary::State state : 3 = Summary::State::Waiting;
        quint8 changes : 5 = 0;
        quint8 verdict : 3 = noVerdict;
        bool pinned : 1 = false;
        bool danglingLink : 1 = false;
        bool hasSize : 1 = false;
        bool hasEtag : 1 = false;
        bool dropped : 1 = false;
    };
    static constexpr InspectionId takenOut = std::numeric_limits<InspectionId>::min();
    static constexpr Texts::Number noText = std::numeric_limits<Texts::Number>::max();
    static constexpr quint8 noVerdict = 7;
    static constexpr qint64 noDate = std::numeric_limits<qint64>::min();

    [[nodiscard]] Slot find(quint32 hash, quint32 folder, QByteArrayView name) const;
    quint32 folderNumber(QByteArrayView folder);
    void setEtag(Record &record, Slot slot, const QByteArray &etag);
    void rebuildTable(size_t size);
    void enter(Slot slot);
    [[nodiscard]] static std::optional<Verdict> verdictOf(const Record &record);
    [[nodiscard]] static bool asksForAttention(const Record &record);
    [[nodiscard]] bool passes(const Record &record) const;
    [[nodiscard]] bool isPath(Slot slot, const FilePath &path) const;

    std::deque<Record> m_records; // by slot; none moves, which would take long while the window waits
    Texts m_names;                // by slot
    Texts m_etags;
    std::vector<Slot> m_etagSlots; // whose it is, or was
    size_t m_etagsInUse = 0;
    Texts m_folders; // by number
    QHash<QByteArray, quint32> m_folderNumbers;
    std::vector<Slot> m_table; // by hash of the path, with open addressing; a power of two
    std::vector<Slot> m_order;
    size_t m_dropped = 0;
    qsizetype m_attentionCount = 0;

    QByteArray m_needle;
    SummaryFilter m_filter = SummaryFilter::All;
    QList<Verdict> m_verdicts;
    std::vector<bool> m_folderMatches; // by number
};

} // namespace docket
