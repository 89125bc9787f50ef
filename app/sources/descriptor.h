// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace docket
{

// A file that is open for as long as this is there. isOpen() is false where it could not be opened: then
// errno says why.
class Descriptor
{
public:
    Descriptor(const char *path, int flags)
        : m_number(::open(path, flags | O_CLOEXEC)) // NOLINT(cppcoreguidelines-pro-type-vararg)
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

// A path to the very file that is open, also where it was opened with O_PATH.
class ProcPath
{
public:
    explicit ProcPath(int descriptor)
    {
        std::snprintf(m_text.data(), m_text.size(), "/proc/self/fd/%d", descriptor);
    }
    [[nodiscard]] const char *c_str() const { return m_text.data(); }

private:
    std::array<char, 32> m_text{};
};

} // namespace docket
