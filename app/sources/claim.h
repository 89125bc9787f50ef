// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"
#include "inspect/reading.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// What was written down about a file by those who downloaded it. A claim, not a proof: anyone who can write
// the file can write it. Plain values, free to move between threads.
namespace docket
{

// Of this and what follows only ever add at the end: histories hold these numbers.
enum class What : quint8 {
    ETag,
    LastModified,  // the server's, as an HTTP date
    Size,          // bytes of the file as it was stored
    ContentLength, // bytes as they were sent, perhaps in another form
    Sha256,        // digests in hexadecimal
    Sha1,
    Md5,
    Origin, // where the file was had from, an address
    Referrer,
    ContentType,
    Charset,
    DownloadedBy,
    DownloadedAt,    // seconds since 1970-01-01 UTC, decimal
    QuarantineFlags, // hexadecimal, as written
    Zone,            // of Windows: 0 this computer, 1 intranet, 2 trusted, 3 internet, 4 restricted
    Title,
    Date, // of the content, in any form
    Description,
    Contributor,
    Format,
    Tags, // separated by commas
    Comment,
    Rating,
    MailSubject, // of the mail that the file was attached to
    MailSender,
    MailFrom,
    MailMessageId,
    Sha512,
    Sha3_256,
    Blake2b,
    Crc32,
    Last = Crc32,
};

// Who writes claims of this form, as far as the form tells.
enum class Tool : quint8 {
    AutoPkg,
    Munki,
    Snapd, // and S3 gateways
    Xdg,   // curl, wget, browsers: whoever follows the freedesktop.org names
    DublinCore,
    Kde,
    Windows,
    MacOs,
    Gio,          // Firefox, WebKitGTK
    ChecksumFile, // sha256sum and its like
    Last = ChecksumFile,
};

// A value as it was written, the bytes verbatim unless `What` says otherwise.
struct Statement {
    What what = What::ETag;
    QByteArray value;

    friend bool operator==(const Statement &, const Statement &) = default;
};
using Statements = QList<Statement>;

// Where a claim stands.
struct Place {
    enum class Kind : quint8 {
        ExtendedAttribute, // name: the attribute's
        AppleDouble,       // name: the attribute's; file: the sidecar's
        InfoJson,          // file: the sidecar's
        GioMetadata,       // name: GIO's
        MetadataCache,     // name: the recipe's; file: the cache's
        ChecksumFile,      // name: the number of the line; file: the checksum file's
        Last = ChecksumFile,
    };
    Kind kind = Kind::ExtendedAttribute;
    QByteArray name = {};
    QByteArray file = {};

    friend bool operator==(const Place &, const Place &) = default;
};

struct Claim {
    What what = What::ETag;
    QByteArray value;
    Tool tool = Tool::AutoPkg;
    Place place;

    // Written together, so that one may explain the other.
    [[nodiscard]] bool isOfOneRecordWith(const Claim &other) const
    {
        return tool == other.tool && place.kind == other.place.kind && place.file == other.place.file &&
               (place.kind != Place::Kind::MetadataCache || place.name == other.place.name);
    }
    friend bool operator==(const Claim &, const Claim &) = default;
};
using Claims = QList<Claim>;

// Between the two ways to name where something was read. Of an AppleDouble file a source does not say which
// attribute in it.
[[nodiscard]] Source sourceOf(const Place &place);
[[nodiscard]] Place placeOf(const Source &source);

// Of a claim that is a digest recorded as one, and back. Of parts there is none.
[[nodiscard]] std::optional<DigestKind> digestKindOf(What what);
[[nodiscard]] std::optional<What> whatOf(DigestKind kind);

// What a claim is about: "SHA-256", "Downloaded by", …, and in JSON "sha256", "downloaded_by", ….
[[nodiscard]] QString whatWords(What what);
[[nodiscard]] QByteArrayView jsonName(What what);

// "extended attribute user.com.github.autopkg.etag", "sidecar a.dmg.info.json", "SHA256SUMS, line 3", …
[[nodiscard]] QString placeWords(const Place &place);

} // namespace docket
