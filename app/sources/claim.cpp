// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/claim.h"

#include "filepath.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Claim)
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
        break;
    }
    return {Source::Kind::InfoJson, place.file};
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
    case Place::Kind::InfoJson:
        break;
    }
    return Words::tr("sidecar %1").arg(displayText(place.file));
}

} // namespace docket
