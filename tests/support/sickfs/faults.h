// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

// What is wrong with the file system at the moment. All calls from any thread.
namespace sickfs
{

using Milliseconds = std::chrono::milliseconds;

// What happens to one request.
struct Fate {
    Milliseconds delay{0};
    int error = 0;     // errno, 0 for none
    bool hang = false; // until released
    bool grow = false; // the size is one greater at each look
};

// The bytes that are read.
struct Range {
    long from = 0;
    long to = 0; // behind the last
};

class Faults
{
public:
    // One command, as described in main.cpp. An error message if it is not one.
    [[nodiscard]] std::optional<std::string> obey(const std::string &line);

    // The request's fate: the sum of all rules that fit. Counts it. An operation on something it names is
    // "getxattr:NAME".
    [[nodiscard]] Fate fate(const std::string &operation, const std::string &path, Range range = {});

    // "lookup=12 getattr=3 …", all since the last call.
    [[nodiscard]] std::string takeCounts();

private:
    struct Rule {
        std::string operation; // "any" for all
        std::string glob;
        Fate fate;
    };
    std::mutex m_mutex;
    std::vector<Rule> m_rules;
    std::map<std::string, long> m_counts;
};

} // namespace sickfs
