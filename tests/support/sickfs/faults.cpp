// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "faults.h"

#include <fnmatch.h>

#include <cerrno>
#include <cstdlib>
#include <sstream>

namespace sickfs
{

namespace
{

int errorNumber(const std::string &name)
{
    static const std::map<std::string, int> known{
        {"EIO", EIO},       {"ENOTSUP", ENOTSUP}, {"ENODATA", ENODATA}, {"ESTALE", ESTALE},
        {"EACCES", EACCES}, {"EPERM", EPERM},     {"ENOENT", ENOENT},   {"ETIMEDOUT", ETIMEDOUT},
        {"E2BIG", E2BIG},   {"ERANGE", ERANGE},   {"ENOMEM", ENOMEM},   {"ELOOP", ELOOP},
    };
    const auto found = known.find(name);
    return found == known.end() ? 0 : found->second;
}

// Whether a rule for `ruled` is one for `operation`: for that, for all of its kind, or for all there are.
bool covers(const std::string &ruled, const std::string &operation, Range range)
{
    constexpr char readAt[] = "read:";
    if (operation == "read" && ruled.starts_with(readAt)) {
        const long byte = std::atol(ruled.c_str() + sizeof readAt - 1);
        return range.from <= byte && byte < range.to;
    }
    return ruled == "any" || ruled == operation || ruled == operation.substr(0, operation.find(':'));
}

} // namespace

std::optional<std::string> Faults::obey(const std::string &line)
{
    std::istringstream words(line);
    std::string verb;
    Rule rule;
    words >> verb;
    const std::lock_guard lock(m_mutex);
    if (verb == "heal") {
        m_rules.clear();
        return {};
    }
    if (!(words >> rule.operation >> rule.glob))
        return "needs an operation and a path pattern";
    if (verb == "delay") {
        long milliseconds = 0;
        if (!(words >> milliseconds))
            return "needs milliseconds";
        rule.fate.delay = Milliseconds(milliseconds);
    } else if (verb == "fail") {
        std::string name;
        words >> name;
        rule.fate.error = errorNumber(name);
        if (rule.fate.error == 0)
            return "knows no error " + name;
    } else if (verb == "hang") {
        rule.fate.hang = true;
    } else if (verb == "grow") {
        rule.fate.grow = true;
    } else {
        return "knows no command " + verb;
    }
    m_rules.push_back(std::move(rule));
    return {};
}

Fate Faults::fate(const std::string &operation, const std::string &path, Range range)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[operation.substr(0, operation.find(':'))];
    Fate sum;
    for (const Rule &rule : m_rules) {
        if (!covers(rule.operation, operation, range))
            continue;
        if (::fnmatch(rule.glob.c_str(), path.c_str(), 0) != 0)
            continue;
        sum.delay += rule.fate.delay;
        sum.error = rule.fate.error != 0 ? rule.fate.error : sum.error;
        sum.hang = sum.hang || rule.fate.hang;
        sum.grow = sum.grow || rule.fate.grow;
    }
    return sum;
}

std::string Faults::takeCounts()
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    for (const auto &[operation, count] : m_counts)
        text += (text.empty() ? "" : " ") + operation + '=' + std::to_string(count);
    m_counts.clear();
    return text;
}

} // namespace sickfs
