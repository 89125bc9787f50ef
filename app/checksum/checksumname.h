// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"

#include <QByteArray>

#include <optional>

// What names tell about checksum files. Pure functions over bytes, for any thread.
namespace docket
{

// "SHA256SUMS", "md5sum.txt", "a.iso.sha256", "a.sfv", "a-CHECKSUM", …
struct ChecksumName {
    std::optional<DigestKind> kind; // of the digests in it, where the name says so
    QByteArray of;                  // the file that the name speaks of: "a.iso" of "a.iso.sha256"

    friend bool operator==(const ChecksumName &, const ChecksumName &) = default;
};

// Nothing where it is not the name of a checksum file. Without its folder; in capitals or not.
[[nodiscard]] std::optional<ChecksumName> checksumName(QByteArrayView fileName);

// The names that a checksum file of its own may have for this file, such as "a.iso.sha256".
[[nodiscard]] QList<QByteArray> ownChecksumNames(const QByteArray &fileName);

// The usual name of a checksum file of this kind, which checksumName() knows: "SHA256SUMS", or "a.iso.sha256"
// of the one file "a.iso". Not of Md5OfParts.
[[nodiscard]] QByteArray usualChecksumName(DigestKind kind, const QByteArray &of = {});

// A name in a checksum file that leads out of that file's folder: from the root, or over "..".
[[nodiscard]] bool leavesFolder(QByteArrayView name);

} // namespace docket
