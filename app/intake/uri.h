// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Addresses as they stand in a text/uri-list, read as bytes: QUrl would lose those that are not UTF-8. Pure
// functions for any thread.
namespace docket
{

// An address taken apart (RFC 3986). The parts are views into the text it was read from, still
// percent-encoded.
struct Uri {
    QByteArrayView scheme;    // as written
    QByteArrayView authority; // "user@host:port"; empty where there is none
    QByteArrayView path;      // without query and fragment, as file managers take it

    // Nothing where the text does not begin with a scheme.
    [[nodiscard]] static std::optional<Uri> parsed(QByteArrayView text);

    // Schemes know no case; `lower` is in lower case.
    [[nodiscard]] bool hasScheme(QByteArrayView lower) const;
};

// A file's address: "file:///tmp/a%20b". What is not plain is escaped byte for byte.
[[nodiscard]] QByteArray fileUri(const FilePath &path);

// The bytes that percent escapes stand for; nothing where one is broken.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);

} // namespace docket
