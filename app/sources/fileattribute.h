// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/failure.h"

#include <QList>

#include <optional>

// All extended attributes of a file, as somebody looks at them. Plain values, any thread.
namespace docket
{

struct FileAttribute {
    QByteArray name;
    QByteArray value; // verbatim
    // Why it could not be read; E2BIG: the others together take as much memory as they may.
    std::optional<Failure> failure = {};

    friend bool operator==(const FileAttribute &, const FileAttribute &) = default;
};

struct FileAttributes {
    QList<FileAttribute> list; // sorted by name
    std::optional<Failure> failure =
        {}; // why they could not be listed; those in the list were asked for by name

    friend bool operator==(const FileAttributes &, const FileAttributes &) = default;
};

// A value as it is best read.
struct ReadableValue {
    enum class Form : quint8 {
        Text,  // UTF-8, one trailing NUL left out
        Plist, // a binary property list, as text
        Hex,
    };
    Form form = Form::Text;
    QByteArray text;

    friend bool operator==(const ReadableValue &, const ReadableValue &) = default;
};

[[nodiscard]] ReadableValue readableValue(const QByteArray &value);

} // namespace docket
