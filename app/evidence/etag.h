// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// The entity tag of RFC 9110 §8.8.3, with which a server names a version of what it serves. Pure functions
// for any thread.
namespace docket
{

struct EntityTag {
    QByteArray opaque; // what stands between the quotes
    bool weak = false; // W/: equivalent, not byte for byte

    friend bool operator==(const EntityTag &, const EntityTag &) = default;
};

// Exactly what the grammar allows: entity-tag = ["W/"] DQUOTE *( %x21 / %x23-7E / %x80-FF ) DQUOTE
[[nodiscard]] std::optional<EntityTag> parseEntityTag(QByteArrayView text);

[[nodiscard]] bool isEntityTag(QByteArrayView text);

// What was most likely meant, to be shown and looked into, never sent: without one trailing NUL and blanks
// around it, in quotes, single quotes or none, "w/" taken for "W/".
[[nodiscard]] EntityTag readEntityTag(QByteArrayView text);

// Strong comparison: the same bytes. Weak comparison, as If-None-Match has it: equivalent.
[[nodiscard]] bool matchesStrongly(const EntityTag &one, const EntityTag &other);
[[nodiscard]] bool matchesWeakly(const EntityTag &one, const EntityTag &other);

} // namespace docket
