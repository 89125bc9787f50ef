// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/errand.h"

#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace docket
{

// The files that wait for their turn on one volume. What the user looks at goes first, then the newest
// series of requests: it is what is waited for now. A value; knows no clock and no thread.
class LaneQueue
{
public:
    // Quick for files of one request in the order of their ids that goes on from one call to the next.
    // `series`: the first of the requests that they go on; 0: they are of one of their own.
    void append(const QList<Errand> &errands, RequestId series = 0);
    // Goes by itself, opened, and beside the others: it may hang, and must hold up none of them.
    enum class AtLink : quint8 { Stop, Follow };
    struct Alone {
        Errand errand;
        AtLink atLink = AtLink::Stop; // where the path's end is one
    };
    void appendAlone(const Errand &errand, AtLink atLink);

    // Those of these ids that wait here go before all others, in this order. Replaces the last call's.
    void prefer(const QList<InspectionId> &ids);

    // Some of one request, `most` at most; empty if none waits.
    [[nodiscard]] std::vector<Errand> take(size_t most);
    [[nodiscard]] std::optional<Alone> takeAlone();
    // Those of these ids that wait here.
    [[nodiscard]] std::vector<Errand> take(const QList<InspectionId> &ids);
    [[nodiscard]] std::vector<Errand> takeAll();
    [[nodiscard]] std::vector<Errand> takeBelow(const FilePath &folder);
    void drop(RequestId request);

    // Those for take(size_t).
    [[nodiscard]] size_t size() const { return m_size; }
    // All that wait, in no particular order.
    [[nodiscard]] QList<InspectionId> ids() const;

private:
    using Queue = std::deque<Errand>;

    [[nodiscard]] Errand *find(InspectionId id);
    [[nodiscard]] Errand takeOut(Errand &errand);
    void skipTaken();

    // Within one the ids fall: a request that outgrows its ids begins another, which goes after it.
    struct Key {
        RequestId series = 0;
        RequestId request = 0;
        qint64 requestedAt = 0;
        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(b.series, a.request, a.requestedAt) <
                   std::tie(a.series, b.request, b.requestedAt);
        }
    };

    std::map<Key, Queue> m_queues; // an errand taken out of the middle has no path left
    std::deque<Alone> m_alone;
    std::deque<InspectionId> m_preferred;
    size_t m_size = 0;
};

} // namespace docket
