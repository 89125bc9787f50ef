// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <utility>

namespace docket
{

// A value that is nearly always the empty one, and then takes the room of a pointer only. Shared when it is
// copied, and not changed any more: free to move between threads.
template <typename T>
class Seldom
{
public:
    Seldom() = default;
    explicit Seldom(T value) : m_value(value == T{} ? nullptr : std::make_shared<const T>(std::move(value)))
    {
    }

    [[nodiscard]] bool isEmpty() const { return !m_value; }
    [[nodiscard]] const T &value() const
    {
        static const T empty{};
        return m_value ? *m_value : empty;
    }

    friend bool operator==(const Seldom &one, const Seldom &other)
    {
        return one.m_value == other.m_value || one.value() == other.value();
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace docket
