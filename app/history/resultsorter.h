// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"

#include <QByteArray>

#include <vector>

namespace docket
{

// Sorts many results by their keys in small pieces of work: as they come they are sorted in runs, which are
// merged while they are taken. Equal keys: the newest first. A value; any thread.
class ResultSorter
{
public:
    explicit ResultSorter(bool descending = false) : m_descending(descending) {}

    // Keys are compared as bytes. A null key stands behind all others, whatever the order.
    void add(InspectionId id, const QByteArray &key);
    // To be called when all have been added, before the first is taken.
    void finish();
    [[nodiscard]] bool isEmpty() const { return m_heads.empty(); }
    [[nodiscard]] InspectionId take();

private:
    static constexpr size_t runLength = 16'384;

    struct Item {
        quint64 beginning = 0; // of the key, so that most comparisons touch nothing else
        InspectionId id = 0;
        quint32 offset = 0;
        quint32 size = 0;
        bool isNull = false;
    };
    struct Run {
        std::vector<Item> items;
        size_t next = 0;
    };
    [[nodiscard]] bool isBefore(const Item &a, const Item &b) const;
    [[nodiscard]] QByteArrayView keyOf(const Item &item) const;
    [[nodiscard]] bool isLater(size_t a, size_t b) const;
    void endRun();

    bool m_descending;
    QByteArray m_keys;
    std::vector<Run> m_runs;
    std::vector<size_t> m_heads; // runs, as a heap
};

} // namespace docket
