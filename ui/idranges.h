// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"

#include <QList>

#include <algorithm>

namespace docket
{

// A set of inspections as they are given out: one falling after the other, so that a hundred thousand take
// the room of one. A value.
class IdRanges
{
public:
    struct Range {
        InspectionId newest = 0;
        InspectionId oldest = 0;
    };

    void add(InspectionId id)
    {
        if (!m_ranges.isEmpty() && m_ranges.constLast().oldest == id + 1)
            m_ranges.last().oldest = id;
        else
            m_ranges.append({id, id});
    }
    [[nodiscard]] bool contains(InspectionId id) const
    {
        return std::any_of(m_ranges.cbegin(), m_ranges.cend(),
                           [id](Range range) { return range.oldest <= id && id <= range.newest; });
    }
    [[nodiscard]] const QList<Range> &ranges() const { return m_ranges; }

private:
    QList<Range> m_ranges;
};

} // namespace docket
