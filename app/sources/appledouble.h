// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/flaw.h"

#include <QByteArray>
#include <QList>

// The sidecar "._name" in which macOS keeps extended attributes where the file system has none. Pure
// functions for any thread.
namespace docket
{

// What is read of such a file: attributes stand at its beginning, a resource fork of any size may follow.
constexpr qint64 appleDoubleHead = 256 * 1024;

struct NamedValue {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

// The extended attributes in it. `head` are its first bytes, `size` is the whole file's. The limits are those
// of macOS itself, and no offset is believed.
[[nodiscard]] Parsed<QList<NamedValue>> parseAppleDouble(QByteArrayView head, quint64 size);

} // namespace docket
