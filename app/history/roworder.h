// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <vector>

// Lists in one order, changed in runs of neighbours, as a model has to announce them. Functions over values.
namespace docket::roworder
{

// A run in a list: to be erased, or, as it stands in a list of newcomers, to go in before `row`.
struct Run {
    size_t row = 0;
    size_t count = 0;
    size_t from = 0; // where it begins among the newcomers
};

// The first that does not stand before the item, as std::lower_bound; quick where it is near.
template <typename Iterator, typename T, typename Before>
Iterator placeOf(Iterator begin, Iterator end, const T &item, Before before)
{
    std::ptrdiff_t step = 1;
    while (step <= end - begin && before(*(begin + step - 1), item)) {
        begin += step;
        step *= 2;
    }
    return std::lower_bound(begin, begin + std::min(step, end - begin), item, before);
}

// Where the items stand; all of them are in the list, and both are in the order `before` gives.
template <typename List, typename T, typename Before>
std::vector<Run> runsOf(const List &list, const std::vector<T> &items, Before before)
{
    std::vector<Run> runs;
    auto at = list.begin();
    for (const T &item : items) {
        at = placeOf(at, list.end(), item, before);
        const auto row = static_cast<size_t>(at++ - list.begin());
        if (!runs.empty() && runs.back().row + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1, 0});
    }
    return runs;
}

// Where newcomers belong; both are in the order `before` gives.
template <typename List, typename T, typename Before>
std::vector<Run> runsInto(const List &list, const std::vector<T> &newcomers, Before before)
{
    std::vector<Run> runs;
    auto at = list.begin();
    for (size_t i = 0; i < newcomers.size(); ++i) {
        at = placeOf(at, list.end(), newcomers[i], before);
        const auto row = static_cast<size_t>(at - list.begin());
        if (!runs.empty() && runs.back().row == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1, i});
    }
    return runs;
}

// Erases all runs, in one pass.
template <typename List>
void erase(List &list, const std::vector<Run> &runs)
{
    if (runs.empty())
        return;
    auto to = list.begin() + static_cast<std::ptrdiff_t>(runs.front().row);
    for (size_t i = 0; i < runs.size(); ++i) {
        const size_t begin = runs[i].row + runs[i].count;
        const size_t end = i + 1 < runs.size() ? runs[i + 1].row : list.size();
        to = std::move(list.begin() + static_cast<std::ptrdiff_t>(begin),
                       list.begin() + static_cast<std::ptrdiff_t>(end), to);
    }
    list.erase(to, list.end());
}

// Inserts all runs, in one pass.
template <typename List, typename T>
void insert(List &list, const std::vector<T> &newcomers, const std::vector<Run> &runs)
{
    size_t end = list.size();
    list.resize(list.size() + newcomers.size());
    auto to = list.end();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        to = std::move_backward(list.begin() + static_cast<std::ptrdiff_t>(run->row),
                                list.begin() + static_cast<std::ptrdiff_t>(end), to);
        const auto first = newcomers.begin() + static_cast<std::ptrdiff_t>(run->from);
        to = std::copy_backward(first, first + static_cast<std::ptrdiff_t>(run->count), to);
        end = run->row;
    }
}

} // namespace docket::roworder
