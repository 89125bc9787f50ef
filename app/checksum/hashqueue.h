// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashtask.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace docket
{

// A task on its way, shared with the thread that hashes it.
struct HashRun {
    explicit HashRun(HashTask its) : task(std::move(its)) {}

    const HashTask task;
    HashControl control;
    // Known to the floor's thread alone.
    bool isBegun = false;
    bool isLarge = false;
};
using HashRunPointer = std::shared_ptr<HashRun>;

// The tasks that wait on one volume: the preferred first, then as they came.
class HashQueue
{
public:
    void append(const HashRunPointer &run);
    [[nodiscard]] size_t size() const { return m_inOrder.size(); }
    [[nodiscard]] const HashRunPointer &
    first(const QList<InspectionId> &preferred) const; // not of an empty one
    [[nodiscard]] bool hasAny(const QList<InspectionId> &ids) const;
    [[nodiscard]] HashRunPointer take(const QList<InspectionId> &preferred); // the same
    // Null where it does not wait here.
    HashRunPointer remove(InspectionId id);

private:
    std::map<quint64, HashRunPointer> m_inOrder;
    std::unordered_map<InspectionId, quint64> m_numbers;
    quint64 m_lastNumber = 0;
};

} // namespace docket
