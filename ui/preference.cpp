// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preference.h"

#include "inspect/inspector.h"
#include "recentlist.h"

#include <algorithm>

namespace docket
{

Preference::Preference(Inspector &inspector, const RecentList &list, QObject *parent)
    : QObject(parent), m_inspector(inspector), m_list(list)
{
    constexpr int frameMs = 16;
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &Preference::say);
    const auto ask = [this] {
        if (!m_frame.isActive())
            m_frame.start();
    };
    connect(&list, &RecentList::viewed, this, ask);
    connect(&list, &RecentList::choiceChanged, this, ask);
}

void Preference::say()
{
    QList<InspectionId> wanted = m_list.waitingInView();
    const Summary chosen = m_list.chosen();
    const bool chosenWaits = chosen.id != 0 && chosen.state == Summary::State::Waiting;
    if (chosenWaits) {
        wanted.removeOne(chosen.id);
        wanted.prepend(chosen.id);
    }
    // Fewer than before: some of them are gathered, and nothing else is wanted.
    const bool isSaid =
        std::all_of(wanted.cbegin(), wanted.cend(), [this](InspectionId id) { return m_said.contains(id); });
    if (isSaid && (!chosenWaits || chosen.id == m_said.constFirst()))
        return;
    m_said = wanted;
    m_inspector.prefer(wanted);
    Q_EMIT said(wanted);
}

} // namespace docket
