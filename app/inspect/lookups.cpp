// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lookups.h"

#include "sources/attributes.h"
#include "sources/dataondisk.h"
#include "sources/folderlisting.h"
#include "sources/recordednames.h"
#include "sources/xattr.h"

#include <algorithm>

namespace docket
{

namespace
{

// Takes the first ETag out of what the attributes say. It stays where it is not in its usual place.
Reading<QByteArray> takeEtag(Claimed &claimed)
{
    const auto found = std::find_if(claimed.claims.cbegin(), claimed.claims.cend(),
                                    [](const Claim &claim) { return claim.what == What::ETag; });
    if (found != claimed.claims.cend()) {
        Reading<QByteArray> etag(found->value, sourceOf(found->place));
        if (found->place.name == recorded::etagAttribute())
            claimed.claims.erase(found);
        return etag;
    }
    const auto unread = std::find_if(claimed.unread.cbegin(), claimed.unread.cend(), [](const Unread &its) {
        return its.place.name.isEmpty() || its.place.name == recorded::etagAttribute();
    });
    if (unread == claimed.unread.cend())
        return {};
    const Failure failure{unread->flaw.code};
    claimed.unread.erase(unread);
    return Reading<QByteArray>(failure);
}

// Nothing but what most downloads have: nothing is to be put together then.
bool areUsual(const Parsed<QByteArrayList> &names)
{
    const auto *known = std::get_if<QByteArrayList>(&names);
    return known && std::ranges::all_of(*known, [](const QByteArray &name) {
               return name == recorded::etagAttribute() || name == recorded::lastModifiedAttribute();
           });
}

Reading<QByteArray> readUsualEtag(const Target &target, const QByteArrayList &names)
{
    const QByteArray &etag = recorded::etagAttribute();
    return names.contains(etag) ? readAttribute(target, etag) : Reading<QByteArray>();
}

// The file that sidecars are named after: the one that a link leads to.
FilePath sidecarsOwner(const Target &target)
{
    const FilePath end = target.leadsTo();
    return end.isEmpty() ? target.path() : end;
}

// Which of its sidecars are there, as far as that is known. With many files on a fast volume it is listed,
// and they are not opened; on a slow one where the folder is not too large for that.
const SidecarNames &namesBeside(const Target &target, const FilePath &owner, bool inMacOsFolder)
{
    static const SidecarNames notListed;
    if (!target.listing() || owner != target.path())
        return notListed;
    if (!target.isOpened())
        return target.listing()->names();
    if (target.listing()->isOfMany())
        return target.listing()->namesUnlessTooMany();
    return inMacOsFolder ? target.listing()->unlistedNames() : notListed;
}

// Asks for it, unless the names that the file has are known already, and it is not among them. That its
// volume keeps none at all they do not say: so once a folder it is asked for all the same.
Reading<QByteArray> readServerDate(const Target &target)
{
    const QByteArray &name = recorded::lastModifiedAttribute();
    const FolderListing *folder = target.listing();
    const QByteArrayList *names = target.attributeNames();
    if (names && !names->contains(name) && folder && folder->keepsAttributes())
        return {};
    Reading<QByteArray> date = readAttribute(target, name);
    if (folder && !date.isFailed())
        folder->noteThatItKeepsAttributes();
    return date;
}

Claimed askAppleDoubleOf(const Target &target)
{
    const FilePath owner = sidecarsOwner(target);
    return askAppleDouble(owner, namesBeside(target, owner, true));
}

Claimed askInfoJsonOf(const Target &target)
{
    const FilePath owner = sidecarsOwner(target);
    return askInfoJson(owner, namesBeside(target, owner, false));
}

} // namespace

Answer<Reading<QByteArray>> readEtag(const Target &target)
{
    if (const auto failure = target.failure())
        return {Reading<QByteArray>(*failure)};
    const Parsed<QByteArrayList> names = knownNames(target);
    if (areUsual(names))
        return {readUsualEtag(target, std::get<QByteArrayList>(names))};
    Claimed claimed = askAttributes(target, names, recorded::lastModifiedAttribute());
    Reading<QByteArray> etag = takeEtag(claimed);
    return {std::move(etag), Seldom(Particulars{.claimed = std::move(claimed)})};
}

Answer<Reading<FileSize>> readSize(const Target &target)
{
    FileStatus status;
    if (const auto failure = target.status(status))
        return {Reading<FileSize>(*failure)};
    Answer<Reading<FileSize>> answer{{status.size, {Source::Kind::FileSystem}}};
    if (status.size.type == FileType::Regular)
        answer.beside = Seldom(
            Particulars{.claimed = askAppleDoubleOf(target), .data = readDataOnDisk(target, status.size)});
    return answer;
}

Answer<LastModified> readLastModified(const Target &target)
{
    Answer<LastModified> answer;
    LastModified &dates = answer.value;
    dates.server = readServerDate(target);
    FileStatus status;
    if (const auto failure = target.status(status)) {
        dates.fileSystem = Reading<Timestamp>(*failure);
        return answer;
    }
    dates.fileSystem = {status.modified, {Source::Kind::FileSystem}};
    dates.identity = status.size.identity;
    if (status.size.type == FileType::Regular)
        answer.beside = Seldom(Particulars{.claimed = askInfoJsonOf(target)});
    return answer;
}

} // namespace docket
