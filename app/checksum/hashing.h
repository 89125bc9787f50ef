// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "checksum/hashcontrol.h"
#include "filepath.h"
#include "inspect/failure.h"
#include "inspect/filestatus.h"

#include <optional>

// Reads a file and says what its bytes come to. These calls block for as long as that takes: for worker
// threads only. The file may change, vanish or fail at any moment.
namespace docket
{

struct HashOrder {
    QList<DigestKind> kinds;  // Md5OfParts is not among them:
    QList<quint64> partSizes; // bytes, each above 0; one Md5OfParts comes of each

    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty() && partSizes.isEmpty(); }
    friend bool operator==(const HashOrder &, const HashOrder &) = default;
};

// Where it went wrong.
struct HashFailure {
    Failure failure;               // EISDIR: a folder; ENXIO: a device, a pipe, a socket
    std::optional<quint64> atByte; // offset of the read that failed; none where it could not be opened

    friend bool operator==(const HashFailure &, const HashFailure &) = default;
};

// "read error at byte 1,048,576", "permission denied", …, in the user's language.
[[nodiscard]] QString hashFailureWords(const HashFailure &failure);

struct Hashed {
    enum class Outcome : quint8 {
        Done,    // `digests` are those of the file in the state `before`
        Failed,  // `failure` says why
        Changed, // while it was read: another size, date, ctime or file than before; nothing can be said
        Stopped,
    };
    Outcome outcome = Outcome::Stopped;
    Digests digests; // Done: the order's kinds, then its part sizes, in its order
    HashFailure failure;
    FileStatus before; // where it could be opened
    FileStatus after;  // Done, Changed: of what the path leads to afterwards
    quint64 bytes = 0; // read; those of a file whose size is not told beforehand (/proc) too

    friend bool operator==(const Hashed &, const Hashed &) = default;
};

// Why there are no digests, for an outcome other than Done: "changed while it was read", "permission
// denied", …, in the user's language.
[[nodiscard]] QString noDigestWords(const Hashed &hashed);

// Follows links. Takes as many threads as the order and the machine's cores make useful, and waits for them.
[[nodiscard]] Hashed hashFile(const FilePath &path, const HashOrder &order, HashControl &control);

// The same of bytes that are at hand.
[[nodiscard]] Digests hashBytes(QByteArrayView bytes, const HashOrder &order);

} // namespace docket
