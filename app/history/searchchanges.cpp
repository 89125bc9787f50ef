// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/searchchanges.h"

#include "history/statements.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace docket
{

namespace
{

bool isWithinLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Where a text stands so many letters before a place in it.
qsizetype stepBack(QByteArrayView text, qsizetype place, int letters)
{
    while (place > 0 && letters > 0) {
        --place;
        letters -= isWithinLetter(text[place]) ? 0 : 1;
    }
    return place;
}

// Says yes rather than miss one: the same three letters begin with the same three bytes.
bool mayShareTrigrams(QByteArrayView one, QByteArrayView other)
{
    constexpr qsizetype length = 3;
    constexpr size_t bits = 4096; // most that are not there are known by them alone
    std::bitset<bits> seen;
    const auto bitOf = [](const char *three) {
        const auto at = [three](int place) { return static_cast<unsigned char>(three[place]); };
        return (at(0) * 961U + at(1) * 31U + at(2)) % bits;
    };
    for (qsizetype at = 0; at + length <= one.size(); ++at)
        seen.set(bitOf(one.data() + at));
    for (qsizetype at = 0; at + length <= other.size(); ++at) {
        const QByteArrayView three = other.sliced(at, length);
        if (seen.test(bitOf(three.data())) && one.contains(three))
            return true;
    }
    return false;
}

} // namespace

// To take a text out costs as much as to put it in, so what both begin with stays: the name, mostly.
void SearchChanges::replace(qint64 file, const QByteArray &before, const QByteArray &now)
{
    if (before == now)
        return;
    const auto differs = std::mismatch(before.begin(), before.end(), now.begin(), now.end()).second;
    // The letter in which they differ, and those of whose trigrams it is part.
    constexpr int letters = 2;
    qsizetype same = differs - now.begin();
    while (same > 0 && ((same < now.size() && isWithinLetter(now[same])) ||
                        (same < before.size() && isWithinLetter(before[same]))))
        --same;
    const qsizetype from = stepBack(now, same, letters);
    const QByteArray gone = before.sliced(from);
    // What goes with them is put in again.
    const bool takesMore = mayShareTrigrams(QByteArrayView(now).first(same), gone);
    m_changes.push_back({file, gone, takesMore ? now : now.sliced(from)});
}

bool SearchChanges::write(HistoryStatements &statements)
{
    std::vector<Change> changes = std::exchange(m_changes, {});
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.file < b.file; });
    return std::all_of(changes.begin(), changes.end(), [&](const Change &change) {
        return (change.gone.isEmpty() || statements.deleteSearch.bind(change.file, change.gone).run()) &&
               (change.come.isEmpty() || statements.insertSearch.bind(change.file, change.come).run());
    });
}

} // namespace docket
