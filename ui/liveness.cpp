// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "liveness.h"

#include <chrono>

namespace docket
{

using namespace std::chrono_literals;

Liveness::Liveness(const Inspector &inspector, QObject *parent) : QObject(parent)
{
    connect(&inspector, &Inspector::unresponsive, this, &Liveness::takeUnresponsive);
    connect(&inspector, &Inspector::givenUp, this, &Liveness::takeGivenUp);
}

Wait Liveness::waitOf(InspectionId id) const
{
    const auto found = m_unresponsive.constFind(id);
    if (found != m_unresponsive.cend())
        return {Wait::Kind::Answer, found->waited / 1s, found->volume, found->mountPoint};
    for (const Held &held : m_held) {
        if (held.ids.contains(id))
            return {Wait::Kind::Retry, 0, held.volume, held.mountPoint};
    }
    return {};
}

void Liveness::takeUnresponsive(const QList<Unresponsive> &all)
{
    m_unresponsive.clear();
    for (const Unresponsive &one : all) {
        if (one.id != 0) // a walk's; it has no row
            m_unresponsive.insert(one.id, one);
    }
    Q_EMIT changed();
}

void Liveness::takeGivenUp(const QList<GivenUpVolume> &volumes)
{
    m_held.clear();
    for (const GivenUpVolume &volume : volumes) {
        Held held{volume.volume, volume.mountPoint, {}};
        for (const InspectionId id : volume.held)
            held.ids.add(id);
        m_held.append(held);
    }
    Q_EMIT changed();
}

} // namespace docket
