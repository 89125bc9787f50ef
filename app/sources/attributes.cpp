// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/attributes.h"

#include "sources/content.h"
#include "sources/recordednames.h"
#include "sources/source.h"
#include "sources/xattr.h"

#include <QHash>

#include <linux/limits.h>

#include <algorithm>
#include <array>

namespace docket
{

namespace
{

const QByteArrayView userPrefix("user.");
const QByteArrayView streamPrefix("user.DosStream.");
const QByteArrayView streamSuffix(":$DATA");

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// The source that the name belongs to, and its place in the list.
struct Match {
    const ClaimSource *source = nullptr;
    int rank = 0;
};

QHash<QByteArrayView, Match> matches()
{
    QHash<QByteArrayView, Match> matches;
    int rank = 0;
    for (const auto &sources : claimSources()) {
        for (const ClaimSource &source : sources) {
            if (!matches.contains(viewOf(source.attribute)))
                matches.insert(viewOf(source.attribute), {&source, rank});
            ++rank;
        }
    }
    return matches;
}

Match matchOf(QByteArrayView name)
{
    static const QHash<QByteArrayView, Match> all = matches(); // it is asked for each attribute of each file
    return all.value(bareName(name));
}

// The names that most downloads have are neither looked for nor copied for each of them.
void appendIfKnown(QByteArrayView name, QByteArrayList &names)
{
    if (name == recorded::etagAttribute())
        names.append(recorded::etagAttribute());
    else if (name == recorded::lastModifiedAttribute())
        names.append(recorded::lastModifiedAttribute());
    else if (matchOf(name).source)
        names.append(name.toByteArray());
}

void read(const ClaimSource &source, const NamedValue &attribute, const Place &place, Claimed &claimed)
{
    if (!source.parse) {
        claimed.claims.append({source.what, attribute.value, source.tool, place});
        return;
    }
    const Parsed<Statements> parsed = source.parse(attribute.value);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed)) {
        claimed.unread.append({place, *flaw});
        return;
    }
    for (const Statement &statement : std::get<Statements>(parsed))
        claimed.claims.append({statement.what, statement.value, source.tool, place});
}

template <typename Visit>
void visitEach(QByteArrayView listed, Visit visit) // each ended by a NUL
{
    while (!listed.isEmpty()) {
        const QByteArrayView name = listed.first(std::max(listed.indexOf('\0'), qsizetype(0)));
        visit(name);
        listed = listed.sliced(name.size() + 1);
    }
}

// Each name that the file has. Returns an errno where they cannot be listed, else 0.
template <typename Visit>
int visitNames(const Target &target, Visit visit)
{
    // The kernel allocates and clears as much as it is offered, in every call: most lists are short.
    std::array<char, 1024> shortBuffer;
    ssize_t length = target.listedAttributes(shortBuffer.data(), shortBuffer.size());
    if (length >= 0) {
        visitEach({shortBuffer.data(), length}, visit);
        return 0;
    }
    if (errno == ERANGE) {
        std::array<char, XATTR_LIST_MAX> longBuffer; // the kernel's own limit
        length = target.listedAttributes(longBuffer.data(), longBuffer.size());
        if (length >= 0) {
            visitEach({longBuffer.data(), length}, visit);
            return 0;
        }
    }
    return errno;
}

} // namespace

QByteArrayView bareName(QByteArrayView name)
{
    if (name.startsWith(streamPrefix))
        name = name.sliced(streamPrefix.size());
    else if (name.startsWith(userPrefix))
        name = name.sliced(userPrefix.size());
    else if (name.startsWith("osx."))
        name = name.sliced(4);
    if (name.endsWith(streamSuffix))
        name.chop(streamSuffix.size());
    if (const qsizetype mark = name.indexOf('#'); mark >= 0 && name.startsWith("com.apple."))
        name.truncate(mark);
    return name;
}

std::optional<Tool> toolOf(QByteArrayView name)
{
    const ClaimSource *source = matchOf(name).source;
    return source ? std::optional(source->tool) : std::nullopt;
}

Claimed claimsIn(const QList<NamedValue> &attributes, Place::Kind kind, const QByteArray &sidecar)
{
    struct Ranked {
        Match match;
        const NamedValue *attribute;
    };
    QList<Ranked> known;
    for (const NamedValue &attribute : attributes) {
        if (const Match match = matchOf(attribute.name); match.source)
            known.append({match, &attribute});
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const Ranked &a, const Ranked &b) { return a.match.rank < b.match.rank; });
    Claimed claimed;
    for (const auto &[match, attribute] : known)
        read(*match.source, *attribute, {kind, attribute->name, sidecar}, claimed);
    return claimed;
}

QList<QByteArray> knownAttributes()
{
    QList<QByteArray> names;
    for (const auto &sources : claimSources()) {
        for (const ClaimSource &source : sources) {
            names.append(userPrefix + viewOf(source.attribute).toByteArray());
            names.append(streamPrefix + viewOf(source.attribute).toByteArray() + streamSuffix);
        }
    }
    return names;
}

std::optional<Failure> listAttributes(const Target &target, QList<QByteArray> &names)
{
    const int code = visitNames(target, [&names](QByteArrayView name) { names.append(name.toByteArray()); });
    return code == 0 ? std::nullopt : std::optional(target.explained(code));
}

Parsed<QByteArrayList> knownNames(const Target &target)
{
    if (const auto failure = target.failure())
        return notRead(failure->code);
    QByteArrayList names;
    const int code = visitNames(target, [&names](QByteArrayView name) { appendIfKnown(name, names); });
    if (code == E2BIG)
        return knownAttributes();
    if (code != 0)
        return notRead(code);
    target.setAttributeNames(names);
    return names;
}

Claimed askAttributes(const Target &target, const Parsed<QByteArrayList> &names, QByteArrayView except)
{
    if (const Flaw *flaw = std::get_if<Flaw>(&names))
        return {{}, {{{}, *flaw}}};
    QList<NamedValue> found;
    QList<Unread> failed;
    for (const QByteArray &name : std::get<QByteArrayList>(names)) {
        if (name == except)
            continue;
        const Reading<QByteArray> reading = readAttribute(target, name);
        if (reading.isFound())
            found.append({name, reading.value()});
        else if (reading.isFailed())
            failed.append({{Place::Kind::ExtendedAttribute, name}, notRead(reading.failure().code)});
    }
    Claimed claimed = claimsIn(found, Place::Kind::ExtendedAttribute);
    claimed.unread += failed;
    return claimed;
}

Claimed askAttributes(const Target &target)
{
    return askAttributes(target, knownNames(target));
}

} // namespace docket
