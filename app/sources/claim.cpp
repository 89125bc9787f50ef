// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/claim.h"

#include "filepath.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Claim)
};

struct Name {
    const char *words; // to be translated
    std::string_view json;
};

// In the order of What.
constexpr std::array names{
    Name{QT_TRANSLATE_NOOP("docket::Claim", "ETag"), "etag"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Last modified, server"), "last_modified"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Size when stored"), "file_size"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Size as sent"), "content_length"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "SHA-256"), "sha256"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "SHA-1"), "sha1"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "MD5"), "md5"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Downloaded from"), "url"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Found on"), "referrer"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Content type"), "content_type"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Character set"), "charset"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Downloaded by"), "downloaded_by"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Downloaded"), "downloaded_at"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Quarantine flags"), "quarantine"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Security zone"), "zone"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Title"), "title"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Date"), "date"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Description"), "description"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Contributor"), "contributor"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Format"), "format"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Tags"), "tags"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Comment"), "comment"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Rating"), "rating"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Mail, subject"), "mail_subject"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Mail, sender"), "mail_sender"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Mail, from"), "mail_from"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "Mail, message ID"), "mail_message_id"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "SHA-512"), "sha512"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "SHA3-256"), "sha3_256"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "BLAKE2b"), "blake2b"},
    Name{QT_TRANSLATE_NOOP("docket::Claim", "CRC-32"), "crc32"},
};
static_assert(names.size() == static_cast<size_t>(What::Last) + 1);

struct Digested {
    What what;
    DigestKind kind;
};

constexpr std::array digested{
    Digested{What::Sha256, DigestKind::Sha256},     Digested{What::Sha1, DigestKind::Sha1},
    Digested{What::Md5, DigestKind::Md5},           Digested{What::Sha512, DigestKind::Sha512},
    Digested{What::Sha3_256, DigestKind::Sha3_256}, Digested{What::Blake2b, DigestKind::Blake2b},
    Digested{What::Crc32, DigestKind::Crc32},
};

} // namespace

Source sourceOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::ExtendedAttribute:
        return {Source::Kind::ExtendedAttribute, place.name};
    case Place::Kind::AppleDouble:
        return {Source::Kind::AppleDouble, place.file};
    case Place::Kind::InfoJson:
        return {Source::Kind::InfoJson, place.file};
    case Place::Kind::GioMetadata:
    case Place::Kind::MetadataCache:
    case Place::Kind::ChecksumFile:
        break; // nothing is looked up there
    }
    return {};
}

Place placeOf(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::AppleDouble:
        return {Place::Kind::AppleDouble, {}, source.name};
    case Source::Kind::InfoJson:
        return {Place::Kind::InfoJson, {}, source.name};
    default:
        return {Place::Kind::ExtendedAttribute, source.name};
    }
}

std::optional<DigestKind> digestKindOf(What what)
{
    const auto *found = std::ranges::find(digested, what, &Digested::what);
    return found == digested.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<What> whatOf(DigestKind kind)
{
    const auto *found = std::ranges::find(digested, kind, &Digested::kind);
    return found == digested.end() ? std::nullopt : std::optional(found->what);
}

QString whatWords(What what)
{
    return Words::tr(names.at(static_cast<size_t>(what)).words);
}

QByteArrayView jsonName(What what)
{
    const std::string_view name = names.at(static_cast<size_t>(what)).json;
    return {name.data(), static_cast<qsizetype>(name.size())};
}

QString placeWords(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::ExtendedAttribute:
        if (place.name.isEmpty())
            return Words::tr("list of extended attributes");
        return Words::tr("extended attribute %1").arg(displayText(place.name));
    case Place::Kind::AppleDouble:
        return place.name.isEmpty() ? Words::tr("AppleDouble file %1").arg(displayText(place.file))
                                    : Words::tr("%1 in AppleDouble file %2")
                                          .arg(displayText(place.name), displayText(place.file));
    case Place::Kind::GioMetadata:
        return Words::tr("%1 of GIO").arg(displayText(place.name));
    case Place::Kind::MetadataCache:
        return Words::tr("metadata cache %1, %2", "file, recipe")
            .arg(displayText(place.file), displayText(place.name));
    case Place::Kind::ChecksumFile:
        if (place.file.isEmpty())
            return Words::tr("list of checksum files");
        if (place.name.isEmpty())
            return Words::tr("checksum file %1").arg(displayText(place.file));
        return Words::tr("%1, line %2").arg(displayText(place.file), displayText(place.name));
    case Place::Kind::InfoJson:
        break;
    }
    return Words::tr("sidecar %1").arg(displayText(place.file));
}

} // namespace docket
