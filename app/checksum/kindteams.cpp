// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/kindteams.h"

#include "checksum/digester.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace docket
{

namespace
{

using Cost = std::chrono::steady_clock::duration;

constexpr size_t kindCount = 8;

// The shortest of a few times, in which nothing came between.
Cost measured(DigestKind kind)
{
    const QByteArray bytes(16 * 1024, 'x');
    Digester digester(kind);
    Cost shortest = Cost::max();
    for (int i = 0; i < 5; ++i) {
        const auto began = std::chrono::steady_clock::now();
        digester.add(bytes);
        shortest = std::min(shortest, std::chrono::steady_clock::now() - began);
    }
    return shortest;
}

Cost costOf(DigestKind kind)
{
    static const auto costs = [] {
        std::array<Cost, kindCount> all{};
        for (size_t i = 0; i < kindCount; ++i) {
            if (static_cast<DigestKind>(i) != DigestKind::Md5OfParts)
                all[i] = measured(static_cast<DigestKind>(i));
        }
        return all;
    }();
    return costs[static_cast<size_t>(kind)];
}

struct Team {
    QList<DigestKind> kinds;
    Cost cost{0};
};

} // namespace

std::vector<QList<DigestKind>> kindTeams(const QList<DigestKind> &kinds, int threads)
{
    // The dearest first, each to who has least to do.
    QList<DigestKind> dearestFirst = kinds;
    std::ranges::stable_sort(dearestFirst, std::greater(), costOf);
    std::vector<Team> teams(
        std::min(static_cast<size_t>(std::max(threads, 1)), static_cast<size_t>(kinds.size())));
    for (const DigestKind kind : dearestFirst) {
        Team &least = *std::ranges::min_element(teams, {}, &Team::cost);
        least.kinds.append(kind);
        least.cost += costOf(kind);
    }
    std::vector<QList<DigestKind>> shares;
    for (Team &team : teams)
        shares.push_back(std::move(team.kinds));
    return shares;
}

} // namespace docket
