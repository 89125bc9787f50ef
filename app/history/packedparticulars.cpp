// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/packedparticulars.h"

#include "evidence/origin.h"
#include "history/packing.h"

#include <algorithm>
#include <limits>

namespace docket
{

namespace
{

// How what follows is packed. Where there are no particulars, there is no such number either.
constexpr quint64 form = 1;
constexpr quint64 mostInAList = 65'536; // more than a result has bytes

enum DataTag : quint64 { NoDataTag, ExactDataTag, AtLeastDataTag };

bool bearsOnVerdict(What what)
{
    switch (what) {
    case What::ETag:
    case What::LastModified:
    case What::Size:
    case What::ContentLength:
        return true;
    default:
        return digestKindOf(what).has_value();
    }
}

constexpr qsizetype roomOfNumbers = 32;

qsizetype roomFor(const Place &place)
{
    return place.name.size() + place.file.size() + roomOfNumbers;
}

qsizetype roomFor(const Claim &claim)
{
    return claim.value.size() + roomFor(claim.place);
}

qsizetype roomFor(const Unread &unread)
{
    return unread.flaw.detail.size() + roomFor(unread.place);
}

template <typename List, typename Condition>
qsizetype roomForAll(const List &list, Condition isCounted)
{
    qsizetype room = 0;
    for (const auto &one : list)
        room += isCounted(one) ? roomFor(one) : 0;
    return room;
}

// Leaves out what bears on no verdict and finds no room. What was cut before stays as it is.
void cut(Claimed &claimed)
{
    const auto all = [](const auto &) { return true; };
    const auto bears = [](const Claim &claim) { return bearsOnVerdict(claim.what); };
    const auto tellsOfIt = [](const Unread &its) { return its.flaw.kind == Flaw::Kind::TooMuchToKeep; };
    const qsizetype unread = roomForAll(claimed.unread, all);
    if (unread + roomForAll(claimed.claims, all) <= mostParticulars ||
        std::any_of(claimed.unread.cbegin(), claimed.unread.cend(), tellsOfIt))
        return;
    qsizetype room = mostParticulars - unread - roomForAll(claimed.claims, bears);
    std::optional<Unread> missing;
    Claims left;
    for (const Claim &claim : std::as_const(claimed.claims)) {
        const qsizetype needed = bears(claim) ? 0 : roomFor(claim);
        if (needed == 0 || needed <= room) {
            room -= needed;
            left.append(claim);
        } else if (!missing) {
            missing = {claim.place, {.kind = Flaw::Kind::TooMuchToKeep}};
        }
    }
    claimed.claims = left;
    if (missing)
        claimed.unread.append(*missing);
}

// Of claims in the same place it is packed once.
class PlacePacker
{
public:
    explicit PlacePacker(Packer &packer) : m_packer(packer) {}

    void pack(const Place &place)
    {
        const qsizetype at = m_places.indexOf(place);
        m_packer.number(static_cast<quint64>(at + 1));
        if (at >= 0)
            return;
        m_packer.number(static_cast<quint64>(place.kind));
        m_packer.text(place.name);
        m_packer.text(place.file);
        m_places.append(place);
    }

private:
    Packer &m_packer;
    QList<Place> m_places;
};

template <typename Enum>
Enum unpackEnum(Unpacker &unpacker, Enum last)
{
    return static_cast<Enum>(unpacker.number(static_cast<quint64>(last)));
}

class PlaceUnpacker
{
public:
    explicit PlaceUnpacker(Unpacker &unpacker) : m_unpacker(unpacker) {}

    Place unpack()
    {
        const auto at = m_unpacker.number(static_cast<quint64>(m_places.size()));
        if (at > 0)
            return m_places.at(static_cast<qsizetype>(at - 1));
        Place place;
        place.kind = unpackEnum(m_unpacker, Place::Kind::Last);
        place.name = m_unpacker.text();
        place.file = m_unpacker.text();
        m_places.append(place);
        return place;
    }

private:
    Unpacker &m_unpacker;
    QList<Place> m_places;
};

Claim unpackClaim(Unpacker &unpacker, PlaceUnpacker &places)
{
    Claim claim;
    claim.what = unpackEnum(unpacker, What::Last);
    claim.tool = unpackEnum(unpacker, Tool::Last);
    claim.place = places.unpack();
    claim.value = unpacker.text();
    return claim;
}

Unread unpackUnread(Unpacker &unpacker, PlaceUnpacker &places)
{
    Unread unread;
    unread.place = places.unpack();
    unread.flaw.kind = unpackEnum(unpacker, Flaw::Kind::TooMuchToKeep);
    unread.flaw.detail = unpacker.text();
    unread.flaw.position = unpacker.signedNumber();
    unread.flaw.code = static_cast<int>(unpacker.number(std::numeric_limits<int>::max()));
    return unread;
}

std::optional<DataOnDisk> unpackData(Unpacker &unpacker)
{
    const quint64 tag = unpacker.number(AtLeastDataTag);
    if (tag == NoDataTag)
        return {};
    return DataOnDisk{unpacker.number(), tag == AtLeastDataTag};
}

} // namespace

Seldom<Particulars> kept(const Seldom<Particulars> &particulars)
{
    if (particulars.isEmpty())
        return particulars;
    Particulars its = particulars.value();
    its.attributes.reset();
    its.digests.clear();
    cut(its.claimed);
    return Seldom(std::move(its));
}

QByteArray keptOrigin(const Seldom<Particulars> &particulars)
{
    if (particulars.isEmpty())
        return {};
    const Seldom<Particulars> its = kept(particulars);
    const Claims &claims = its.value().claimed.claims;
    const auto origin = std::find_if(claims.begin(), claims.end(),
                                     [](const Claim &claim) { return claim.what == What::Origin; });
    constexpr qsizetype most = 1024;
    return origin == claims.end() ? QByteArray() : publicValue(*origin).left(most);
}

void pack(Packer &packer, const Particulars &particulars)
{
    PlacePacker places(packer);
    packer.number(form);
    packer.number(static_cast<quint64>(particulars.claimed.claims.size()));
    for (const Claim &claim : particulars.claimed.claims) {
        packer.number(static_cast<quint64>(claim.what));
        packer.number(static_cast<quint64>(claim.tool));
        places.pack(claim.place);
        packer.text(claim.value);
    }
    packer.number(static_cast<quint64>(particulars.claimed.unread.size()));
    for (const Unread &unread : particulars.claimed.unread) {
        places.pack(unread.place);
        packer.number(static_cast<quint64>(unread.flaw.kind));
        packer.text(unread.flaw.detail);
        packer.signedNumber(unread.flaw.position);
        packer.number(static_cast<quint64>(std::max(unread.flaw.code, 0)));
    }
    const auto &data = particulars.data;
    packer.number(!data ? NoDataTag : data->atLeast ? AtLeastDataTag : ExactDataTag);
    if (data)
        packer.number(data->bytes);
}

Seldom<Particulars> unpackParticulars(Unpacker &unpacker)
{
    if (unpacker.number() != form)
        unpacker.refuse();
    PlaceUnpacker places(unpacker);
    Particulars particulars;
    for (quint64 rest = unpacker.number(mostInAList); rest > 0 && !unpacker.hasFailed(); --rest)
        particulars.claimed.claims.append(unpackClaim(unpacker, places));
    for (quint64 rest = unpacker.number(mostInAList); rest > 0 && !unpacker.hasFailed(); --rest)
        particulars.claimed.unread.append(unpackUnread(unpacker, places));
    particulars.data = unpackData(unpacker);
    return Seldom(std::move(particulars));
}

} // namespace docket
