// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/failure.h"

#include <QByteArray>

#include <utility>
#include <variant>

// What one look-up came back with. A plain value, free to move between threads.
namespace docket
{

// Where a value was read.
struct Source {
    enum class Kind : quint8 {
        FileSystem,        // statx
        ExtendedAttribute, // `name` says which
        AppleDouble,       // a sidecar, `name` is the file's
        InfoJson,          // the same
    };
    Kind kind = Kind::FileSystem;
    QByteArray name = {};

    friend bool operator==(const Source &, const Source &) = default;
};

// A value and the source that gave it, or *absent* (looked for, and not there), or a failure. An empty value
// is a value: it was recorded, and it is empty.
template <typename T>
class Reading
{
public:
    // Absent.
    Reading() = default;
    Reading(T value, Source source) : m_state(Found{std::move(value), std::move(source)}) {}
    explicit Reading(Failure failure) : m_state(failure) {}

    [[nodiscard]] bool isAbsent() const { return std::holds_alternative<std::monostate>(m_state); }
    [[nodiscard]] bool isFound() const { return std::holds_alternative<Found>(m_state); }
    [[nodiscard]] bool isFailed() const { return std::holds_alternative<Failure>(m_state); }

    // Only where isFound().
    [[nodiscard]] const T &value() const { return std::get<Found>(m_state).value; }
    [[nodiscard]] const Source &source() const { return std::get<Found>(m_state).source; }
    // Only where isFailed().
    [[nodiscard]] Failure failure() const { return std::get<Failure>(m_state); }

    friend bool operator==(const Reading &, const Reading &) = default;

private:
    struct Found {
        T value;
        Source source;
        friend bool operator==(const Found &, const Found &) = default;
    };
    std::variant<std::monostate, Found, Failure> m_state;
};

} // namespace docket
