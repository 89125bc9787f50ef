// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <unistd.h>

#include <utility>

namespace docket
{

// A file descriptor that somebody made, closed with this. Can be moved, not copied.
class Handle
{
public:
    Handle() = default;
    explicit Handle(int number) : m_number(number) {}
    ~Handle() { close(); }
    Handle(Handle &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    void close()
    {
        if (isOpen())
            ::close(std::exchange(m_number, -1));
    }

private:
    int m_number = -1;
};

} // namespace docket
